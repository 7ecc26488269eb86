import functionWords from '../../../data/lexicon/function-words.json' with { type: 'json' };
import softWords from '../../../data/lexicon/soft-words.json' with { type: 'json' };
import { canonical, fold } from '../../text/fold.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isAction } from './action.ts';
import { clauseBefore, opensClause } from './clause-before.ts';
import { asksSomething } from './piece.ts';
import { segment, type Segment } from './segment.ts';
import { isSign, isSpelledSign, isTypedSign } from './sign.ts';
import { questionWord, type QuestionWord } from './word.ts';

/** What "mấy" is then read as. */
const SEVERAL = 'những';

/**
 * "Mấy người vứt rác nộp phạt hết bao nhiêu tiền?", "Mấy vụ cháy có ai chết không?": where the sentence goes on to ask something
 * else, "mấy" at its head counts nothing and is read as "những".
 */
export function readPlurals(words: readonly QuestionWord[], vocabulary: Vocabulary): QuestionWord[] {
  const segments = segment(words, vocabulary);
  const plural = new Set(
    segments.flatMap((part, index) => (isPlural(segments, index, vocabulary) ? part.words.slice(0, 1) : [])),
  );
  return words.map((word) => (plural.has(word) ? questionWord(SEVERAL) : word));
}

function isPlural(segments: readonly Segment[], index: number, vocabulary: Vocabulary): boolean {
  const part = segments[index];
  if (part === undefined || !isSign(part.words[0], 'howMany') || !isBareOrClassed(part)) return false;
  if (!part.tags.has('ask:count')) return false;
  const behind = segments.slice(index + 1);
  const end = behind.findIndex(endsSentence);
  const sentence = end === -1 ? behind : behind.slice(0, end);
  // "…, mỗi lý do mấy nhà": all of them are asked for, one by one.
  if (sentence.some(({ words: [word] }) => isSpelledSign(word, 'each'))) return false;
  if (isChosenFrom(sentence)) return true;
  if (
    isNamedBy(segments[index - 1]) ||
    isExcepted(segments[index - 1]) ||
    (isPassed(segments[index - 1]) && sentence.some(asksSomething)) ||
    isInWhether(clauseBefore(segments, index), sentence)
  )
    return true;
  return opensClause(segments, index)
    ? sentence.some((_, at) => asksAnew(sentence, at))
    : !tellsHowMany(segments[index - 1]) && isToldOf(sentence, vocabulary);
}

/** "mấy khu phố nào chưa đạt": which ones, not how many. */
function isChosenFrom([noun, which]: readonly Segment[]): boolean {
  return noun !== undefined && noun.words[0]?.kind === 'word' && which?.tags.has('ask:which') === true;
}

/** "danh sách tên mấy con hẻm": by their names, not how many. */
function isNamedBy(before: Segment | undefined): boolean {
  return isSpelledSign(before?.words.at(-1), 'name');
}

/** "ngoài mấy thủ tục cấp độ 3, 4 ra thì …": those are known. */
function isExcepted(before: Segment | undefined): boolean {
  return before?.words.length === 1 && isTypedSign(before.words[0], 'excepting');
}

/** "sau mấy buổi đối thoại còn bao nhiêu kiến nghị": they are past. */
function isPassed(before: Segment | undefined): boolean {
  return before?.words.length === 1 && PASSED.has(before.words[0]?.folded ?? '');
}

const PASSED: ReadonlySet<string> = new Set(functionWords.past.map(fold));

/** "có kiểm tra mấy chỗ dễ sinh tệ nạn không": whether something is done to them; "có mấy hộ không đi" counts. */
function isInWhether(clause: readonly Segment[], behind: readonly Segment[]): boolean {
  const verbs = clause.slice(clause.findIndex(({ words: [word] }) => isSpelledSign(word, 'having')) + 1);
  const last = behind.findLast(({ tags }) => !tags.has('chatter'));
  const closes = last?.tags.has('ask:yesno') === true && last.words.every(({ folded }) => folded === NOT);
  return closes && verbs.length > 0 && verbs.length < clause.length && !tellsHowMany(clause.at(-1));
}

const NOT = 'khong';

/** "mấy", "mấy cái", "mấy con". */
function isBareOrClassed({ words: [, classifier, ...more] }: Segment): boolean {
  return more.length === 0 && (classifier === undefined || CLASSIFIERS.has(classifier.exact));
}

const CLASSIFIERS: ReadonlySet<string> = new Set(softWords.classifiers.map(canonical));

function endsSentence({ words: [word] }: Segment): boolean {
  return word?.kind === 'stop' && word.text !== ',' && word.text !== ':';
}

/** "…, mấy vụ cướp", "… và bao nhiêu người": a number asked for beside the first one. */
function asksAnew(sentence: readonly Segment[], at: number): boolean {
  const part = sentence[at];
  if (part === undefined) return false;
  if (ANEW.some((tag) => part.tags.has(tag))) return true;
  if (part.tags.has('ask:yesno')) return asksWhether(sentence, at);
  if (!asksSomething(part)) return false;
  const before = sentence[at - 1]?.words[0];
  if (at === 0 || before?.kind === 'stop' || JOINING.has(before?.folded ?? '')) return false;
  return isPointed(sentence, at) || isNamedAgain(sentence, at) || !isBare(sentence, at);
}

/** "mấy cái ngõ sạch, đẹp thì làm được bao nhiêu ngõ": the number of the very same is asked for only now. */
function isNamedAgain(sentence: readonly Segment[], at: number): boolean {
  const [noun] = sentence;
  const again = sentence[at + 1]?.words[0];
  return again !== undefined && noun?.words[0]?.exact === again.exact;
}

/** "mấy cái ngõ ấy, …", "mấy hộ đó, …": known ones are spoken of. */
function isPointed(sentence: readonly Segment[], at: number): boolean {
  return sentence
    .slice(0, at)
    .some(
      ({ words: [word] }, index) =>
        isSpelledSign(word, 'pointing') && sentence[index + 1]?.words[0]?.text === ',',
    );
}

/** "mấy vụ cháy, thiệt hại bao nhiêu": nothing is told of them before the comma, and both numbers are asked for. */
function isBare(sentence: readonly Segment[], at: number): boolean {
  const comma = sentence.findIndex(({ words: [word] }) => word?.kind === 'stop');
  const told = sentence.slice(0, comma).some(({ words: [word] }) => isSign(word, 'passive'));
  return comma !== -1 && comma < at && comma <= BARE && !told;
}

/** Segments of a noun: "vụ cháy", "ca sốt xuất huyết". */
const BARE = 2;

/** They never ask for a number beside another one. */
const ANEW = ['ask:list', 'ask:money', 'ask:why', 'ask:when', 'ask:where'];

const JOINING = new Set([...functionWords.joinQuestions, ...functionWords.joinTopics].map(fold));

/** "có … không", "xong hết chưa" at the end. */
function asksWhether(sentence: readonly Segment[], at: number): boolean {
  const closes = sentence.slice(at + 1).every(({ tags }) => tags.has('chatter') || tags.has('function'));
  return closes && sentence.slice(0, at).some(({ words: [word] }) => isSpelledSign(word, 'having'));
}

/** "có mấy", "được mấy", "còn mấy": the number is asked for. */
function tellsHowMany(before: Segment | undefined): boolean {
  const word = before?.words.at(-1);
  return word === undefined || word.kind === 'stop' || TELLING.has(word.folded);
}

const TELLING = new Set(functionWords.beforeHowMany.map(fold));

/** "bắt mấy sòng bài gom được bao nhiêu tiền": in one clause something is done with them, and of that the number is asked for. */
function isToldOf(sentence: readonly Segment[], vocabulary: Vocabulary): boolean {
  const asking = sentence.findIndex((part) => part.tags.has('ask:money') || part.tags.has('ask:count'));
  const between = sentence.slice(1, Math.max(1, asking));
  return (
    between.some(({ words }) => isAction(words, vocabulary)) &&
    !between.some(({ words: [word] }) => word?.kind === 'stop' || JOINING.has(word?.folded ?? ''))
  );
}
