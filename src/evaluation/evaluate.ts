import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answerer } from '../channels/answerer.ts';
import { continued } from '../channels/continued.ts';
import { composeAnswerer } from '../compose-answerer.ts';
import type { Config } from '../config.ts';
import type { Answer, Exchange } from '../domain/answer.ts';
import { ConfigError, faultText } from '../domain/fault.ts';
import { buildIndex } from '../indexing/build-index.ts';
import { readReportFiles } from '../indexing/read-reports.ts';
import { ROOT } from '../load-config.ts';
import type { Embedder } from '../retrieval/embedder.ts';
import { loadEmbedder } from '../retrieval/load-embedder.ts';
import { openRetriever } from '../retrieval/open-retriever.ts';
import { findModel } from '../storage/model-folder.ts';
import { readReports } from '../storage/reports-folder.ts';
import { readFigures } from '../text/figures/read-figures.ts';
import { judge, type Judgement } from './judge.ts';
import type { EvaluationQuestion } from './question-file.ts';
import { numbersNotInReport } from './raw-check.ts';

/** A question, what was answered, and what to think of it. */
export interface Judged extends Judgement {
  readonly question: EvaluationQuestion;
  readonly answer: Answer;
  /** Numbers of the reply that an independent reader does not find in the raw report. */
  readonly stray: readonly string[];
}

/** The asker's date where a question names none: the shipped report's residents ask in its own summer. */
const ASKED_AT = '2023-06-15';

/**
 * Asks every question of an index of its own report and judges the answers, in the order of the questions.
 * @param folders where the reports are looked for, first match first
 * @throws ConfigError when a question names a report that no folder holds
 */
export async function evaluate(
  questions: readonly EvaluationQuestion[],
  folders: readonly string[],
  config: Config,
): Promise<Judged[]> {
  const model = findModel(config.embeddingModel, ROOT);
  const embedder = await loadEmbedder(model, model.bytes);
  const judged: Judged[] = [];
  try {
    for (const report of new Set(questions.map((question) => question.report))) {
      const asked = questions.filter((question) => question.report === report);
      // oxlint-disable-next-line no-await-in-loop -- one report after the other, so that memory holds one index
      judged.push(...(await evaluateReport(report, asked, folders, embedder, config)));
    }
  } finally {
    await embedder.close();
  }
  const order = new Map(questions.map((question, index) => [question, index]));
  return judged.toSorted((a, b) => (order.get(a.question) ?? 0) - (order.get(b.question) ?? 0));
}

async function evaluateReport(
  file: string,
  questions: readonly EvaluationQuestion[],
  folders: readonly string[],
  embedder: Embedder,
  config: Config,
): Promise<Judged[]> {
  const path = folders.map((folder) => join(folder, file)).find(isReadable);
  if (path === undefined) throw missing(file, folders);
  const { read } = readReportFiles(readReports(path).files, readFigures);
  const content = await buildIndex(read, { embedder, previous: null });
  const retriever = openRetriever({ ...content, graphPath: null, hnswlib: null, embedder });
  const { answerer } = composeAnswerer(content, retriever, config);
  const date = file.startsWith('tan-dinh') ? ASKED_AT : (content.reports[0]?.date ?? ASKED_AT);
  const raw = readFileSync(path, 'utf8');
  const judged: Judged[] = [];
  for (const question of questions) {
    // oxlint-disable-next-line no-await-in-loop -- one model answers one question after the other
    const answer = await askDialogue(answerer, question, question.at ?? date);
    const asked = `${question.turns.join(' ')} ${content.reports.map(({ date: day }) => day ?? '').join(' ')}`;
    judged.push({
      question,
      answer,
      ...judge(question, answer),
      stray: numbersNotInReport(answer, raw, asked),
    });
  }
  return judged;
}

async function askDialogue(answerer: Answerer, question: EvaluationQuestion, at: string): Promise<Answer> {
  let previous: Exchange | null = null;
  let answer: Answer | null = null;
  for (const turn of question.turns) {
    // oxlint-disable-next-line no-await-in-loop -- a dialogue has an order
    answer = await answerer.answer(turn, { at, previous });
    previous = continued(previous, turn, answer);
  }
  if (answer === null) throw new Error(`question ${question.id} has no turn`);
  return answer;
}

function isReadable(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}

function missing(file: string, folders: readonly string[]): ConfigError {
  return new ConfigError(
    faultText(
      `Không thấy báo cáo ${file} mà bộ câu hỏi nhắc tới.`,
      `The report ${file} that the questions name is in none of: ${folders.join(', ')}.`,
      'npm run evaluate -- --questions FILE --reports DIR',
    ),
  );
}
