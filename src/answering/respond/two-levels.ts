import figurePhrases from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import scopes from '../../../data/lexicon/scopes.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Period } from '../../domain/period.ts';
import type { Question } from '../../domain/question.ts';
import { wholeWords } from '../../text/phrase-pattern.ts';
import type { Candidate } from '../selection/fit.ts';
import { rankFigures, type OpenedHit } from '../selection/select.ts';
import { areComparable } from './compute-answer.ts';

/** Now words, and those that tell how it has come to stand: "đến nay", "hiện", "còn", "lên". */
const NOW = wholeWords([...scopes.now, ...figurePhrases.now, ...figurePhrases.levels]);

/**
 * "Đầu năm có 64 hộ nghèo; hiện còn 49 hộ nghèo": of two levels of one thing, told one behind the other, the later and the earlier.
 * Null where no paragraph tells both; `since` is the time from which the change is asked for, where the question names one.
 */
export function levelsOf(
  counted: Question,
  since: Period | null,
  opened: readonly OpenedHit[],
): [Candidate, Candidate] | null {
  const timeless: Question = { ...counted, periods: [], base: null, within: null };
  const told = rankFigures(timeless, null, opened).filter(
    ({ obstacles, coverage }) => obstacles.length === 0 && coverage.unmet.length === 0,
  );
  for (const now of told) {
    const start = told.find(
      (other) =>
        (isNow(now) || isLater(now, other)) &&
        isStartOf(now, other) &&
        !isOfTwin(now, other, told) &&
        (since === null || isAt(since, other.figure)),
    );
    if (start !== undefined) return [now, start];
  }
  return null;
}

/** "đầu năm có …; cuối năm còn …, 118 hộ cận nghèo": of a day behind that of the other. */
function isLater({ figure: { period } }: Candidate, { figure: { period: before } }: Candidate): boolean {
  return period?.unit === 'day' && before?.unit === 'day' && period.from > before.to;
}

/** "96 hộ nghèo, 141 hộ cận nghèo; … 71 hộ nghèo, 118 hộ cận nghèo": the 141 became 118, though "hộ nghèo" says no other words. */
function isOfTwin({ figure }: Candidate, { figure: before }: Candidate, told: readonly Candidate[]): boolean {
  return (
    figure.label !== before.label &&
    told.some(({ figure: twin }) => twin.label === before.label && twin.start > before.start)
  );
}

/** Of a level of the past, the one that has come of it, where its paragraph goes on to tell it; null where it does not. */
export function levelSince(
  before: Candidate,
  question: Question,
  opened: readonly OpenedHit[],
): Candidate | null {
  if (!isStartingDay(before.figure, before.page)) return null;
  const later = rankFigures(question, null, opened).filter(
    (now) => now.coverage.unmet.length === 0 && now.obstacles.length === 0 && isNow(now),
  );
  return (
    later.find((now) => isStartOf(now, before) && isWithin(now.figure.label, before.figure.label)) ?? null
  );
}

function isNow({ figure, page }: Candidate): boolean {
  const { status, number } = figure;
  if (status === 'comparison' || isStartingDay(figure, page)) return false;
  const before = page.passage.figures.findLast(({ end }) => end <= number.start)?.end ?? page.passage.start;
  return NOW.test(page.report.text.slice(before, number.start));
}

/** Told before it in the same paragraph, of the same thing, and as what it was. */
function isStartOf(now: Candidate, other: Candidate): boolean {
  const { figure, page } = other;
  return (
    page.report === now.page.report &&
    page.passage.paragraph.start === now.page.passage.paragraph.start &&
    figure.start < now.figure.start &&
    (figure.status === 'comparison' || isStartingDay(figure, page)) &&
    figure.label !== '' &&
    (isWithin(now.figure.label, figure.label) || isWithin(figure.label, now.figure.label)) &&
    areComparable(now, other)
  );
}

/** "hộ nợ" says again what "hộ kinh doanh nợ thuế" told. */
function isWithin(label: string, other: string): boolean {
  const said = ` ${other} `;
  return label !== '' && label.split(' ').every((word) => said.includes(` ${word} `));
}

/** "đầu năm", "cuối năm 2023": a day that was over when the report was written. */
function isStartingDay({ period }: Figure, { report }: Candidate['page']): boolean {
  return (
    period !== null &&
    period.from === period.to &&
    report.date !== null &&
    period.to < report.date &&
    EDGE.test(period.text)
  );
}

const EDGE = /^(?:đầu|cuối|hết)\s/iu;

/** "từ đầu năm": the first day of the year, or the last of the one before. */
function isAt(since: Period, { period, status }: Figure): boolean {
  if (period === null) return status === 'comparison';
  return period.from === since.from || dayAfter(period.to) === since.from;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 'yyyy-mm-dd'.length);
}

const DAY = 86_400_000;
