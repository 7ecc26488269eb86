import figurePhrases from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import softWords from '../../../data/lexicon/soft-words.json' with { type: 'json' };
import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Question } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import { anyOf, markedOrNot, wholeWords } from '../../text/phrase-pattern.ts';
import type { Draft } from '../draft.ts';
import { passageCoverage } from '../selection/coverage.ts';
import type { Candidate } from '../selection/fit.ts';
import { isRate } from '../selection/is-rate.ts';
import { openPage, type Page } from '../selection/page.ts';
import { givenFigures, type OpenedHit } from '../selection/select.ts';
import { WEIGHTS } from '../selection/weights.ts';
import { saidWords } from '../said-words.ts';
import { certain } from './give.ts';
import { giveShares } from './shares-answer.ts';

type Passages = (reportId: string) => readonly Passage[];

const EACH = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(markedOrNot(questionWords.signs.each))})\s+(\p{L}+)`,
  'iu',
);
const SORTS: ReadonlySet<string> = new Set(softWords.sorts.map(foldPhrase));
const SPENDING = wholeWords(figurePhrases.spending);
const NAMING: readonly Question['kind'][] = ['which', 'list', 'where', 'how'];
const HUNDRED = 100;
const ROUNDING = 0.35;

/**
 * "Xài vô những việc gì, mỗi việc bao nhiêu?" of "đã dùng làm mái che 148 triệu đồng, sửa khu vệ sinh 86,5 triệu đồng", "gồm những ngành nào,
 * mỗi ngành mấy phần trăm?" of "dịch vụ chiếm 71,5%; xây dựng 24,2%; nông nghiệp 4,3%": amounts in a row that no whole is told of. Null
 * where each of several is not asked for, or no such row stands near.
 */
export function answerListedAmounts(
  question: Question,
  opened: readonly OpenedHit[],
  { passages }: { readonly passages: Passages },
): Draft | null {
  if (!asksForEach(question) || !asksNames(question) || question.superlative !== null) return null;
  const row = question.kind === 'percent' ? sharesOfHundred(question, opened, passages) : spentOn(opened);
  return row.length > 1 ? giveShares(question, row) : null;
}

/** "mỗi việc", "mỗi ngành" of what was asked for by name; "mỗi tháng" asks for none of several. */
function asksForEach({ text }: Question): boolean {
  const noun = foldPhrase(EACH.exec(text)?.[1] ?? '');
  return SORTS.has(noun) || (noun !== '' && saidWords(text).includes(` ${noun} nao `));
}

function asksNames({ kind, also, unitAsked }: Question): boolean {
  return (
    (kind === 'percent' || kind === 'money' || (kind === 'count' && !unitAsked)) &&
    NAMING.some((ask) => also.has(ask))
  );
}

/** The amounts of a clause on all that is asked that stand behind what is spent, the sum of them left out. */
function spentOn(opened: readonly OpenedHit[]): Candidate[] {
  const near = opened
    .map(({ page, places }) => ({ page, ...passageCoverage(places) }))
    .filter(
      ({ page, unmet, share }) =>
        page.passage.kind === 'clause' && unmet.length === 0 && share >= WEIGHTS.acceptStory,
    )
    .toSorted((a, b) => b.share - a.share);
  return near.map(({ page }) => amountsSpent(page)).find(({ length }) => length > 1) ?? [];
}

function amountsSpent(page: Page): Candidate[] {
  const { passage, report } = page;
  const spending = SPENDING.exec(passage.text);
  if (spending === null) return [];
  const amounts = passage.figures.filter(
    ({ kind, status, number }) =>
      kind === 'money' && status === 'achieved' && number.start > passage.start + spending.index,
  );
  const [first, ...others] = amounts;
  const sum = others.reduce((all, { value }) => all + Number(value), 0);
  const parts = first !== undefined && others.length > 1 && sum === first.value ? others : amounts;
  const isNamed = (figure: Figure, index: number): boolean =>
    /\p{L}{2,}.*\p{L}{2,}/su.test(
      report.text.slice(parts[index - 1]?.end ?? passage.start, figure.number.start),
    );
  return parts.every((figure, index) => isNamed(figure, index) && !isRate(figure))
    ? parts.map((figure) => certain(figure, page))
    : [];
}

/** Percentages of one paragraph in a row, that of what is asked among them, which make a hundred together. */
function sharesOfHundred(question: Question, opened: readonly OpenedHit[], passages: Passages): Candidate[] {
  const given = givenFigures(question, question.periods[0] ?? null, opened).filter(
    ({ figure }) => figure.kind === 'percent',
  );
  for (const best of given) {
    const row = percentsAround(best, passages(best.page.report.id));
    const at = row.findIndex(({ figure }) => figure.start === best.figure.start);
    for (let from = at; from >= 0; from -= 1) {
      const run = summingToHundred(row.slice(from));
      if (run.length > at - from) return run;
    }
  }
  return [];
}

function percentsAround(best: Candidate, passages: readonly Passage[]): Candidate[] {
  const { paragraph, kind } = best.page.passage;
  return passages
    .filter(
      (passage) => passage.kind === kind && kind === 'clause' && passage.paragraph.start === paragraph.start,
    )
    .flatMap((passage) => {
      const page = openPage(passage, best.page.report);
      return passage.figures
        .filter(({ kind: own, status }) => own === 'percent' && status === best.figure.status)
        .map((figure) => certain(figure, page));
    });
}

function summingToHundred(row: readonly Candidate[]): Candidate[] {
  let sum = 0;
  for (const [index, { figure }] of row.entries()) {
    sum += Number(figure.value);
    if (Math.abs(sum - HUNDRED) < ROUNDING) return index > 0 ? row.slice(0, index + 1) : [];
    if (sum > HUNDRED) return [];
  }
  return [];
}
