import type { Exchange } from '../domain/answer.ts';
import type { Question, QuestionKind, Topic } from '../domain/question.ts';
import { fold, foldPhrase } from '../text/fold.ts';
import { areContrary, namesSide } from './selection/contrast.ts';
import { anyOf, markedOrNot } from '../text/phrase-pattern.ts';
import { isAttribute, lacksBearer } from './understanding/lacks-bearer.ts';
import { isNarrowing } from './understanding/narrowing.ts';
import dialogue from '../../data/lexicon/dialogue.json' with { type: 'json' };
import lexiconPlaces from '../../data/lexicon/places.json' with { type: 'json' };
import statuses from '../../data/lexicon/statuses.json' with { type: 'json' };
import unitKin from '../../data/lexicon/unit-kin.json' with { type: 'json' };

const ASKING: Partial<Record<QuestionKind, string>> = dialogue.asking;

const STATES: Partial<Record<NonNullable<Question['status']>, string>> = dialogue.states;

const OPENINGS = dialogue.openings.map(foldPhrase);
const PRONOUNS = dialogue.pronouns.map(foldPhrase);
const NOW = dialogue.now.map(foldPhrase);
const TURNS = dialogue.turns.map(foldPhrase);
// "co" is mostly no "cổ".
const PERSONS = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(dialogue.persons.flatMap((one) => (one.includes(' ') ? markedOrNot([one]) : [one])))})(?!\p{L})`,
  'iu',
);

function foldedText(question: Question): string {
  return foldPhrase(question.text);
}

/** Whether any of some folded phrases stands in a message, as whole words. */
function saysAny(question: Question, phrases: readonly string[]): boolean {
  const text = foldedText(question);
  return phrases.some((phrase) => ` ${text} `.includes(` ${phrase} `));
}

/** Weight from which a word that need not be met is told again: "học lực mức tốt", "tiếp nhận". */
const TOLD_AGAIN = 0.15;

/** A question that another question made, in words that read back to the same question. */
export function restate(question: Question): string {
  const topics = question.topics
    .filter(({ required, role, weight }) => required || role === 'place' || weight >= TOLD_AGAIN)
    .map(({ text }) => text);
  const asked = question.asked !== null && !topics.includes(question.asked) ? [question.asked] : [];
  const words = [
    ASKING[question.kind] ?? '',
    ...asked,
    ...topics,
    ...question.home,
    question.status === null ? '' : (STATES[question.status] ?? ''),
    ...question.periods.map(({ text }) => text),
  ];
  return words.filter(Boolean).join(' ');
}

/** "trong số đó", "ông ấy": the message speaks of what was spoken of. */
function pointsBack(question: Question): boolean {
  return saysAny(question, PRONOUNS);
}

/** "…, thế còn cận nghèo": opened by words that mean nothing but that it goes on. */
export function turnsFromBefore(question: Question): boolean {
  const text = foldedText(question);
  return TURNING.some((opening) => text.startsWith(`${opening} `));
}

const TURNING = dialogue.turning.map(foldPhrase);

/** "còn …", "thế còn …": the message goes on from what was said before, however complete it is. */
function opensOnBefore(question: Question): boolean {
  const text = foldedText(question);
  return (
    OPENINGS.some((opening) => text === opening || text.startsWith(`${opening} `)) || saysAny(question, TURNS)
  );
}

/** Whether a message leans on what was said before: "còn cận nghèo?", "ai vậy?", "thế năm 2022?". */
function leansOnBefore(question: Question): boolean {
  const opens = opensOnBefore(question);
  const points = pointsBack(question);
  const subjects = question.topics.filter(isSubject);
  if (subjects.length === 0) return question.kind !== 'reverse' && question.kind !== 'summary';
  if (subjects.every(isNarrowing) || lacksBearer(question)) return true;
  const asks = question.kind !== 'topic' && question.kind !== 'how' && question.kind !== 'yesno';
  return points || (opens && !(asks && subjects.length > 1)) || (!asks && subjects.length <= 1 && opens);
}

/** "thế bây giờ còn mấy hộ?" leaves the time of the question before. */
function asksOfNow(question: Question): boolean {
  return saysAny(question, NOW);
}

/** "thế dự toán cả năm?" leaves the months of the question before. */
function asksOfYear(question: Question): boolean {
  return saysAny(question, WHOLE_YEAR);
}

const WHOLE_YEAR = dialogue.wholeYear.map(foldPhrase);

/** "tấn", "ha": the next thing is measured the same way. */
function isMeasure(unit: string | null): boolean {
  return unit !== null && dialogue.measures.includes(unit);
}

function isSubject({ required, role }: Topic): boolean {
  return required && (role === 'subject' || role === 'name');
}

/** Shares a word with it, is its other side, or a name as it is: "cận nghèo" after "hộ nghèo", "chi ra" after "thu được". */
function isAlike(topic: Topic, other: Topic): boolean {
  if (topic.role === 'name' && other.role === 'name') return true;
  if (areContrary(topic.text, other.text)) return true;
  const words = new Set(foldPhrase(other.text).split(' '));
  return foldPhrase(topic.text)
    .split(' ')
    .some((word) => words.has(word));
}

/** What a follow-up asks about: its own subject stands for the one it resembles, or for the only one there was. */
function carriedOn(
  question: Question,
  subjects: readonly Topic[],
  before: readonly Topic[],
  kind: QuestionKind,
): Topic[] {
  const alike = before.find((topic) => subjects.some((subject) => isAlike(subject, topic)));
  const left = alike === undefined ? null : leftBy(subjects, alike);
  // "đã giải ngân bao nhiêu?" after what it was given: one thing asked of it gives way to another.
  const isAttributeOnly = lacksBearer(question);
  const rest = before.filter(
    (topic) =>
      topic !== alike &&
      (topic.required || topic.weight >= LIGHT || namesSide(topic.text)) &&
      !(isAttributeOnly && isAttribute(topic)),
  );
  const free = (topic: Topic): Topic =>
    (alike !== undefined && kind !== 'who' && !pointsBack(question)) ||
    isAttributeOnly ||
    topic.role === 'place'
      ? topic
      : { ...topic, required: false, weight: topic.weight / 3 };
  return [...question.topics, ...rest.map(free), ...(left === null ? [] : [left])];
}

/** "đăng ký" of "đăng ký tạm trú", where "thường trú" stands for the other half; null where nothing is left. */
function leftBy(subjects: readonly Topic[], topic: Topic): Topic | null {
  const words = topic.phrases[0]?.words ?? [];
  const heir = subjects.find((subject) => isAlike(subject, topic))?.phrases[0]?.words ?? [];
  if (heir.length === 0 || heir.length >= words.length || words.at(-1)?.folded !== heir.at(-1)?.folded)
    return null;
  const rest = words.slice(0, words.length - heir.length);
  return {
    ...topic,
    text: topic.text.split(' ').slice(0, rest.length).join(' '),
    phrases: [{ words: rest, credit: 1 }],
    weight: topic.weight / 3,
    required: false,
  };
}

/** "vậy mấy hộ lãnh tiền rồi?": what a follow-up says by a verb alone is what it asks, of what was spoken of. */
function narrowed(question: Question, before: readonly Topic[]): Topic[] {
  const own = question.topics.filter(({ role, weight }) => role === 'subject' && weight >= LIGHT);
  const rest = question.topics.filter((topic) => !own.includes(topic));
  if (own.length === 0) return [...before, ...rest];
  const asked = own.map((topic) => ({
    ...topic,
    required: true,
    weight: Math.max(topic.weight, NARROWING),
  }));
  return [...before.map((topic) => ({ ...topic, weight: topic.weight / 2 })), ...rest, ...asked];
}

/** Weight from which a word tells something by itself. */
const LIGHT = 0.4;
const NARROWING = 0.8;

/** "tiếp nhận" of "bên xây dựng tiếp nhận mấy hồ sơ?" holds for "còn người có công?", too. */
function isSideOf(question: Question, text: string): boolean {
  return namesSide(text) && !areContrary(question.text, text);
}

/** "mấy nhân khẩu?": who names no place does not ask how many live there, but how many those are that were spoken of. */
function isOfThem({ population, home, text }: Question): boolean {
  const words = foldPhrase(text).split(' ');
  // What it is read as stands behind what was typed.
  const typed = words.slice(0, -PEOPLE.length);
  return population && home.length === 0 && typed.length <= BARE && !typed.some((word) => PLACING.has(word));
}

/** "bệnh đó", "chợ này": what was spoken of, whatever it was called. */
function isPointedAt({ text, role }: Topic, message: Question): boolean {
  const said = ` ${foldedText(message)} `;
  return (
    role === 'subject' &&
    !MOMENTS.has(foldPhrase(text)) &&
    POINTING.some((word) => said.includes(` ${foldPhrase(text)} ${word} `))
  );
}

const POINTING = dialogue.pointing.map(foldPhrase);
/** "trước đó" tells when. */
const MOMENTS: ReadonlySet<string> = new Set(statuses.timeMarks.map(foldPhrase));

/** Words of "mấy nhân khẩu vậy". */
const BARE = 4;
const PEOPLE = foldPhrase(unitKin.population).split(' ');
const PLACING: ReadonlySet<string> = new Set([...lexiconPlaces.wards.map(foldPhrase), ...PEOPLE]);

/**
 * Completes a follow-up from the question before: it keeps what the new message does not say. A complete new question takes
 * nothing. Returns the question unchanged when it does not lean on anything.
 */
export function complete(message: Question, before: Question): Question {
  const question = isOfThem(message)
    ? { ...message, topics: [], population: false }
    : { ...message, topics: message.topics.filter((topic) => !isPointedAt(topic, message)) };
  if (!leansOnBefore(question)) return { ...question, follows: question.follows || opensOnBefore(question) };
  const subjects = question.topics.filter(isSubject);
  const places = question.topics.filter(({ role }) => role === 'place' || role === 'moment');
  const isOfNow = asksOfNow(question);
  const kept = before.topics.filter(
    ({ role }) => (places.length === 0 || role !== 'place') && !(isOfNow && role === 'moment'),
  );
  const onlyNarrows = subjects.length > 0 && subjects.every(isNarrowing);
  const silent =
    question.kind === 'topic' || question.kind === 'how' || (question.kind === 'yesno' && !onlyNarrows);
  const counts =
    subjects.length === 0 ||
    (silent && subjects.some((subject) => kept.some((topic) => isAlike(subject, topic))));
  const own = new Set(question.topics.map(({ text }) => text));
  const topics = onlyNarrows
    ? [...kept, ...question.topics]
    : subjects.length === 0
      ? narrowed(question, kept)
      : carriedOn(question, subjects, kept, before.kind);
  return {
    ...question,
    kind: silent || asksAsBefore(question, subjects, before) ? before.kind : question.kind,
    topics,
    carried: topics.filter(({ text }) => !own.has(text)),
    follows: true,
    text: [
      question.text,
      ...[...kept, ...topics.filter(({ text }) => !own.has(text))]
        .map(({ text }) => text)
        .filter((text) => isSideOf(question, text)),
    ].join(' '),
    // "thế còn trường cấp 2?": the school is whose pupils are counted, as those of the first were.
    unit:
      silent && counts && !question.unitAsked && before.unitAsked
        ? before.unit
        : (question.unit ??
          (counts || (isMeasure(before.unit) && !lacksBearer(question)) ? before.unit : null)),
    asked:
      question.asked ??
      (subjects.length > 0 && lacksBearer(question)
        ? (subjects[0]?.text ?? null)
        : silent && counts
          ? before.asked
          : null),
    periods:
      question.periods.length > 0 || isOfNow || asksOfYear(question) ? question.periods : before.periods,
    home: question.home.length > 0 ? question.home : before.home,
    status: question.status ?? (isOfNow && before.status === 'comparison' ? null : before.status),
  };
}

/** "thế năm 2024 thì nhiêu?" after a share or a sum was asked for: as much of the same. */
function asksAsBefore(question: Question, subjects: readonly Topic[], { kind }: Question): boolean {
  const isBare = question.kind === 'count' && question.asked === null && question.unit === null;
  return isBare && subjects.length === 0 && (kind === 'percent' || kind === 'money');
}

/** "ông ấy phụ trách gì?": the person that was named, by the name. */
export function namingPerson(message: string, previous: Exchange | null): string {
  const [first] = previous?.answer.figures ?? [];
  return first?.kind === 'name' ? message.replace(PERSONS, first.text) : message;
}

/** Which of the offered questions a reply to "cần số nào ạ?" chooses; empty when it chooses none. */
export function chosenOptions(message: string, previous: Exchange | null): readonly string[] {
  if (previous === null || previous.answer.status !== 'clarify') return [];
  const { options } = previous.answer;
  const text = message
    .toLowerCase()
    .split(/[\s.,!?]+/)
    .filter(Boolean)
    .map(fold)
    .join(' ');
  for (const [position, phrases] of Object.entries(dialogue.choices)) {
    if (!phrases.some((phrase) => text === foldPhrase(phrase))) continue;
    if (position === 'all') return options;
    const option = position === 'last' ? options.at(-1) : options[Number(position) - 1];
    return option === undefined ? [] : [option];
  }
  return [];
}
