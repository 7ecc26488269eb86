import type { Hit } from '../../domain/hit.ts';
import { PAIRED_KINDS, type Question } from '../../domain/question.ts';
import type { Report } from '../../domain/report.ts';
import { foldPhrase } from '../../text/fold.ts';
import { draft, type Draft } from '../draft.ts';
import { oneLine, PHRASES } from '../phrases.ts';
import { reportPeriod } from '../selection/period-fit.ts';
import { openHits, strengthOf, type OpenedHit } from '../selection/select.ts';
import { WEIGHTS } from '../selection/weights.ts';
import { isNamedHome } from '../understanding/home.ts';
import { answerPair } from './compute-answer.ts';
import { pairOf } from './pair.ts';
import { respond, type Desk } from './respond.ts';

/** The reports of the wards that a question names; all of them where it names none. */
export function reportsNamed(question: Question, reports: readonly Report[]): readonly Report[] {
  if (question.home.length === 0) return reports;
  const typed = question.home.map(foldPhrase);
  const named = reports.filter((report) => typed.some((name) => isNamedHome(name, report)));
  return named.length > 0 ? named : reports;
}

/** The hits of each report, ranked among themselves. */
function hitsByReport(hits: readonly Hit[]): ReadonlyMap<string, readonly Hit[]> {
  const apart = new Map<string, Hit[]>();
  for (const { passage, score } of hits) {
    const own = apart.get(passage.reportId);
    if (own === undefined) apart.set(passage.reportId, [{ passage, score, rank: 1 }]);
    else own.push({ passage, score, rank: own.length + 1 });
  }
  return apart;
}

/**
 * Answers from several reports: the newest that answers about as well as the best does. Figures of different reports are set side
 * by side only where the question compares, and only for one territory.
 * @param reports newest first
 */
export function respondAmong(
  question: Question,
  hits: readonly Hit[],
  reports: readonly Report[],
  desk: Desk,
): Draft {
  if (reports.length < 2) return respond(question, openHits(question, hits, desk.reports), desk);
  const found = hitsByReport(hits);
  // A report without any hit has nothing to say; only the newest of all speaks for them when none answers.
  const apart = reports
    .filter((report, index) => index === 0 || found.has(report.id))
    .map((report) => ({
      report,
      opened: openHits(question, found.get(report.id) ?? [], desk.reports),
    }));
  const compared = comparison(question, hits, apart, desk);
  if (compared !== null) return compared;
  const drafts = apart.map(({ report, opened }) =>
    once(() => respond(question, opened, { ...desk, newest: report })),
  );
  const chosen =
    newestOfBest(question, apart, drafts) ?? drafts.find((made) => made().quotes.length > 0) ?? drafts[0];
  return chosen?.() ?? draft({ status: 'not_found', remarks: [PHRASES.notFound(desk.example)] });
}

/** Of many reports few come near the best: only those are answered from. */
function newestOfBest(
  question: Question,
  apart: readonly OpenedReport[],
  drafts: readonly (() => Draft)[],
): (() => Draft) | null {
  const period = question.periods[0] ?? null;
  const ranked = drafts.map((made, index) => ({
    made,
    strength: strengthOf(question, period, apart[index]?.opened ?? []),
  }));
  const best = ranked.toSorted((a, b) => b.strength - a.strength).find(({ made }) => answers(made()));
  if (best === undefined) return null;
  const near = ranked.filter(({ strength }) => strength >= best.strength - WEIGHTS.newer);
  return near.find(({ made }) => answers(made()))?.made ?? best.made;
}

function answers({ status }: Draft): boolean {
  return status === 'answered' || status === 'clarify';
}

function once(make: () => Draft): () => Draft {
  let made: Draft | null = null;
  return () => (made ??= make());
}

/** A report with the passages of it that a question was sent to. */
interface OpenedReport {
  readonly report: Report;
  readonly opened: readonly OpenedHit[];
}

/** One indicator in two reports of a territory, where no single report has both of its figures. */
function comparison(
  question: Question,
  hits: readonly Hit[],
  apart: readonly OpenedReport[],
  desk: Desk,
): Draft | null {
  if (!PAIRED_KINDS.has(question.kind) && question.periods.length < 2) return null;
  const territory = apart[0]?.report.territory ?? null;
  const kin = apart.filter(({ report }) => report.territory === territory);
  if (kin.some(({ opened }) => pairOf(question, opened) !== null)) return null;
  const ids = new Set(kin.map(({ report }) => report.id));
  const shared = hits.filter(({ passage }) => ids.has(passage.reportId));
  const pair = pairOf(question, openHits(question, shared, desk.reports));
  if (pair === null || !isSameIndicator(...pair)) return null;
  const [first, second] = pair.map(({ page }) => page.report);
  const made = answerPair(question, pair);
  return first === second || second === undefined ? made : { ...made, otherReports: [second] };
}

type Pair = NonNullable<ReturnType<typeof pairOf>>;

/** Counts the same under the same name, over stretches of the same sort. */
function isSameIndicator(first: Pair[0], second: Pair[1]): boolean {
  const [a, b] = [first, second].map(({ figure, page }) => ({
    label: foldPhrase(oneLine(figure.label)),
    stretch: (figure.period ?? reportPeriod(page.report))?.unit,
  }));
  return a?.label === b?.label && a?.stretch === b?.stretch;
}
