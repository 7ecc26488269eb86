import type { Figure } from '../../domain/figure.ts';

/** "45 học sinh/lớp", "850.000 đồng/tháng": so many for each of something. */
export function isRate({ unit }: Figure): boolean {
  return unit?.includes('/') === true;
}
