import softWords from '../../../data/lexicon/soft-words.json' with { type: 'json' };
import type { Topic } from '../../domain/question.ts';
import { canonicalPhrase } from '../../text/fold.ts';
import { SLIGHT_WEIGHT } from './reading.ts';

const SORTS: ReadonlySet<string> = new Set(softWords.sorts.map(canonicalPhrase));

/** "từ những nguồn nào", "mỗi loại": a noun for sorts of something, which a report need not call so. */
export function isSort(noun: string | null): boolean {
  return noun !== null && SORTS.has(canonicalPhrase(noun));
}

/** "từ những nguồn nào", "mỗi loại": a report need not call what it lists so. */
export function asSort(asked: string | null, topic: Topic): Topic {
  return topic.text === asked && isSort(asked) ? { ...topic, required: false, weight: SLIGHT_WEIGHT } : topic;
}
