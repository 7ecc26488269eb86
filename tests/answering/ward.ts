import { createAnswerer, type AnswererDeps, type AskOptions } from '../../src/answering/answer.ts';
import type { Answer, Exchange } from '../../src/domain/answer.ts';
import {
  createInMemoryCorpus,
  createInMemoryRetriever,
  type IndexedReport,
} from '../support/in-memory-retriever.ts';
import { indexedReport, WARD_TEXT } from '../support/ward-report.ts';

export const WARD = indexedReport(WARD_TEXT, 'suoi-may-2024.txt');
export const AT = '2024-08-01';

/** An answerer over some reports, with no token, no model and no file. */
export function answererOver(
  indexed: readonly IndexedReport[],
  deps: Partial<AnswererDeps> = {},
): ReturnType<typeof createAnswerer> {
  return createAnswerer({
    retriever: createInMemoryRetriever(indexed),
    corpus: createInMemoryCorpus(indexed),
    services: { contact: 'bộ phận Một cửa, 0900 000 123', emergencyNumbers: '113, 114 hoặc 115' },
    staleAfterMonths: 12,
    maxQuestionChars: 500,
    today: () => AT,
    ...deps,
  });
}

const ward = answererOver([WARD]);

/** An answerer over a ward whose report has this one paragraph. */
export function answererOf(paragraph: string): ReturnType<typeof createAnswerer> {
  const text = `BÁO CÁO\nTình hình của phường Đồi Gió\n\n${paragraph}\n`;
  return answererOver([indexedReport(text, 'doi-gio.txt')]);
}

/** Asks the made-up ward's report. */
export function ask(question: string, options: AskOptions = {}): Promise<Answer> {
  return ward.answer(question, options);
}

/** Asks turn after turn; the last answer. */
export async function converse(turns: readonly string[], answerer = ward): Promise<Answer> {
  let previous: Exchange | null = null;
  let answer = await answerer.answer('');
  for (const turn of turns) {
    // oxlint-disable-next-line no-await-in-loop -- a dialogue has an order
    answer = await answerer.answer(turn, { previous });
    previous = { question: turn, answer };
  }
  return answer;
}

/** Texts of the figures given as the answer, best first. */
export function figuresOf(answer: Answer): string[] {
  return answer.figures.map(({ text }) => text.replace(/\s+/g, ' '));
}
