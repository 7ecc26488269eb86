import type { Exchange } from '../domain/answer.ts';
import type { Question, QuestionKind, Topic } from '../domain/question.ts';
import { fold, foldPhrase } from '../text/fold.ts';
import { areContrary, namesSide } from './selection/contrast.ts';
import { isNarrowing } from './selection/narrowing.ts';
import dialogue from '../../data/lexicon/dialogue.json' with { type: 'json' };

const ASKING: Partial<Record<QuestionKind, string>> = dialogue.asking;

const STATES: Partial<Record<NonNullable<Question['status']>, string>> = dialogue.states;

const OPENINGS = dialogue.openings.map(foldPhrase);
const PRONOUNS = dialogue.pronouns.map(foldPhrase);
const NOW = dialogue.now.map(foldPhrase);

function foldedText(question: Question): string {
  return foldPhrase(question.text);
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
  const text = foldedText(question);
  return PRONOUNS.some((pronoun) => ` ${text} `.includes(` ${pronoun} `));
}

/** Whether a message leans on what was said before: "còn cận nghèo?", "ai vậy?", "thế năm 2022?". */
function leansOnBefore(question: Question): boolean {
  const text = foldedText(question);
  const opens = OPENINGS.some((opening) => text === opening || text.startsWith(`${opening} `));
  const points = pointsBack(question);
  const subjects = question.topics.filter(isSubject);
  if (subjects.length === 0) return question.kind !== 'reverse' && question.kind !== 'summary';
  if (subjects.every(isNarrowing)) return true;
  const asks = question.kind !== 'topic' && question.kind !== 'how' && question.kind !== 'yesno';
  return points || (opens && !(asks && subjects.length > 1)) || (!asks && subjects.length <= 1 && opens);
}

/** "thế bây giờ còn mấy hộ?" leaves the time of the question before. */
function asksOfNow(question: Question): boolean {
  const text = foldedText(question);
  return NOW.some((now) => ` ${text} `.includes(` ${now} `));
}

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
  const rest = before.filter((topic) => topic !== alike && (topic.required || namesSide(topic.text)));
  const free = (topic: Topic): Topic =>
    (alike !== undefined && kind !== 'who' && !pointsBack(question)) || topic.role === 'place'
      ? topic
      : { ...topic, required: false, weight: topic.weight / 3 };
  return [...question.topics, ...rest.map(free)];
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

/**
 * Completes a follow-up from the question before: it keeps what the new message does not say. A complete new question takes
 * nothing. Returns the question unchanged when it does not lean on anything.
 */
export function complete(question: Question, before: Question): Question {
  if (!leansOnBefore(question)) return question;
  const subjects = question.topics.filter(isSubject);
  const places = question.topics.filter(({ role }) => role === 'place' || role === 'moment');
  const kept = before.topics.filter(({ role }) => places.length === 0 || role !== 'place');
  const onlyNarrows = subjects.length > 0 && subjects.every(isNarrowing);
  const silent =
    question.kind === 'topic' || question.kind === 'how' || (question.kind === 'yesno' && !onlyNarrows);
  const counts =
    subjects.length === 0 ||
    (silent && subjects.some((subject) => kept.some((topic) => isAlike(subject, topic))));
  return {
    ...question,
    kind: silent ? before.kind : question.kind,
    topics: onlyNarrows
      ? [...kept, ...question.topics]
      : subjects.length === 0
        ? narrowed(question, kept)
        : carriedOn(question, subjects, kept, before.kind),
    text: [question.text, ...kept.map(({ text }) => text).filter((text) => isSideOf(question, text))].join(
      ' ',
    ),
    unit: question.unit ?? (counts || isMeasure(before.unit) ? before.unit : null),
    asked: question.asked ?? (silent && counts ? before.asked : null),
    periods: question.periods.length > 0 || asksOfNow(question) ? question.periods : before.periods,
    home: question.home.length > 0 ? question.home : before.home,
    status: question.status ?? before.status,
  };
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
