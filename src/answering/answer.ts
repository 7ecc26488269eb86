import type { Answer, Exchange } from '../domain/answer.ts';
import type { Hit } from '../domain/hit.ts';
import type { Question } from '../domain/question.ts';
import type { Report } from '../domain/report.ts';
import { isInside } from '../domain/span.ts';
import { learnAbbreviations } from './abbreviations.ts';
import { assemble, join } from './assemble.ts';
import { asksWhetherPaid, chatIntent } from './chat-intent.ts';
import { chosenOptions, complete, namingPerson, turnsFromBefore, restate } from './converse.ts';
import type { Corpus } from './corpus.ts';
import { draft, type Draft } from './draft.ts';
import { unsupportedNumbers } from './guard.ts';
import { PHRASES } from './phrases.ts';
import { answerChat, type Services } from './respond/chat-answer.ts';
import type { Place } from './respond/following-answer.ts';
import type { Desk } from './respond/respond.ts';
import { reportsNamed, respondAmong } from './respond/respond-among.ts';
import type { Retriever } from './retriever.ts';
import { withSentences } from './selection/same-sentence.ts';
import { createYearRows, withYearRows } from './selection/year-rows.ts';
import { homeOf } from './understanding/home.ts';
import { readMessage, type Message, type Reading } from './understanding/read-message.ts';
import { twiceGiven } from './twice-given.ts';
import { widen } from './widen.ts';
import { createVocabulary } from './vocabulary.ts';

/** What the answerer is made of. */
export interface AnswererDeps {
  readonly retriever: Retriever;
  readonly corpus: Corpus;
  readonly services: Services;
  /** Months after which a report's figures are called old. */
  readonly staleAfterMonths: number;
  /** Longest question that is read, in characters. */
  readonly maxQuestionChars: number;
  /** Today, ISO. */
  readonly today: () => string;
  /** Told when the figure guard held a reply back: the numbers it found without support. */
  readonly onHeldBack?: (numbers: readonly string[]) => void;
  /** A question that this index answers, to show how to ask; null when it has none. */
  readonly example?: () => string | null;
}

export interface AskOptions {
  readonly at?: string;
  readonly previous?: Exchange | null;
}

const PASSAGES = 20;
// Every report needs some of the passages, or the newest would not be heard beside a longer one.
const MOST_SHARES = 3;
/** The one use case: a resident's message in, an answer out. It never throws for anything a resident can type. */
export function createAnswerer(deps: AnswererDeps): {
  answer(message: string, options?: AskOptions): Promise<Answer>;
} {
  const { corpus, retriever } = deps;
  const reports = corpus.reports();
  const byId = new Map(reports.map((report) => [report.id, report]));
  const vocabulary = createVocabulary(reports.map(({ text }) => text));
  const abbreviations = learnAbbreviations(reports.map(({ text }) => text));
  const home = homeOf(reports);

  const yearRows = createYearRows((reportId) => corpus.passages(reportId));
  const desk = (newest: Report | null, given: readonly Place[]): Desk => ({
    reports: byId,
    newest,
    given,
    passages: (reportId) => corpus.passages(reportId),
    example: deps.example?.() ?? null,
  });
  const read = (message: string, at: string): Message =>
    readMessage(message, { vocabulary, abbreviations, home, at } satisfies Reading);

  async function ask(
    question: Question,
    given: readonly Place[],
    hidden: Place | null = null,
  ): Promise<Draft> {
    const among = reportsNamed(question, reports);
    const hits = await retriever.retrieve(widen(question, vocabulary), {
      limit: PASSAGES * Math.min(MOST_SHARES, Math.max(1, among.length)),
      ...(among.length < reports.length ? { reportIds: among.map(({ id }) => id) } : {}),
    });
    const told = withSentences(question, hits, (reportId) => corpus.passages(reportId));
    const near = withYearRows(question, told, yearRows);
    return respondAmong(
      question,
      hidden === null ? near : without(near, hidden),
      among,
      desk(among[0] ?? null, given),
    );
  }

  function close(message: string, resolved: string, made: Draft, at: string): Answer {
    const answer = assemble(message, resolved, made, { at, staleAfterMonths: deps.staleAfterMonths });
    const unsupported = unsupportedNumbers(answer, {
      reports: byId,
      entries: [deps.services.contact ?? '', deps.services.emergencyNumbers, deps.example?.() ?? ''],
    });
    if (unsupported.length === 0) return answer;
    deps.onHeldBack?.(unsupported);
    return assemble(message, resolved, draft({ status: 'not_found', remarks: [PHRASES.notFound(null)] }), {
      at,
      staleAfterMonths: deps.staleAfterMonths,
    });
  }

  /** Answers the questions of one message, each beside what the others are answered with. */
  async function answerAll(
    message: string,
    questions: readonly Question[],
    at: string,
    before: readonly Place[],
  ): Promise<Answer[]> {
    const answers: Answer[] = [];
    const answerOne = async (question: Question, others: readonly Answer[]): Promise<Answer> => {
      const given = [...before, ...others.flatMap(({ figures }) => figures)];
      return close(message, restate(question), await ask(question, given), at);
    };
    // oxlint-disable-next-line no-await-in-loop -- the parts of one message are few, and their order is the reader's
    for (const question of questions) answers.push(await answerOne(question, answers));
    for (const [index, question] of questions.entries())
      if (answers[index]?.status === 'clarify' && answers.length > 1)
        // oxlint-disable-next-line no-await-in-loop
        answers[index] = await answerOne(question, answers.toSpliced(index, 1));
    return oncePerFigure(message, questions, answers, at);
  }

  /** Of two questions answered with one figure, the one that another figure of its clause answers is given that; else the second is refused. */
  async function oncePerFigure(
    message: string,
    questions: readonly Question[],
    answers: readonly Answer[],
    at: string,
  ): Promise<Answer[]> {
    const twice = twiceGiven(questions, answers);
    if (twice === null) return [...answers];
    const { first, second, figure } = twice;
    const clause = corpus.passages(figure.reportId).find((passage) => isInside(figure, passage));
    for (const index of [first, second]) {
      const question = questions[index];
      if (question === undefined || clause === undefined) continue;
      // oxlint-disable-next-line no-await-in-loop -- the second is asked only where the first has no other
      const made = await ask(question, [figure], figure);
      const isOther = made.status === 'answered' && made.figures.some((other) => isInside(other, clause));
      if (isOther) return answers.toSpliced(index, 1, close(message, restate(question), made, at));
    }
    const refused = draft({ status: 'not_found', remarks: [PHRASES.noAttribute], unmet: 'attribute' });
    return answers.toSpliced(second, 1, close(message, message, refused, at));
  }

  return {
    async answer(message, options = {}) {
      const at = options.at ?? deps.today();
      const previous = options.previous ?? null;
      const problem = message.length > deps.maxQuestionChars ? 'too_long' : null;
      if (problem !== null) return rejected(message.slice(0, 100), problem, PHRASES.tooLong);
      const chosen = chosenOptions(message, previous);
      const understood =
        chosen.length > 0
          ? chosen.map((option) => read(option, at))
          : [read(namingPerson(message, previous), at)];
      const [first] = understood;
      if (first === undefined || first.text === '') return rejected(message, 'empty_question', PHRASES.empty);
      const intent = chatIntent(first, previous);
      const chat = intent === null ? null : close(message, message, answerChat(intent, deps.services), at);
      const questions = understood.flatMap((one) => one.questions);
      if (chat !== null && !(intent === 'procedure' && asksWhetherPaid(questions))) return chat;
      const before = previous === null ? null : (read(previous.answer.resolved, at).questions[0] ?? null);
      const completed = completeAll(questions, before);
      const answers = await answerAll(message, completed, at, previous?.answer.figures ?? []);
      if (chat !== null && answers.every(({ verdict }) => verdict === null)) return chat;
      const said = refusedOnce(answers);
      const [only] = said;
      return only !== undefined && said.length === 1 ? only : join(message, said);
    },
  };
}

/** Each question with what it lacks: from the one before it in the message where it goes on from that, else from the last exchange. */
function completeAll(questions: readonly Question[], before: Question | null): Question[] {
  const completed: Question[] = [];
  for (const question of questions) {
    const last = completed.at(-1);
    const from = last !== undefined && turnsFromBefore(question) ? last : before;
    completed.push(from === null ? question : complete(question, from));
  }
  return completed;
}

/** The answers without a refusal that a later one repeats word by word. */
function refusedOnce(answers: readonly Answer[]): Answer[] {
  return answers.filter(
    ({ status, text }, index) =>
      status !== 'not_found' || answers.findLastIndex((other) => other.text === text) === index,
  );
}

/** The same passages without one of their figures. */
function without(hits: readonly Hit[], { start, reportId }: Place): Hit[] {
  return hits.map((hit) =>
    hit.passage.reportId === reportId
      ? {
          ...hit,
          passage: {
            ...hit.passage,
            figures: hit.passage.figures.filter((figure) => figure.start !== start),
          },
        }
      : hit,
  );
}

function rejected(question: string, code: string, message: string): Answer {
  return {
    status: 'error',
    error: { code, message },
    question,
    resolved: '',
    headline: '',
    text: message,
    figures: [],
    derived: [],
    quotes: [],
    verdict: null,
    parts: [],
    suggestions: [],
    remarks: [message],
    closing: [],
  };
}
