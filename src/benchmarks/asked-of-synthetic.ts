import { createRandom } from '../training/random.ts';
import { stripMarks } from '../training/word-table.ts';
import { syntheticReports } from './synthetic-reports.ts';

/** Questions to warm up with, and others to measure; none is asked in both. */
export interface AskedOfSynthetic {
  readonly warmUp: readonly string[];
  readonly measured: readonly string[];
}

/** A third of the questions of a small report, so that most are left to measure. */
const WARM_UP_SHARE = 1 / 3;
const MOST_TO_WARM_UP = 100;
const MOST_MEASURED = 200;

/** Different questions on the synthetic reports of that size, every other one typed without marks. */
export function askedOfSynthetic(size: number): AskedOfSynthetic {
  const random = createRandom(2, size);
  const left = [...new Set(syntheticReports(size).flatMap(({ questions }) => questions))];
  const drawn: string[] = [];
  while (left.length > 0 && drawn.length < MOST_TO_WARM_UP + MOST_MEASURED) {
    const at = random.below(left.length);
    const question = left[at] ?? '';
    left[at] = left.at(-1) ?? '';
    left.pop();
    drawn.push(drawn.length % 2 === 0 ? question : stripMarks(question));
  }
  const warmUp = Math.round(drawn.length * WARM_UP_SHARE);
  return { warmUp: drawn.slice(0, warmUp), measured: drawn.slice(warmUp) };
}
