import { IndexError, faultText } from './domain/fault.ts';
import type { OpenedIndex } from './storage/index-store.ts';

type Unusable = Exclude<OpenedIndex, { state: 'whole' }>;

/** Why an index is not searched, and how to make it anew. */
export function unusableIndex({ state }: Unusable, folder: string): IndexError {
  const [vi, en] = REASONS[state];
  return new IndexError(
    faultText(
      `Chỉ mục trong ${folder} ${vi}.`,
      `The index in ${folder} ${en}.`,
      `npm run index -- --out ${folder}`,
    ),
  );
}

const REASONS: Readonly<Record<Unusable['state'], readonly [vietnamese: string, english: string]>> = {
  missing: ['chưa có, cần lập', 'does not exist yet and must be built'],
  damaged: ['bị hỏng, cần lập lại', 'is damaged and must be built again'],
  'other-version': [
    'do một phiên bản khác lập, cần lập lại',
    'was built by another version and must be built again',
  ],
  'other-model': [
    'lập bằng mô hình nhúng khác với EMBEDDING_MODEL, cần lập lại',
    'was built with another embedding model than EMBEDDING_MODEL and must be built again',
  ],
};
