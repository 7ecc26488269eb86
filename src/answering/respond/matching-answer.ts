import type { GivenFigure } from '../../domain/answer.ts';
import type { Hedge } from '../../domain/figure.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Question } from '../../domain/question.ts';
import { isInside } from '../../domain/span.ts';
import { draft, type Draft } from '../draft.ts';
import { PHRASES } from '../phrases.ts';
import type { Candidate } from '../selection/fit.ts';
import type { OpenedHit } from '../selection/select.ts';
import { giveSeries } from './each-answer.ts';
import { givenFigure } from './give.ts';
import { fieldOf } from './superlative-answer.ts';
import { satisfies } from './verify-answer.ts';

const CHOOSING: ReadonlySet<Question['kind']> = new Set(['reverse', 'which', 'list']);
const BOUNDS: ReadonlySet<Hedge> = new Set(['under', 'over', 'at-least', 'at-most']);

/**
 * "Những phường nào có tỷ lệ bảo hiểm y tế dưới 95%?": of the figures of one column or row, those that keep to the bound, by the names
 * of their rows. A refusal where none keeps to it, null where no bound is named or
 * the report has no such column.
 */
export function answerMatching(
  question: Question,
  opened: readonly OpenedHit[],
  { passages }: { readonly passages: (reportId: string) => readonly Passage[] },
): Draft | null {
  const [mention, ...more] = question.mentions;
  if (!CHOOSING.has(question.kind) || question.chosen === null || mention === undefined || more.length > 0)
    return null;
  const { hedge, value, over, percent } = mention;
  if (hedge === null || over !== null || !BOUNDS.has(hedge)) return null;
  const also = new Set([...question.also, ...(percent ? ['percent' as const] : [])]);
  const field = fieldOf({ ...question, kind: 'which', mentions: [], also }, opened, passages);
  const kept = field.filter(({ figure }) => satisfies(Number(figure.value), value, hedge));
  if (field.length < 2) return null;
  if (kept.length === 0)
    return draft({ status: 'not_found', remarks: [PHRASES.noAttribute], unmet: 'attribute' });
  const told = giveSeries(kept, false);
  return { ...told, figures: [...kept.flatMap(nameOf), ...told.figures] };
}

/** The row's own name, as a figure. */
function nameOf({ figure, page }: Candidate): GivenFigure[] {
  const own = figure.labelSpans.find((span) => isInside(span, page.passage));
  if (own === undefined) return [];
  const text = page.report.text.slice(own.start, own.end);
  return [givenFigure({ page, figure: { ...figure, ...own, text, kind: 'name', value: null, unit: null } })];
}
