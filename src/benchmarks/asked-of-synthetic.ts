import { createRandom } from '../training/random.ts';
import { stripMarks } from '../training/word-table.ts';
import { syntheticReports } from './synthetic-reports.ts';

/** Questions to warm up with, and others to measure; none is asked in both. */
export interface AskedOfSynthetic {
  readonly warmUp: readonly string[];
  readonly measured: readonly string[];
}

const WARM_UP = 20;
const QUESTIONS = 200;

/** Different questions on the synthetic reports of that size, every other one typed without marks. */
export function askedOfSynthetic(size: number): AskedOfSynthetic {
  const random = createRandom(2, size);
  const left = [...new Set(syntheticReports(size).flatMap(({ questions }) => questions))];
  const drawn: string[] = [];
  while (left.length > 0 && drawn.length < WARM_UP + QUESTIONS) {
    const at = random.below(left.length);
    const question = left[at] ?? '';
    left[at] = left.at(-1) ?? '';
    left.pop();
    drawn.push(drawn.length % 2 === 0 ? question : stripMarks(question));
  }
  return { warmUp: drawn.slice(0, WARM_UP), measured: drawn.slice(WARM_UP) };
}
