import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import { NAMING_KINDS, type Question } from '../../domain/question.ts';
import { typedWords } from '../../text/phrase-pattern.ts';
import type { Draft } from '../draft.ts';
import { askedBonus } from '../selection/bonuses.ts';
import type { Candidate } from '../selection/fit.ts';
import type { Page } from '../selection/page.ts';
import { isSameFact } from '../selection/same-fact.ts';
import { WEIGHTS } from '../selection/weights.ts';
import { answerFigures } from './figure-answer.ts';
import { certain } from './give.ts';
import { answerItems, withName } from './items.ts';
import { withJoinedNames } from './joined-names.ts';
import { partsOf } from './parts-of.ts';
import { isRate } from '../selection/is-rate.ts';

/** "những nước nào", "nghề gì", "ở những đâu": names are asked for, not how many. */
const NAMING: ReadonlySet<Question['kind']> = new Set(['list', 'which', 'where', 'how']);

/**
 * Gives all that was asked for of several: the things named behind their count, the parts of a whole, the sorts of one thing.
 * Null where one figure, or the members of one paragraph, are the answer.
 */
export function answerList(question: Question, best: Candidate, ranked: readonly Candidate[]): Draft | null {
  const items =
    NAMING.has(question.kind) || asksNamesToo(question) ? itemsAmong(question, best, ranked) : null;
  if (items !== null) return items;
  // "mỗi tháng bao nhiêu": what is paid each time has no parts.
  const parts = question.also.has('list') && !isPrice(best) ? partsAmong(question, best, ranked) : null;
  return parts === null ? null : answerFigures(question, parts.map(withName));
}

/** "có mấy mô hình, tên là gì?", "mấy chợ, là những chợ nào?": how many, and which they are. */
function asksNamesToo({ kind, also, text }: Question): boolean {
  return kind === 'count' && (also.has('which') || also.has('list') || BY_NAME.test(text));
}

const BY_NAME = typedWords(questionWords.byName);

/** "58.000 đồng/tháng". */
function isPrice({ figure }: Candidate): boolean {
  return figure.kind === 'money' && isRate(figure);
}

/** "04/06 trường đạt chuẩn" of a table and "04/06 trường đạt chuẩn, gồm …" of a clause: of the same number the one behind which they are named. */
function itemsAmong(question: Question, best: Candidate, ranked: readonly Candidate[]): Draft | null {
  const own = answerItems(question, best);
  if (own !== null || question.named) return own;
  const same = ranked.filter((other) => other !== best && isSameFact(best, other));
  return same.map((other) => answerItems(question, other)).find((told) => told !== null) ?? null;
}

/** "gồm ngân sách 6.285 triệu đồng, doanh nghiệp 1.085 triệu đồng": amounts in a row, each under a name of its own. */
function amountsBeside(best: Candidate): Candidate[] {
  const { kind, unit, partOf, status } = best.figure;
  const row = best.page.passage.figures
    .filter(
      (figure) =>
        figure.kind === kind && figure.unit === unit && figure.partOf === partOf && figure.status === status,
    )
    .map((figure) => ({ ...best, figure }));
  return kind === 'money' && new Set(row.map(({ figure }) => figure.label)).size === row.length ? row : [];
}

/** "03 huy chương vàng, 05 huy chương bạc": what is counted, each sort of it, where the report gives no whole. */
function siblingsAmong(question: Question, best: Candidate, near: readonly Candidate[]): Candidate[] | null {
  const sorts = near.filter(
    ({ figure, page }) =>
      page === best.page && figure.kind === best.figure.kind && askedBonus(question, figure, page) > 0,
  );
  return sorts.length > 1 ? inOrder(sorts) : null;
}

/** Counts or amounts of one clause: sorts of one thing rather than rivals; null where they are rivals. */
export function sortsOf(question: Question, candidates: readonly Candidate[]): Candidate[] | null {
  const [first] = candidates;
  if (first === undefined || !question.also.has('list')) return null;
  if (candidates.some(({ page }) => page !== first.page)) return null;
  if (candidates.every(({ figure }) => figure.kind === 'count')) return inOrder(candidates);
  const amounts = amountsBeside(first);
  return amounts.length >= candidates.length ? amounts : null;
}

function inOrder(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted((a, b) => a.figure.start - b.figure.start);
}

/** "mỗi loại mấy giải?" asks for the parts of what is counted, of the best figure that has any or is one. */
function partsAmong(question: Question, best: Candidate, ranked: readonly Candidate[]): Candidate[] | null {
  const near = ranked.filter(({ coverage }) => best.coverage.share - coverage.share < WEIGHTS.listSpread);
  const parts =
    near.map(partsOf).find((own) => own.length > 1) ??
    near.map((one) => siblingsAmong(question, one, near)).find((own) => own !== null) ??
    null;
  if (parts !== null) return withSiblings(parts);
  const amounts = amountsBeside(best);
  return amounts.length > 2 ? amounts : null;
}

export function isList(question: Question, best: Candidate): boolean {
  return (
    question.kind === 'list' ||
    (question.also.has('list') && question.kind !== 'count' && !isPrice(best)) ||
    question.kind === 'who'
  );
}

/** Every member of a list stands in one paragraph and fits about as well as the best; "những ai" asks for those elsewhere, too. */
export function listed(question: Question, best: Candidate, ranked: readonly Candidate[]): Candidate[] {
  const { paragraph } = best.page.passage;
  const everywhere = question.kind === 'who' && question.also.has('list');
  const told = ranked.filter(
    (other, index) =>
      other === best ||
      (other.figure.kind === best.figure.kind &&
        other.page.report === best.page.report &&
        (everywhere ||
          (other.page.passage.start >= paragraph.start && other.page.passage.end <= paragraph.end)) &&
        !(everywhere && ranked.slice(0, index).some(({ figure }) => figure.text === other.figure.text)) &&
        best.coverage.share - other.coverage.share < WEIGHTS.listSpread &&
        best.coverage.inLabel - other.coverage.inLabel < WEIGHTS.listSpread),
  );
  const [only, ...more] = told;
  if (only !== undefined && more.length === 0 && question.kind === 'who') return withJoinedNames(only);
  return withSiblings(told);
}

/** "9 vụ trộm cắp, 3 vụ lừa đảo, 2 vụ gây thương tích": where several parts of one whole are told, all of them are. */
function withSiblings(told: readonly Candidate[]): Candidate[] {
  const [first] = told;
  const { partOf = null, kind } = first?.figure ?? {};
  const areParts =
    first !== undefined &&
    partOf !== null &&
    told.length > 1 &&
    told.every(({ figure, page }) => figure.partOf === partOf && page === first.page);
  if (!areParts) return [...told];
  const known = new Set(told.map(({ figure }) => figure));
  const left = first.page.passage.figures.filter(
    (figure) => figure.partOf === partOf && figure.kind === kind && !known.has(figure),
  );
  return inOrder([...told, ...left.map((figure) => ({ ...first, figure }))]);
}

/** "còn điểm rác ở những chỗ nào?" of "đã xóa 3 điểm, còn 2 điểm là đầu hẻm 12 và chân cầu": of counts that fit alike the one whose things are named. */
export function itemsOfOne(question: Question, candidates: readonly Candidate[]): Draft | null {
  if (!NAMING_KINDS.has(question.kind)) return null;
  const told = candidates.flatMap((candidate) => answerItems(question, candidate) ?? []);
  return told.length === 1 ? (told[0] ?? null) : null;
}

/** "kể tên các mô hình": the things that a passage names behind their only count. */
export function itemsIn(question: Question, page: Page): Draft | null {
  if (!NAMING_KINDS.has(question.kind)) return null;
  const told = page.passage.figures.flatMap((figure) => answerItems(question, certain(figure, page)) ?? []);
  return told.length === 1 ? (told[0] ?? null) : null;
}
