import { mergeWords } from './merge-words.ts';
import type { Chunk } from './chunks.ts';
import type { Role } from './lexicon.ts';

/** What may stand before a word that describes a noun: "the donated land", "how many planted trees". */
const OPENERS: ReadonlySet<Role | undefined> = new Set<Role | undefined>([
  'asking',
  'which',
  'article',
  'link',
  'describing',
  'number',
  undefined,
]);
const NAMING: ReadonlySet<Role> = new Set<Role>(['noun', 'name']);
const JOINERS = /^(?:and|or|,)$/;
const YEAR = /^(?:19|20)\d\d$/;

/** Nouns stand before what describes them: "near-poor households" → "hộ cận nghèo", "waste collection fee" → "phí thu gom rác". */
export function orderNouns(chunks: readonly Chunk[]): Chunk[] {
  const ordered: Chunk[] = [];
  for (let at = 0; at < chunks.length;) {
    const length = phraseLength(chunks, at, ordered.at(-1)?.role);
    const chunk = chunks[at];
    if (length > 1) ordered.push(turned(chunks.slice(at, at + length)));
    else if (chunk?.names === true && ordered.at(-1)?.role === 'noun')
      ordered.splice(-1, 1, { ...chunk, role: 'noun' });
    else if (chunk !== undefined) ordered.push(chunk);
    at += Math.max(length, 1);
  }
  return ordered;
}

/** How many chunks from here are one noun with what describes it. */
function phraseLength(chunks: readonly Chunk[], at: number, before: Role | undefined): number {
  let end = at;
  while (describes(chunks, end, end === at ? before : 'describing')) {
    end += 1;
    const joined = JOINERS.test(chunks[end]?.key ?? '') ? 1 : 0;
    if (joined === 1 && chunks[end + 1]?.role === 'describing' && describes(chunks, end + 1, 'describing'))
      end += 1;
  }
  const described = end;
  while (isNaming(chunks[end]) || isInside(chunks, end, described)) end += 1;
  // Names behind a noun stay there: "hamlet An Phú".
  const kept = end;
  while (end > described && chunks[end - 1]?.role === 'name') end -= 1;
  return end > described ? end - at : described === at && kept > at ? kept - at : 0;
}

/** "the ward military command": a noun in front may be whose it is. */
function isInside(chunks: readonly Chunk[], at: number, from: number): boolean {
  return at > from && chunks[at]?.role === 'describing' && isNaming(chunks[at + 1]);
}

function isNaming(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && NAMING.has(chunk.role) && !chunk.names;
}

/** Whether the chunk tells more of a noun that comes soon. */
function describes(chunks: readonly Chunk[], at: number, before: Role | undefined): boolean {
  const role = chunks[at]?.role;
  const next = chunks[at + 1];
  if (role === 'number') return YEAR.test(chunks[at]?.key ?? '') && comesNoun(next) && before !== 'asking';
  if (role === 'describing') return comesNoun(next) || JOINERS.test(next?.key ?? '');
  if (role === 'time') return comesNoun(next) && next?.role === 'noun';
  return role === 'past' && OPENERS.has(before) && comesNoun(next);
}

function comesNoun(next: Chunk | undefined): boolean {
  return isNaming(next) || next?.role === 'describing' || next?.role === 'past';
}

function turned(phrase: readonly Chunk[]): Chunk {
  const units: Chunk[][] = [];
  for (const chunk of phrase) {
    const last = units.at(-1);
    const goesOn =
      last !== undefined &&
      ((chunk.role === 'name' && last.at(-1)?.role === 'name') ||
        JOINERS.test(chunk.key) ||
        JOINERS.test(last.at(-1)?.key ?? ''));
    if (goesOn) last.push(chunk);
    else units.push([chunk]);
  }
  return {
    key: phrase.map(({ key }) => key).join(' '),
    words: mergeWords(units.toReversed().map((unit) => mergeWords(unit.map(({ words }) => words)))),
    role: phrase.every(({ role }) => role === 'name') ? 'name' : 'noun',
    names: false,
  };
}
