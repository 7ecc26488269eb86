import { basename } from 'node:path';
import { IndexError, faultText } from './domain/fault.ts';
import type { OpenedIndex } from './storage/index-store.ts';

type Unusable = Exclude<OpenedIndex, { state: 'whole' }>;

/** Why an index is not searched, and how to make it anew. */
export function unusableIndex(opened: OpenedIndex, folder: string): IndexError {
  const [vi, en] = opened.state === 'whole' ? ['', ''] : reasons(opened, folder);
  return new IndexError(faultText(vi, en, `npm run index -- --out ${folder}`));
}

function reasons(opened: Unusable, folder: string): readonly [vietnamese: string, english: string] {
  switch (opened.state) {
    case 'missing':
      return [`Chưa có chỉ mục trong ${folder}.`, `There is no index in ${folder}.`];
    case 'damaged':
      return [
        `Chỉ mục trong ${folder} bị hỏng (tệp ${basename(opened.file)}), cần lập lại.`,
        `The index in ${folder} is damaged (file ${basename(opened.file)}) and must be built again.`,
      ];
    case 'other-version':
      return [
        `Chỉ mục trong ${folder} do một phiên bản khác lập, cần lập lại.`,
        `The index in ${folder} was built by another version and must be built again.`,
      ];
    case 'other-model':
      return [
        `Chỉ mục trong ${folder} lập bằng mô hình nhúng khác với thiết lập EMBEDDING_MODEL, cần lập lại.`,
        `The index in ${folder} was built with another embedding model than EMBEDDING_MODEL says and must be built again.`,
      ];
  }
}
