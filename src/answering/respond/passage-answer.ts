import type { GivenFigure } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import { draft, type Draft } from '../draft.ts';
import { oneLine, PHRASES } from '../phrases.ts';
import { contextSpans, quotePassage } from '../quote.ts';
import { occurrencesOf } from '../selection/occurrences.ts';
import type { Page } from '../selection/page.ts';
import { givenFigure } from './give.ts';
import { toldVerdict } from './told-verdict.ts';

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
  return draft({
    status: 'answered',
    headline: headlineOf(own),
    figures: question.kind === 'yesno' ? [] : partsTold(page),
    quotes,
    verdict: question.kind === 'yesno' ? toldVerdict(question, page) : null,
    report: page.report,
  });
}
