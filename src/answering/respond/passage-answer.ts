import type { GivenFigure } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import { isInside } from '../../domain/span.ts';
import { draft, type Draft } from '../draft.ts';
import { oneLine, PHRASES } from '../phrases.ts';
import { contextSpans, quotePassage } from '../quote.ts';
import { occurrencesOf } from '../selection/occurrences.ts';
import type { Page } from '../selection/page.ts';
import { givenFigure } from './give.ts';
import { isUnderWay, toldVerdict } from './told-verdict.ts';

const HEADLINE = 140;

/** The clause's own words as the first line, when they are short enough to be one. */
function headlineOf(text: string): string {
  const line = oneLine(text).replace(/[;,.]$/, '');
  if (line.length <= HEADLINE) return PHRASES.capital(line);
  const cut = line.slice(0, HEADLINE);
  const comma = cut.lastIndexOf(', ');
  return `${PHRASES.capital(cut.slice(0, comma > HEADLINE / 2 ? comma : cut.lastIndexOf(' ')))} …`;
}

/** "trong đó: thôn Bến Gỗ 11,2 ha, thôn Cây Thị 8,1 ha": where the passage only tells its whole by parts, these are what it gives. */
function partsTold(page: Page): GivenFigure[] {
  const parts = page.passage.figures.filter(({ partOf }) => partOf !== null);
  const [first] = parts;
  const isOneList =
    first !== undefined &&
    parts.length > 1 &&
    parts.every(
      ({ partOf, kind, unit }) => partOf === first.partOf && kind === first.kind && unit === first.unit,
    );
  return isOneList ? parts.map((figure) => givenFigure({ figure, page })) : [];
}

/** The figure that settles a yes or no: the day on which it was done, or how far it has come. */
function settledBy(question: Question, page: Page, verdict: Draft['verdict']): GivenFigure[] {
  if (verdict === 'yes') return [...countTold(question, page), ...dayTold(page)].slice(0, 1);
  if (!isUnderWay(question, page)) return [];
  return page.passage.figures
    .filter(({ kind }) => kind === 'percent')
    .slice(-1)
    .map((figure) => givenFigure({ figure, page }));
}

/** "có trẻ em nào bị đuối nước không?" of "xảy ra 01 vụ trẻ đuối nước": the only count that the passage tells is of what is asked after. */
function countTold(question: Question, page: Page): GivenFigure[] {
  const [count, ...more] = page.passage.figures.filter(({ kind }) => kind !== 'name' && kind !== 'period');
  if (count?.kind !== 'count' || count.status !== 'achieved' || more.length > 0) return [];
  const asked = question.topics
    .filter(({ required }) => required)
    .flatMap((topic) => occurrencesOf(topic, page.own));
  const isOfIt = asked.some((place) =>
    [count, ...count.labelSpans].some((span) => isInside(place, span) || isInside(span, place)),
  );
  return isOfIt ? [givenFigure({ figure: count, page })] : [];
}

/** "đã khánh thành chưa?": the only day that the passage tells is when it was. */
function dayTold(page: Page): GivenFigure[] {
  const [day, ...more] = page.passage.figures.filter(({ kind }) => kind === 'date');
  return day === undefined || more.length > 0 ? [] : [givenFigure({ figure: day, page })];
}

/** An answer that quotes a passage, with the verdict that its words give to "có … không?". */
export function answerPassage(question: Question, page: Page): Draft {
  const focus = question.topics
    .filter(({ required }) => required)
    .flatMap((topic) => occurrencesOf(topic, page.own))
    .toSorted((a, b) => a.start - b.start);
  const first = focus[0];
  const span = first === undefined ? null : { start: first.start, end: first.end };
  const quotes = quotePassage(page, span, contextSpans(page, []));
  const own = quotes.at(-1)?.text ?? page.passage.text;
  const verdict = question.kind === 'yesno' ? toldVerdict(question, page) : null;
  return draft({
    status: 'answered',
    headline: headlineOf(own),
    figures: question.kind === 'yesno' ? settledBy(question, page, verdict) : partsTold(page),
    quotes,
    verdict,
    report: page.report,
  });
}
