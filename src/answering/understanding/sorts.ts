import softWords from '../../../data/lexicon/soft-words.json' with { type: 'json' };
import { canonicalPhrase } from '../../text/fold.ts';

const SORTS: ReadonlySet<string> = new Set(softWords.sorts.map(canonicalPhrase));

/** "từ những nguồn nào", "mỗi loại": a noun for sorts of something, which a report need not call so. */
export function isSort(noun: string | null): boolean {
  return noun !== null && SORTS.has(canonicalPhrase(noun));
}
