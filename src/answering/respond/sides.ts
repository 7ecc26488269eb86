import type { Topic } from '../../domain/question.ts';

type Sides = readonly [readonly Topic[], readonly Topic[]];

/**
 * "năng suất lúa Đông Xuân hơn Hè Thu": what stands before the first of the two, and behind the second, may be said of both.
 * The fullest reading comes first.
 */
export function sidesAt(subjects: readonly Topic[], at: number): Sides[] {
  const [heads, first, second, tails] = [
    subjects.slice(0, at - 1),
    subjects.slice(at - 1, at),
    subjects.slice(at, at + 1),
    subjects.slice(at + 1),
  ];
  return [
    [
      [...heads, ...first, ...tails],
      [...heads, ...second, ...tails],
    ],
    [
      [...heads, ...first],
      [...heads, ...second, ...tails],
    ],
    [
      [...heads, ...first, ...tails],
      [...second, ...tails],
    ],
    [
      [...heads, ...first],
      [...second, ...tails],
    ],
  ];
}
