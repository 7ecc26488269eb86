import functionWords from '../../../data/lexicon/function-words.json' with { type: 'json' };
import moments from '../../../data/lexicon/moments.json' with { type: 'json' };
import scopes from '../../../data/lexicon/scopes.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Topic, TopicPhrase } from '../../domain/question.ts';
import { canonicalPhrase, fold, foldPhrase } from '../../text/fold.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isAction } from './action.ts';
import { mentionAt } from './numbers-of-question.ts';
import { PHASE_WEIGHT, type Reading } from './reading.ts';
import { IDENTIFIERS, phrasesFor, SUBJECT } from './phrases-of-questions.ts';
import type { Segment } from './segment.ts';
import { isSign } from './sign.ts';
import { topicOf, wordingOf } from './topics.ts';
import { classOfWords, foldKey } from './unit-class.ts';
import type { QuestionWord } from './word.ts';

export function isIdentifier(part: Segment | undefined): boolean {
  if (part === undefined) return false;
  const words = part.words.map((word) => word.exact);
  return (
    opensOf(part).some((index) => IDENTIFIERS.has(words.slice(index).join(' '))) || identifiesLoosely(part)
  );
}

/** Where an identifier may begin: a word of the lexicon is one as a whole, "nâng cấp" is no "cấp", but "vô lớp" goes to a "lớp". */
function opensOf({ words, tags }: Segment): number[] {
  return words.flatMap(({ exact }, index) =>
    index === 0 || tags.size === 0 || GRADES.has(exact) ? [index] : [],
  );
}

const GRADES: ReadonlySet<string> = new Set(scopes.alike.flat().map(canonicalPhrase));

const LOOSE_IDENTIFIERS = new Set([...IDENTIFIERS].map(foldKey));

function identifiesLoosely(part: Segment): boolean {
  const words = part.words.map((word) => word.folded);
  return (
    part.words.every((word) => !word.marked) &&
    opensOf(part).some((index) => LOOSE_IDENTIFIERS.has(words.slice(index).join(' ')))
  );
}

/** Words of doing and of grammar: "đạt 47", "trao 86" are no names though a report has them in a row. */
const NO_NAME: ReadonlySet<string> = new Set([
  'function',
  'soft',
  'light',
  'action',
  'actor',
  'result',
  'done',
  'total',
  'chatter',
]);

/** "kiến nghị 14 nội dung, còn mấy nội dung": what is counted once more is counted here, too. */
function isCountedAgain(segments: readonly Segment[], index: number): boolean {
  const [noun, ...later] = segments
    .slice(index + 1)
    .map(({ words }) => words.map(({ folded }) => folded).join(' '));
  return noun !== undefined && noun !== '' && later.includes(noun);
}

/** "hẻm 88" is a name where a report has it so. */
function isNameInReports(before: Segment, number: Segment, vocabulary: Vocabulary): boolean {
  const [last, digits] = [before.words.at(-1), number.words[0]];
  return (
    last?.kind === 'word' &&
    digits !== undefined &&
    /^\d+$/.test(digits.text) &&
    ![...before.tags].some((tag) => NO_NAME.has(tag)) &&
    !isAction(before.words, vocabulary) &&
    vocabulary.hasPair(last.folded, digits.text)
  );
}

/** "84 trường hợp lấn chiếm", "08 nhà tạm": what is counted may be one phrase with what it is of. */
function opensWithUnit(part: Segment | undefined): boolean {
  if (part === undefined) return false;
  if (part.tags.has('unit')) return true;
  return [1, 2].some(
    (length) =>
      part.words.length > length && phrasesFor(part.words, 0, length).some(({ tag }) => tag === 'unit'),
  );
}

/** After "đề án", "cấp độ" a number is a name; elsewhere it is a number to confirm. */
export function readNumber(
  reading: Reading,
  segments: readonly Segment[],
  index: number,
  vocabulary: Vocabulary,
): void {
  const number = segments[index];
  const dash = segments[index - 1]?.words[0]?.text === '-';
  const before = segments[dash ? index - 2 : index - 1];
  if (number === undefined) return;
  const counts = opensWithUnit(segments[index + 1]);
  if (
    before !== undefined &&
    (isIdentifier(before) ||
      (!counts && !isCountedAgain(segments, index) && isNameInReports(before, number, vocabulary)))
  ) {
    const base = topicOf(before.words);
    const last = reading.topics.at(-1);
    const isOwn = last?.text === base.text;
    if (isOwn) reading.topics.pop();
    const run = numbersFrom(segments, index);
    const whole = topicOf([...before.words, ...run]);
    const phrases =
      whole.phrases.length > 1
        ? whole.phrases
        : [...base.phrases, ...alike(before.words)].map((phrase) => ({
            ...phrase,
            words: [...phrase.words, ...run],
          }));
    reading.topics.push({
      ...base,
      text: [base.text, ...run.map((word) => word.text)].join(' '),
      phrases,
      required: true,
      joined: isOwn ? last.joined : null,
    });
    return;
  }
  if (number.words[0]?.text === '1' && (before?.tags.has('ask:count') === true || isPer(segments, index))) {
    reading.rate = true;
    return;
  }
  const holiday = number.words[0]?.text ?? '';
  if (HOLIDAYS.has(holiday)) {
    reading.topics.push(holidayTopic(number.words, HOLIDAYS.get(holiday) ?? []));
    return;
  }
  const next = segments[index + 1];
  if (next !== undefined && isSign(next.words[0], 'age')) {
    reading.topics.push(ageTopic(number.words, next.words, vocabulary));
    return;
  }
  if (isRate(segments, index)) {
    reading.topics.push(topicOf([...number.words, ...(next?.words ?? [])]));
    return;
  }
  if (isContinued(segments, index) || isAddress(segments, index)) return;
  const counted = next === undefined ? null : classOfWords(next.words);
  const isOne = number.words[0]?.text === '1';
  if (isOne && isPriced(reading, segments, index)) {
    reading.unit = 'money';
    return;
  }
  // "mấy lớp chưa học 2 buổi một ngày": of the day nothing is counted.
  if (isOne && PER.has(next?.words[0]?.folded ?? '') && tellsHow(reading, counted)) return;
  if (!isOne && tellsHow(reading, counted)) {
    reading.topics.push(topicOf([...number.words, ...(next?.words ?? [])]));
    return;
  }
  const mention = mentionAt(segments, index);
  if (mention === null || tellsWhen(segments, index)) return;
  reading.mentions.push(mention);
  if (counted !== null) reading.unit = counted;
  else if (!mention.percent && mention.value >= MILLIONS && !next?.tags.has('subject'))
    reading.unit = 'money';
  // "hội nào có 873 hội viên" asks for the hội.
  const asksWhich = reading.asks.has('which');
  if (!asksWhich && next !== undefined && SUBJECT.some((tag) => next.tags.has(tag)))
    reading.asked ??= next.words.map((word) => word.text).join(' ');
}

/** "75 tuổi" is told as "tuổi 75", too. An age that no report tells, "ngoại con 82 tuổi", is the asker's story. */
function ageTopic(
  number: readonly QuestionWord[],
  noun: readonly QuestionWord[],
  vocabulary: Vocabulary,
): Topic {
  const [years, age] = [number[0]?.text ?? '', noun[0]?.folded ?? ''];
  const isTold = vocabulary.hasPair(years, age) || vocabulary.hasPair(age, years);
  const topic = topicOf([...number, ...noun], {
    weight: isTold ? TOLD_AGE_WEIGHT : PHASE_WEIGHT,
    required: false,
  });
  return { ...topic, phrases: [...topic.phrases, { words: [...noun.slice(0, 1), ...number], credit: 1 }] };
}

const TOLD_AGE_WEIGHT = 0.65;

/** "50 nghìn 1 lượt": what each costs. */
function isPriced({ mentions }: Reading, segments: readonly Segment[], index: number): boolean {
  const before = segments.slice(Math.max(0, index - 2), index);
  const isBehindSum = before.some(({ words }) => words.at(-1)?.kind === 'number');
  return isBehindSum && (mentions.at(-1)?.value ?? 0) >= THOUSANDS;
}

/** Sums from which a bare number before "1 lượt" is money. */
const THOUSANDS = 1000;

/** "5 năm qua", "5 năm vừa rồi", "kế hoạch 5 năm": a stretch of time, and no number to confirm. */
function tellsWhen(segments: readonly Segment[], index: number): boolean {
  const [unit, end] = segments.slice(index + 1, index + 3);
  if (!isSign(unit?.words[0], 'year') || unit?.words.length !== 1) return false;
  const before = foldedOf(segments[index - 1]);
  return LATELY.has(foldedOf(end)) || PLANS.some((plan) => ` ${before}`.endsWith(` ${plan}`));
}

const foldedOf = (part: Segment | undefined): string =>
  part?.words.map(({ folded }) => folded).join(' ') ?? '';

const PLANS = statuses.bases.plan.map(foldPhrase);

const LATELY: ReadonlySet<string> = new Set(moments.lately.ends.map(foldPhrase));

/** "thu được hai trăm triệu": so many of nothing are đồng. */
const MILLIONS = 1e6;

/** "mấy lớp chưa học 2 buổi": behind what is counted a number of another thing tells how, and counts nothing. */
function tellsHow({ asks, asked, unit }: Reading, counted: string | null): boolean {
  return asks.has('count') && asked !== null && unit !== null && counted !== null && counted !== unit;
}

/** "một tháng bao nhiêu", "mấy em một lớp": so many for each of them. */
function isPer(segments: readonly Segment[], index: number): boolean {
  const unit = segments[index + 1]?.words[0]?.folded ?? '';
  const isAsked = (at: number): boolean => segments[at]?.tags.has('ask:count') === true;
  return (
    PER.has(unit) &&
    (isAsked(index + 2) || (isAsked(index - 2) && segments[index - 1]?.tags.has('unit') === true))
  );
}

const PER: ReadonlySet<string> = new Set(scopes.per.map(fold));

const HOLIDAYS = new Map<string, readonly string[]>(Object.entries(moments.holidays));

/** "dịp 27/7" is also "Ngày Thương binh - Liệt sĩ". */
function holidayTopic(words: readonly QuestionWord[], names: readonly string[]): Topic {
  const topic = topicOf(words, { strict: true, role: 'moment' });
  return { ...topic, phrases: [...topic.phrases, ...names.map(wordingOf)] };
}

/** "học 2 buổi/ngày": so many of one for each of another tell how, and count nothing. */
function isRate(segments: readonly Segment[], index: number): boolean {
  const [unit, slash, per] = segments.slice(index + 1, index + 4);
  return (
    unit?.tags.has('unit') === true && slash?.words[0]?.text === '/' && PER.has(per?.words[0]?.folded ?? '')
  );
}

/** "số 56/8 Trần Quang Khởi": two numbers and a name behind them are a house. */
function isAddress(segments: readonly Segment[], index: number): boolean {
  const [number, next] = [segments[index]?.words[0], segments[index + 1]?.words[0]];
  return number?.text.includes('/') === true && next?.kind === 'word' && next.capital;
}

/** "lớp 8" is also told of as "khối 8". */
function alike(words: readonly QuestionWord[]): TopicPhrase[] {
  const [only] = words;
  if (only === undefined || words.length > 1) return [];
  const others = ALIKE.find((group) => group.includes(only.folded)) ?? [];
  return others
    .filter((other) => other !== only.folded)
    .map((folded) => ({ words: [{ exact: folded, folded, marked: false }], credit: ALIKE_CREDIT }));
}

const ALIKE = scopes.alike.map((group) => group.map(foldPhrase));
const ALIKE_CREDIT = 0.85;

const JOINERS = new Set([...functionWords.joinNumbers.map(fold), ',']);

/** "3, 4", "3 4", "3 và 4" after an identifier belong to one name. */
function numbersFrom(segments: readonly Segment[], index: number): QuestionWord[] {
  const run: QuestionWord[] = [];
  for (let at = index; at < segments.length; at++) {
    const word = segments[at]?.words[0];
    if (word?.kind === 'number')
      run.push(
        ...word.text
          .split(/[.,]/)
          .filter(Boolean)
          .map((text) => ({ ...word, text, exact: text.toLowerCase(), folded: text.toLowerCase() })),
      );
    else if (
      word === undefined ||
      !JOINERS.has(word.folded || word.text) ||
      segments[at + 1]?.words[0]?.kind !== 'number'
    )
      break;
  }
  return run;
}

function isContinued(segments: readonly Segment[], index: number): boolean {
  let at = index - 1;
  while (
    at > 0 &&
    (segments[at]?.words[0]?.kind === 'number' ||
      JOINERS.has(segments[at]?.words[0]?.folded || (segments[at]?.words[0]?.text ?? '')))
  )
    at--;
  return at < index - 1 && isIdentifier(segments[at]);
}
