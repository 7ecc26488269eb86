import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError, faultText } from '../domain/fault.ts';

/** Distinct paragraphs, and questions that each belong to one of them. */
export interface RankingTask {
  readonly paragraphs: readonly string[];
  readonly questions: readonly { readonly text: string; readonly paragraph: number }[];
}

const SQUAD = z.object({
  data: z.array(
    z.object({
      paragraphs: z.array(
        z.object({ context: z.string(), qas: z.array(z.object({ question: z.string() })) }),
      ),
    }),
  ),
});

/**
 * Reads a SQuAD-format file as a ranking task: which paragraph does a question belong to?
 *
 * @throws ConfigError when the file is missing or of another format
 */
export function readSquad(file: string): RankingTask {
  let squad: z.infer<typeof SQUAD>;
  try {
    squad = SQUAD.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new ConfigError(
      faultText(
        `Không đọc được bộ câu hỏi ${file}.`,
        `${file} is missing or is no SQuAD file ({"data": [{"paragraphs": [{"context", "qas": [{"question"}]}]}]}).`,
        'npm run benchmark -- retrieval --xquad FILE',
      ),
    );
  }
  const numbers = new Map<string, number>();
  const questions = squad.data
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ context, qas }) => {
      const paragraph = numbers.get(context) ?? numbers.size;
      numbers.set(context, paragraph);
      return qas.map(({ question }) => ({ text: question, paragraph }));
    });
  return { paragraphs: [...numbers.keys()], questions };
}
