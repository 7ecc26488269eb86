import type { Figure } from '../../domain/figure.ts';
import type { Span } from '../../domain/span.ts';
import { phraseOf } from './governor.ts';
import { endsClause, type PassageReading } from './passage-reading.ts';

/** Words on either side of a date that say what happened then. */
const WORDS_AROUND = 14;
const WEEKLY =
  /(?:(?:sáng|chiều|tối)\s+)?(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy)|chủ\s+nhật)(?:\s+(?:hằng|hàng)\s+tuần)?/giu;
const CLOCK =
  /(?:từ\s+)?\d{1,2}\s*(?:giờ|h)(?:\s*\d{2})?\s*(?:phút)?(?:\s*(?:đến|-|–)\s*\d{1,2}\s*(?:giờ|h)(?:\s*\d{2})?(?![\p{L}\d]))/giu;

/** Days, periods and hours that a passage names; the label is what happens then. */
export function readMoments(passage: PassageReading): Figure[] {
  const dated = passage.periods.map((period) => {
    const kind =
      period.unit === 'day' && /\d\s*[/.-]|ngày|\d\s+tháng/i.test(period.text)
        ? ('date' as const)
        : ('period' as const);
    const { text, unit, from, to } = period;
    return moment(passage, period, kind, kind === 'date' ? from : null, { text, unit, from, to });
  });
  const own = passage.text.slice(passage.start, passage.end);
  const free = [...own.matchAll(WEEKLY), ...own.matchAll(CLOCK)]
    .map((match) => ({
      start: passage.start + match.index,
      end: passage.start + match.index + match[0].length,
    }))
    .filter((span) => !passage.periods.some((period) => span.start < period.end && period.start < span.end));
  return [...dated, ...free.map((span) => moment(passage, span, 'date', null, null))];
}

function moment(
  passage: PassageReading,
  span: Span,
  kind: 'date' | 'period',
  value: string | null,
  period: Figure['period'],
): Figure {
  const around = happening(passage, span);
  return {
    kind,
    text: passage.text.slice(span.start, span.end),
    value,
    unit: null,
    ...around,
    number: { start: span.start, end: span.end },
    period,
    place: null,
    status: 'achieved',
    hedge: null,
    direction: null,
    against: null,
    partOf: null,
    offices: [],
    start: span.start,
    end: span.end,
  };
}

/** What stands before the date in its clause; when it opens the clause, what follows. */
function happening(passage: PassageReading, span: Span): Pick<Figure, 'label' | 'labelSpans'> {
  const { tokens } = passage;
  const first = tokens.findIndex((token) => token.start >= span.start);
  const after = tokens.findIndex((token) => token.start >= span.end);
  let from = first;
  while (from > 0 && first - from < WORDS_AROUND && !endsClause(passage, from - 1)) from -= 1;
  let to = after === -1 ? tokens.length : after;
  const limit = to + WORDS_AROUND;
  while (to < Math.min(tokens.length, limit) && !endsClause(passage, to)) to += 1;
  const before = range(from, first).filter((i) => tokens[i]?.kind !== 'mark' || i > from);
  const behind = range(after === -1 ? tokens.length : after, to);
  const opening =
    behind[0] !== undefined && /^[,:–-]$/.test(tokens[behind[0]]?.text ?? '') ? behind.slice(1) : behind;
  const label = before.length >= 2 ? phraseOf(passage, before) : phraseOf(passage, opening);
  const spans = [before, opening].flatMap((part) => {
    const [head, tail] = [tokens[part[0] ?? -1], tokens[part.at(-1) ?? -1]];
    return head === undefined || tail === undefined ? [] : [{ start: head.start, end: tail.end }];
  });
  return { label: label.replace(/[,:;\s(–-]+$/, ''), labelSpans: spans };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
