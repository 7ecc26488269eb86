/** Standard scores: mean 0, deviation 1; all 0 where every score is the same. */
export function standardize(scores: readonly number[]): number[] {
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / Math.max(1, scores.length);
  const deviation = Math.sqrt(variance);
  return scores.map((score) => (deviation > 1e-9 ? (score - mean) / deviation : 0));
}

/**
 * Weighted sum of standard scores. Scores carry more than ranks do: a lexical hit far ahead of the rest stays ahead.
 *
 * @param denseWeight 0–1; the rest is lexical
 */
export function fuse(lexical: readonly number[], dense: readonly number[], denseWeight: number): number[] {
  const left = standardize(lexical);
  const right = standardize(dense);
  return left.map((score, index) => (1 - denseWeight) * score + denseWeight * (right[index] ?? 0));
}
