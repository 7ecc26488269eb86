import functionWords from '../../../data/lexicon/function-words.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { isNoun } from './piece.ts';
import type { Segment } from './segment.ts';
import { isTypedSign } from './sign.ts';
import { classOfWords } from './unit-class.ts';

/** "cho xin số hộ nghèo với số tuyến hẻm": where nothing else asks, each "số" of something else does that opens a piece. */
export function askingByNumber(cut: readonly Segment[][]): (readonly [Segment[], boolean])[] {
  const counted = cut.map(numberedFirst);
  const kinds = new Set(counted.filter((unit) => unit !== null));
  const asks = kinds.size > 1 && !cut.some(asksAnything);
  return cut.map((parts, index) => [parts, asks && counted[index] !== null] as const);
}

function asksAnything(parts: readonly Segment[]): boolean {
  return parts.some(({ tags }) => [...tags].some((tag) => tag.startsWith('ask:')));
}

/** What a piece names the number of at its head, by its class or words; null where it names none. */
function numberedFirst(parts: readonly Segment[]): string | null {
  const at = parts.findIndex(
    (part) => !isLink(part) && !part.tags.has('chatter') && part.words[0]?.kind === 'word',
  );
  const noun = parts[at + 1];
  if (!isNumberSign(parts[at]) || noun === undefined || !isNoun(noun)) return null;
  return classOfWords(noun.words) ?? noun.words.map(({ exact }) => exact).join(' ');
}

/** "số hộ nghèo với số tuyến hẻm": behind a link the number of something else is named. */
export function asksNumberBeside(segments: readonly Segment[], index: number): boolean {
  const first = segments.findIndex(isNumberSign);
  const [before, own] = [segments[first + 1], segments[index + 1]];
  return (
    first < index &&
    isNumberSign(segments[index]) &&
    isLink(segments[index - 1]) &&
    !asksAnything(segments) &&
    before !== undefined &&
    own !== undefined &&
    classOfWords(before.words) !== classOfWords(own.words)
  );
}

function isNumberSign(part: Segment | undefined): boolean {
  return part?.words.length === 1 && isTypedSign(part.words[0], 'number');
}

/** The words that link the next number to a piece are taken off its end. */
export function linksBehind(parts: Segment[]): Segment[] {
  return isLink(parts.at(-1)) ? parts.splice(-1) : [];
}

export function isLink(part: Segment | undefined): boolean {
  return part?.words.length === 1 && LINKS.has(part.words[0]?.folded ?? '');
}

const LINKS = new Set(functionWords.linkCounts.map(fold));
