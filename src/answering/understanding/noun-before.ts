import places from '../../../data/lexicon/places.json' with { type: 'json' };
import softWords from '../../../data/lexicon/soft-words.json' with { type: 'json' };
import { canonicalPhrase, foldPhrase } from '../../text/fold.ts';
import { namedUnit } from './each-of.ts';
import { namesPerson } from './names-person.ts';
import { isQuestionVocabulary, SUBJECT } from './phrases-of-questions.ts';
import type { Segment } from './segment.ts';
import { bringsItsNoun } from './segment-place.ts';
import { isSign } from './sign.ts';

/** "đạt mấy phần trăm" counts no "đạt". */
const SOFT_VERBS: ReadonlySet<string> = new Set(softWords.verbs.map(canonicalPhrase));

/** "cấp độ nào", "đề án số mấy": the noun stands before the question word. */
export function nounBefore(segments: readonly Segment[], index: number): string | null {
  const before = segments[index - 1];
  if (before?.words.length === 1 && isSign(before.words[0], 'belonging')) return null;
  const at = before?.words.length === 1 && before.tags.has('function') ? index - 2 : index - 1;
  const holder = wordsOf(segments[at - 1]);
  // "lãnh đạo xã nào", "phó công an phường nào": somebody of the ward.
  if (WARDS.has(canonicalPhrase(wordsOf(segments[at]))) && namesPerson(holder)) return holder;
  const noun = segments[at];
  const isNoun =
    noun !== undefined &&
    noun.words[0]?.kind === 'word' &&
    !SOFT_VERBS.has(noun.words.map(({ exact }) => exact).join(' ')) &&
    (['soft', ...SUBJECT].some((tag) => noun.tags.has(tag)) ||
      noun.tags.size === 0 ||
      namedUnit(noun.words) !== null);
  return isNoun ? wordsOf(noun) : null;
}

/** "hộ nghèo mấy hộ": what is counted may stand before the question word; "đang có mấy sạp", "phường hết bao nhiêu" count no such word. */
export function countedBefore(segments: readonly Segment[], index: number): string | null {
  const noun = nounBefore(segments, index);
  return noun === null || isQuestionVocabulary(foldPhrase(noun)) ? null : noun;
}

/** "hiệu trưởng trường nào": what bears names may be what others are counted in. */
function unitBefore(segments: readonly Segment[], index: number): string | null {
  const before = segments[index - 1];
  return before?.tags.has('unit') === true && before.words[0]?.kind === 'word' ? wordsOf(before) : null;
}

const WARDS: ReadonlySet<string> = new Set(places.units.map(canonicalPhrase));

function wordsOf(part: Segment | undefined): string {
  return part?.words.map((word) => word.text).join(' ') ?? '';
}

/** What is chosen among: "trường" of "trường nào", "đơn vị" where the question word has it with it. */
export function chosenAt(segments: readonly Segment[], index: number): string | null {
  const words = segments[index]?.words ?? [];
  // "cái nào" leaves it to what was named.
  if (words.length > 2 && bringsItsNoun(words))
    return words
      .slice(0, -1)
      .map(({ text }) => text)
      .join(' ');
  return nounBefore(segments, index) ?? unitBefore(segments, index);
}
