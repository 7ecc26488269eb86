import functionWords from '../../../data/lexicon/function-words.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import type { Segment } from './segment.ts';
import { isSign, isSpelledSign } from './sign.ts';
import type { QuestionWord } from './word.ts';

/** "tổ 8 nhiều hộ hơn tổ 5": a "hơn" that no number follows. */
function comparesAt(segments: readonly Segment[], index: number): boolean {
  const [part, next] = [segments[index], segments[index + 1]?.words[0]];
  const [word] = part?.words ?? [];
  if (part?.words.length !== 1 || next === undefined || !isSpelledSign(word, 'comparing')) return false;
  // "khối nào đông học sinh hơn, khối 6 hay khối 8?"
  if (next.kind === 'stop')
    return segments.slice(index).some(({ words }) => CHOICES.has(words[0]?.folded ?? ''));
  return next.kind === 'word' && !segments[index + 1]?.tags.has('ask:count');
}

/** "bệnh nào nhiều ca hơn?": the comparison closes the sentence. */
export function isComparing(segments: readonly Segment[]): boolean {
  const last = segments.findLast(({ words: [word], tags }) => word?.kind === 'word' && !tags.has('chatter'));
  const word = last?.words.at(-1);
  if (last === undefined || word === undefined) return false;
  if (segments.some((_, index) => comparesAt(segments, index))) return true;
  if (last.words.length > 1) return last.tags.has('ask:compare');
  return word.marked ? isSpelledSign(word, 'comparing') : isSign(word, 'comparing');
}

/** "khu phố 3 hơn khu phố 2 mấy hộ", "năm 2023 hơn năm 2022": of two times or places one is more. */
export function comparesTwo(
  words: readonly QuestionWord[],
  ...named: readonly (readonly unknown[])[]
): boolean {
  return named.some(({ length }) => length === 2) && words.some((word) => isSpelledSign(word, 'comparing'));
}

/** "khối nào đông hơn, khối 6 hay khối 8?": what is chosen between, named behind the question. */
export function namesChoice(words: readonly QuestionWord[], before: readonly QuestionWord[]): boolean {
  return (
    words.some(({ folded }) => CHOICES.has(folded)) && before.some((word) => isSpelledSign(word, 'comparing'))
  );
}

const CHOICES = new Set(functionWords.joinChoices.map(fold));
