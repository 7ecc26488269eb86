import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Topic } from '../../domain/question.ts';
import { parseNumber } from '../../text/numbers.ts';
import { anyOf, markedOrNot } from '../../text/phrase-pattern.ts';
import type { Reading } from './reading.ts';
import type { Segment } from './segment.ts';
import { isSpelledSign } from './sign.ts';
import type { QuestionWord } from './word.ts';

/** "hai mô hình nào", "3 khu phố nào": how many of the noun are asked for, as typed; null where no number stands before it. */
export function numberOfAsked(segments: readonly Segment[], { asked, asks }: Reading): string | null {
  if (asked === null || asks.has('confirm') || asks.has('yesno')) return null;
  if (!NAMING.some((ask) => asks.has(ask))) return null;
  const isMeant = asks.has('who') || asks.has('reverse') || asksOwner(segments);
  const isNamed = !asks.has('which') ? isHandful : isMeant ? isNumberOfFew : isNumber;
  const at = segments.findIndex(
    ({ words }, index) =>
      words.map(({ text }) => text).join(' ') === asked && isNamed(segments[index - 1]?.words[0]),
  );
  return segments[at - 1]?.words[0]?.text ?? null;
}

const NAMING = ['which', 'reverse', 'who', 'where', 'list'];

/** "hai chỉ tiêu khó đạt là gì" asks for two of them, "37 hộ nghèo là gì" what the number is of. */
function isHandful(word: QuestionWord | undefined): boolean {
  return word?.kind === 'number' && /^[2-9]$/.test(word.text);
}

function isNumber(word: QuestionWord | undefined): boolean {
  return word?.kind === 'number' || isSpelledSign(word, 'few');
}

/** "36 hội viên mới là của hội nào", "thuộc chi hội nào": whose it is, not "của phường đang ở cấp độ nào". */
export function asksOwner(segments: readonly Segment[]): boolean {
  const at = segments.findIndex(({ words }) => words.some((word) => isSpelledSign(word, 'owning')));
  return at !== -1 && segments.slice(at, at + OWNER).some(({ tags }) => tags.has('ask:which'));
}

/** Segments from "của" to "nào" that hold no more than the owner's name. */
const OWNER = 3;

function isNumberOfFew(word: QuestionWord | undefined): boolean {
  return isNumber(word) && (word?.kind !== 'number' || isFew(parseNumber(word.text)));
}

/** Nobody asks for so many by their names. */
export function isFew(value: number | null): boolean {
  return value !== null && value <= MOST_NAMED;
}

const MOST_NAMED = 12;

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
