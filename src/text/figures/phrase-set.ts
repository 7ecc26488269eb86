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

export function phraseSet(phrases: readonly string[]): PhraseSet {
  const known = new Set(phrases.map((phrase) => keysOf(phrase).join(' ')));
  const lengths = [...new Set(phrases.map((phrase) => keysOf(phrase).length))].toSorted((a, b) => b - a);
  const has = (tokens: readonly FigureToken[], from: number, length: number): boolean => {
    if (from < 0 || from + length > tokens.length) return false;
    let joined = '';
    for (let i = from; i < from + length; i += 1) joined += (i === from ? '' : ' ') + (tokens[i]?.key ?? '');
    return known.has(joined);
  };
  return {
    at: (tokens, index) => lengths.find((length) => has(tokens, index, length)) ?? 0,
    before: (tokens, index) => lengths.find((length) => has(tokens, index - length, length)) ?? 0,
  };
}
