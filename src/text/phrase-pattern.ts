import { foldPhrase } from './fold.ts';

/** Phrases as they are typed: each with its marks, and without. */
export function markedOrNot(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) => [phrase, foldPhrase(phrase)]);
}

/** The phrases of a table as the alternatives of a regular expression, a longer one before its own beginning. */
export function anyOf(phrases: readonly string[]): string {
  return phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join('|');
}

/** Finds any of the phrases, typed with marks or without, where no letter stands beside it. */
export function typedWords(phrases: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${anyOf(markedOrNot(phrases))})(?!\p{L})`, 'iu');
}

/** Finds any of the phrases where no letter and no digit stands beside it, in whatever case. */
export function wholeWords(phrases: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}\d])(?:${anyOf(phrases)})(?![\p{L}\p{M}\d])`, 'iu');
}
