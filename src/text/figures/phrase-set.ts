import { figureTokens, type FigureToken } from './figure-token.ts';

/** Phrases of one or more words that can be looked for at or before a token. */
export interface PhraseSet {
  /** How many tokens the longest phrase that starts at `index` has; 0 when none does. */
  at(tokens: readonly FigureToken[], index: number): number;
  /** How many tokens the longest phrase that ends before `index` has; 0 when none does. */
  before(tokens: readonly FigureToken[], index: number): number;
}

const keysOf = (phrase: string): string[] =>
  figureTokens(phrase, { start: 0, end: phrase.length }).map(({ key }) => key);

const matches = (tokens: readonly FigureToken[], from: number, keys: readonly string[]): boolean =>
  from >= 0 && keys.every((key, i) => tokens[from + i]?.key === key);

export function phraseSet(phrases: readonly string[]): PhraseSet {
  const all = phrases.map(keysOf).toSorted((a, b) => b.length - a.length);
  const byFirst = groupBy(all, ([first]) => first);
  const byLast = groupBy(all, (keys) => keys.at(-1));
  return {
    at: (tokens, index) =>
      byFirst.get(tokens[index]?.key)?.find((keys) => matches(tokens, index, keys))?.length ?? 0,
    before: (tokens, index) =>
      byLast.get(tokens[index - 1]?.key)?.find((keys) => matches(tokens, index - keys.length, keys))
        ?.length ?? 0,
  };
}

function groupBy(
  phrases: readonly string[][],
  keyOf: (keys: string[]) => string | undefined,
): Map<string | undefined, string[][]> {
  const groups = new Map<string | undefined, string[][]>();
  for (const keys of phrases) {
    const group = groups.get(keyOf(keys));
    if (group === undefined) groups.set(keyOf(keys), [keys]);
    else group.push(keys);
  }
  return groups;
}
