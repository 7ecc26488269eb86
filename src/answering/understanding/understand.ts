import offices from '../../../data/lexicon/offices.json' with { type: 'json' };
import scopes from '../../../data/lexicon/scopes.json' with { type: 'json' };
import unitKin from '../../../data/lexicon/unit-kin.json' with { type: 'json' };
import type { Period } from '../../domain/period.ts';
import type { Mention, Question, QuestionKind, Topic } from '../../domain/question.ts';
import { fold } from '../../text/fold.ts';
import { findPeriods } from '../../text/periods.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { classOfWords, foldKey, keyOf } from './unit-class.ts';
import { kindOf } from './kind.ts';
import { mentionAt } from './numbers-of-question.ts';
import { readPlaces } from './places.ts';
import { segment, type Segment } from './segment.ts';
import { topicOf } from './topics.ts';
import type { QuestionWord } from './word.ts';

const SUBJECT = ['subject', 'paraphrase'];
const IDENTIFIERS = new Set(scopes.identifiers.map(keyOf));
const SOFT_WEIGHT = 0.15;
const PHASE_WEIGHT = 0.5;
const LIGHT_WEIGHT = 0.4;

const RECURRING = new Set(['moi', 'hang', 'tung']);

/** "mỗi tháng một hộ" names no month. */
/** "từ đầu năm" runs until the asker's day. */
function since(period: Period, before: QuestionWord | undefined, at: string): Period {
  const opens =
    before?.folded === 'tu' &&
    period.from === period.to &&
    period.from.endsWith('-01-01') &&
    period.from < at;
  return opens ? { ...period, unit: 'span', to: at } : period;
}

function isRecurring(before: QuestionWord | undefined): boolean {
  return before !== undefined && RECURRING.has(before.folded);
}

function yearOf(year: string): Period {
  return { text: year, unit: 'year', from: `${year}-01-01`, to: `${year}-12-31` };
}

/** Cuts the words that name a period out of a question. */
function takePeriod(words: readonly QuestionWord[], at: string): { periods: Period[]; rest: QuestionWord[] } {
  const starts: number[] = [];
  let text = '';
  for (const word of words) {
    starts.push(text.length);
    text += `${word.text} `;
  }
  const found = findPeriods(text, at).filter(
    ({ start }) => !isRecurring(words[starts.findIndex((offset) => offset >= start) - 1]),
  );
  const years =
    found.length > 0
      ? []
      : words.flatMap(({ text: year }) => (/^(?:19|20)\d\d$/.test(year) ? [yearOf(year)] : []));
  const rest = words.filter(
    (word, index) =>
      !years.some((year) => year.text === word.text) &&
      !found.some(({ start, end }) => (starts[index] ?? 0) >= start && (starts[index] ?? 0) < end),
  );
  return {
    periods: [
      ...years,
      ...found.map(({ start, text: written, unit, from, to, yearAssumed }) =>
        since(
          { text: written, unit, from, to, anyYear: yearAssumed },
          words[starts.findIndex((offset) => offset >= start) - 1],
          at,
        ),
      ),
    ],
    rest,
  };
}

interface Reading {
  topics: Topic[];
  mentions: Mention[];
  asks: Set<string>;
  tags: Set<string>;
  unit: string | null;
  unitAsked: boolean;
  /** What stands right behind "bao nhiêu": the noun that is counted. */
  asked: string | null;
  others: boolean;
  /** "một hộ" behind the question word. */
  rate: boolean;
  /** A word for money stands in the question. */
  money: boolean;
  /** Who acts, as it counts where a person or an office is asked for. */
  actors: Topic[];
}

/** "hộ nghèo" counts households that are poor: unit and subject are judged apart. */
function splitUnits(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((part) => {
    const [first, ...rest] = part.words;
    if (first === undefined || rest.length === 0 || !part.tags.has('subject') || part.tags.size > 1)
      return [part];
    const unit = classOfWords([first]);
    return unit === 'household' || unit === 'person' || unit === 'case'
      ? [
          { words: [first], tags: new Set(['unit']) },
          { words: rest, tags: new Set(['subject']) },
        ]
      : [part];
  });
}

function isIdentifier(part: Segment | undefined): boolean {
  if (part === undefined) return false;
  const words = part.words.map((word) => word.exact);
  return words.some((_, index) => IDENTIFIERS.has(words.slice(index).join(' '))) || identifiesLoosely(part);
}

const LOOSE_IDENTIFIERS = new Set([...IDENTIFIERS].map(foldKey));

function identifiesLoosely(part: Segment): boolean {
  const words = part.words.map((word) => word.folded);
  return (
    part.words.every((word) => !word.marked) &&
    words.some((_, index) => LOOSE_IDENTIFIERS.has(words.slice(index).join(' ')))
  );
}

const AND = new Set(['va', 'lan', 'voi', 'hay', 'hoac', 'cung']);

/** What stands between a topic and the one before it. */
function joinerBefore(segments: readonly Segment[], index: number): Topic['joined'] {
  for (let at = index - 1; at >= 0; at--) {
    const part = segments[at];
    const word = part?.words[0];
    if (part === undefined || word === undefined) return null;
    if (word.text === ',') return 'comma';
    if (part.words.length === 1 && AND.has(word.folded)) return 'and';
    if (part.tags.has('ask:compare') || part.tags.has('ask:difference')) return 'and';
    if (!part.tags.has('unit') && !part.tags.has('function') && !part.tags.has('soft')) return null;
  }
  return null;
}

function readSegments(segments: readonly Segment[], vocabulary: Vocabulary): Reading {
  const reading: Reading = {
    topics: [],
    mentions: [],
    asks: new Set(),
    tags: new Set(),
    unit: null,
    unitAsked: false,
    asked: null,
    others: false,
    rate: false,
    money: false,
    actors: [],
  };
  segments.forEach((part, index) => {
    const { tags } = part;
    const first = part.words[0];
    if (first === undefined || first.kind === 'stop') return;
    if (first.kind === 'number') return readNumber(reading, segments, index, vocabulary);
    for (const tag of tags) reading.tags.add(tag);
    const asks = [...tags].filter((tag) => tag.startsWith('ask:'));
    if (asks.length > 0 && isAsking(segments, index, asks)) {
      for (const ask of asks) reading.asks.add(ask.slice(4));
      if (asks.includes('ask:which') || part.words[0]?.folded === 'may' || isIdentifier(segments[index - 1]))
        reading.asked ??= nounBefore(segments, index);
      return;
    }
    if (tags.has('moment')) reading.topics.push(topicOf(part.words, { strict: true, role: 'moment' }));
    else if (tags.has('elsewhere') || tags.has('wider'))
      reading.topics.push(topicOf(part.words, { strict: true, role: 'place' }));
    else {
      const before = reading.topics.length;
      readPlain(reading, segments, index);
      const added = reading.topics[before];
      if (added?.required && before > 0)
        reading.topics[before] = { ...added, joined: joinerBefore(segments, index) };
    }
  });
  return reading;
}

/** "cấp độ nào", "đề án số mấy": the noun stands before the question word. */
function nounBefore(segments: readonly Segment[], index: number): string | null {
  const before = segments[index - 1];
  const noun = before?.words.length === 1 && before.tags.has('function') ? segments[index - 2] : before;
  const isNoun =
    noun !== undefined &&
    noun.words[0]?.kind === 'word' &&
    (['soft', ...SUBJECT].some((tag) => noun.tags.has(tag)) || noun.tags.size === 0);
  return isNoun ? noun.words.map((word) => word.text).join(' ') : null;
}

/** A lone "không", "chưa", "hả" asks only at the end of its clause; "à", "hả" before a name are chatter. */
function isAsking(segments: readonly Segment[], index: number, asks: readonly string[]): boolean {
  const part = segments[index];
  if (part === undefined || part.words.length > 1) return true;
  if (part.words[0]?.folded === 'chi') return closesClause(segments, index);
  const loose = asks.every((ask) => ask === 'ask:yesno' || ask === 'ask:confirm' || ask === 'ask:which');
  if (!loose || asks.includes('ask:which')) return true;
  return closesClause(segments, index);
}

function closesClause(segments: readonly Segment[], index: number): boolean {
  const next = segments.slice(index + 1).find(({ tags }) => !tags.has('chatter'));
  return next === undefined || next.words[0]?.kind === 'stop';
}

const CLASSIFIERS = new Set(unitKin.classifiers.map(keyOf));
const LOOSE_CLASSIFIERS = new Set([...CLASSIFIERS].map(foldKey));
const LOOSE_CLASSES = new Set(unitKin.loose);

/** "hộ", "người", "vụ" say what is counted, not what it is about. */
function isClassifier(words: readonly QuestionWord[]): boolean {
  if (CLASSIFIERS.has(words.map((word) => word.exact).join(' '))) return true;
  return (
    words.every((word) => !word.marked) && LOOSE_CLASSIFIERS.has(words.map((word) => word.folded).join(' '))
  );
}

/** Whether the segment stands right behind "bao nhiêu", "mấy". */
function isCounted(segments: readonly Segment[], index: number): boolean {
  const before = segments[index - 1]?.tags;
  if (before?.has('ask:count') || before?.has('ask:percent')) return true;
  return before?.has('chatter') === true && segments[index - 2]?.tags.has('ask:count') === true;
}

const SILENT = [
  'home',
  'function',
  'chatter',
  'total',
  'result',
  'target',
  'estimate',
  'hedge:over',
] as const;

function readPlain(reading: Reading, segments: readonly Segment[], index: number): void {
  const part = segments[index];
  if (part === undefined) return;
  const { tags, words } = part;
  if (tags.has('phase')) {
    reading.topics.push(topicOf(words, { weight: PHASE_WEIGHT, required: false }));
    return;
  }
  if (tags.has('rate') || tags.has('comparison')) return;
  const asked = isCounted(segments, index);
  if (words.length === 1 && words[0]?.folded === 'khac') {
    reading.others = true;
    return;
  }
  if (tags.has('unit') && (asked || !(tags.has('function') || tags.has('chatter') || tags.has('soft')))) {
    const name = classOfWords(words);
    const loose = name !== null && LOOSE_CLASSES.has(name);
    if (asked || (reading.unit === null && !loose)) reading.unit = name;
    reading.unitAsked ||= asked;
    if (asked) reading.asked = words.map((word) => word.text).join(' ');
    if (isClassifier(words) || (loose && !asked)) return;
    if (name !== null || words.length > 1) reading.topics.push(topicOf(words));
    else if (!tags.has('function') && !tags.has('chatter'))
      reading.topics.push(topicOf(words, { weight: SOFT_WEIGHT, required: false }));
    return;
  }
  if (tags.has('moneySubject')) reading.money = true;
  if (tags.has('money')) {
    reading.money = true;
    reading.topics.push(topicOf(words, { weight: SOFT_WEIGHT, required: false }));
    return;
  }
  if (asked && SUBJECT.some((tag) => tags.has(tag))) reading.asked = words.map((word) => word.text).join(' ');
  if (SILENT.some((tag) => tags.has(tag)) || [...tags].some((tag) => tag.startsWith('hedge:'))) return;
  const soft = tags.has('soft');
  if (tags.has('actor')) reading.actors.push(topicOf(words));
  if (tags.has('light')) {
    reading.topics.push(topicOf(words, { weight: LIGHT_WEIGHT, required: false }));
    return;
  }
  const light = soft || tags.has('actor');
  reading.topics.push(topicOf(words, light ? { weight: SOFT_WEIGHT, required: false } : {}));
}

/** "hẻm 88" is a name where a report has it so. */
function isNameInReports(before: Segment, number: Segment, vocabulary: Vocabulary): boolean {
  const [last, digits] = [before.words.at(-1), number.words[0]];
  return (
    last?.kind === 'word' &&
    digits !== undefined &&
    /^\d+$/.test(digits.text) &&
    !before.tags.has('function') &&
    vocabulary.hasPair(last.folded, digits.text)
  );
}

/** After "đề án", "cấp độ" a number is a name; elsewhere it is a number to confirm. */
function readNumber(
  reading: Reading,
  segments: readonly Segment[],
  index: number,
  vocabulary: Vocabulary,
): void {
  const number = segments[index];
  const dash = segments[index - 1]?.words[0]?.text === '-';
  const before = segments[dash ? index - 2 : index - 1];
  if (number === undefined) return;
  if (before !== undefined && (isIdentifier(before) || isNameInReports(before, number, vocabulary))) {
    const base = topicOf(before.words);
    const last = reading.topics.at(-1);
    if (last?.text === base.text) reading.topics.pop();
    const run = numbersFrom(segments, index);
    const whole = topicOf([...before.words, ...run]);
    const phrases =
      whole.phrases.length > 1
        ? whole.phrases
        : base.phrases.map((phrase) => ({ ...phrase, words: [...phrase.words, ...run] }));
    reading.topics.push({
      ...base,
      text: [base.text, ...run.map((word) => word.text)].join(' '),
      phrases,
      required: true,
    });
    return;
  }
  if (
    number.words[0]?.text === '1' &&
    segments[index + 1]?.tags.has('unit') === true &&
    before?.tags.has('ask:count') === true
  ) {
    reading.rate = true;
    return;
  }
  const next = segments[index + 1];
  if (next?.words[0]?.folded === 'tuoi') {
    reading.topics.push(topicOf([...number.words, ...next.words], { weight: PHASE_WEIGHT, required: false }));
    return;
  }
  if (isContinued(segments, index)) return;
  const mention = mentionAt(segments, index);
  if (mention === null) return;
  reading.mentions.push(mention);
  if (next !== undefined && SUBJECT.some((tag) => next.tags.has(tag)))
    reading.asked ??= next.words.map((word) => word.text).join(' ');
}

const JOINERS = new Set(['va', ',', 'voi']);

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
          .map((text) => ({ ...word, text, exact: text, folded: text })),
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

/** "mấy tuyến chưa làm": a "chưa" that something follows. */
function isUnfinished(segments: readonly Segment[]): boolean {
  return segments.some(
    (part, index) =>
      part.words.length === 1 &&
      (part.words[0]?.folded === 'chua' || part.words[0]?.exact === 'không') &&
      part.tags.has('ask:yesno') &&
      !isAsking(segments, index, ['ask:yesno']),
  );
}

/** "bệnh nào nhiều ca hơn?": the comparison closes the sentence. */
function isComparing(segments: readonly Segment[]): boolean {
  const last = segments.findLast(({ words: [word], tags }) => word?.kind === 'word' && !tags.has('chatter'));
  return last?.words.at(-1)?.folded === 'hon';
}

const HEADS = offices.heads.map((head) => head.split(' ').map(fold).join(' '));

/** "phó chủ tịch nào", "hiệu trưởng nào" ask for a person. */
function isOffice(noun: string | null): boolean {
  const folded = noun?.split(' ').map(fold).join(' ') ?? '';
  return (
    folded !== '' &&
    HEADS.some((head) => folded === head || folded.startsWith(`${head} `) || folded === `pho ${head}`)
  );
}

/** Reads one question; `at` is the asker's date, `home` the names of the territories that the reports speak of. */
export function understand(
  words: readonly QuestionWord[],
  at: string,
  home: readonly (readonly string[])[],
  vocabulary: Vocabulary,
): Question {
  const { periods, rest } = takePeriod(words, at);
  const { places, others } = readPlaces(rest, home, vocabulary);
  const segments = splitUnits(segment(others, vocabulary));
  const reading = readSegments(segments, vocabulary);
  const topics = [...reading.topics, ...places];
  const required = topics.filter((topic) => topic.required).length;
  const first = segments.find((part) => part.words[0]?.kind === 'word' && !part.tags.has('chatter'));
  const asked = kindOf({
    asks: reading.asks,
    mentions: reading.mentions.length,
    hasDate: periods[0]?.unit === 'day',
    topics: required,
    plural: first !== undefined && first.words.length === 1 && first.words[0]?.folded === 'may',
    unfinished: isUnfinished(segments),
    money: reading.money && reading.asked === null,
    comparing: isComparing(segments),
    numbered: first?.words[0]?.exact === 'số2' || first?.words[0]?.folded === 'so',
    named: segments.some(({ words: [word, ...more] }) => more.length === 0 && word?.exact === 'tên'),
  });
  const kind = (asked === 'which' || asked === 'topic') && isOffice(reading.asked) ? 'who' : asked;
  const personal = kind === 'who' || kind === 'office' || required === 0;
  const timed =
    kind === 'when'
      ? topics.map((topic) =>
          topic.weight === PHASE_WEIGHT && !topic.required ? { ...topic, required: true } : topic,
        )
      : topics;
  const acting = new Map(reading.actors.map((topic) => [topic.text, topic]));
  return {
    text: words
      .filter((word) => word.kind !== 'stop')
      .map((word) => word.text)
      .join(' '),
    kind,
    also: new Set(
      [...reading.asks].map(
        (ask) =>
          kindOf({
            asks: new Set([ask]),
            mentions: 0,
            hasDate: false,
            topics: required,
            plural: false,
            unfinished: false,
            named: false,
            money: false,
            comparing: false,
            numbered: false,
          }) satisfies QuestionKind,
      ),
    ),
    topics: personal ? topics.map((topic) => acting.get(topic.text) ?? topic) : timed,
    unit: reading.unit,
    unitAsked: reading.unitAsked,
    asked: reading.asked,
    mentions: reading.mentions,
    periods: reading.tags.has('comparison') ? [] : periods,
    total: reading.tags.has('total'),
    status: reading.tags.has('comparison')
      ? 'comparison'
      : reading.tags.has('target') && !reading.tags.has('done')
        ? 'target'
        : reading.tags.has('estimate')
          ? 'estimate'
          : null,
    others: reading.others,
    rate: reading.tags.has('rate') || reading.rate,
    negated: isUnfinished(segments),
  };
}
