import type { Candidate } from '../selection/fit.ts';

/** The parts of the whole that a figure is, or is a part of; none where it is neither. */
export function partsOf(candidate: Candidate): Candidate[] {
  const { start, partOf, kind } = candidate.figure;
  const { figures } = candidate.page.passage;
  const whole = figures.some((figure) => figure.partOf === start) ? start : partOf;
  if (whole === null) return [];
  return figures
    .filter((figure) => figure.partOf === whole && figure.kind === kind)
    .map((figure) => ({ ...candidate, figure }));
}
