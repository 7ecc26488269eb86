import type { Figure } from '../../domain/figure.ts';
import type { Passage } from '../../domain/passage.ts';

/** "28 hộ nghèo, trong đó 12 hộ": the figure of the same passage that this one is a part of. */
export function wholeFigure({ partOf }: Figure, { figures }: Passage): Figure | undefined {
  return partOf === null ? undefined : figures.find(({ start }) => start === partOf);
}
