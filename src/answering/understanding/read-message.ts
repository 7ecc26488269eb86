import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Period } from '../../domain/period.ts';
import type { Question, Topic } from '../../domain/question.ts';
import { fold, foldPhrase } from '../../text/fold.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isNarrowing } from './narrowing.ts';
import { readBareVerbs } from './bare-verbs.ts';
import { cleanMessage } from './clean.ts';
import { isAttribute, lacksBearer } from './lacks-bearer.ts';
import { readDialect } from './dialect.ts';
import { intentsOf, type Intent } from './intent.ts';
import { numeralize } from './numbers-of-question.ts';
import { readPlurals } from './plural.ts';
import { LIGHT_WEIGHT } from './reading.ts';
import { respell } from './respell.ts';
import { splitQuestions } from './split.ts';
import { translate } from './translate.ts';
import type { Home } from './home.ts';
import { understand } from './understand.ts';
import type { QuestionWord } from './word.ts';

/** A message as it is understood: what it asks, and what it wants besides. */
export interface Message {
  /** Without control characters and emoji; empty when nothing readable was left. */
  readonly text: string;
  readonly questions: readonly Question[];
  readonly intents: readonly Intent[];
}

/** What reading a message needs to know of the reports. */
export interface Reading {
  readonly vocabulary: Vocabulary;
  /** Abbreviations that the reports define in brackets, lower case. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Of what the reports are. */
  readonly home: Home;
  /** The asker's date, ISO. */
  readonly at: string;
}

/** Words beside a question from which they are the asker's story. */
const STORY = 8;

function isAboutSomething({ topics, asked, unitAsked }: Question): boolean {
  return asked !== null || unitAsked || topics.some(({ required }) => required);
}

/** "hẻm 27", "Trần Quang Khởi": told apart by its name. */
function isNamed({ role, text, required }: Topic): boolean {
  return required && (role === 'name' || /\d/.test(text));
}

/** With what stands beside it: who or what is named there may be meant, all else only helps to find it. */
function helpedBy(question: Question, helping: Question): Question {
  const names = isAboutSomething(question) ? [] : helping.topics.filter(isNamed);
  // "Nhà tôi ở tổ 5, anh công an khu vực tên gì?": of several holders the asker's own is meant.
  const nearer = question.kind === 'who' ? helping.topics.filter(isNamed) : [];
  const topics = helping.topics.map((topic) => {
    if (names.includes(topic)) return topic;
    return nearer.includes(topic) ? { ...topic, required: false } : light(topic);
  });
  return { ...question, text: withWords(question.text, names), topics: [...question.topics, ...topics] };
}

function light(topic: Topic): Topic {
  return { ...topic, required: false, weight: topic.weight / 8 };
}

/** "mấy vụ ma túy, mấy người": what is counted second is of the same thing, where it says nothing of its own. */
function goingOn(question: Question, before: Question): Question {
  const leans = lacksBearer(question) || question.topics.filter((topic) => topic.required).every(isNarrowing);
  const helped = helpedBy(question, before);
  if (!leans) return { ...helped, carried: helped.topics.slice(question.topics.length), follows: true };
  const deeds = question.topics.filter(isDeed);
  const carried = before.topics.map((topic) =>
    isOtherSort(question, topic)
      ? light(topic)
      : deeds.length > 0
        ? { ...topic, weight: topic.weight / 2 }
        : topic,
  );
  return {
    ...question,
    text: withWords(question.text, carried),
    topics: [...question.topics.map((topic) => (isDeed(topic) ? narrowing(topic) : topic)), ...carried],
    carried,
    follows: true,
  };
}

/** "… và bao nhiêu hộ đã nhận tiền": what is done with those of whom the first question was is what the second asks. */
function isDeed({ role, required, weight, text }: Topic): boolean {
  const [first = '', ...more] = foldPhrase(text).split(' ');
  return role === 'subject' && !required && weight >= LIGHT_WEIGHT && more.length > 0 && DONE.has(first);
}

const DONE: ReadonlySet<string> = new Set(statuses.undertaken.map(foldPhrase));

const narrowing = (topic: Topic): Topic => ({ ...topic, required: true, weight: NARROWING_WEIGHT });

const NARROWING_WEIGHT = 0.8;

/** "bao nhiêu ca mắc và bao nhiêu ca chết", "năng suất, sản lượng bao nhiêu": one sort is not counted among the other. */
function isOtherSort({ asked, topics }: Question, topic: Topic): boolean {
  if (isAttribute(topic)) return topics.some(isAttribute);
  const [own, other] = [asked, topic.text].map((noun) => foldPhrase(noun ?? '').split(' '));
  return (other?.length ?? 0) > 1 && own?.[0] === other?.[0];
}

/** "tai nạn mấy vụ, chết mấy người, bị thương mấy người": what a question that went on took over, all that go on from it take over. */
function bearersOf(last: Question | undefined): readonly Topic[] | null {
  if (last === undefined) return null;
  const bearers = last.carried.filter(({ required }) => required);
  return bearers.length > 0 ? bearers : null;
}

function withWords(text: string, topics: readonly Topic[]): string {
  return [text, ...new Set(topics.map((topic) => topic.text))].join(' ');
}

/** Reads a resident's message: spelling first, then its questions one by one. */
export function readMessage(message: string, reading: Reading): Message {
  const text = cleanMessage(message);
  const spelled = translate(respell(text, reading.vocabulary, reading.abbreviations));
  const meant = readBareVerbs(spelled, reading.vocabulary);
  const words = readPlurals(numeralize(readDialect(meant), reading.vocabulary), reading.vocabulary);
  const { home } = reading;
  const parts = splitQuestions(words, reading.vocabulary);
  const questions: Question[] = [];
  for (const { words: own, beside, goesOn } of parts) {
    const question = understand(own, reading.at, home, reading.vocabulary);
    const last = questions.at(-1);
    if (beside.length === 0) questions.push(question);
    // "…, có đúng vậy không?" confirms what was said before it.
    else if (question.kind === 'yesno' && !isAboutSomething(question))
      questions.push(understand([...beside, ...own], reading.at, home, reading.vocabulary));
    else {
      const helping = understand(beside, reading.at, home, reading.vocabulary);
      const helped = goesOn
        ? goingOn(question, { ...helping, topics: bearersOf(last) ?? helping.topics })
        : helpedBy(question, helping);
      // A long story before the question has times of its own.
      questions.push(
        beside.length > STORY || question.periods.length > 0 || saysNow(own)
          ? helped
          : { ...helped, periods: helping.periods },
      );
    }
  }
  const told = questions.map((question, index) => withSubjectOf(question, questions[index + 1]));
  const timed = told.map((question, index) => inTimeOf(question, index, told, parts, words));
  const asked = new Set(parts.flatMap(({ words: own }) => intentsOf(own)));
  // In the story before a question "nhà chị" is where the asker lives, and what somebody thinks of it is told.
  const intents = intentsOf(words).filter((intent) => !OF_QUESTIONS.has(intent) || asked.has(intent));
  return { text, questions: timed, intents };
}

/** "số vụ, số đối tượng ma túy bị bắt": what is counted first is of what the next count is of. */
function withSubjectOf(question: Question, next: Question | undefined): Question {
  const isBare = question.kind === 'count' && question.unit !== null && question.topics.length === 0;
  const subjects = next?.topics.filter((topic) => topic.required && !next.carried.includes(topic)) ?? [];
  const isOneList = question.also.size === 0 && next?.also.size === 0 && next.kind === 'count';
  if (!isBare || !isOneList || subjects.length === 0) return question;
  return { ...question, text: withWords(question.text, subjects), topics: subjects };
}

/** "Năm 2021 có bao nhiêu bé trai, bao nhiêu bé gái?": in one sentence the time of the first question holds for those behind it. */
function inTimeOf(
  question: Question,
  index: number,
  questions: readonly Question[],
  parts: readonly { readonly words: readonly QuestionWord[] }[],
  words: readonly QuestionWord[],
): Question {
  const [before, own] = [parts[index - 1]?.words.at(-1), parts[index]?.words[0]];
  const named = questions.slice(0, index).findLast(({ periods }) => periods.some(isDated));
  if (before === undefined || own === undefined || named === undefined) return question;
  const between = words.slice(words.indexOf(before), words.indexOf(own) + 1);
  const goesOn =
    question.periods.length === 0 &&
    question.base === null &&
    question.status === null &&
    question.topics.every(({ role }) => role !== 'moment') &&
    !saysNow(parts[index]?.words ?? []) &&
    !between.some(({ text }) => SENTENCE_END.test(text));
  const status = named.status === 'target' ? named.status : question.status;
  return goesOn ? { ...question, periods: named.periods, status } : question;
}

/** "năm 2022 có bao nhiêu, giờ có bao nhiêu?": another time is meant. */
function saysNow(words: readonly QuestionWord[]): boolean {
  return words.some(({ folded }) => NOW.has(folded));
}

const NOW: ReadonlySet<string> = new Set(questionWords.signs.nowadays.map(fold));

/** Intents that a question alone has, and no story around it. */
const OF_QUESTIONS: ReadonlySet<Intent> = new Set(['private', 'opinion']);

const SENTENCE_END = /[.;?!]/;

/** "hôm qua" is when the asker heard of it. */
function isDated({ unit, text }: Period): boolean {
  return unit !== 'day' || /\d/.test(text);
}
