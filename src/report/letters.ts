/** Whether a line is written in capitals: at least two words or four letters, and no small one. */
export function isCapitals(text: string): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  const letters = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= 4 || (letters >= 2 && /\p{Lu}\p{M}*\s+\p{Lu}/u.test(text));
}

/** Whether a line begins with a small letter, perhaps behind an opening quote or bracket. */
export function beginsSmall(text: string): boolean {
  return /^["“‘'([*_]*\p{Ll}/u.test(text);
}

/** Whether a line ends as sentences, list items and lead-ins do. */
export function endsClosed(text: string): boolean {
  return /[.!?…;:][”"’'»)\]*_]*$/.test(text);
}
