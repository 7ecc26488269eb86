import functionWords from '../../../data/lexicon/function-words.json' with { type: 'json' };
import moments from '../../../data/lexicon/moments.json' with { type: 'json' };
import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { SUBJECT } from './phrases-of-questions.ts';
import type { Segment } from './segment.ts';
import { isSign, isTypedSign } from './sign.ts';
import { classOfWords } from './unit-class.ts';
import type { QuestionWord } from './word.ts';

const JOINING = new Set(functionWords.joinTopics.map(fold));
// "tỷ lệ", "tổng số" are nouns in a question that another word asks.
export const INTERROGATIVE: ReadonlySet<string> = new Set(questionWords.interrogatives.map(fold));

/** Asks something of its own, and is about something. */
export interface Piece {
  words: QuestionWord[];
  asks: boolean;
  hasSubject: boolean;
  /** A mark and a noun, or a single word that is neither courtesy nor grammar. */
  isWord: boolean;
  /** Asks of each of several: "mỗi cây tốn bao nhiêu tiền". */
  each: boolean;
  /** Its only "mấy" measures a time: "con mới dọn về được mấy bữa". */
  lasting: boolean;
  /** What stands behind its "bao nhiêu", a unit by its class; null where nothing does. */
  counts: string | null;
  /** Says what is done, or who does it: "bao nhiêu em được giảm". */
  acts: boolean;
  /** Asks which way it went: "tăng hay giảm so với năm ngoái". */
  turns: boolean;
  /** Asks when something began, or was over: "xong ngày nào". */
  dates: boolean;
  /** Opened by "và": goes on with what was asked, where a comma may only say it again. */
  isJoined: boolean;
}

export function asksSomething(part: Segment): boolean {
  const asks = [...part.tags].some(
    (tag) => tag.startsWith('ask:') && tag !== 'ask:yesno' && tag !== 'ask:confirm' && tag !== 'ask:which',
  );
  return asks && (part.tags.has('ask:change') || part.words.some((word) => INTERROGATIVE.has(word.folded)));
}

export function isSubject(part: Segment): boolean {
  const first = part.words[0];
  if (first === undefined || first.kind !== 'word') return false;
  if (part.tags.size === 0) return true;
  const plain = [...part.tags].every(
    (tag) =>
      SUBJECT.includes(tag) ||
      tag === 'moneySubject' ||
      tag === 'collocation' ||
      tag === 'actor' ||
      tag === 'unit',
  );
  return plain && !(part.tags.size === 1 && part.tags.has('unit') && part.words.length === 1);
}

export function pieceOf(parts: readonly Segment[]): Piece {
  return {
    words: parts.flatMap((part) => [...part.words]),
    asks: parts.some(asksSomething),
    hasSubject: parts.some(isSubject),
    isWord: isThing(parts.slice(1)),
    each: parts.some(({ words }) => words.length === 1 && isTypedSign(words[0], 'each')),
    lasting: parts.every((part, index) => !asksSomething(part) || isStretch(parts, index)),
    counts: countedIn(parts),
    acts: parts.some(({ tags }) => ACTING.some((tag) => tags.has(tag))),
    turns: parts.some(({ tags }) => tags.has('ask:change')),
    dates: parts.some(({ tags }) => tags.has('ask:when')) && parts.some(({ tags }) => tags.has('phase')),
    isJoined: JOINING.has(parts[0]?.words[0]?.folded ?? ''),
  };
}

/** "bạc", "hộ kinh doanh": a noun and nothing else, its unit before it. */
function isThing(parts: readonly Segment[]): boolean {
  const [first, second, ...more] = parts;
  if (first === undefined || more.length > 0) return false;
  if (second !== undefined) return first.tags.has('unit') && isSubject(second);
  return isSubject(first) || (first.words.length === 1 && !NO_SORT.some((tag) => first.tags.has(tag)));
}

const NO_SORT = ['chatter', 'function', 'soft'];

const TIMES: ReadonlySet<string> = new Set(moments.lately.units.map(fold));

/** "mấy bữa", "mấy tháng": some time, in a story. */
function isStretch(parts: readonly Segment[], index: number): boolean {
  const words = parts.slice(index, index + 2).flatMap((part) => [...part.words]);
  return isSign(words[0], 'howMany') && TIMES.has(words[1]?.folded ?? '');
}

const ACTING = ['action', 'light', 'actor'];

/** "bao nhiêu người theo học", "mấy lớp dạy nghề": the class of what is counted, or its own words; "mỗi diện mấy người" goes on. */
export function countedIn(parts: readonly Segment[]): string | null {
  if (parts.some(({ words }) => isTypedSign(words[0], 'each'))) return null;
  const other = SORTS.find((sort) => parts.some(({ tags }) => tags.has(`ask:${sort}`)));
  if (other !== undefined) return other;
  const at = parts.findIndex(({ tags }) => tags.has('ask:count'));
  if (at === -1) return null;
  const noun = parts[at + 1];
  if (noun === undefined) return NUMBER;
  const own = noun.words.map(({ exact }) => exact).join(' ');
  if (noun.tags.has('unit')) return classOfWords(noun.words) ?? own;
  return isNoun(noun) ? own : null;
}

/** Anything that may be counted: no grammar, no courtesy, nothing that asks. */
export function isNoun({ words: [word], tags }: Segment): boolean {
  return word?.kind === 'word' && ![...tags].some((tag) => NO_SORT.includes(tag) || tag.startsWith('ask:'));
}

/** What is asked for other than a number of things. */
const SORTS = ['percent', 'money'];
/** "bao nhiêu" with nothing behind it. */
export const NUMBER = 'number';
