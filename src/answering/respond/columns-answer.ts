import type { Question } from '../../domain/question.ts';
import { isInside } from '../../domain/span.ts';
import type { Draft } from '../draft.ts';
import type { Candidate } from '../selection/fit.ts';
import { isHeadedBy } from '../selection/headed-by.ts';
import { cellsOfRow } from '../selection/row-cells.ts';
import type { OpenedHit } from '../selection/select.ts';
import { answerFigures } from './figure-answer.ts';
import { certain } from './give.ts';

const NUMBERS: ReadonlySet<Question['kind']> = new Set(['count', 'money', 'topic', 'list', 'percent', 'how']);

/**
 * "doanh số cho vay và dư nợ của chương trình học sinh, sinh viên": a row that is named, and of it the cells of two columns or more,
 * each of which the question names. Null where no row has them all.
 */
export function answerColumns(question: Question, opened: readonly OpenedHit[]): Draft | null {
  if (!NUMBERS.has(question.kind) || question.mentions.length > 0 || question.superlative !== null)
    return null;
  for (const hit of opened) {
    const cells = hit.page.passage.kind === 'row' ? cellsAsked(hit) : null;
    if (cells !== null) return answerFigures(question, cells);
  }
  return null;
}

function cellsAsked({ page, places }: OpenedHit): Candidate[] | null {
  const required = places.filter(({ topic }) => topic.required);
  const headed = required.filter(({ own }) => own.length === 0);
  const named = required.filter(({ own }) => own.length > 0);
  if (headed.length < 2 || named.length === 0) return null;
  const cells = cellsOfRow(page.passage, page.report);
  const figures = headed.map((place) => {
    const under = cells.filter(({ heading }) => isHeadedBy(place, heading));
    const [only] = under;
    return under.length === 1 && only !== undefined
      ? page.passage.figures.find((figure) => isInside(figure, only))
      : undefined;
  });
  const told = figures.flatMap((figure) => figure ?? []);
  const isEach = told.length === headed.length && new Set(told).size === told.length;
  return isEach ? told.map((figure) => certain(figure, page)) : null;
}
