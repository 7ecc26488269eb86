import type { Embedder } from '../../src/retrieval/embedder.ts';

function embed(text: string): Float32Array {
  const vector = new Float32Array(26);
  for (const char of text.toLowerCase().normalize('NFD')) {
    const letter = char.charCodeAt(0) - 97;
    if (letter >= 0 && letter < 26) vector[letter] = (vector[letter] ?? 0) + 1;
  }
  const norm = Math.hypot(...vector) || 1;
  return vector.map((value) => value / norm);
}

/** Unit vectors from letter counts: texts with the same letters are near. It counts what it is asked to embed. */
export function createLetterEmbedder(): Embedder & { readonly embedded: string[] } {
  const embedded: string[] = [];
  return {
    id: 'letters',
    dimensions: 26,
    settings: { queryPrefix: '', passagePrefix: '', denseWeight: 0.4 },
    embedded,
    embedQuery: (text) => Promise.resolve(embed(text)),
    embedPassages(texts) {
      embedded.push(...texts);
      return Promise.resolve(texts.map(embed));
    },
    close: () => Promise.resolve(),
  };
}
