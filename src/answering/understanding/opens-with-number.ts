import softWords from '../../../data/lexicon/soft-words.json' with { type: 'json' };
import { canonical } from '../../text/fold.ts';
import type { Reading } from './reading.ts';
import type { Segment } from './segment.ts';
import { isSign } from './sign.ts';

/** "36 hội viên mới kết nạp", "vậy 12 hộ đó": before the number nothing is named. */
export function opensWithNumber(segments: readonly Segment[]): boolean {
  const at = segments.findIndex(({ words }) => words[0]?.kind === 'number');
  return at !== -1 && segments.slice(0, at).every(({ tags }) => LEADING.some((tag) => tags.has(tag)));
}

const LEADING = ['chatter', 'function', 'soft', 'home'] as const;

/** "312 hộ là hộ gì", "186 trẻ là trẻ nào": of what is counted the number is asked to be told. */
export function asksOfCounted(segments: readonly Segment[], chosen: string | null): boolean {
  const words = segments.flatMap((part) => [...part.words]);
  const noun = words[words.findIndex(({ kind }) => kind === 'number') + 1];
  const again = words.findLastIndex(({ text }) => text === noun?.text);
  return noun !== undefined && noun.text === chosen && noun !== words[again];
}

/** "Số hộ … nộp lệ phí là bao nhiêu": how many pay, not how much. */
export function opensWithCount(first: Segment | undefined, { unit }: Reading): boolean {
  return isSign(first?.words[0], 'number') && unit !== null && unit !== 'money';
}

/** "đổi đuôi lấy tiền, diệt được bao nhiêu con": a classifier right behind "bao nhiêu" counts no money. */
export function countsClassifier(segments: readonly Segment[]): boolean {
  return segments.some(({ tags }, index) => {
    const [noun, ...more] = segments[index + 1]?.words ?? [];
    return tags.has('ask:count') && more.length === 0 && noun !== undefined && CLASSIFIERS.has(noun.exact);
  });
}

const CLASSIFIERS: ReadonlySet<string> = new Set(softWords.classifiers.map(canonical));
