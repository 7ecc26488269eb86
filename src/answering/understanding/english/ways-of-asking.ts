import table from '../../../../data/lexicon/english.json' with { type: 'json' };
import type { Chunk } from './chunks.ts';
import { TELLING } from './lexicon.ts';
import { chunkOf, vietnamese } from './said.ts';
import { HAVE, subjectAt } from './subject.ts';

const QUANTITIES = table.quantities;

/** "how many schools are there in the ward" → "phường có bao nhiêu trường". */
export function thereIn(said: readonly Chunk[], asked: number): Chunk[] | null {
  const there = said.findIndex(({ key }, index) => index > asked && THERE.test(key));
  const preposition = said[there + 1]?.key;
  if (there === -1 || said[asked]?.role !== 'asking' || (preposition !== 'in' && preposition !== 'at'))
    return null;
  const place = subjectAt(said, there + 2);
  if (place === null) return null;
  const [before, counted, rest] = [said.slice(0, asked), said.slice(asked, there), said.slice(place.end)];
  return [...before, ...said.slice(place.start, place.end), chunkOf('có'), ...counted, ...rest];
}

/** "how many schools are there": "có" opens a question that confirms, and tells nothing elsewhere. */
export function withoutThere(said: readonly Chunk[], asked: number): Chunk[] {
  return said.map((chunk, index) =>
    asked !== -1 && index > asked && THERE.test(chunk.key) ? { ...chunk, role: 'adverb', words: [] } : chunk,
  );
}

const THERE = /^(?:is|are|was|were) there/;

/** "which school" → "trường nào". */
export function whichBehind(said: readonly Chunk[], asked: number): Chunk[] {
  const [which, noun] = [said[asked], said[asked + 1]];
  if (which?.role !== 'which' || noun?.role !== 'noun') return [...said];
  const words = [...noun.words, ...vietnamese(isQuantity(noun) ? 'bao nhiêu' : 'nào')];
  return [...said.slice(0, asked), { ...noun, words, role: 'asking' }, ...said.slice(asked + 2)];
}

/** "tỷ lệ hộ nghèo", "thu nhập bình quân": what has an amount. */
function isQuantity(chunk: Chunk | undefined): boolean {
  const text = chunk?.words.map((word) => word.text).join(' ') ?? '';
  return QUANTITIES.some((quantity) => `${text} `.startsWith(`${quantity} `));
}

/** "what is the target for 2025" → "chỉ tiêu năm 2025 là bao nhiêu". */
export function whatIs(said: readonly Chunk[], asked: number): Chunk[] | null {
  if (!/^what (?:is|was|are|were|s)\b/.test(said[asked]?.key ?? '')) return null;
  const rest = said.slice(asked + 1);
  return isQuantity(rest.find(({ words }) => words.length > 0))
    ? [...said.slice(0, asked), ...rest, chunkOf('là bao nhiêu')]
    : null;
}

/** "where is the library" → "thư viện ở đâu". */
export function whereIs(said: readonly Chunk[], asked: number): Chunk[] | null {
  const where = said[asked];
  return where?.key.startsWith('where') === true ? [...said.toSpliced(asked, 1), where] : null;
}

/** "how many more poor households than near-poor ones" → "hộ nghèo nhiều hơn hộ cận nghèo bao nhiêu". */
export function comparing(said: readonly Chunk[], asked: number): Chunk[] | null {
  const more = /^how (?:many|much) (more|fewer|less|higher|lower|larger|smaller)/.exec(
    said[asked]?.key ?? '',
  )?.[1];
  const than = said.findLastIndex(({ key }) => key === 'than');
  if (more === undefined || than < asked + 2) return null;
  const word = chunkOf(LESS.test(more) ? 'ít hơn' : 'nhiều hơn');
  const [before, one, other] = [said.slice(0, asked), said.slice(asked + 1, than), said.slice(than + 1)];
  // "how many more pupils had tooth decay than …": what is counted of both stands at the end.
  const noun = one.findIndex(({ role }) => role === 'noun');
  const counted = one.findIndex(({ role }, index) => index > noun && TELLING.has(role)) === -1 ? -1 : noun;
  const [told, last] =
    counted === -1 ? [one, []] : [one.toSpliced(counted, 1), one.slice(counted, counted + 1)];
  return [...before, ...told, word, ...other, chunkOf('bao nhiêu'), ...last];
}

const LESS = /^(?:fewer|less|lower|smaller)$/;

/** "did the ward meet its target" → "phường có đạt chỉ tiêu không". */
export function confirming(said: readonly Chunk[]): readonly Chunk[] {
  const opening = said.findIndex(({ role }) => role !== 'filler' && role !== 'time' && role !== 'adverb');
  const helper = said[opening];
  if (helper === undefined || said.some(({ key }) => key === 'or')) return said;
  if (helper.role !== 'auxiliary' && helper.role !== 'be') return said;
  if (helper.words.length > 0) return helper.words[0]?.text === 'có' ? [...said, chunkOf('không')] : said;
  const subject = subjectAt(said, opening + 1);
  if (subject === null) return said;
  const rest = said
    .slice(subject.end)
    .map((chunk) => (HAVE.test(chunk.key) ? { ...chunk, words: [] } : chunk));
  return [
    ...said.slice(0, opening),
    ...said.slice(opening + 1, subject.end),
    chunkOf('có'),
    ...rest,
    chunkOf('không'),
  ];
}
