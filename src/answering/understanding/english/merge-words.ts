import type { QuestionWord } from '../word.ts';

/** Word after word, said once where two say the same: "người" and "người cao tuổi" are "người cao tuổi". */
export function mergeWords(parts: readonly (readonly QuestionWord[])[]): QuestionWord[] {
  const merged: QuestionWord[] = [];
  for (const words of parts) merged.push(...words.slice(sharedLength(merged, words)));
  return merged;
}

function sharedLength(before: readonly QuestionWord[], words: readonly QuestionWord[]): number {
  for (let length = Math.min(before.length, words.length); length > 0; length--) {
    const end = before.slice(-length);
    const isSame = end.every(
      ({ kind, exact }, index) =>
        kind === 'word' && words[index]?.kind === 'word' && words[index].exact === exact,
    );
    if (isSame) return length;
  }
  return 0;
}
