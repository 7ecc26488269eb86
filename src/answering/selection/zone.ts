import type { Figure } from '../../domain/figure.ts';
import { isInside, type Span } from '../../domain/span.ts';
import type { Occurrence } from './occurrences.ts';
import type { Page } from './page.ts';
import { WEIGHTS } from './weights.ts';

/**
 * What an occurrence is worth to a figure: most in its label, least in another figure's. Of "31 giáo viên, đạt chuẩn 29 giáo viên"
 * the first is told of no "giáo viên đạt chuẩn".
 */
export function zoneOf(occurrence: Occurrence, figure: Figure, page: Page): number {
  const own = zoneOfSpan(occurrence, figure, page);
  const further = [...(occurrence.others ?? []), ...behind(occurrence, figure, page)];
  const leads = further.some((span) => zoneOfSpan(span, figure, page) === WEIGHTS.zone.nextOfSort);
  return leads ? Math.min(own, WEIGHTS.zone.nextOfSort) : own;
}

/** What of an occurrence stands behind the figure that it begins in. */
function behind({ start, end }: Occurrence, figure: Figure, { report }: Page): Span[] {
  if (start >= figure.end || end <= figure.end || start < figure.start) return [];
  const gap = report.text.slice(figure.end, end).search(/\p{L}/u);
  return gap === -1 ? [] : [{ start: figure.end + gap, end }];
}

function zoneOfSpan(occurrence: Span, figure: Figure, page: Page): number {
  if (isInside(occurrence, figure) || inLabel(occurrence, figure)) return WEIGHTS.zone.label;
  if (figure.offices.some((span) => isInside(occurrence, span))) return WEIGHTS.zone.label;
  let host: Figure | null = null;
  let owner: Figure | null = null;
  for (const other of page.passage.figures) {
    if (other.start === figure.start || (figure.kind === 'name' && TIMES.has(other.kind))) continue;
    // "Đề án 06 … giai đoạn 2022 - 2025": what has a number for a name is what happens then.
    if (other.kind === 'ordinal' && TIMES.has(figure.kind)) continue;
    const labelled = inLabel(occurrence, other);
    if (other.start === figure.partOf && labelled) return WEIGHTS.zone.wholeLabel;
    if (labelled) owner ??= other;
    if (occurrence.start >= other.number.start && (labelled || isInside(occurrence, other))) host ??= other;
  }
  if (host !== null) {
    // "486 trường hợp vi phạm giao thông, phạt 312 triệu đồng": money is told of the cases before it.
    const told = AMOUNTS.has(figure.kind) && host.number.start < figure.number.start;
    if (isLeastOne(host)) return WEIGHTS.zone.clause;
    if (isBracketed(occurrence, host, figure, page)) return WEIGHTS.zone.bracketed;
    return told ? WEIGHTS.zone.earlierSubject : WEIGHTS.zone.otherNoun;
  }
  if (owner === null && goesOnFromAnother(occurrence, figure, page)) return WEIGHTS.zone.otherNoun;
  if (owner === null || (figure.kind === 'date' && owner.kind === 'period')) return WEIGHTS.zone.clause;
  if (owner.number.start < figure.number.start) return WEIGHTS.zone.earlierSubject;
  // "có 318 sạp, đang hoạt động 296 sạp": what leads to the next number of its sort is told of that one.
  return owner.kind === figure.kind && owner.unit === figure.unit && occurrence.start > figure.number.end
    ? WEIGHTS.zone.nextOfSort
    : WEIGHTS.zone.laterSubject;
}

/** "38 người nghiện, trong đó 16 người đang điều trị bằng methadone": what goes on from a count without a mark is told of that one. */
function goesOnFromAnother({ start }: Span, figure: Figure, { passage, report }: Page): boolean {
  if (figure.kind !== 'count') return false;
  const nearest = passage.figures.findLast(({ kind, end }) => kind === 'count' && end <= start);
  return (
    nearest !== undefined &&
    nearest.number.start > figure.number.start &&
    !/[,;:.()]/.test(report.text.slice(nearest.end, start))
  );
}

/** "03 trường (01 trường mầm non, 01 trường tiểu học) với 2.764 học sinh": a part in brackets is not told of what stands outside. */
function isBracketed(occurrence: Span, host: Figure, figure: Figure, { report, passage }: Page): boolean {
  const open = report.text.lastIndexOf('(', occurrence.start);
  const close = report.text.indexOf(')', occurrence.end);
  return (
    open >= passage.start &&
    close !== -1 &&
    close < passage.end &&
    report.text.indexOf(')', open) === close &&
    host.start > open &&
    (figure.start < open || figure.start > close)
  );
}

/** "4.069 hộ trang bị ít nhất 01 bình chữa cháy": no count, but what each of them has. */
function isLeastOne({ hedge, value }: Figure): boolean {
  return hedge === 'at-least' && value === 1;
}

/** "Giao ông X chỉ đạo giải phóng mặt bằng hẻm 47, hoàn thành trước ngày 30": when it is done takes nothing from who does it. */
export const TIMES: ReadonlySet<Figure['kind']> = new Set(['date', 'period']);

const AMOUNTS: ReadonlySet<Figure['kind']> = new Set(['money', 'percent', 'measure']);

/** Whether a place lies in what tells a figure. */
export function inLabel(occurrence: Span, figure: Figure): boolean {
  return figure.labelSpans.some((span) => isInside(occurrence, span));
}
