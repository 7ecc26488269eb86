import type { Figure } from '../../domain/figure.ts';

/** The number that a figure counts, of a ratio its part: "12/12" is 12; 0 where it holds none. */
export function sizeOf(value: Figure['value']): number {
  return typeof value === 'number' ? value : Number((value ?? '').split('/')[0]);
}
