import type { Figure } from '../../domain/figure.ts';
import type { PeriodsAround } from './period-of.ts';

/** What a passage takes from the words around it. */
export interface Surroundings extends PeriodsAround {
  readonly place: string | null;
  readonly status: Figure['status'];
  readonly reportDate: string | null;
}
