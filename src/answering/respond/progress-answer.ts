import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Question } from '../../domain/question.ts';
import { isInside, type Span } from '../../domain/span.ts';
import { anyOf, typedWords, wholeWords } from '../../text/phrase-pattern.ts';
import { draft, type Draft } from '../draft.ts';
import { oneLine, PHRASES } from '../phrases.ts';
import { contextSpans, quotePassage } from '../quote.ts';
import { occurrencesOf } from '../selection/occurrences.ts';
import type { Page } from '../selection/page.ts';
import { cellsOfRow, type RowCell } from '../selection/row-cells.ts';
import type { OpenedHit } from '../selection/select.ts';
import { givenFigure } from './give.ts';
import { answerPassage } from './passage-answer.ts';
import { ADVANCING } from './told-verdict.ts';

const ASKED = typedWords([...questionWords.done, ...questionWords.progress]);
const DONE = typedWords(questionWords.done);
const HEADING = new RegExp(String.raw`^\W*(?:${anyOf(statuses.progress.headings)})(?![\p{L}])`, 'iu');
const REACHED = wholeWords(statuses.progress.done);
const PENDING = wholeWords(statuses.progress.pending);

/**
 * "Cái mương tổ 14 làm xong chưa?", "… làm tới đâu rồi?": what the table says under "Tiến độ" in the row of that very thing. Null
 * where the question does not ask so, or no such row stands in a table with such a column.
 */
export function answerProgress(question: Question, opened: readonly OpenedHit[]): Draft | null {
  const asksDone = question.kind === 'yesno' && DONE.test(question.text);
  if (!asksDone && !(question.kind === 'how' && ASKED.test(question.text))) return null;
  const told = opened.flatMap(({ page }) => {
    const cells = cellsOfRow(page.passage, page.report);
    const cell = cells.find(({ heading }) => isProgress(heading, page));
    return cell !== undefined && isRowOf(question, cells[0], page) ? [{ page, cell }] : [];
  });
  const [only, ...more] = told;
  if (only === undefined) return asksDone ? null : toldInWords(question, opened);
  return more.length > 0 ? null : giveCell(only, asksDone);
}

/** "Bếp ăn trường Họa Mi, tổng mức đầu tư 2,35 tỷ đồng, đã thi công 68% khối lượng": how far it has come, not what it costs. */
function toldInWords(question: Question, opened: readonly OpenedHit[]): Draft | null {
  for (const hit of opened) {
    const { page } = hit;
    const shares = page.passage.figures.filter(({ kind }) => kind === 'percent');
    if (page.passage.kind !== 'clause' || shares.length !== 1 || !ADVANCING.test(page.passage.text)) continue;
    if (hit.lacks(0, null)) continue;
    return draft({
      ...answerPassage(question, page),
      figures: shares.map((figure) => givenFigure({ figure, page })),
    });
  }
  return null;
}

function isProgress({ start, end }: Span, { report }: Page): boolean {
  return HEADING.test(report.text.slice(start, end));
}

/** Whether a row's own name says all that is asked, but for what is said of it. */
function isRowOf({ topics }: Question, name: RowCell | undefined, page: Page): boolean {
  const named = topics.filter(({ required, text }) => required && !ASKED.test(text));
  return (
    name !== undefined &&
    named.length > 0 &&
    named.every((topic) => occurrencesOf(topic, page.own).some((place) => isInside(place, name)))
  );
}

function giveCell({ page, cell }: { page: Page; cell: RowCell }, asksDone: boolean): Draft {
  const text = page.report.text.slice(cell.start, cell.end);
  const verdict = asksDone ? verdictOf(text) : null;
  return draft({
    status: 'answered',
    headline: PHRASES.capital(oneLine(text)),
    verdict,
    figures: page.passage.figures
      .filter((figure) => isInside(figure, cell))
      .map((figure) => givenFigure({ figure, page })),
    quotes: quotePassage(page, cell, contextSpans(page, [])),
    report: page.report,
  });
}

/** "Hoàn thành tháng 6" is done, "Đang thi công, đạt 78%" is not. */
function verdictOf(text: string): 'yes' | 'no' | null {
  if (PENDING.test(text)) return 'no';
  return REACHED.test(text) ? 'yes' : null;
}
