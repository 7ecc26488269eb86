import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Period } from '../../domain/period.ts';
import type { Question } from '../../domain/question.ts';
import { findPeriods } from '../../text/periods.ts';
import { wholeWords } from '../../text/phrase-pattern.ts';
import { passageCoverage, type Coverage, type TopicPlaces } from './coverage.ts';
import type { Page } from './page.ts';
import { isSamePeriod, periodFit } from './period-fit.ts';
import type { OpenedHit } from './select.ts';
import { WEIGHTS } from './weights.ts';

/** How many words of a question a passage may leave out. */
function mostUnmet({ kind }: Question): number {
  return kind === 'how' || kind === 'list' ? 1 : 0;
}

function tellsEnough(question: Question, { share, unmet }: Coverage, least: number): boolean {
  if (unmet.length === 0) return share >= least;
  return (
    unmet.length === mostUnmet(question) &&
    !unmet.some(({ strict }) => strict) &&
    share >= WEIGHTS.acceptStory
  );
}

const TO_DO = wholeWords(statuses.headings.target);

const DONE = wholeWords(statuses.headings.achieved);

/** Stands under what is to be done, "kết quả thực hiện nhiệm vụ" not meant: no word on what has come about. */
function isToDo({ context, report }: Page): boolean {
  return context.some(({ role, span }) => {
    if (role !== 'heading' && role !== 'lead') return false;
    const words = report.text.slice(span.start, span.end);
    return TO_DO.test(words) && !DONE.test(words);
  });
}

/** Told by the passage or what it stands under: that the paragraph has spoken of it tells nothing of whether it is so. */
function isToldHere({ topic, own, split, around }: TopicPlaces): boolean {
  return !topic.required || own.length + split.length + around.length > 0;
}

/** The passage that speaks of most of what is asked. */
export function bestPassage(
  question: Question,
  period: Period | null,
  opened: readonly OpenedHit[],
): { page: Page; coverage: Coverage } | null {
  return passagesNear(question, period, opened)[0] ?? null;
}

/** "Hai năm 2020 và 2021 không đạt": told in a report of that time, or of that time by name. */
function isOfPeriod(period: Period | null, page: Page): boolean {
  if (periodFit(period, null, page.report) !== 'other') return true;
  const { passage, report } = page;
  const own = findPeriods(passage.text, report.date);
  // "… do cơn bão ngày 27 tháng 10. Bão không gây thiệt hại": what names no time goes on about the one told before it.
  const before =
    own.length > 0
      ? []
      : findPeriods(report.text.slice(passage.paragraph.start, passage.start), report.date).slice(-1);
  return (
    period !== null &&
    (own.some((named) => isSamePeriod(period, named)) ||
      before.some(({ from, to }) => from >= period.from && to <= period.to))
  );
}

/** The passages that speak of enough of what is asked, best first: of `least` of it where nothing is left out. */
export function passagesNear(
  question: Question,
  period: Period | null,
  opened: readonly OpenedHit[],
  least: number = WEIGHTS.acceptPassage,
): { page: Page; coverage: Coverage }[] {
  if (question.topics.every(({ required }) => !required)) return [];
  return opened
    .filter((hit) => !hit.lacks(mostUnmet(question), null))
    .filter(({ page, places }) => question.kind !== 'yesno' || (!isToDo(page) && places.every(isToldHere)))
    .filter(({ page }) => page.passage.kind !== 'heading' && isOfPeriod(period, page))
    .map(({ page, places, closeness }) => ({ page, coverage: passageCoverage(places), closeness }))
    .filter(({ coverage }) => tellsEnough(question, coverage, least))
    .toSorted(
      (a, b) =>
        a.coverage.unmet.length - b.coverage.unmet.length ||
        b.coverage.share +
          b.coverage.inLabel +
          WEIGHTS.rank * b.closeness -
          (a.coverage.share + a.coverage.inLabel + WEIGHTS.rank * a.closeness),
    );
}
