import softWords from '../../../data/lexicon/soft-words.json' with { type: 'json' };
import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import { canonicalPhrase } from '../../text/fold.ts';
import type { Topic } from '../../domain/question.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isAction } from './action.ts';
import { isIndefinite, takeUnit } from './which-asked.ts';
import { joinerBefore } from './joiner.ts';
import { takeImpliedShare } from './implied-share.ts';
import { takeLooseCount } from './loose-count.ts';
import { MEASURES, takeMeasure } from './measured.ts';
import { chosenAt, countedBefore, nounBefore } from './noun-before.ts';
import { isScale } from './numbers-of-question.ts';
import { isIdentifier, readNumber } from './read-number.ts';
import { LIGHT_WEIGHT, PHASE_WEIGHT, SLIGHT_WEIGHT, type Reading } from './reading.ts';
import { SUBJECT, synonymGroups } from './phrases-of-questions.ts';
import type { Segment } from './segment.ts';
import {
  bringsItsNoun,
  countsGoals,
  isAsking,
  isClassifier,
  isCounted,
  isLimit,
  LOOSE_CLASSES,
  namesMatter,
  namesSubject,
  opensNoun,
} from './segment-place.ts';
import { saysMoney } from './says-money.ts';
import { classesNext, isCompared, isWithin } from './segment-neighbours.ts';
import { isParticle } from './particle.ts';
import { isSign, isSpelledSign, isTypedSign } from './sign.ts';
import { isSort } from './sorts.ts';
import { tidyTopics } from './tidy-topics.ts';
import { topicOf } from './topics.ts';
import { classOfWords } from './unit-class.ts';
import type { QuestionWord } from './word.ts';

/** Says of a topic that was added how it follows the one before it. */
function join({ topics }: Reading, at: number, joined: Topic['joined']): void {
  const added = topics[at];
  if (added !== undefined && at > 0) topics[at] = { ...added, joined };
}

export function readSegments(segments: readonly Segment[], vocabulary: Vocabulary): Reading {
  const reading: Reading = {
    topics: [],
    mentions: [],
    asks: new Set(),
    tags: new Set(),
    unit: null,
    unitAsked: false,
    asked: null,
    chosen: null,
    others: false,
    rate: false,
    money: false,
    actors: [],
    nouns: new Set(),
    attribute: null,
  };
  segments.forEach((part, index) => {
    const { tags } = part;
    const first = part.words[0];
    if (first === undefined || first.kind === 'stop') return;
    if (first.kind === 'number') return readNumber(reading, segments, index, vocabulary);
    if (isScale(part.words, segments[index - 1]?.words[0])) return;
    const known = reading.topics.length;
    // "trên tổng số", "trên chỉ tiêu": out of how many, not the whole and not the goal.
    const outOf = isSpelledSign(segments[index - 1]?.words[0], 'outOf');
    const goals = countsGoals(segments, index) || isBaseOfShare(segments, index);
    for (const tag of tags)
      if (!(outOf && tag === 'total') && !((outOf || goals) && tag === 'target')) reading.tags.add(tag);
    const asks = [...tags].filter((tag) => tag.startsWith('ask:'));
    if (asksForEach(reading, segments, index)) {
      reading.asks.add('list');
      return;
    }
    if (
      asks.length === 0 &&
      isTypedSign(segments[index - 1]?.words[0], 'each') &&
      reading.asks.has('list') &&
      namesSubject(part)
    ) {
      reading.topics.push(topicOf(part.words, { weight: SLIGHT_WEIGHT, required: false }));
      return;
    }
    if (asks.length > 0 && isAsking(segments, index, asks)) {
      const weak = WEAK.has(part.words.map(({ exact }) => exact).join(' '));
      const measured = MEASURES.get(part.words.map(({ exact }) => exact).join(' '));
      if (measured !== undefined) takeMeasure(reading, measured, part, segments[index + 1]);
      if (asks.includes('ask:which')) reading.chosen ??= chosenAt(segments, index);
      for (const ask of asks) (weak ? reading.nouns : reading.asks).add(ask.slice(4));
      if (asks.includes('ask:which')) takeUnit(reading, segments[index - 1]);
      if (bringsItsNoun(part.words)) return;
      if (asks.includes('ask:which') || isSign(part.words[0], 'howMany') || isIdentifier(segments[index - 1]))
        // "khu phố nào không có vụ nào": the second "nào" asks for nothing.
        reading.asked = asks.includes('ask:which')
          ? ((isIndefinite(segments, index) ? reading.asked : null) ??
            nounBefore(segments, index) ??
            reading.asked)
          : (reading.asked ?? (countsNext(segments, index) ? null : countedBefore(segments, index)));
      return;
    }
    if (tags.has('moment')) reading.topics.push(topicOf(part.words, { strict: true, role: 'moment' }));
    else if (ELSEWHERE.some((tag) => tags.has(tag)))
      reading.topics.push(topicOf(part.words, { strict: true, role: 'place' }));
    else {
      readPlain(reading, segments, index, vocabulary);
      join(reading, known, joinerBefore(segments, index, vocabulary));
    }
  });
  takeImpliedShare(reading, segments);
  takeLooseCount(reading, segments);
  if (reading.asks.delete('each')) reading.asks.add('list');
  if (reading.asks.size === 0) for (const ask of reading.nouns) reading.asks.add(ask);
  return { ...reading, topics: tidyTopics(reading.topics, reading.unit) };
}

/** "xây mới được mấy căn nhà": what is counted stands behind the question word. */
function countsNext(segments: readonly Segment[], index: number): boolean {
  const next = segments[index + 1];
  return next !== undefined && (next.tags.has('unit') || namesSubject(next));
}

/** Places that no report can be of: "phường bên", "cả nước", "Đà Nẵng". */
const ELSEWHERE = ['elsewhere', 'wider', 'placeName', 'placeSpelled'];

/** "đạt mấy phần trăm dự toán": the plan is what the share is of. */
function isBaseOfShare(segments: readonly Segment[], index: number): boolean {
  return (
    segments[index]?.tags.has('target') === true && segments[index - 1]?.tags.has('ask:percent') === true
  );
}

/** "gồm những nguồn nào, mỗi nguồn bao nhiêu?", "của từng hội": each of several is asked for. */
function asksForEach({ asks }: Reading, segments: readonly Segment[], index: number): boolean {
  const [word, ...more] = segments[index]?.words ?? [];
  if (more.length > 0 || !isTypedSign(word, 'each') || !namesSubject(segments[index + 1])) return false;
  return isSign(word, 'everyOne') || EACH_OF.some((ask) => asks.has(ask));
}

/** What several things were asked for by, of which "mỗi" then speaks. */
const EACH_OF = ['which', 'list', 'where', 'why', 'who'];

const WEAK: ReadonlySet<string> = new Set(questionWords.weak.map(canonicalPhrase));

function isName(words: readonly QuestionWord[]): boolean {
  return words.length > 1 && words.every(({ capital }) => capital);
}

/** "chia ra mấy mảng": everyday for "lĩnh vực", and no mere piece where it is counted. */
function isFieldOfWork(words: readonly QuestionWord[]): boolean {
  return (
    isSort(words.map(({ text }) => text).join(' ')) &&
    synonymGroups(words.map(({ folded }) => folded).join(' ')).length > 0
  );
}

const MONEY = canonicalPhrase('tiền');

/** "con gái" may be whom one speaks to; in a question on others it tells who is meant. */
const NARROWING: ReadonlySet<string> = new Set(softWords.narrowing.map(canonicalPhrase));

/** "người Mông", "người nghiện": people, whoever they are. */
function personsOf([first, ...more]: readonly QuestionWord[]): string | null {
  if (first === undefined || more.length === 0) return null;
  return classOfWords([first]) === 'person' ? 'person' : null;
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

function readPlain(
  reading: Reading,
  segments: readonly Segment[],
  index: number,
  vocabulary: Vocabulary,
): void {
  const part = segments[index];
  if (part === undefined) return;
  const { tags, words } = part;
  if (tags.has('phase')) {
    reading.topics.push(topicOf(words, { weight: PHASE_WEIGHT, required: false }));
    return;
  }
  if (tags.has('rate') || tags.has('comparison')) return;
  const asked = isCounted(segments, index) && !isParticle(segments, index);
  const summed = isSign(words[0], 'whole') ? words.slice(1) : words;
  if (isSign(summed[0], 'number') && namesSubject(segments[index + 1])) {
    const counted = classOfWords(summed.slice(1));
    if (counted !== null) {
      reading.unit ??= counted;
      if (summed !== words) reading.tags.add('total');
      return;
    }
  }
  if (namesMatter(segments, index)) return;
  if (isCompared(segments, index)) return;
  if (words.length === 1 && isSign(words[0], 'others')) {
    reading.others = true;
    return;
  }
  if (tags.has('unit') && (asked || !(tags.has('function') || tags.has('chatter') || tags.has('soft')))) {
    const name = classOfWords(words);
    const loose = name !== null && LOOSE_CLASSES.has(name);
    const open = reading.asked === null || reading.asked === reading.chosen;
    if (asked || (reading.unit === null && open && !loose && !isWithin(segments[index - 1])))
      reading.unit = name;
    reading.unitAsked ||= asked;
    if (asked) reading.asked = words.map((word) => word.text).join(' ');
    if (!asked && words[0]?.exact === MONEY) reading.money = true;
    if (isClassifier(words) || (loose && !asked)) return;
    if (name !== null || words.length > 1) reading.topics.push(topicOf(words));
    else if (!tags.has('function') && !tags.has('chatter'))
      reading.topics.push(topicOf(words, { weight: SLIGHT_WEIGHT, required: false }));
    return;
  }
  if (opensNoun(segments, index)) return;
  if (tags.has('moneySubject') || (words.length > 1 && saysMoney(words))) reading.money = true;
  if (tags.has('money')) {
    reading.money = true;
    if (asked) reading.asks.add('money');
    reading.topics.push(topicOf(words, { weight: SLIGHT_WEIGHT, required: false }));
    return;
  }
  if (
    asked &&
    !classesNext(segments, index, vocabulary) &&
    !isAction(words, vocabulary) &&
    (tags.size === 0 || isFieldOfWork(words) || SUBJECT.some((tag) => tags.has(tag)))
  ) {
    reading.asked = words.map((word) => word.text).join(' ');
    if (!reading.unitAsked) reading.unit = classOfWords(words) ?? personsOf(words);
    if (words.length > 1 && words[0]?.exact === MONEY) reading.asks.add('money');
  }
  if (isLimit(segments, index)) {
    reading.topics.push(topicOf(words));
    return;
  }
  const isSilent =
    SILENT.some((tag) => tags.has(tag)) &&
    !countsGoals(segments, index) &&
    !NARROWING.has(words.map(({ exact }) => exact).join(' '));
  if (isSilent || [...tags].some((tag) => tag.startsWith('hedge:'))) return;
  const soft = tags.has('soft');
  if (tags.has('actor')) reading.actors.push(topicOf(words));
  if (tags.has('light')) {
    reading.topics.push(topicOf(words, { weight: LIGHT_WEIGHT, required: false }));
    return;
  }
  // "bao nhiêu em theo học": behind a unit a verb is what they do, not what is counted.
  const isVerb = !asked || segments[index - 1]?.tags.has('unit') === true;
  if (!soft && isVerb && isAction(words, vocabulary)) {
    reading.topics.push(topicOf(words, { weight: LIGHT_WEIGHT, required: false }));
    return;
  }
  const light = soft || tags.has('actor');
  const role = isName(words) ? 'name' : 'subject';
  reading.topics.push(topicOf(words, light ? { weight: SLIGHT_WEIGHT, required: false } : { role }));
}
