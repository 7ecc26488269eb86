/** Phrases by their first word, each in its order: a text is then read through once, not once a phrase. */
export function byFirst<Phrase>(
  phrases: readonly Phrase[],
  firstOf: (phrase: Phrase) => string | undefined,
): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = firstOf(phrase) ?? '';
    const same = found.get(first);
    if (same === undefined) found.set(first, [phrase]);
    else same.push(phrase);
  }
  return found;
}
