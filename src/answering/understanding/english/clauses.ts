import type { QuestionWord } from '../word.ts';
import type { Chunk } from './chunks.ts';
import { TELLING, type Role } from './lexicon.ts';
import { mergeWords } from './merge-words.ts';
import { unfronted } from './unfronted.ts';
import {
  comparing,
  confirming,
  thereIn,
  whatIs,
  whereIs,
  whichBehind,
  withoutThere,
} from './ways-of-asking.ts';

const SENTENCE_STOPS = /^[.?!;:]$/;
/** What opens a question behind a comma: "in 2024, did …". */
const OPENING: ReadonlySet<Role> = new Set<Role>(['asking', 'asker', 'which', 'auxiliary', 'be']);

/** The words of an English question in the order of a Vietnamese one: "how many houses did the ward build" → "phường xây dựng bao nhiêu nhà". */
export function orderClauses(chunks: readonly Chunk[]): QuestionWord[] {
  return mergeWords(
    clausesOf(chunks)
      .map((clause) => ordered(clause))
      .map((clause) => mergeWords(clause.map(({ words }) => words))),
  );
}

/** Cut behind stops and before a second question. */
function clausesOf(chunks: readonly Chunk[]): Chunk[][] {
  const clauses: Chunk[][] = [[]];
  for (const [index, chunk] of chunks.entries()) {
    const last = clauses.at(-1);
    const [next, second] = chunks.slice(index + 1, index + 3);
    if (chunk.key === 'and' && isAsking(next) && last?.some(({ role }) => TELLING.has(role)))
      clauses.push([]);
    clauses.at(-1)?.push(chunk);
    if (chunk.role !== 'stop') continue;
    const opens = OPENING.has((next?.key === 'and' ? second : next)?.role ?? 'noun');
    if (SENTENCE_STOPS.test(chunk.key) || (chunk.key === ',' && opens)) clauses.push([]);
  }
  return clauses;
}

function isAsking(chunk: Chunk | undefined): boolean {
  return chunk?.role === 'asking' || chunk?.role === 'asker' || chunk?.role === 'which';
}

function ordered(clause: readonly Chunk[]): readonly Chunk[] {
  const end = clause.at(-1)?.role === 'stop' ? -1 : clause.length;
  const [all, stop] = [clause.slice(0, end), clause.slice(end)];
  const asked = all.findIndex(isAsking);
  return [...(asked === -1 ? confirming(all) : asking(all, asked)), ...stop];
}

/** The first way of asking that these words have. */
function asking(said: readonly Chunk[], asked: number): readonly Chunk[] {
  const plain = withoutThere(said, asked);
  return (
    comparing(plain, asked) ??
    thereIn(said, asked) ??
    whatIs(plain, asked) ??
    whereIs(plain, asked) ??
    unfronted(whichBehind(plain, asked))
  );
}
