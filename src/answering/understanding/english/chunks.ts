import { questionWord, readAs, type QuestionWord } from '../word.ts';
import { englishEntry, isEnglishWord, type Role } from './lexicon.ts';

/** Words of an English question that belong together: what they mean in Vietnamese, and how they stand. */
export interface Chunk {
  /** As written, in lower case. */
  readonly key: string;
  readonly words: readonly QuestionWord[];
  readonly role: Role;
  /** Vietnamese in brackets: the name of what was said before it in English. */
  readonly names: boolean;
}

const LONGEST = 6;

/** Words that part no phrase: "sort their waste" is "sort waste". */
const SKIPPED = /^(?:the|a|an|its|their|our|your|his|her|my)$/;

/** The question cut into the longest phrases that the lexicon knows; what it lacks stays, and is a name. */
export function chunksOf(words: readonly QuestionWord[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < words.length;) {
    const named = bracketAt(words, at) ?? phraseAt(words, at) ?? wordAt(words, at);
    chunks.push(named.chunk);
    at += named.length;
  }
  return chunks;
}

interface Found {
  readonly chunk: Chunk;
  readonly length: number;
}

function phraseAt(words: readonly QuestionWord[], at: number): Found | null {
  const first = words[at];
  if (first === undefined || first.kind === 'stop' || first.marked) return null;
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const slice = words.slice(at, at + length);
    const exact = keyOf(slice);
    const found = englishEntry(exact) ?? (length > 2 ? englishEntry(keyOf(withoutArticles(slice))) : null);
    if (found !== null && isWhole(slice))
      return {
        chunk: { key: exact, words: inVietnamese(found.text), role: found.role, names: false },
        length,
      };
  }
  return null;
}

/** A phrase neither opens nor closes with what it skips. */
function isWhole(slice: readonly QuestionWord[]): boolean {
  return (
    slice.length < 3 ||
    !SKIPPED.test(slice.at(-1)?.text.toLowerCase() ?? '') ||
    englishEntry(keyOf(slice)) !== null
  );
}

function withoutArticles(slice: readonly QuestionWord[]): QuestionWord[] {
  return slice.filter(({ text }, index) => index === 0 || !SKIPPED.test(text.toLowerCase()));
}

function keyOf(words: readonly QuestionWord[]): string {
  return words
    .map(({ text }) => text.toLowerCase())
    .join(' ')
    .replaceAll(' - ', '-');
}

function inVietnamese(text: string): QuestionWord[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((word) => readAs(questionWord(word, /^\d+$/.test(word) ? 'number' : 'word'), { marked: true }));
}

function wordAt(words: readonly QuestionWord[], at: number): Found {
  const word = words[at] ?? questionWord('');
  const role: Role =
    word.kind === 'number'
      ? 'number'
      : word.kind === 'stop'
        ? 'stop'
        : word.marked || word.capital
          ? 'name'
          : 'noun';
  return { chunk: { key: word.text.toLowerCase(), words: [word], role, names: false }, length: 1 };
}

/** "the river embankment (kè sông)". */
function bracketAt(words: readonly QuestionWord[], at: number): Found | null {
  if (words[at]?.text !== '(') return null;
  const length = words.slice(at).findIndex(({ text }) => text === ')');
  const inside = words.slice(at + 1, at + length);
  const plain = inside.filter(({ kind }) => kind === 'word');
  if (length < 2 || plain.length === 0) return null;
  const isVietnamese =
    plain.some(({ marked }) => marked) || plain.every(({ text }) => !isEnglishWord(text.toLowerCase()));
  if (!isVietnamese) return null;
  return { chunk: { key: '', words: inside, role: 'name', names: true }, length: length + 1 };
}
