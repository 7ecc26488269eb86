import type { Random } from './random.ts';
import type { TrainingText } from './training-texts.ts';

/** A question-like text and the passage it must find, as word numbers. */
export interface Pair {
  readonly query: readonly number[];
  readonly passage: readonly number[];
}

/** Texts by kind, in the corpus's order. */
export interface PairSources {
  readonly texts: readonly TrainingText[];
  /** Places in `texts` at which each kind lies. */
  readonly sections: readonly number[];
  readonly articles: readonly number[];
  readonly lines: readonly number[];
  /** Phrases that ask without naming what about, as word numbers. */
  readonly before: readonly (readonly number[])[];
  readonly after: readonly (readonly number[])[];
  /** The form without marks of each word. */
  readonly stripped: readonly number[];
}

/** Chances and lengths of the recipe; see MODEL_CARD.md. */
export const RECIPE = {
  /** Pairs whose passages are neighbours in the corpus, and so each other's hardest negatives. */
  groupSize: 4,
  groupSpread: 3,
  sectionShare: 0.62,
  articleShare: 0.1,
  sectionHeadingChance: 0.3,
  articleHeadingChance: 0.85,
  scatteredChance: 0.35,
  cropWords: [3, 16],
  windowChance: 0.5,
  windowBefore: 22,
  windowAfter: 26,
  passageWords: 130,
  appendNextChance: 0.4,
  cutOutChance: 0.5,
  dropChance: 0.3,
  dropShare: 0.2,
  phraseChance: 0.5,
  stripChance: 0.55,
} as const;

const MIN_WORDS = 8;

function pick<T>(list: readonly T[], random: Random): T {
  return list[random.below(list.length)]!;
}

/** A law's line alone may be too short to tell anything: the next one is appended, sometimes always. */
function wholeText(sources: PairSources, index: number, random: Random): { words: Int32Array; crop: number } {
  const { words, kind } = sources.texts[index]!;
  const next = sources.texts[index + 1];
  const short = words.length < MIN_WORDS;
  if (next === undefined || kind !== 'line' || next.kind !== 'line') return { words, crop: words.length };
  if (!short && !random.chance(RECIPE.appendNextChance)) return { words, crop: words.length };
  const both = new Int32Array(words.length + next.words.length);
  both.set(words);
  both.set(next.words, words.length);
  return { words: both, crop: short ? both.length : words.length };
}

/** Runs of words of one stretch, about half of it, as a question repeats some words of the sentence that answers it. */
export function scatter(start: number, end: number, random: Random): Set<number> {
  const kept = new Set<number>();
  let at = start;
  while (at < end) {
    const run = 1 + random.below(4);
    const keep = random.chance(0.5);
    for (let offset = 0; offset < run && at < end; offset++, at++) if (keep) kept.add(at);
  }
  if (kept.size === 0) for (let index = start; index < Math.min(end, start + 3); index++) kept.add(index);
  return kept;
}

function cropPair(sources: PairSources, index: number, random: Random): Pair {
  const { words, crop: limit } = wholeText(sources, index, random);
  const [shortest, longest] = RECIPE.cropWords;
  const scattered = random.chance(RECIPE.scatteredChance);
  const wanted = (shortest + random.below(longest - shortest + 1)) * (scattered ? 2 : 1);
  const length = Math.min(limit, wanted);
  const start = random.below(limit - length + 1);
  const end = start + length;
  const chosen = scattered ? scatter(start, end, random) : null;
  const query: number[] = [];
  for (let at = start; at < end; at++) if (chosen === null || chosen.has(at)) query.push(words[at]!);

  let from: number;
  let to: number;
  if (random.chance(RECIPE.windowChance)) {
    from = Math.max(0, start - random.below(RECIPE.windowBefore + 1));
    to = Math.min(words.length, end + random.below(RECIPE.windowAfter + 1));
  } else {
    const room = Math.max(0, RECIPE.passageWords - length);
    from = Math.max(0, start - random.below(room + 1));
    to = Math.min(words.length, from + RECIPE.passageWords);
  }
  const cutOut = random.chance(RECIPE.cutOutChance) && to - from > query.length + 2;
  const passage: number[] = [];
  for (let at = from; at < to; at++) {
    const isQuery = chosen === null ? at >= start && at < end : chosen.has(at);
    if (!cutOut || !isQuery) passage.push(words[at]!);
  }
  return { query, passage };
}

function headingPair({ heading, words }: TrainingText, random: Random): Pair {
  const from = random.below(Math.max(1, words.length - RECIPE.passageWords));
  return {
    query: [...heading!],
    passage: [...words.subarray(random.chance(0.5) ? 0 : from).subarray(0, RECIPE.passageWords)],
  };
}

/** Makes a query look like a question: words lost, question phrases added, marks left out. */
export function disturb(
  query: readonly number[],
  sources: Pick<PairSources, 'before' | 'after' | 'stripped'>,
  random: Random,
): number[] {
  let words = [...query];
  if (words.length > 3 && random.chance(RECIPE.dropChance)) {
    const kept = words.filter(() => !random.chance(RECIPE.dropShare));
    if (kept.length > 0) words = kept;
  }
  if (random.chance(RECIPE.phraseChance)) {
    words = random.chance(0.5)
      ? [...pick(sources.before, random), ...words]
      : [...words, ...pick(sources.after, random)];
  }
  return random.chance(RECIPE.stripChance) ? words.map((word) => sources.stripped[word]!) : words;
}

function samplePair(sources: PairSources, index: number, random: Random): Pair {
  const text = sources.texts[index]!;
  const headingChance = text.kind === 'section' ? RECIPE.sectionHeadingChance : RECIPE.articleHeadingChance;
  const usable = text.heading !== null && text.heading.length > 0 && text.words.length > 0;
  const pair =
    usable && random.chance(headingChance) ? headingPair(text, random) : cropPair(sources, index, random);
  return { query: disturb(pair.query, sources, random), passage: pair.passage };
}

/** Pairs of one batch. */
export function samplePairs(sources: PairSources, count: number, random: Random): Pair[] {
  const pairs: Pair[] = [];
  const used = new Set<number>();
  while (pairs.length < count) {
    const draw = random.next();
    const kinds =
      draw < RECIPE.sectionShare
        ? sources.sections
        : draw < RECIPE.sectionShare + RECIPE.articleShare
          ? sources.articles
          : sources.lines;
    if (kinds.length === 0) continue;
    let place = random.below(kinds.length);
    const before = pairs.length;
    for (let member = 0; member < RECIPE.groupSize && pairs.length < count; member++) {
      const index = kinds[place % kinds.length]!;
      place += 1 + random.below(RECIPE.groupSpread);
      if (used.has(index)) continue;
      used.add(index);
      pairs.push(samplePair(sources, index, random));
    }
    // A corpus smaller than a batch is gone through again.
    if (pairs.length === before) used.clear();
  }
  return pairs;
}
