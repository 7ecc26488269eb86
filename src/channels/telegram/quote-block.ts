import { FormattedString } from '@grammyjs/parse-mode';
import type { GivenFigure, Quote } from '../../domain/answer.ts';
import type { Span } from '../../domain/span.ts';
import { excerpt } from './excerpt.ts';

/** Longer clauses fold up: some seven lines of an old phone. */
const LONG = 300;
/** What a folded quote still shows: three lines. */
const VISIBLE = 100;
const EXCERPT = 200;

/** How much of a long clause is shown: all of it, folded, or only the part around the figure. */
export type Detail = 'whole' | 'excerpt';

/** A clause as one blockquote; a long one folded, after an excerpt when its beginning does not show the figure. */
export function quoteBlocks(
  quote: Quote,
  figures: readonly GivenFigure[],
  detail: Detail,
): FormattedString[] {
  const asked = askedSpans(quote, figures);
  const focus = asked[0] ?? { start: 0, end: 0 };
  if (quote.text.length <= LONG) return [FormattedString.blockquote(emphasize(quote.text, asked))];
  const part = excerpt(quote.text, focus, EXCERPT);
  const excerptBlock = FormattedString.blockquote(cut(quote.text, part, asked));
  if (detail === 'excerpt') return [excerptBlock];
  const whole = FormattedString.expandableBlockquote(emphasize(quote.text, asked));
  return focus.end <= VISIBLE ? [whole] : [excerptBlock, whole];
}

/** Where the given figures stand within the quote. */
function askedSpans(quote: Quote, figures: readonly GivenFigure[]): Span[] {
  return figures
    .filter(
      (figure) =>
        figure.reportId === quote.reportId && figure.start >= quote.start && figure.end <= quote.end,
    )
    .map((figure) => ({ start: figure.start - quote.start, end: figure.end - quote.start }))
    .filter(({ start, end }) => end > start && end <= quote.text.length)
    .toSorted((a, b) => a.start - b.start)
    .filter((span, index, all) => index === 0 || span.start >= (all[index - 1]?.end ?? 0));
}

function emphasize(text: string, spans: readonly Span[]): FormattedString {
  return new FormattedString(
    text,
    spans.map(({ start, end }) => ({ type: 'bold', offset: start, length: end - start })),
  );
}

function cut(text: string, part: Span, asked: readonly Span[]): FormattedString {
  const inside = asked
    .filter(({ start, end }) => start >= part.start && end <= part.end)
    .map(({ start, end }) => ({ start: start - part.start, end: end - part.start }));
  const pieces: (string | FormattedString)[] = [emphasize(text.slice(part.start, part.end), inside)];
  if (part.start > 0) pieces.unshift('… ');
  if (part.end < text.length) pieces.push(' …');
  return FormattedString.join(pieces);
}
