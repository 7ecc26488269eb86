import functionWords from '../../../data/lexicon/function-words.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { isNoun } from './piece.ts';
import type { Segment } from './segment.ts';
import { isTypedSign } from './sign.ts';
import { SUBJECT } from './phrases-of-questions.ts';
import { classOfWords } from './unit-class.ts';
import type { QuestionWord } from './word.ts';

/** "cho xin số hộ nghèo với số tuyến hẻm": where nothing else asks, each "số" of something else does that opens a piece: told with what it counts. */
export function askingByNumber(cut: readonly Segment[][]): (readonly [Segment[], string | null])[] {
  const counted = cut.map(numberedFirst);
  const kinds = new Set(counted.filter((unit) => unit !== null));
  const asks = kinds.size > 1 && !cut.some(asksAnything);
  return cut.map((parts, index) => [parts, asks ? (counted[index] ?? null) : null] as const);
}

/** Whether something asks but a "là bao nhiêu" that closes the whole. */
function asksAnything(parts: readonly Segment[]): boolean {
  const last = parts.findLastIndex(({ words: [word] }) => word?.kind !== 'stop');
  return parts.some(
    ({ tags }, index) =>
      [...tags].some((tag) => tag.startsWith('ask:')) && !(index === last && tags.has('ask:count')),
  );
}

/** "tổng" of "tổng số tiền phạt". */
const isTotal = ({ words, tags }: Segment): boolean => words.length === 1 && tags.has('total');

/** What a piece names the number of at its head, by its class or words; null where it names none. */
function numberedFirst(parts: readonly Segment[]): string | null {
  const noun = numberedAt(
    parts,
    parts.findIndex(
      (part) =>
        !isLink(part) && !part.tags.has('chatter') && !isTotal(part) && part.words[0]?.kind === 'word',
    ),
  );
  return noun === null ? null : (classOfWords(noun) ?? noun.map(({ exact }) => exact).join(' '));
}

/** "số hộ nghèo với số tuyến hẻm": behind a link the number of something else is named. */
export function asksNumberBeside(segments: readonly Segment[], index: number): boolean {
  const own = isLink(segments[index - 1]) ? numberedAt(segments, index) : null;
  if (own === null || asksAnything(segments)) return false;
  const first = segments.findIndex((_, at) => numberedAt(segments, at) !== null);
  const before = numberedAt(segments, first);
  return first < index && before !== null && classOfWords(before) !== classOfWords(own);
}

/** The noun behind "số", which may make one phrase with it: "số nhân khẩu"; null where none stands there. */
function numberedAt(segments: readonly Segment[], index: number): readonly QuestionWord[] | null {
  const part = segments[index];
  if (part === undefined) return null;
  const [, second] = part.words;
  if (part.tags.has('total') && part.words.length === 2 && isTypedSign(second, 'number'))
    return nounAt(segments, index + 1);
  if (!isTypedSign(part.words[0], 'number')) return null;
  if (part.words.length > 1) return NAMING.some((tag) => part.tags.has(tag)) ? part.words.slice(1) : null;
  return nounAt(segments, index + 1);
}

const NAMING = [...SUBJECT, 'moneySubject'];

function nounAt(segments: readonly Segment[], index: number): readonly QuestionWord[] | null {
  const noun = segments[index];
  return noun !== undefined && (isNoun(noun) || noun.tags.has('unit')) ? noun.words : null;
}

/** The words that link the next number to a piece are taken off its end. */
export function linksBehind(parts: Segment[]): Segment[] {
  return isLink(parts.at(-1)) ? parts.splice(-1) : [];
}

export function isLink(part: Segment | undefined): boolean {
  return part?.words.length === 1 && LINKS.has(part.words[0]?.folded ?? '');
}

const LINKS = new Set(functionWords.linkCounts.map(fold));
