import type { Figure } from '../../domain/figure.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { Report } from '../../domain/report.ts';
import { foldPhrase } from '../../text/fold.ts';
import { parseNumber } from '../../text/numbers.ts';
import { draft, type Draft } from '../draft.ts';
import { oneLine, PHRASES } from '../phrases.ts';
import { passageCoverage, placesIn } from '../selection/coverage.ts';
import { openPage, type Page } from '../selection/page.ts';
import type { OpenedHit } from '../selection/select.ts';
import { areKin, unitClass } from '../understanding/unit-class.ts';
import { certain, givenFigure, quoteCandidates, spokenFigure } from './give.ts';

const MOST = 4;

/** A figure written with the number that a question brings, and how far it is what the question may mean. */
interface Found {
  readonly figure: Figure;
  readonly page: Page;
  readonly fit: number;
}

/**
 * "Con số 52 là gì?": every figure of the report that is written with this very number, wherever it stands; the words beside the
 * number only choose among them.
 */
export function answerReverse(
  question: Question,
  opened: readonly OpenedHit[],
  desk: {
    readonly newest: Report | null;
    readonly passages: (reportId: string) => readonly Passage[];
  },
): Draft {
  const [mention] = question.mentions;
  if (mention === undefined) return draft({ status: 'not_found', remarks: [PHRASES.which] });
  const reports = new Set(opened.map(({ page }) => page.report));
  if (desk.newest !== null) reports.add(desk.newest);
  const found = [...reports].flatMap((report) => findIn(report, desk.passages(report.id), question, mention));
  const most = Math.max(...found.map(({ fit }) => fit));
  const candidates = found
    .filter(({ fit }) => most - fit < 1)
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, MOST)
    .map(({ figure, page }) => certain(figure, page));
  const [first] = candidates;
  if (first === undefined)
    return draft({ status: 'not_found', remarks: [PHRASES.noSuchNumber], unmet: 'attribute' });
  return draft({
    status: 'answered',
    headline: candidates.map(labelled).join('; '),
    figures: candidates.map(givenFigure),
    quotes: quoteCandidates(candidates),
    report: first.page.report,
  });
}

function findIn(report: Report, passages: readonly Passage[], question: Question, mention: Mention): Found[] {
  const wanted = digitsOf(mention);
  return passages.flatMap((passage) => {
    const figures = passage.figures.filter(
      (figure) => isWritten(figure, report, mention, wanted) && isOfUnit(figure, question),
    );
    if (figures.length === 0) return [];
    const page = openPage(passage, report);
    const { unmet } = passageCoverage(placesIn(page, question));
    return figures.map((figure) => {
      const leads = numbersOf(figure, report)[0] === wanted[0] ? 0.5 : 0;
      return { figure, page, fit: leads + (unmet.length === 0 ? 1 : 0) };
    });
  });
}

/** "41,275 tỷ" is found by its digits: the report may write the unit apart. */
function digitsOf({ text, value, over }: Mention): number[] {
  const first = parseNumber(text.split('/')[0]?.replace(/[%‰]/g, '') ?? '') ?? value;
  return over === null ? [first] : [first, over];
}

const NO_NUMBER: ReadonlySet<Figure['kind']> = new Set(['name', 'date']);

function isWritten(figure: Figure, report: Report, mention: Mention, wanted: readonly number[]): boolean {
  if (NO_NUMBER.has(figure.kind)) return false;
  const own = numbersOf(figure, report);
  return (
    wanted.every((number) => own.includes(number)) ||
    (figure.kind === 'money' && figure.value === mention.value)
  );
}

function numbersOf(figure: Figure, report: Report): number[] {
  const written = report.text.slice(figure.number.start, figure.number.end);
  return written.split('/').flatMap((part) => parseNumber(part.replace(/[%‰\s]/g, '')) ?? []);
}

/** "53 người" are no households; a number in a unit of no class may count anything. */
function isOfUnit({ unit }: Figure, question: Question): boolean {
  const own = unitClass(unit);
  return question.unit === null || own === null || areKin(question.unit, own);
}

/** "Thu tiền sử dụng đất: 3.420 triệu đồng": with what it counts, where its own words do not say it and it brings no other number. */
function labelled({ figure, page }: { readonly figure: Figure; readonly page: Page }): string {
  const said = spokenFigure({ figure, page });
  const label = oneLine(figure.label);
  const isNeeded = label !== '' && !/\d/.test(label) && !foldPhrase(said).includes(foldPhrase(label));
  return isNeeded ? `${PHRASES.capital(label)}: ${said}` : said;
}
