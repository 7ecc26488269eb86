/** A sentence ends at . ! ? … or ; before white space and a letter that is not small, or at a line's end. */
const SENTENCE_END = /(?<=[.!?…;]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\p{Nd}–-])|\n+/u;

/**
 * The texts under which a passage is found by sense: itself, its sentences, and its pairs of neighbouring sentences.
 * A short question is nearer to the sentence that answers it than to the whole around it.
 */
export function embeddingUnits(text: string): string[] {
  const sentences = text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  const pairs = sentences.slice(1).map((sentence, index) => `${sentences[index] ?? ''} ${sentence}`);
  return [...new Set([text, ...sentences, ...(sentences.length > 2 ? pairs : [])])];
}
