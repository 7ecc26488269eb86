import softWords from '../../../data/lexicon/soft-words.json' with { type: 'json' };
import unitKin from '../../../data/lexicon/unit-kin.json' with { type: 'json' };
import { canonicalPhrase } from '../../text/fold.ts';
import { SUBJECT } from './phrases-of-questions.ts';
import type { Segment } from './segment.ts';
import { isSign, isSpelledSign } from './sign.ts';
import { foldKey } from './unit-class.ts';
import type { QuestionWord } from './word.ts';

/** A lone "không", "chưa", "hả" asks only at the end of its clause; "à", "hả" before a name are chatter; "3 sao" are stars. */
export function isAsking(segments: readonly Segment[], index: number, asks: readonly string[]): boolean {
  const part = segments[index];
  if (part === undefined || part.words.length > 1) return true;
  if (isSign(part.words[0], 'closing')) return closesClause(segments, index);
  if (isSign(part.words[0], 'star') && segments[index - 1]?.words[0]?.kind === 'number') return false;
  const loose = asks.every((ask) => ask === 'ask:yesno' || ask === 'ask:confirm' || ask === 'ask:which');
  if (!loose || asks.includes('ask:which')) return true;
  return closesClause(segments, index);
}

function closesClause(segments: readonly Segment[], index: number): boolean {
  const next = segments.slice(index + 1).find(({ tags }) => !tags.has('chatter'));
  return next === undefined || next.words[0]?.kind === 'stop';
}

const CLASSIFIERS = new Set(unitKin.classifiers.map(canonicalPhrase));

const LOOSE_CLASSIFIERS = new Set([...CLASSIFIERS].map(foldKey));

export const LOOSE_CLASSES = new Set(unitKin.loose);

/** "hộ", "người", "vụ" say what is counted, not what it is about. */
export function isClassifier(words: readonly QuestionWord[]): boolean {
  if (CLASSIFIERS.has(words.map((word) => word.exact).join(' '))) return true;
  return (
    words.every((word) => !word.marked) && LOOSE_CLASSIFIERS.has(words.map((word) => word.folded).join(' '))
  );
}

/** "cây cầu", "lá thư": a noun of shape that the next word goes with. */
const OPENS_NOUN: ReadonlySet<string> = new Set(softWords.classifiers.map(canonicalPhrase));

/** Whether the segment is a noun of shape before the noun that it counts: "lá đơn", "chiếc xe". */
export function opensNoun(segments: readonly Segment[], index: number): boolean {
  const [word, ...more] = segments[index]?.words ?? [];
  const next = segments[index + 1];
  return (
    word !== undefined &&
    more.length === 0 &&
    OPENS_NOUN.has(word.exact) &&
    (namesSubject(next) || next?.tags.has('unit') === true)
  );
}

/** Whether the segment stands right behind "bao nhiêu", "mấy", or behind a noun of shape that does. */
export function isCounted(segments: readonly Segment[], index: number): boolean {
  if (index > 1 && opensNoun(segments, index - 1)) return isCounted(segments, index - 1);
  const before = segments[index - 1]?.tags;
  if (before?.has('ask:count') || before?.has('ask:percent')) return true;
  // "bao nhiêu em lớp 9": who is addressed so is counted here.
  const addressed = before?.has('chatter') === true && segments[index + 1]?.words[0]?.kind !== 'number';
  return addressed && segments[index - 2]?.tags.has('ask:count') === true;
}

/** "số hộ nghèo" counts what stands behind it; "số hộ là bao nhiêu" asks for the whole. */
export function namesSubject(part: Segment | undefined): boolean {
  if (part?.words[0]?.kind !== 'word') return false;
  return part.tags.size === 0 || SUBJECT.some((tag) => part.tags.has(tag));
}

/** "mấy chỉ tiêu không đạt", "những chỉ tiêu nào chưa đạt": goals are counted, or named, none is asked for; "kế hoạch chi quốc phòng" is one to spend. */
export function countsGoals(segments: readonly Segment[], index: number): boolean {
  const [before, goal, behind] = [segments[index - 1], segments[index], segments[index + 1]];
  return (
    goal?.tags.has('target') === true &&
    (before?.tags.has('ask:count') === true ||
      (behind?.tags.has('ask:which') === true && isAsking(segments, index + 1, ['ask:which'])))
  );
}

/** "được vay tối đa bao nhiêu": the limit itself is asked for; before a number it only rounds that. */
export function isLimit(segments: readonly Segment[], index: number): boolean {
  const [part, next] = [segments[index], segments[index + 1]];
  return (
    part !== undefined &&
    part.words.length > 1 &&
    (part.tags.has('hedge:atMost') || part.tags.has('hedge:atLeast')) &&
    next !== undefined &&
    [...next.tags].some((tag) => tag === 'ask:count' || tag === 'ask:money')
  );
}

/** "cái nào", "hội nào": what stands before it is not what is chosen among. */
export function bringsItsNoun(words: readonly QuestionWord[]): boolean {
  return words.length > 1 && isSign(words.at(-1), 'whichOne');
}

/** "Vụ sửa hẻm …", "Chuyện phòng cháy …": opens what the message is about, no case of anything. */
export function namesMatter(segments: readonly Segment[], index: number): boolean {
  const [word, ...more] = segments[index]?.words ?? [];
  const first = segments.findIndex(({ tags }) => !tags.has('chatter') && !tags.has('ask:confirm'));
  return index === first && more.length === 0 && isSpelledSign(word, 'matter');
}
