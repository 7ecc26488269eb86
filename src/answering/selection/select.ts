import type { Figure } from '../../domain/figure.ts';
import type { Hit } from '../../domain/hit.ts';
import type { Period } from '../../domain/period.ts';
import type { Question, Topic } from '../../domain/question.ts';
import type { Report } from '../../domain/report.ts';
import { askedBonus, isUnitAsked } from './bonuses.ts';
import { bestPassage } from './best-passage.ts';
import { lacksIn, type Coverage, type TopicPlaces } from './coverage.ts';
import { judge, type Candidate, type Obstacle } from './fit.ts';
import { countsSurely } from './counts-surely.ts';
import { isDoubtful } from './doubt.ts';
import { isGiven } from './given.ts';
import { asksOfAll } from './kind-fit.ts';
import { LazyHit } from './lazy-hit.ts';
import { namedAlone, namedAs } from './named-as.ts';
import { isMentioned, standsOut } from './outstanding.ts';
import { openPage, type Page } from './page.ts';
import { isShareMentioned, toldToConfirm } from './told-to-confirm.ts';
import { isSamePeriod } from './period-fit.ts';
import { tied, timesOfOne, wholeColumn } from './ties.ts';
import { isUnaskedPart, wholeBefore } from './unasked-part.ts';
import { WEIGHTS } from './weights.ts';
import { wholeOfParts } from './whole-of-parts.ts';

/** What the passages near a question offer for it. */
export type Selection =
  | { readonly found: 'figure'; readonly best: Candidate; readonly ranked: readonly Candidate[] }
  | { readonly found: 'tie'; readonly candidates: readonly Candidate[] }
  | { readonly found: 'passage'; readonly page: Page; readonly coverage: Coverage }
  | {
      readonly found: 'gap';
      readonly nearest: Candidate;
      readonly unmet: readonly Topic[];
      readonly obstacles: readonly Obstacle[];
    }
  | { readonly found: 'nothing' };

/** A passage with what a question finds in it. */
export interface OpenedHit {
  readonly page: Page;
  readonly places: readonly TopicPlaces[];
  readonly closeness: number;
  /** Whether it speaks of more than `most` of the required topics nowhere, `unsaid` apart. */
  lacks(most: number, unsaid: string | null): boolean;
}

/** Opens the passages a question was sent to. */
export function openHits(
  question: Question,
  hits: readonly Hit[],
  reports: ReadonlyMap<string, Report>,
): OpenedHit[] {
  return hits.flatMap((hit) => {
    const { passage } = hit;
    const report = reports.get(passage.reportId);
    if (report === undefined) return [];
    return [new LazyHit(question, openPage(passage, report), closenessOf(hit, hits))];
  });
}

/** How near the retriever found a passage: 1 for its first, 0 for its last, by their scores, for a first far ahead tells more. */
function closenessOf({ score }: Hit, hits: readonly Hit[]): number {
  const most = hits[0]?.score ?? score;
  const least = hits.at(-1)?.score ?? score;
  return most > least ? (score - least) / (most - least) : 1;
}

/** The same passage with what other topics find in it. */
export function withPlaces({ page, closeness }: OpenedHit, places: readonly TopicPlaces[]): OpenedHit {
  return { page, closeness, places, lacks: (most, unsaid) => lacksIn(places, most, unsaid) };
}

/** How well the passages answer: the fit of the best figure that may be given, else what the best passage covers; 0 for nothing. */
export function strengthOf(question: Question, period: Period | null, opened: readonly OpenedHit[]): number {
  return (
    givenFigures(question, period, opened)[0]?.fit ??
    bestPassage(question, period, opened)?.coverage.share ??
    0
  );
}

interface Ranking {
  readonly question: Question;
  readonly period: Period | null;
  readonly ranked: readonly Candidate[];
}

/** Keeps the ranking of some passages for the question it was last made for: one answer asks for it several times. */
function keptRanking(
  rank: (question: Question, period: Period | null, opened: readonly OpenedHit[]) => readonly Candidate[],
): typeof rank {
  const rankings = new WeakMap<readonly OpenedHit[], Ranking>();
  return (question, period, opened) => {
    const known = rankings.get(opened);
    if (known?.question === question && known.period === period) return known.ranked;
    const ranked = rank(question, period, opened);
    rankings.set(opened, { question, period, ranked });
    return ranked;
  };
}

/** All figures of the opened passages, best first. */
export const rankFigures = keptRanking((question, period, opened) =>
  judgeAll(question, period, opened, () => true),
);

/** All persons of the opened passages, best first. */
export function rankPeople(question: Question, opened: readonly OpenedHit[]): Candidate[] {
  return judgeAll(question, null, opened, ({ kind }) => kind === 'name');
}

function judgeAll(
  question: Question,
  period: Period | null,
  opened: readonly OpenedHit[],
  isWanted: (figure: Figure) => boolean,
): Candidate[] {
  const judged: Candidate[] = [];
  for (const { page, places, closeness } of opened) {
    for (const figure of page.passage.figures)
      if (isWanted(figure)) judged.push(judge(question, period, figure, page, places, closeness));
  }
  return judged.toSorted((a, b) => b.fit - a.fit);
}

/** The figures of the passages that lack no topic, best first: of all others none meets the question. */
const nearFigures = keptRanking((question, period, opened) =>
  judgeAll(
    question,
    period,
    opened.filter((hit) => !hit.lacks(0, question.asked)),
    () => true,
  ),
);

/** The figures that may be given as the answer, best first. */
export const givenFigures = keptRanking((question, period, opened) =>
  nearFigures(question, period, opened).filter((candidate) => isGiven(question, candidate)),
);

const BY_WORDS: ReadonlySet<Question['kind']> = new Set([
  'how',
  'topic',
  'why',
  'where',
  'which',
  'yesno',
  'summary',
  'list',
]);

/** Chooses what answers a question, or says what is missing. */
export function select(question: Question, period: Period | null, opened: readonly OpenedHit[]): Selection {
  const given = givenFigures(question, period, opened);
  const named = namedAs(question, given) ?? namedAlone(question, () => rankFigures(question, period, opened));
  if (named !== null) return { found: 'figure', best: named, ranked: [named] };
  const confirmed = question.kind === 'verify' ? confirmedBy(question, period, opened) : null;
  if (confirmed !== null) return { found: 'figure', best: confirmed, ranked: [confirmed] };
  const whole = question.total ? wholeOfParts(given, opened) : wholeBefore(question, given);
  if (whole !== null) return { found: 'figure', best: whole, ranked: given };
  const best = countingAsked(question, given) ?? given[0];
  const isByWords = BY_WORDS.has(question.kind) && !asksOfAll(question) && !countsSurely(question, best);
  const told = isByWords ? bestPassage(question, period, opened) : null;
  // A row of a table says in none of its cells which one is asked for, where no cell was found to.
  const passage = question.kind === 'which' && told?.page.passage.kind === 'row' ? null : told;
  if (best !== undefined && (passage === null || saysIt(best, passage) || namesAsked(question, best))) {
    const rivals = isUnitAsked(question, best.figure)
      ? null
      : tied(
          best,
          given.filter((other) => !isUnaskedPart(question, other, best)),
        );
    const all = rivals === null ? null : wholeColumn(rivals);
    if (all !== null) return { found: 'figure', best: all, ranked: given };
    if (rivals !== null) return { found: 'tie', candidates: rivals };
    const better = ofAnotherPeriod(best, question, period, opened);
    if (better !== null) return gapOf([better]);
    if (!isDoubtful(question, best, opened, () => rankFigures(question, period, opened)))
      return { found: 'figure', best, ranked: given };
    const times = timesOfOne(best, given);
    return times === null ? gapOf([best]) : { found: 'tie', candidates: times };
  }
  if (passage !== null) return { found: 'passage', page: passage.page, coverage: passage.coverage };
  const ranked = rankFigures(question, period, opened);
  const strict = BY_WORDS.has(question.kind) || question.kind === 'who' || question.kind === 'office';
  const outstanding = strict ? null : standsOut(question, ranked, opened);
  if (outstanding !== null && ofAnotherPeriod(outstanding, question, period, opened) !== null)
    return gapOf(ranked);
  return outstanding === null ? gapOf(ranked) : { found: 'figure', best: outstanding, ranked: [outstanding] };
}

/** The figure that is the very number to be confirmed, if need be though a word of the question was not found by it. */
function confirmedBy(
  question: Question,
  period: Period | null,
  opened: readonly OpenedHit[],
): Candidate | null {
  const told = toldToConfirm(question, givenFigures(question, period, opened));
  if (told !== null) return told;
  const ranked = rankFigures(question, period, opened).filter(({ obstacles }) => !obstacles.includes('kind'));
  const [first] = ranked;
  if (first === undefined) return null;
  // A share with a fraction is hardly met by chance, though one word of the question is not told of it.
  if (isShareMentioned(question, first.figure) && first.coverage.unmet.length === 1) return first;
  if (!isMentioned(question, first)) return null;
  const outstanding = standsOut(question, ranked, opened);
  return outstanding === first ? first : null;
}

/** "mấy ấp": of figures that fit equally the one that counts just that, "11 ấp" rather than "09 nhà văn hóa ấp". */
function countingAsked(question: Question, given: readonly Candidate[]): Candidate | null {
  const [first] = given;
  if (first === undefined) return null;
  const near = given.filter(({ fit }) => first.fit - fit < WEIGHTS.tie);
  const counting = near.filter(({ figure }) => isUnitAsked(question, figure));
  return near.length > 1 && counting.length === 1 ? (counting[0] ?? null) : null;
}

/** "Năm 2022 có bao nhiêu trẻ sinh ra?": of another year the report gives just that; no other figure of 2022 is meant. */
function ofAnotherPeriod(
  best: Candidate,
  question: Question,
  period: Period | null,
  opened: readonly OpenedHit[],
): Candidate | null {
  if (period === null) return null;
  return (
    nearFigures(question, period, opened).find(
      ({ figure, page, obstacles, coverage, fit }) =>
        !goesOnToPeriod(best, figure, page, period) &&
        figure.value !== best.figure.value &&
        obstacles.length === 1 &&
        obstacles[0] === 'period' &&
        coverage.unmet.length === 0 &&
        coverage.share >= best.coverage.share &&
        fit > best.fit + WEIGHTS.anotherPeriod,
    ) ?? null
  );
}

/** "Quỹ vận động trong 6 năm được 642,5 triệu đồng; riêng năm 2024 vận động 128,4": the same of the asked time, in the next words. */
function goesOnToPeriod(best: Candidate, before: Figure, page: Page, period: Period): boolean {
  const { figure } = best;
  return (
    figure.period !== null &&
    isSamePeriod(period, figure.period) &&
    figure.unit === before.unit &&
    before.end <= figure.start &&
    page.passage.paragraph.start === best.page.passage.paragraph.start
  );
}

/** "những mô hình nào": the figure that counts them, behind which they are named. */
function namesAsked(question: Question, { figure, page }: Candidate): boolean {
  return question.kind === 'list' && figure.kind === 'count' && askedBonus(question, figure, page) > 0;
}

/** A question without a number is answered by a figure only when the figure's own label says all that is asked. */
function saysIt(candidate: Candidate, passage: { coverage: Coverage }): boolean {
  return candidate.coverage.inLabel >= Math.max(WEIGHTS.sayIt, passage.coverage.inLabel - 0.05);
}

function gapOf(ranked: readonly Candidate[]): Selection {
  const about = ranked.filter(({ coverage }) => coverage.share >= WEIGHTS.nearShare);
  const nearest = about.toSorted(
    (a, b) => a.coverage.unmet.length - b.coverage.unmet.length || b.fit - a.fit,
  )[0];
  if (nearest === undefined) return { found: 'nothing' };
  return { found: 'gap', nearest, unmet: nearest.coverage.unmet, obstacles: nearest.obstacles };
}
