import lexicon from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import places from '../../../data/lexicon/places.json' with { type: 'json' };
import type { Span } from '../../domain/span.ts';
import { findDocuments } from '../documents.ts';
import { canonical } from '../fold.ts';
import { findPeriods, type FoundPeriod } from '../periods.ts';
import { figureTokens, type FigureToken } from './figure-token.ts';
import { phraseSet } from './phrase-set.ts';

/** One stretch of prose, read once: its tokens and what in it holds digits without being a quantity. */
export interface PassageReading extends Span {
  readonly text: string;
  readonly tokens: readonly FigureToken[];
  readonly periods: readonly FoundPeriod[];
  /** Indexes of tokens inside periods. */
  readonly inPeriod: ReadonlySet<number>;
  /** Indexes of tokens that are no quantity: document numbers, quoted names, people with their offices. */
  readonly closed: ReadonlySet<number>;
}

/** Closed quotations of at most 12 words are names. */
const QUOTED = /[“"«][^“”"«»\n;]{1,90}(?:[”"»]|’’)/gu;
const COMPARED = phraseSet(lexicon.compared);

/** @param today the day that a period without a year refers to */
export function readPassage(
  text: string,
  span: Span,
  today: string | null,
  names: readonly Span[],
): PassageReading {
  const tokens = figureTokens(text, span);
  const own = text.slice(span.start, span.end);
  const shift = <T extends Span>(found: T): T => ({
    ...found,
    start: found.start + span.start,
    end: found.end + span.start,
  });
  const periods = findPeriods(own, today).map(shift);
  const quotes = [...own.matchAll(QUOTED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const closed = [...findDocuments(own), ...quotes].map(shift).concat(names);
  return {
    start: span.start,
    end: span.end,
    text,
    tokens,
    periods,
    inPeriod: withPlurals(tokens, within(tokens, periods)),
    closed: within(tokens, closed),
  };
}

function within(tokens: readonly FigureToken[], spans: readonly Span[]): Set<number> {
  const indexes = new Set<number>();
  for (const span of spans)
    for (
      let at = indexAt(tokens, span.start);
      (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= span.end;
      at += 1
    )
      indexes.add(at);
  return indexes;
}

/** "các năm từ 2020 đến 2024": the noun of the years, too, says only when. */
function withPlurals(tokens: readonly FigureToken[], found: ReadonlySet<number>): Set<number> {
  const isPlural = (at: number): boolean =>
    !found.has(at - 1) && tokens[at - 1]?.key === YEAR && PLURAL.has(tokens[at - 2]?.key ?? '');
  return new Set([...found].flatMap((at) => (isPlural(at) ? [at, at - 1, at - 2] : [at])));
}

const YEAR = canonical('năm');
const PLURAL: ReadonlySet<string> = new Set(['các', 'những'].map(canonical));

/** Index of the first token that starts at an offset or after it; the number of tokens when none does. */
export function indexAt(tokens: readonly FigureToken[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A period that only says what something is compared with: "so với cùng kỳ năm 2022". */
export function isBase(passage: PassageReading, period: Span): boolean {
  const index = indexAt(passage.tokens, period.start);
  return index > 0 && COMPARED.before(passage.tokens, index) > 0;
}

/** `;`, or a full stop that ends a sentence. */
export function endsClause(passage: PassageReading, index: number): boolean {
  const token = passage.tokens[index];
  if (token?.kind !== 'mark') return false;
  if (/[;!?]/.test(token.text)) return true;
  const next = passage.tokens[index + 1];
  return (
    token.text === '.' &&
    (next === undefined || (next.start > token.end && /^[\p{Lu}\p{Nd}“"(+–-]/u.test(next.text)))
  );
}

export const PHRASES = {
  always: phraseSet(lexicon.numbered.always),
  unlessCounted: phraseSet(lexicon.numbered.unlessCounted),
  shown: phraseSet(lexicon.shown),
  places: phraseSet(lexicon.places),
  wider: phraseSet(lexicon.wider),
  textStops: phraseSet(lexicon.textStops),
  labelStops: phraseSet(lexicon.labelStops),
  trailing: phraseSet(lexicon.trailing),
  copulas: phraseSet(lexicon.copulas),
  openers: phraseSet(lexicon.openers),
  subjects: phraseSet(lexicon.subjects),
  generic: phraseSet(lexicon.generic),
  up: phraseSet(lexicon.changes.up),
  down: phraseSet(lexicon.changes.down),
  levels: phraseSet(lexicon.levels),
  parts: phraseSet(lexicon.parts),
  ratioJoints: phraseSet(lexicon.ratioJoints),
  respectively: phraseSet(lexicon.respectively),
  heads: phraseSet(lexicon.heads),
  now: phraseSet(lexicon.now),
  locators: phraseSet(lexicon.locators),
  withinPeriod: phraseSet(lexicon.withinPeriod),
  lookBack: phraseSet(lexicon.lookBack),
  agents: phraseSet(lexicon.agents),
  amounts: phraseSet(lexicon.amounts),
  holidays: phraseSet(lexicon.holidays),
  results: phraseSet(lexicon.results),
  beforeTimes: phraseSet(lexicon.beforeTimes),
  children: phraseSet(lexicon.children),
  auxiliaries: phraseSet(lexicon.auxiliaries),
  few: phraseSet(lexicon.few),
  streets: phraseSet(lexicon.streets),
  changeJoints: phraseSet(lexicon.changeJoints),
  movements: phraseSet(lexicon.movements),
  passives: phraseSet(lexicon.passives),
  joints: phraseSet(lexicon.joints),
  measuring: phraseSet(lexicon.measuring),
  giving: phraseSet(lexicon.giving),
  itemsOpen: phraseSet(lexicon.itemsOpen),
  ofWork: phraseSet(lexicon.ofWork),
  shares: phraseSet(lexicon.shares),
  sorts: phraseSet(lexicon.sorts),
  amountHeads: phraseSet(lexicon.amountHeads),
  costLeads: phraseSet(lexicon.costLeads),
  wards: phraseSet(places.wards),
};

const COMPOUNDS = phraseSet(lexicon.compounds);

/** A word that would end a phrase but here belongs to a longer word: "lấn chiếm", "nước ngoài", "trang bị". */
export function isInCompound(tokens: readonly FigureToken[], index: number): boolean {
  return [0, 1, 2].some((back) => COMPOUNDS.at(tokens, index - back) > back);
}
