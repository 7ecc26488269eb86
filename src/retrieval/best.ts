/** Keeps the `count` best of many scored numbers; of two with one score the smaller number is better. */
export interface Best {
  offer(item: number, score: number): void;
  /** Best first. */
  taken(): { readonly item: number; readonly score: number }[];
}

/** A binary heap with the worst kept one on top: one comparison refuses most offers. */
export function createBest(count: number): Best {
  const items: number[] = [];
  const scores: number[] = [];

  const worse = (i: number, j: number): boolean => {
    const left = scores[i] ?? 0;
    const right = scores[j] ?? 0;
    return left < right || (left === right && (items[i] ?? 0) > (items[j] ?? 0));
  };
  const swap = (i: number, j: number): void => {
    const item = items[i] ?? 0;
    const score = scores[i] ?? 0;
    items[i] = items[j] ?? 0;
    scores[i] = scores[j] ?? 0;
    items[j] = item;
    scores[j] = score;
  };
  const rise = (start: number): void => {
    for (let at = start; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!worse(at, parent)) return;
      swap(at, parent);
      at = parent;
    }
  };
  const sink = (): void => {
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      if (left >= items.length) return;
      const child = left + 1 < items.length && worse(left + 1, left) ? left + 1 : left;
      if (!worse(child, at)) return;
      swap(at, child);
      at = child;
    }
  };

  return {
    offer(item, score) {
      if (items.length < count) {
        items.push(item);
        scores.push(score);
        rise(items.length - 1);
        return;
      }
      const top = scores[0] ?? 0;
      if (count === 0 || score < top || (score === top && item > (items[0] ?? 0))) return;
      items[0] = item;
      scores[0] = score;
      sink();
    },
    taken() {
      const all = items.map((item, index) => ({ item, score: scores[index] ?? 0 }));
      return all.toSorted((a, b) => b.score - a.score || a.item - b.item);
    },
  };
}
