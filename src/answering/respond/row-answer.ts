import type { Figure } from '../../domain/figure.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Period } from '../../domain/period.ts';
import type { Question, Topic } from '../../domain/question.ts';
import { isInside, type Span } from '../../domain/span.ts';
import { foldPhrase } from '../../text/fold.ts';
import { bareFigure } from '../../text/figures/bare-figure.ts';
import { draft, type Draft } from '../draft.ts';
import { oneLine } from '../phrases.ts';
import { occurrencesOf } from '../selection/occurrences.ts';
import type { Page } from '../selection/page.ts';
import { rowsOfTable } from '../selection/rows-of-table.ts';
import { cellsOfRow, type RowCell } from '../selection/row-cells.ts';
import type { OpenedHit } from '../selection/select.ts';
import { isTotal } from '../selection/totals.ts';
import { inLabel } from '../selection/zone.ts';
import { chosenNoun } from '../understanding/chosen-noun.ts';
import { certain, givenFigure, quoteCandidates } from './give.ts';
import { saidWords } from '../said-words.ts';

const ASKING: ReadonlySet<Question['kind']> = new Set(['which', 'list', 'office', 'where', 'reverse']);

/** More rows than these are no answer. */
const MOST_ROWS = 8;

/** A row that tells what is asked: its own name, and the cells that say so. */
export interface Telling {
  readonly page: Page;
  readonly name: RowCell;
  readonly told: readonly Figure[];
}

/**
 * "Trường nào do cô Mai Lan làm hiệu trưởng?", "trường nào có tổng cộng 51 giáo viên, nhân viên?", "công trình nào đang thi công?":
 * the rows, by their names, whose other cells say all that is asked. Null where no table does.
 */
export function answerRow(
  question: Question,
  opened: readonly OpenedHit[],
  { passages }: { readonly passages: (reportId: string) => readonly Passage[] },
): Draft | null {
  if (question.kind === 'who' && !question.also.has('which')) return cellSaid(question, opened);
  if (!asksForRow(question) || question.superlative !== null || question.others) return null;
  if (question.mentions.some(({ hedge, over }) => hedge !== null || over !== null)) return null;
  const noun = chosenNoun(question);
  if (noun === null) return null;
  for (const { page } of opened) {
    if (page.passage.kind !== 'row' || !isTableOf(noun, page)) continue;
    const rows = rowsOfTable(page, passages(page.report.id)).flatMap(
      (row) => tellingRow(question, noun, row) ?? [],
    );
    const surest = rows.filter((row) => saysNumbers(question, noun, row));
    const told = surest.length > 0 ? surest : rows;
    if (told.length > 0 && told.length <= MOST_ROWS) return giveRows(question, told);
  }
  return cellAsked(question, noun, opened);
}

/** "Công ty nào làm đường Lê Lợi?", "nhà văn hóa ở khu phố nào?": the cell that the noun heads, or opens, in the row of that name. */
function cellAsked(question: Question, noun: Topic, opened: readonly OpenedHit[]): Draft | null {
  if (question.mentions.length > 0) return null;
  const found = opened.flatMap(({ page }) => {
    const [name, ...cells] = cellsOfRow(page.passage, page.report);
    const others = question.topics.filter((topic) => topic.required && topic.text !== noun.text);
    if (name === undefined || others.length === 0) return [];
    const isNamed = others.every((topic) => isWithin(topic, name, page) || isHeaded(topic, page));
    if (!isNamed || !others.some((topic) => isWithin(topic, name, page))) return [];
    const cell = cells.find((own) => isHeadOf(noun, own.heading, page) || opens(noun, own, page));
    return cell === undefined ? [] : [{ page, name: cell, told: [] }];
  });
  const [only, ...more] = found;
  return only === undefined || more.length > 0 ? null : giveRows(question, [only]);
}

/** "Ai làm chủ đầu tư công trình đèn đường?": the cell, no person's name, whose heading the question says, in the row that it names. */
function cellSaid(question: Question, opened: readonly OpenedHit[]): Draft | null {
  const words = saidWords(question.text);
  const found = opened.flatMap(({ page }) => {
    const [name, ...cells] = cellsOfRow(page.passage, page.report);
    const cell = cells.find(({ start, end, heading }) => {
      const said = foldPhrase(page.report.text.slice(heading.start, heading.end));
      return (
        said.includes(' ') &&
        words.includes(` ${said} `) &&
        /\p{L}{2}/u.test(page.report.text.slice(start, end))
      );
    });
    if (name === undefined || cell === undefined) return [];
    const isPerson = page.passage.figures.some((figure) => figure.kind === 'name' && isInside(figure, cell));
    const others = question.topics.filter(({ required }) => required);
    const told = others.filter((topic) => isWithin(topic, name, page));
    const isNamed = told.length > 0 && others.every((topic) => told.includes(topic) || isHeaded(topic, page));
    return isPerson || !isNamed ? [] : [{ page, name: cell, told: [] }];
  });
  const [only, ...more] = found;
  return only === undefined || more.length > 0 ? null : giveRows(question, [only]);
}

function isWithin(topic: Topic, cell: RowCell, page: Page): boolean {
  return (
    occurrencesOf(topic, page.own).some((place) => isInside(place, cell)) || isNumberOf(topic, cell, page)
  );
}

/** "khu phố 4": the cell "4" under "Khu phố". */
function isNumberOf({ phrases }: Topic, { start, end, heading }: RowCell, { report }: Page): boolean {
  const number = report.text.slice(start, end);
  if (!/^\d{1,3}$/.test(number)) return false;
  const head = ` ${foldPhrase(report.text.slice(heading.start, heading.end))} `;
  return phrases.some(({ words }) => {
    const noun = words.slice(0, -1).map(({ folded }) => folded);
    return (
      noun.length > 0 &&
      Number(words.at(-1)?.folded) === Number(number) &&
      head.includes(` ${noun.join(' ')} `)
    );
  });
}

function isHeadOf(noun: Topic, heading: Span, page: Page): boolean {
  return page.context.some(
    ({ role, words }) =>
      role === 'header' && occurrencesOf(noun, words).some((place) => isInside(place, heading)),
  );
}

function opens(noun: Topic, cell: Span, page: Page): boolean {
  return occurrencesOf(noun, page.own).some(({ start }) => start === cell.start);
}

/** "là hieu truong truong nao": without marks "trường" may be read as an office, and a holder asked for. */
function asksForRow({ kind, also }: Question): boolean {
  return ASKING.has(kind) || (kind === 'who' && also.has('which'));
}

/** Whether the rows bear the names of what is asked for: the heading over the names says so, or the name itself begins with it. */
function isTableOf(noun: Topic, page: Page): boolean {
  const [first] = cellsOfRow(page.passage, page.report);
  if (first === undefined) return false;
  return isHeadOf(noun, first.heading, page) || opens(noun, first, page);
}

/** "trường nào có 43 giáo viên": the number stands under the very word, not under "Tổng số". */
function saysNumbers({ topics }: Question, noun: Topic, { page, told }: Telling): boolean {
  const others = topics.filter((topic) => topic.required && topic.text !== noun.text);
  return (
    told.length > 0 &&
    others.every((topic) =>
      page.context.some(({ words }) =>
        occurrencesOf(topic, words).some((place) => told.some((figure) => inLabel(place, figure))),
      ),
    )
  );
}

function tellingRow(question: Question, noun: Topic, page: Page): Telling | null {
  const [name, ...cells] = cellsOfRow(page.passage, page.report);
  if (name === undefined || cells.length === 0 || isTotal(page.report.text.slice(name.start, name.end)))
    return null;
  const numbers = question.mentions.map(({ value }) =>
    page.passage.figures.find(
      (figure) => figure.value === value && cells.some((cell) => isInside(figure, cell)),
    ),
  );
  if (numbers.includes(undefined)) return null;
  const figures = numbers.filter((figure) => figure !== undefined);
  const times = question.periods.filter(({ unit }) => unit !== 'year' && unit !== 'span');
  if (!times.every((period) => cells.some((cell) => names(period, cell, page)))) return null;
  let isTold = figures.length + times.length > 0;
  for (const topic of question.topics) {
    if (topic.text === noun.text || (!topic.required && topic.weight < TELLING)) continue;
    if (cells.some((cell) => isWithin(topic, cell, page))) isTold = true;
    else if (!isHeaded(topic, page)) return null;
  }
  return isTold ? { page, name, told: figures } : null;
}

/** Weight from which a word tells something of a row that need not be said elsewhere: "hoàn thành". */
const TELLING = 0.5;

/** "Hoàn thành tháng 4" under "Tiến độ". */
function names({ text }: Period, { start, end }: Span, { report }: Page): boolean {
  return ` ${foldPhrase(report.text.slice(start, end))} `.includes(` ${foldPhrase(text)} `);
}

/** Words of the table itself hold of each of its rows: "hiệu trưởng", "giáo viên", "giải ngân". */
function isHeaded(topic: Topic, page: Page): boolean {
  return page.context.some(({ role, words }) => AROUND.has(role) && occurrencesOf(topic, words).length > 0);
}

const AROUND: ReadonlySet<string> = new Set(['header', 'caption', 'heading']);

/** The names of the rows, and the numbers that were asked after: these first where the number is what is asked about. */
export function giveRows({ kind }: Question, rows: readonly Telling[]): Draft {
  const candidates = rows.map(({ page, name }) => certain(namedBy(name, page), page));
  const rowNames = candidates.map(givenFigure);
  const numbers = rows.flatMap(({ page, told }) => told.map((figure) => givenFigure({ figure, page })));
  return draft({
    status: 'answered',
    headline: rows.map(spokenName).join('; '),
    figures: kind === 'reverse' ? [...numbers, ...rowNames] : [...rowNames, ...numbers],
    quotes: quoteCandidates(candidates),
    report: rows[0]?.page.report ?? null,
  });
}

/** "Khu phố 2" of the cell "2" under "Khu phố". */
function spokenName({ page: { report }, name }: Telling): string {
  const text = oneLine(report.text.slice(name.start, name.end));
  const { heading } = name;
  return /\p{L}/u.test(text) ? text : `${oneLine(report.text.slice(heading.start, heading.end))} ${text}`;
}

/** A row's name, given as an answer of its own. */
function namedBy(name: Span, { report: { text } }: Page): Figure {
  return bareFigure(text, name, 'name', { label: text.slice(name.start, name.end), labelSpans: [] });
}
