import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import { wholeWords } from '../phrase-pattern.ts';
import { clauseStart, isJoined } from './clauses.ts';
import { figureTokens } from './figure-token.ts';
import { areKin, areOneSort, isDerived, isSecondary } from './kinds.ts';
import type { Mention } from './mention.ts';
import { isAside } from './open-brackets.ts';
import { endsClause, PHRASES, type PassageReading } from './passage-reading.ts';
import { phraseSet } from './phrase-set.ts';
import { sizeOf } from './size-of.ts';

/** A figure that may be the whole of a later "trong đó". */
export interface Whole {
  readonly start: number;
  readonly kind: Mention['kind'];
  readonly unit: string | null;
  readonly value: number | string | null;
  /** It came in, or had to be done: "nhận 27 đơn". */
  readonly isTaken: boolean;
}

/** Gives the members of "trong đó", "gồm", "riêng", "trong số 131 hộ có", and those in brackets, the figure they are a part of. */
export function markParts(
  passage: PassageReading,
  mentions: readonly Mention[],
  earlier: readonly Whole[],
): void {
  let cue: { unit: string | null; whole: number | null; from: number } | null = null;
  let bracket: Mention | null = null;
  for (const [i, mention] of mentions.entries()) {
    const before = mentions[i - 1];
    const between = (test: (at: number) => boolean): boolean => holds(before?.next ?? 0, mention.from, test);
    const opens = between((at) => PHRASES.parts.at(passage.tokens, at) > 0);
    if (opens) cue = { unit: mention.unit, whole: null, from: i };
    // What stands behind "gồm" is no whole of what follows it.
    const known = [
      ...earlier,
      ...mentions
        .slice(0, cue?.from ?? i)
        .filter((whole) => isWhole(whole) && !isAside(passage, whole, mention))
        .map((whole) => wholeAt(passage, whole)),
    ];
    if (!opens && between((at) => endsClause(passage, at))) cue = null;
    if (before !== undefined && opensBracket(passage, before, mention)) bracket = before;
    else if (between((at) => passage.tokens[at]?.key === ')')) bracket = null;
    if (isOutOf(passage, mention))
      cue = { unit: mention.unit, whole: wholeAt(passage, mention).start, from: i };
    else if (isSecondary(mention)) continue;
    else if (bracket !== null && areOneSort(bracket.unit, mention.unit))
      mention.partOf = wholeAt(passage, bracket).start;
    else if (cue !== null && areParts(cue.unit, mention.unit))
      mention.partOf =
        cue.whole ?? wholeOf(mention, known) ?? (opensPassage(passage) ? wholeOf(mention, earlier) : null);
  }
  for (const [i, mention] of mentions.entries()) {
    markSummands(passage, mention, mentions.slice(i + 1));
    markSettled(passage, mention, mentions.slice(0, i), earlier);
    markOwned(passage, mention, mentions[i - 1]);
    markOutOf(passage, mentions[i - 1], mention);
  }
}

/** "nhận 13 đơn, đã giải quyết 11 đơn", "tiếp nhận 2.185 triệu đồng, đã phân bổ 1.940 triệu đồng": what was settled is a part of what came in, though no "trong đó" says so. */
function markSettled(
  passage: PassageReading,
  mention: Mention,
  before: readonly Mention[],
  earlier: readonly Whole[],
): void {
  if (!SETTLING.has(mention.kind) || mention.partOf !== null || !says(passage, SETTLED, mention)) return;
  const isOfSort = (other: Pick<Whole, 'kind' | 'unit'>): boolean =>
    other.kind === mention.kind && areKin(other.unit, mention.unit);
  const own = before.findLast((other) => isOfSort(other) && isJoined(passage, other, mention));
  // "nhận 27 đơn, gồm …; đã giải quyết 24 đơn": in the clause before.
  const taken = own === undefined ? earlier.findLast(isOfSort) : wholeAt(passage, own);
  if (taken === undefined || !taken.isTaken) return;
  if (sizeOf(taken.value) >= sizeOf(mention.value)) mention.partOf = taken.start;
}

/**
 * "Chợ Gáo có 318 sạp, đang hoạt động 296 sạp", "…, hiện 296 sạp đang bán", "có 128 cơ sở kinh doanh, đã có 115 cơ sở ký cam
 * kết": of what somebody has so many are told apart.
 */
function markOwned(passage: PassageReading, mention: Mention, before: Mention | undefined): void {
  if (before?.kind !== 'count' || mention.kind !== 'count' || mention.partOf !== null) return;
  const isLarger = sizeOf(before.value) >= sizeOf(mention.value) && isJoined(passage, before, mention);
  if (isLarger && areKin(before.unit, mention.unit) && isDoneOf(passage, before, mention)) {
    mention.partOf = wholeAt(passage, before).start;
    return;
  }
  const isHad = HAD.test(passage.tokens[before.from - 1]?.text ?? '') && OWNER.test(before.governor.label);
  const isNarrowed = mention.governed || mention.nounEnd > mention.next;
  const isTold = isNarrowed && !OWNER.test(mention.governor.label) && !mention.compared;
  const isSame = mention.unit !== null && mention.unit === before.unit;
  if (isHad && isTold && isSame && isLarger) mention.partOf = wholeAt(passage, before).start;
}

/** "có 128 cơ sở, đã có 115 cơ sở …": between the two stands no more than that it is done. */
function isDoneOf({ tokens }: PassageReading, before: Mention, mention: Mention): boolean {
  const behind = tokens.slice(before.next, mention.from).map(({ text }) => text.toLowerCase());
  return HAD.test(tokens[before.from - 1]?.text ?? '') && !mention.compared && DONE.test(behind.join(' '));
}

/** "tiêm phòng 1.143 con chó, mèo trên tổng số 1.290 con", "42,3 tỷ đồng trên tổng phương án 46,1 tỷ đồng": the first is a part of what it is out of. */
function markOutOf(passage: PassageReading, part: Mention | undefined, whole: Mention): void {
  if (part === undefined || part.kind !== whole.kind || !SETTLING.has(part.kind)) return;
  if (part.partOf !== null || whole.partOf !== null) return;
  const words = passage.tokens.slice(part.next, whole.from).map(({ text }) => text.toLowerCase());
  const isOut = OUT_OF.test(words.join(' ')) && isJoined(passage, part, whole);
  if (isOut && areOneSort(part.unit, whole.unit) && sizeOf(whole.value) >= sizeOf(part.value))
    part.partOf = wholeAt(passage, whole).start;
}

const OUT_OF = /(?:^| )(?:(?:trên|trong) (?:tổng )?số|trên tổng)(?: [^ ,;]+){0,2}$/u;

const HAD = /^có$/i;
/** The words between, to their last comma, and few of them: ", đã có", ", đến nay đã vận động được". */
const DONE = /, (?:[^ ,]+ ){0,3}đã(?: [^ ,]+){0,3}$/u;

/** A name: "Chợ Gáo". */
const OWNER = /\p{Lu}/u;

const SETTLING: ReadonlySet<Mention['kind']> = new Set(['count', 'money']);

const TAKEN = phraseSet(statuses.taken);
/** "xử phạt 9 trường hợp với tổng số tiền 146 triệu đồng": what an amount came of may stand before what it is counted by. */
const FINED = wholeWords(statuses.taken);
const SETTLED = phraseSet(statuses.settled);

/** Whether the words that govern a number hold such a phrase. */
function says(
  passage: PassageReading,
  phrases: ReturnType<typeof phraseSet>,
  { governor }: Mention,
): boolean {
  return governor.spans.some((span) =>
    figureTokens(passage.text, span).some((_, at, tokens) => phrases.at(tokens, at) > 0),
  );
}

/** Fewest counts that add up to the one before them hardly by chance. */
const TELLING = 3;

/**
 * "132 hồ sơ (đất đai 97, hộ tịch 21, xây dựng 14)": counts that add up to the one before them are its parts; one count of
 * something else may stand between ("38 tổ vay vốn qua 04 hội: …").
 */
function markSummands(passage: PassageReading, whole: Mention, later: readonly Mention[]): void {
  if (whole.kind !== 'count' || isSecondary(whole)) return;
  const run = summands(passage, whole, later) ?? summands(passage, whole, later.slice(1)) ?? [];
  const isTold = run.every(({ partOf }) => partOf === null || partOf === whole.partOf);
  // "18 chi bộ khu phố, 02 chi bộ trường học, 01 chi bộ công an, 01 chi bộ y tế": a part itself has parts only where the words open them.
  const opens = holds(
    whole.next,
    run[0]?.from ?? 0,
    (at) => PHRASES.parts.at(passage.tokens, at) > 0 || /^[(:]$/.test(passage.tokens[at]?.text ?? ''),
  );
  if (isTold && (whole.partOf === null || opens))
    for (const mention of run) mention.partOf = wholeAt(passage, whole).start;
}

function summands(passage: PassageReading, whole: Mention, later: readonly Mention[]): Mention[] | null {
  const [first] = later;
  // "92 thanh niên, gồm 61 nghĩa vụ quân sự và 31 nghĩa vụ công an", "92 thanh niên (61 …, 31 …)"
  const isListed =
    first !== undefined &&
    (PHRASES.itemsOpen.before(passage.tokens, first.from) > 0 || passage.tokens[first.from - 1]?.key === '(');
  const run: Mention[] = [];
  let sum = 0;
  for (const mention of later) {
    if (mention.kind !== 'count' || isSecondary(mention) || sum >= sizeOf(whole.value)) break;
    run.push(mention);
    sum += sizeOf(mention.value);
  }
  return run.length >= (isListed ? 2 : TELLING) && sum === sizeOf(whole.value) ? run : null;
}

/** One sort, or both a sort of the same: "trường mầm non" and "trường tiểu học". */
const areParts = (a: string | null, b: string | null): boolean =>
  areOneSort(a, b) || (a !== null && b !== null && a.split(' ')[0] === b.split(' ')[0]);

const isWhole = (mention: Mention): boolean => mention.partOf === null && !isSecondary(mention);

/** A mention as the whole that later ones may be parts of. */
export const wholeAt = (passage: PassageReading, mention: Mention): Whole => ({
  start: passage.tokens[mention.from]?.start ?? 0,
  kind: mention.kind,
  unit: mention.unit,
  value: mention.value,
  isTaken: says(passage, TAKEN, mention) || (mention.kind === 'money' && FINED.test(mention.label)),
});

function holds(from: number, to: number, test: (at: number) => boolean): boolean {
  for (let at = from; at < to; at += 1) if (test(at)) return true;
  return false;
}

/** "Trong số 131 hộ nghèo hiện nay có 18 hộ …" */
function isOutOf(passage: PassageReading, mention: Mention): boolean {
  const start = clauseStart(passage, mention.from);
  if (mention.from - start > 3) return false;
  const words = passage.tokens.slice(start, mention.from).map(({ text }) => text.toLowerCase());
  return /^(?:trong|trên)(?: (?:tổng )?số)?$/.test(words.join(' '));
}

/**
 * "149 hộ (131 hộ nghèo và 18 hộ chính sách)", "17 người (Nhật Bản 11 người)": smaller figures of the same unit in
 * brackets right after it, each perhaps behind a name.
 */
function opensBracket(passage: PassageReading, before: Mention, mention: Mention): boolean {
  if (before.kind !== 'count' || mention.kind !== 'count' || mention.compared) return false;
  const words = passage.tokens.slice(before.next, mention.from);
  const opening = words.findLastIndex(({ key }) => key === '(');
  const name = words.slice(opening + 1);
  const opened = opening !== -1 && before.nounEnd >= before.next + opening && isName(name);
  return opened && areOneSort(before.unit, mention.unit) && sizeOf(before.value) > sizeOf(mention.value);
}

const LONGEST_NAME = 4;

/** No words at all, or few of which each is capitalised. */
const isName = (words: PassageReading['tokens']): boolean =>
  words.length <= LONGEST_NAME && words.every(({ text }) => /^\p{Lu}/u.test(text));

/** A passage that opens with "trong đó" goes on with a figure of the clauses before. */
const opensPassage = (passage: PassageReading): boolean => PHRASES.parts.at(passage.tokens, 0) > 0;

/** The nearest earlier figure of the same sort that is not smaller. */
function wholeOf(part: Mention, known: readonly Whole[]): number | null {
  const larger = known.filter(
    (whole) => isDerived(whole) === isDerived(part) && sizeOf(whole.value) >= sizeOf(part.value),
  );
  const kin = larger.findLast(({ unit }) => areKin(unit, part.unit));
  return (kin ?? larger.findLast(({ unit }) => areOneSort(unit, part.unit)))?.start ?? null;
}
