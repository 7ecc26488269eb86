import offices from '../../../data/lexicon/offices.json' with { type: 'json' };
import type { Period } from '../../domain/period.ts';
import { PAIRED_KINDS, type Question, type QuestionKind, type Topic } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { withoutAnybody } from './tidy-topics.ts';
import { shortened } from './topics.ts';
import { unitClass } from './unit-class.ts';
import { superlativeOf } from './superlative.ts';
import { isChanging } from './changing.ts';
import { kindOf, NO_SIGNS } from './kind.ts';
import { PHASE_WEIGHT, type Reading } from './reading.ts';
import { readSegments } from './read-segments.ts';
import { isAsking } from './segment-place.ts';
import { takePeriod } from './take-period.ts';
import { readPlaces } from './places.ts';
import { segment, type Segment } from './segment.ts';
import { splitUnits } from './split-units.ts';
import { isSign, isSpelledSign } from './sign.ts';
import type { QuestionWord } from './word.ts';

/** "mấy tuyến chưa làm": a "chưa" that something follows. */
function isUnfinished(segments: readonly Segment[]): boolean {
  return segments.some(
    (part, index) =>
      part.words.length === 1 &&
      (isSign(part.words[0], 'unfinished') || isSpelledSign(part.words[0], 'undone')) &&
      part.tags.has('ask:yesno') &&
      !isAsking(segments, index, ['ask:yesno']),
  );
}

/** "tổ 8 nhiều hộ hơn tổ 5": a "hơn" that no number follows. */
function comparesAt(segments: readonly Segment[], index: number): boolean {
  const [part, next] = [segments[index], segments[index + 1]?.words[0]];
  const [word] = part?.words ?? [];
  if (part?.words.length !== 1 || next === undefined || next.kind !== 'word') return false;
  return isSpelledSign(word, 'comparing') && !segments[index + 1]?.tags.has('ask:count');
}

/** "bệnh nào nhiều ca hơn?": the comparison closes the sentence. */
function isComparing(segments: readonly Segment[]): boolean {
  const last = segments.findLast(({ words: [word], tags }) => word?.kind === 'word' && !tags.has('chatter'));
  const word = last?.words.at(-1);
  if (last === undefined || word === undefined) return false;
  if (segments.some((_, index) => comparesAt(segments, index))) return true;
  if (last.words.length > 1) return last.tags.has('ask:compare');
  return word.marked ? isSpelledSign(word, 'comparing') : isSign(word, 'comparing');
}

const HEADS = offices.heads.map(foldPhrase);
const DEPUTIES = offices.deputies.map(foldPhrase);

/** "phó chủ tịch nào", "bác sĩ nào" ask for a person. */
function namesPerson(noun: string | null): boolean {
  const folded = noun === null ? '' : foldPhrase(noun);
  return (
    folded !== '' &&
    (unitClass(noun) === 'person' || PERSONS.has(folded) || isOffice(folded) || isAddressed(folded))
  );
}

const HONORIFICS = offices.honorifics.map(foldPhrase);
const GROUPS = new Set(offices.groups.map(foldPhrase));

/** "anh công an khu vực", "cô kế toán"; "bà con" are many. */
function isAddressed(folded: string): boolean {
  return (
    HONORIFICS.some((honorific) => folded.startsWith(`${honorific} `)) &&
    !GROUPS.has(folded.split(' ', 2).join(' '))
  );
}

const PERSONS = new Set(offices.persons.map(foldPhrase));

function isOffice(folded: string): boolean {
  return HEADS.some(
    (head) =>
      folded === head ||
      folded.startsWith(`${head} `) ||
      DEPUTIES.some((deputy) => folded === `${deputy} ${head}`),
  );
}

/** An office, or "ai", anywhere in the question. */
function speaksOfPerson(segments: readonly Segment[]): boolean {
  const words = segments.flatMap((part) => part.words.map(({ folded }) => folded));
  return (
    segments.some(({ words: [word, ...more] }) => more.length === 0 && isSpelledSign(word, 'person')) ||
    segments.some((part) => part.words.some((word) => isSpelledSign(word, 'who'))) ||
    HEADS.some((head) => ` ${words.join(' ')} `.includes(` ${head} `))
  );
}

function isMoney({ tags }: Segment): boolean {
  return tags.has('money') || tags.has('moneySubject');
}

/** What the word by which a person is asked for weighs: reports call them otherwise. */
const CALLED_WEIGHT = 0.15;

/** "thầy nào": who is asked for need not be called so. */
function asWhom(person: string | null, topic: Topic): Topic {
  return topic.text === person
    ? { ...topic, required: false, weight: Math.min(topic.weight, CALLED_WEIGHT) }
    : topic;
}

/** "so với cùng kỳ", "so với năm ngoái". */
function isAgainst(words: readonly QuestionWord[]): boolean {
  return words.some(
    (word, index) => isSign(words[index + 1], 'against') && isSign(word, 'measured') && word.kind === 'word',
  );
}

/** "tỷ lệ hồ sơ … chênh mấy điểm phần trăm": shares are compared, not what they are shares of. */
function isShare(kind: QuestionKind, { asks }: Reading): boolean {
  return PAIRED_KINDS.has(kind) && asks.has('percent');
}

/** "họp tổng kết cuối năm ngày nào?": the end of the year names the meeting. */
function isYearsEnd([only, ...more]: readonly Period[]): boolean {
  return only?.unit === 'day' && more.length === 0 && only.to.endsWith('-12-31');
}

/** Reads one question; `at` is the asker's date, `home` the names of the territories that the reports speak of. */
export function understand(
  words: readonly QuestionWord[],
  at: string,
  home: readonly (readonly string[])[],
  vocabulary: Vocabulary,
): Question {
  const { periods, rest, base } = takePeriod(words, at);
  const { places, others, own } = readPlaces(rest, home, vocabulary);
  const segments = splitUnits(segment(others, vocabulary));
  const reading = readSegments(segments, vocabulary);
  const topics = withoutAnybody([...reading.topics, ...places]).map((topic) => shortened(topic, vocabulary));
  const required = topics.filter((topic) => topic.required).length;
  const first = segments.find((part) => part.words[0]?.kind === 'word' && !part.tags.has('chatter'));
  const named = segments.some(
    ({ words: [word, ...more] }) => more.length === 0 && isSpelledSign(word, 'name'),
  );
  const asked = kindOf({
    asks: reading.asks,
    mentions: reading.mentions.length,
    share: reading.mentions[0]?.percent === true,
    hasDate: periods[0]?.unit === 'day',
    topics: required,
    plural: first !== undefined && first.words.length === 1 && isSign(first.words[0], 'howMany'),
    unfinished: isUnfinished(segments),
    money: reading.money && reading.asked === null,
    changing:
      (isAgainst(words) || periods.length === 2) && isChanging(words.map(({ text }) => text).join(' ')),
    comparing: isComparing(segments),
    numbered: isSign(first?.words[0], 'number'),
    sum: reading.money && first !== undefined && (first.tags.has('total') || isMoney(first)),
    thing:
      !speaksOfPerson(segments) &&
      (reading.asked === null
        ? words.slice(0, 2).some((word) => isSign(word, 'several'))
        : !namesPerson(reading.asked)),
    named,
  });
  const kind = (asked === 'which' || asked === 'topic') && namesPerson(reading.asked) ? 'who' : asked;
  const personal = kind === 'who' || kind === 'office' || (kind !== 'reverse' && required === 0);
  const timed =
    kind === 'when'
      ? topics.map((topic) =>
          topic.weight === PHASE_WEIGHT && !topic.required ? { ...topic, required: true } : topic,
        )
      : topics;
  const person = reading.asked !== null && PERSONS.has(foldPhrase(reading.asked)) ? reading.asked : null;
  const acting = new Map(reading.actors.map((topic) => [topic.text, shortened(topic, vocabulary)]));
  return {
    text: [
      ...words.filter((word) => word.kind !== 'stop').map((word) => word.text),
      ...(reading.attribute === null ? [] : [reading.attribute]),
    ].join(' '),
    kind,
    also: new Set(
      [...reading.asks].map(
        (ask) => kindOf({ ...NO_SIGNS, asks: new Set([ask]), topics: required }) satisfies QuestionKind,
      ),
    ),
    topics: personal
      ? topics.map((topic) => asWhom(kind === 'who' ? person : null, acting.get(topic.text) ?? topic))
      : timed,
    unit: isShare(kind, reading) ? null : reading.unit,
    unitAsked: reading.unitAsked && !isShare(kind, reading),
    asked: reading.asked,
    mentions: reading.mentions,
    periods: reading.tags.has('comparison') || (kind === 'when' && isYearsEnd(periods)) ? [] : periods,
    base,
    home: own,
    total: reading.tags.has('total') || (kind !== 'sum' && reading.asks.has('sum')),
    status: reading.tags.has('comparison')
      ? 'comparison'
      : (reading.tags.has('target') || (reading.asks.has('planned') && kind !== 'yesno')) &&
          !reading.tags.has('done')
        ? 'target'
        : reading.tags.has('estimate')
          ? 'estimate'
          : null,
    others: reading.others,
    rate: reading.tags.has('rate') || reading.rate,
    negated: isUnfinished(segments),
    planned: reading.asks.has('planned'),
    named: named && kind === 'list',
    superlative: superlativeOf(segments, reading.asks),
  };
}
