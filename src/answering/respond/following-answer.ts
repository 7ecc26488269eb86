import type { Hit } from '../../domain/hit.ts';
import type { Passage } from '../../domain/passage.ts';
import { isInside, type Span } from '../../domain/span.ts';
import type { Question, Topic } from '../../domain/question.ts';
import type { Report } from '../../domain/report.ts';
import type { Draft } from '../draft.ts';
import { askedBonus } from '../selection/bonuses.ts';
import { kindFit } from '../selection/kind-fit.ts';
import type { Candidate } from '../selection/fit.ts';
import { openPage } from '../selection/page.ts';
import { periodFit } from '../selection/period-fit.ts';
import { reopen } from '../selection/reopen.ts';
import { isSameFact } from '../selection/same-fact.ts';
import { openHits, rankFigures, type OpenedHit } from '../selection/select.ts';
import { WEIGHTS } from '../selection/weights.ts';
import { SLIGHT_WEIGHT } from '../understanding/reading.ts';
import { answerPercent } from './compute-answer.ts';
import { answerFigures } from './figure-answer.ts';
import { certain } from './give.ts';
import { isParallel } from './pair-from.ts';

/** Where something was given as an answer. */
export interface Place extends Span {
  readonly reportId: string;
}

const FOLLOWING: ReadonlySet<Question['kind']> = new Set(['count', 'money', 'percent', 'when']);

/**
 * "Còn sản lượng?", "trong số đó mấy cái không phép?", "…, nợ quá hạn bao nhiêu?": what goes on from a figure stands beside it, in its
 * clause, its paragraph or its table. Null where nothing there is named so, or another passage speaks of it far better.
 */
export function answerFollowing(
  question: Question,
  opened: readonly OpenedHit[],
  {
    given,
    passages,
    reports,
  }: {
    readonly given: readonly Place[];
    readonly passages: (reportId: string) => readonly Passage[];
    readonly reports: ReadonlyMap<string, Report>;
  },
): Draft | null {
  const last = given.at(-1);
  if (last === undefined || !FOLLOWING.has(question.kind)) return null;
  const all = passages(last.reportId);
  const anchor = anchorAt(last, all, reports);
  const own = anchor === null ? null : ownOf(question, anchor);
  if (anchor === null || own === null) return null;
  const neighbours = neighboursOf(anchor, all);
  const near = openHits(own, neighbours, reports);
  const named = rankFigures(own, null, near).filter(
    (candidate) => isNamed(own, candidate) && isOfItsTime(question, candidate, anchor),
  );
  // "bao nhiêu xe hơi vi phạm": cars rather than violations.
  const counting = named.filter(({ figure, page }) => askedBonus(own, figure, page) > 0);
  const [best, next] = (counting.length > 0 ? counting : named)
    .map((candidate) => ({ candidate, fit: candidate.fit + placing(candidate, anchor, neighbours) }))
    .toSorted((a, b) => b.fit - a.fit);
  if (best === undefined || best.candidate.figure === anchor.figure) return null;
  if (
    next !== undefined &&
    best.fit - next.fit < WEIGHTS.tieAlike &&
    !isSameFact(best.candidate, next.candidate)
  )
    return null;
  const [period = null] = question.periods;
  const rival = rankFigures(own, period, reopen(own, opened)).find((candidate) => isNamed(own, candidate));
  if (rival !== undefined && rival.fit - best.fit > WEIGHTS.beside) return null;
  return question.kind === 'percent'
    ? answerPercent(question, best.candidate)
    : answerFigures(question, [best.candidate]);
}

/**
 * What a follow-up says itself, of which what was spoken of before only helps; null where it says nothing of its own. A plan goes
 * on from a plan.
 */
function ownOf(question: Question, { figure }: Candidate): Question | null {
  const isOwn = (topic: Topic): boolean => !question.carried.includes(topic);
  if (!question.follows || !question.topics.some((topic) => isOwn(topic) && topic.required)) return null;
  return {
    ...question,
    status: question.status ?? (figure.status === 'target' ? 'target' : null),
    topics: question.topics.map((topic) =>
      isOwn(topic) ? topic : { ...topic, required: false, weight: Math.min(topic.weight, SLIGHT_WEIGHT) },
    ),
  };
}

function anchorAt(
  last: Place,
  passages: readonly Passage[],
  reports: ReadonlyMap<string, Report>,
): Candidate | null {
  const report = reports.get(last.reportId);
  const passage = passages.find((one) => isInside(last, one));
  const figure = passage?.figures.find(({ start, end }) => start <= last.start && last.start < end);
  if (report === undefined || passage === undefined || figure === undefined) return null;
  return certain(figure, openPage(passage, report));
}

/** The passages of its paragraph; a retriever found none of them. */
function neighboursOf({ page }: Candidate, all: readonly Passage[]): Hit[] {
  const { paragraph } = page.passage;
  return all
    .filter((passage) => passage.paragraph.start === paragraph.start && passage.kind === page.passage.kind)
    .map((passage, index) => ({ passage, score: passage === page.passage ? 1 : 0, rank: index + 1 }));
}

/** It says all that the follow-up says itself. */
function isNamed(own: Question, { figure, coverage, obstacles }: Candidate): boolean {
  return (
    coverage.unmet.length === 0 &&
    obstacles.length === 0 &&
    kindFit(own, figure) >= SAME_KIND &&
    (own.status !== 'target' || figure.status === 'target' || figure.kind === 'ratio') &&
    coverage.inLabel >= NAMED
  );
}

const SAME_KIND = 0.85;
const NAMED = 0.5;

/** What bears no time of its own shares that of what it stands beside. */
function isOfItsTime(
  { periods: [asked] }: Question,
  { figure, page }: Candidate,
  anchor: Candidate,
): boolean {
  if (asked === undefined) return true;
  const fitting = figure.period === null ? anchor : { figure, page };
  return periodFit(asked, fitting.figure, fitting.page.report) !== 'other';
}

/** In a text what stands nearer is meant rather; of a table the cells of its column, or of its row, go on from a cell. */
function placing(candidate: Candidate, anchor: Candidate, neighbours: readonly Hit[]): number {
  if (anchor.page.passage.kind === 'row')
    return candidate.page === anchor.page || isParallel(candidate, anchor) ? WEIGHTS.parallel : 0;
  const [own = 0, other = 0] = [anchor, candidate].map(({ page }) =>
    neighbours.findIndex(({ passage }) => passage === page.passage),
  );
  return WEIGHTS.aside * Math.min(FARTHEST, Math.abs(own - other));
}

/** Passages away from which on all are far. */
const FARTHEST = 3;
