import type { Question } from '../../domain/question.ts';
import { parseNumber } from '../../text/numbers.ts';
import { draft, type Draft } from '../draft.ts';
import { oneLine, PHRASES } from '../phrases.ts';
import { passageCoverage } from '../selection/coverage.ts';
import type { Page } from '../selection/page.ts';
import type { OpenedHit } from '../selection/select.ts';
import type { Figure } from '../../domain/figure.ts';
import { certain, givenFigure, quoteCandidates } from './give.ts';

const MOST = 4;

function numbersOf(figure: Figure, page: Page): number[] {
  const written = page.report.text.slice(figure.number.start, figure.number.end);
  return written.split('/').flatMap((part) => parseNumber(part.replace(/[%‰\s]/g, '')) ?? []);
}

/** "Con số 52 là gì?": every figure that is written with this number. */
export function answerReverse(question: Question, opened: readonly OpenedHit[]): Draft {
  const mention = question.mentions[0];
  if (mention === undefined) return draft({ status: 'not_found', remarks: [PHRASES.which] });
  // "41,275 tỷ" is found by its digits: the report may write the unit apart.
  const value = parseNumber(mention.text.split('/')[0]?.replace(/[%‰]/g, '') ?? '') ?? mention.value;
  const wanted = mention.over === null ? [value] : [value, mention.over];
  const found = opened
    .filter(({ places }) => passageCoverage(places).unmet.length === 0)
    .flatMap(({ page }) =>
      page.passage.figures
        .filter((figure) => figure.kind !== 'name' && figure.kind !== 'date')
        .filter((figure) => wanted.every((number) => numbersOf(figure, page).includes(number)))
        .map((figure) => ({ figure, page })),
    );
  const candidates = found
    .toSorted((a, b) => leading(b.figure, b.page, value) - leading(a.figure, a.page, value))
    .slice(0, MOST)
    .map(({ figure, page }) => certain(figure, page));
  const first = candidates[0];
  if (first === undefined)
    return draft({ status: 'not_found', remarks: [PHRASES.noSuchNumber], unmet: 'attribute' });
  return draft({
    status: 'answered',
    headline: candidates.map(({ figure }) => oneLine(figure.text)).join('; '),
    figures: candidates.map(givenFigure),
    quotes: quoteCandidates(candidates),
    report: first.page.report,
  });
}

function leading(figure: Figure, page: Page, value: number): number {
  return numbersOf(figure, page)[0] === value ? 1 : 0;
}
