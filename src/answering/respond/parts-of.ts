import type { Candidate } from '../selection/fit.ts';

/**
 * The parts of the whole that a figure is, or is a part of; none where it is neither. "trong đó 21 người đi nước ngoài, gồm Nhật
 * Bản 12 người, Hàn Quốc 9 người": a part that those behind it add up to is their whole.
 */
export function partsOf(candidate: Candidate): Candidate[] {
  const { start, partOf, kind } = candidate.figure;
  const { figures } = candidate.page.passage;
  const whole = figures.some((figure) => figure.partOf === start) ? start : partOf;
  if (whole === null) return [];
  const parts = figures.filter((figure) => figure.partOf === whole && figure.kind === kind);
  const own = parts.filter((figure) => figure.start > start);
  const isDivided = whole !== start && own.length > 1 && sumOf(own) === candidate.figure.value;
  return (isDivided ? own : parts).map((figure) => ({ ...candidate, figure }));
}

function sumOf(figures: readonly Candidate['figure'][]): number {
  return figures.reduce((sum, { value }) => sum + Number(value), 0);
}
