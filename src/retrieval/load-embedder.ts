import { ConfigError, faultText } from '../domain/fault.ts';
import { createEmbedder, type Embedder, type ModelSource } from './embedder.ts';
import { createWorkerEmbedder } from './worker-embedder.ts';

/** A model above this holds up timers and chats for too long and moves to a thread of its own. */
const MOST_BYTES_ON_MAIN_THREAD = 50 * 1024 * 1024;

/**
 * Loads the model, a large one (or one of unknown size) in a worker thread.
 * @param bytes size of the weights; null for a model on the hub
 * @throws ConfigError when it cannot be loaded or downloaded
 */
export async function loadEmbedder(model: ModelSource, bytes: number | null): Promise<Embedder> {
  const small = bytes !== null && bytes <= MOST_BYTES_ON_MAIN_THREAD;
  try {
    return await (small ? createEmbedder(model) : createWorkerEmbedder(model));
  } catch (error) {
    throw cannotLoad(model, error);
  }
}

const MEND = 'Dùng mô hình kèm theo / Use the bundled model: EMBEDDING_MODEL=data/model npm start';

function cannotLoad({ location }: ModelSource, error: unknown): ConfigError {
  const why = error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 160) : '';
  if ('hubId' in location) {
    return new ConfigError(
      faultText(
        `Không có thư mục ${location.hubId} và cũng không tải được mô hình tên đó từ huggingface.co (cần kết nối mạng; ${why}).`,
        `There is no folder ${location.hubId}, and the model of that name could not be downloaded from huggingface.co (this needs the network; ${why}).`,
        MEND,
      ),
    );
  }
  return new ConfigError(
    faultText(
      `Không nạp được mô hình trong ${location.folder} (${why}).`,
      `The model in ${location.folder} cannot be loaded (${why}).`,
      MEND,
    ),
  );
}
