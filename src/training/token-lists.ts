/** Many short lists of table rows, one after another: list i is `rows[starts[i]..starts[i + 1])`. */
export interface TokenLists {
  rows: Int32Array;
  readonly starts: Int32Array;
}

/** Room for `count` lists that are filled in order. */
export function createTokenLists(count: number): TokenLists {
  return { rows: new Int32Array(count * 64), starts: new Int32Array(count + 1) };
}

/** Makes room for `more` rows after `used`, keeping what is there. */
export function reserveRows(lists: TokenLists, used: number, more: number): Int32Array {
  if (used + more > lists.rows.length) {
    const larger = new Int32Array((used + more) * 2);
    larger.set(lists.rows);
    lists.rows = larger;
  }
  return lists.rows;
}

/** Both sets of lists, one after the other. */
export function joinLists(first: TokenLists, second: TokenLists): TokenLists {
  const count = first.starts.at(-1) ?? 0;
  const more = second.starts.at(-1) ?? 0;
  const rows = new Int32Array(count + more);
  rows.set(first.rows.subarray(0, count));
  rows.set(second.rows.subarray(0, more), count);
  const starts = new Int32Array(first.starts.length + second.starts.length - 1);
  starts.set(first.starts);
  for (let list = 1; list < second.starts.length; list++) {
    starts[first.starts.length - 1 + list] = count + second.starts[list]!;
  }
  return { rows, starts };
}

/** The rows that occur, each with the numbers of the lists that it occurs in (as often as it does). */
export function invertLists(
  lists: TokenLists,
  rowCount: number,
): { readonly rows: Int32Array; readonly lists: TokenLists } {
  const total = lists.starts.at(-1) ?? 0;
  const occurrences = new Int32Array(rowCount);
  for (let at = 0; at < total; at++) occurrences[lists.rows[at]!]!++;
  const rows = Int32Array.from(occurrences.keys()).filter((row) => occurrences[row]! > 0);
  const starts = new Int32Array(rows.length + 1);
  const next = new Int32Array(rowCount);
  for (let place = 0; place < rows.length; place++) {
    next[rows[place]!] = starts[place]!;
    starts[place + 1] = starts[place]! + occurrences[rows[place]!]!;
  }
  const inverted = new Int32Array(total);
  for (let list = 0; list + 1 < lists.starts.length; list++) {
    for (let at = lists.starts[list]!; at < lists.starts[list + 1]!; at++) {
      inverted[next[lists.rows[at]!]!++] = list;
    }
  }
  return { rows, lists: { rows: inverted, starts } };
}
