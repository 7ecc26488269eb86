/** Keeps the `count` best of many scored numbers; of two with one score the smaller number is better. */
export interface Best {
  offer(item: number, score: number): void;
  /** Best first. */
  taken(): { readonly item: number; readonly score: number }[];
}

/** A binary heap with the worst kept one on top: one comparison refuses most offers. */
export function createBest(count: number): Best {
  const items = new Float64Array(count);
  const scores = new Float64Array(count);
  let size = 0;

  return {
    offer(item, score) {
      if (size < count) {
        rise(items, scores, size, item, score);
        size += 1;
        return;
      }
      if (count === 0 || !isWorse(scores[0] ?? 0, items[0] ?? 0, score, item)) return;
      sink(items, scores, size, item, score);
    },
    taken() {
      const [left, leftScores] = [items.slice(0, size), scores.slice(0, size)];
      const all: { item: number; score: number }[] = [];
      for (let end = size - 1; end >= 0; end -= 1) {
        all.push({ item: left[0] ?? 0, score: leftScores[0] ?? 0 });
        sink(left, leftScores, end, left[end] ?? 0, leftScores[end] ?? 0);
      }
      return all.toReversed();
    },
  };
}

function isWorse(score: number, item: number, thanScore: number, thanItem: number): boolean {
  return score < thanScore || (score === thanScore && item > thanItem);
}

/** Puts one more behind the last and lets it rise above all that are better. */
function rise(items: Float64Array, scores: Float64Array, end: number, item: number, score: number): void {
  let at = end;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = scores[parent] ?? 0;
    if (!isWorse(score, item, above, items[parent] ?? 0)) break;
    items[at] = items[parent] ?? 0;
    scores[at] = above;
    at = parent;
  }
  items[at] = item;
  scores[at] = score;
}

/** Puts one in the place of the first and lets it sink below all that are worse. */
function sink(items: Float64Array, scores: Float64Array, size: number, item: number, score: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= size) break;
    const other = child + 1;
    if (other < size && isWorse(scores[other] ?? 0, items[other] ?? 0, scores[child] ?? 0, items[child] ?? 0))
      child = other;
    if (!isWorse(scores[child] ?? 0, items[child] ?? 0, score, item)) break;
    items[at] = items[child] ?? 0;
    scores[at] = scores[child] ?? 0;
    at = child;
  }
  items[at] = item;
  scores[at] = score;
}

/** The `count`-th greatest of the first `size` numbers, 0 where there are fewer; their order is lost. */
export function kthGreatest(values: Float32Array, size: number, count: number): number {
  if (size < count || count < 1) return 0;
  const wanted = count - 1;
  let low = 0;
  let high = size - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0;
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] ?? 0) > pivot) i += 1;
      while ((values[j] ?? 0) < pivot) j -= 1;
      if (i > j) break;
      const value = values[i] ?? 0;
      values[i] = values[j] ?? 0;
      values[j] = value;
      i += 1;
      j -= 1;
    }
    if (wanted <= j) high = j;
    else if (wanted >= i) low = i;
    else break;
  }
  return values[wanted] ?? 0;
}
