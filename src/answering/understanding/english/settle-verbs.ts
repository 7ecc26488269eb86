import type { Chunk } from './chunks.ts';
import { TELLING, type Role } from './lexicon.ts';

const NAMING: ReadonlySet<Role | undefined> = new Set<Role | undefined>(['noun', 'name']);

/** Words that are verbs or nouns by what stands around them: "did the police return", "to support"; "a visit". */
export function settleVerbs(chunks: readonly Chunk[]): Chunk[] {
  const settled: Chunk[] = [];
  let awaits = false;
  for (const chunk of chunks) {
    if (chunk.role === 'auxiliary') awaits = true;
    const before = settled.at(-1);
    const isVerb =
      chunk.role === 'verbOrNoun' &&
      (before?.key === 'to' || (isSubject(before) && (awaits || !chunks.some(isTelling))));
    if (isVerb || chunk.role === 'verb' || chunk.role === 'past') awaits = false;
    settled.push(chunk.role === 'verbOrNoun' ? { ...chunk, role: isVerb ? 'verb' : 'noun' } : chunk);
  }
  return settled;
}

function isTelling({ role }: Chunk): boolean {
  return TELLING.has(role);
}

const PRONOUN = /^(?:we|you|they|he|she|it|i|who)$/;

function isSubject(chunk: Chunk | undefined): boolean {
  return NAMING.has(chunk?.role) || PRONOUN.test(chunk?.key ?? '');
}
