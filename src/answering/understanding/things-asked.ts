import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Topic } from '../../domain/question.ts';
import { anyOf, markedOrNot } from '../../text/phrase-pattern.ts';
import type { Reading } from './reading.ts';
import type { Segment } from './segment.ts';
import { isSpelledSign } from './sign.ts';
import type { QuestionWord } from './word.ts';

/** "hai mô hình nào", "3 khu phố nào": how many of the noun are asked for, as typed; null where no number stands before it. */
export function numberOfAsked(segments: readonly Segment[], { asked, asks }: Reading): string | null {
  if (asked === null || asks.has('confirm') || asks.has('yesno')) return null;
  if (!asks.has('which') && !asks.has('reverse')) return null;
  const isFew = asks.has('which') ? isNumber : isHandful;
  const at = segments.findIndex(
    ({ words }, index) =>
      words.map(({ text }) => text).join(' ') === asked && isFew(segments[index - 1]?.words[0]),
  );
  return segments[at - 1]?.words[0]?.text ?? null;
}

/** "hai chỉ tiêu khó đạt là gì" asks for two of them, "37 hộ nghèo là gì" what the number is of. */
function isHandful(word: QuestionWord | undefined): boolean {
  return word?.kind === 'number' && /^[2-9]$/.test(word.text);
}

function isNumber(word: QuestionWord | undefined): boolean {
  return word?.kind === 'number' || isSpelledSign(word, 'few');
}

const { by, reached } = statuses.denials;
const UNREACHED = new RegExp(
  String.raw`(?:^|\s)(?:${anyOf(markedOrNot(by))})\s+(?:${anyOf(markedOrNot(reached))})(?=\s\S|$)`,
  'iu',
);
const DENIED = new RegExp(String.raw`^(?:${anyOf(by)})\s`, 'iu');

/** "khoản nào không đạt dự toán", "cầu nào chưa khởi công": the things that have not come to something. */
export function asksUnreached(words: readonly QuestionWord[], topics: readonly Topic[]): boolean {
  return (
    UNREACHED.test(words.map(({ text }) => text).join(' ')) || topics.some(({ text }) => DENIED.test(text))
  );
}
