import type { Hit } from '../../domain/hit.ts';
import type { Question } from '../../domain/question.ts';
import type { Report } from '../../domain/report.ts';
import { foldPhrase } from '../../text/fold.ts';
import type { Draft } from '../draft.ts';
import { oneLine } from '../phrases.ts';
import { reportPeriod } from '../selection/period-fit.ts';
import { openHits, strengthOf } from '../selection/select.ts';
import { WEIGHTS } from '../selection/weights.ts';
import { homeName } from '../understanding/read-message.ts';
import { answerPair } from './compute-answer.ts';
import { PAIRED, pairOf } from './pair.ts';
import { respond, type Desk } from './respond.ts';

/** The reports of the wards that a question names; all of them where it names none. */
export function reportsNamed(question: Question, reports: readonly Report[]): readonly Report[] {
  const typed = question.home.map(foldPhrase);
  const named = reports.filter(
    ({ territory }) =>
      territory !== null && typed.some((name) => name.endsWith(homeName(territory).join(' '))),
  );
  return named.length > 0 ? named : reports;
}

/** The hits of one report, ranked among themselves. */
function hitsOf(hits: readonly Hit[], report: Report): Hit[] {
  return hits
    .filter(({ passage }) => passage.reportId === report.id)
    .map((hit, index) => ({ ...hit, rank: index + 1 }));
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
  const [newest] = reports;
  if (newest === undefined || reports.length === 1) return respond(question, hits, desk);
  const compared = comparison(question, hits, reports, desk);
  if (compared !== null) return compared;
  const period = question.periods[0] ?? null;
  const drafts = reports.map((report) => {
    const own = hitsOf(hits, report);
    const strength = strengthOf(question, period, openHits(question, own, desk.reports));
    return { draft: respond(question, own, { ...desk, newest: report }), strength };
  });
  const answering = drafts.filter(({ draft }) => draft.status === 'answered' || draft.status === 'clarify');
  const most = Math.max(...answering.map(({ strength }) => strength));
  const chosen =
    answering.find(({ strength }) => strength >= most - WEIGHTS.newer) ??
    drafts.find(({ draft }) => draft.quotes.length > 0) ??
    drafts[0];
  return chosen?.draft ?? respond(question, hits, desk);
}

/** One indicator in two reports of a territory, where no single report has both of its figures. */
function comparison(
  question: Question,
  hits: readonly Hit[],
  reports: readonly Report[],
  desk: Desk,
): Draft | null {
  if (!PAIRED.has(question.kind) && question.periods.length < 2) return null;
  const territory = reports[0]?.territory ?? null;
  const kin = reports.filter((report) => report.territory === territory);
  for (const report of kin)
    if (pairOf(question, openHits(question, hitsOf(hits, report), desk.reports)) !== null) return null;
  const ids = new Set(kin.map(({ id }) => id));
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
