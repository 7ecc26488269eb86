/** Standard scores: mean 0, deviation 1; all 0 where every score is the same. */
export function standardize(scores: ArrayLike<number>): number[] {
  const count = Math.max(1, scores.length);
  let sum = 0;
  for (let i = 0; i < scores.length; i += 1) sum += scores[i] ?? 0;
  const mean = sum / count;
  let squares = 0;
  for (let i = 0; i < scores.length; i += 1) squares += ((scores[i] ?? 0) - mean) ** 2;
  const deviation = Math.sqrt(squares / count);
  const standard: number[] = [];
  for (let i = 0; i < scores.length; i += 1)
    standard.push(deviation > 1e-9 ? ((scores[i] ?? 0) - mean) / deviation : 0);
  return standard;
}

/**
 * Weighted sum of standard scores. Scores carry more than ranks do: a lexical hit far ahead of the rest stays ahead.
 *
 * @param denseWeight 0–1; the rest is lexical
 */
export function fuse(lexical: ArrayLike<number>, dense: ArrayLike<number>, denseWeight: number): number[] {
  const left = standardize(lexical);
  const right = standardize(dense);
  return left.map((score, index) => (1 - denseWeight) * score + denseWeight * (right[index] ?? 0));
}
