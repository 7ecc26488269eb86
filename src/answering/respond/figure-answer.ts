import type { DerivedFigure, GivenFigure } from '../../domain/answer.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { isRounded, percentOf, ratioParts } from '../arithmetic.ts';
import { draft, type Draft } from '../draft.ts';
import { PHRASES } from '../phrases.ts';
import type { Candidate } from '../selection/fit.ts';
import { givenFigure, quoteCandidates, spokenFigure } from './give.ts';

/** The arithmetic of a ratio, said once: 13 trên 15, khoảng 86,7%. */
export function ratioRemark(candidate: Candidate): { remark: string; derived: DerivedFigure } | null {
  const parts = ratioParts(candidate.figure, candidate.page.report.text);
  if (parts === null) return null;
  const derived = percentOf({ text: parts.top, value: parts.value }, { text: parts.bottom, value: parts.of });
  const approximate = isRounded(parts.value, parts.of, derived.value);
  const say = parts.value > parts.of ? PHRASES.ratioOver : PHRASES.ratio;
  return { remark: say(parts.top, parts.bottom, derived.text, approximate), derived };
}

function statusRemarks(candidates: readonly Candidate[]): string[] {
  const statuses = new Set(candidates.map(({ figure }) => figure.status));
  return [
    ...(statuses.has('target') || statuses.has('forecast') ? [PHRASES.target] : []),
    ...(statuses.has('estimate') ? [PHRASES.estimate] : []),
  ];
}

/** An answer that gives these figures, best first: the first line, its arithmetic, the clauses they stand in. */
export function answerFigures(question: Question, candidates: readonly Candidate[]): Draft {
  const ratios = candidates.length === 1 ? candidates.map(ratioRemark).filter((found) => found !== null) : [];
  const office = question.kind === 'office';
  return draft({
    status: 'answered',
    headline: candidates
      .map((candidate) => (office ? spokenOffice(candidate) : spokenFigure(candidate)))
      .join('; '),
    figures: candidates.flatMap((candidate) =>
      office ? [officeFigure(candidate)] : [givenFigure(candidate), ...endsOf(candidate)],
    ),
    derived: ratios.map(({ derived }) => derived),
    quotes: quoteCandidates(candidates),
    remarks: [...statusRemarks(candidates), ...ratios.map(({ remark }) => remark)],
    notes: candidates.some(({ figure }) => figure.kind === 'name') ? [PHRASES.personsChange] : [],
    report: candidates[0]?.page.report ?? null,
  });
}

const DAY = /\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?/g;

/** "7 giờ 30", "13 giờ 00 phút", "8h". */
const CLOCK = /\d{1,2}\s*(?:giờ|h)(?:\s*\d{2}(?:\s*phút)?)?(?![\p{L}\d])/giu;

/** "ngày 10 và ngày 25" of every month. */
const DAY_OF_MONTH = /(?:ngày|mùng)\s+\d{1,2}(?!\s?[/.\d])/giu;

const ENDS: Partial<Record<Figure['kind'], readonly RegExp[]>> = {
  period: [DAY],
  date: [CLOCK, DAY_OF_MONTH],
};

/** "từ ngày 01/7 đến ngày 10/7/2024": its first and its last day, each as a figure too. */
function endsOf({ figure, page }: Candidate): GivenFigure[] {
  const days = (ENDS[figure.kind] ?? []).flatMap((ends) => [...figure.text.matchAll(ends)]);
  if (days.length !== 2) return [];
  return days.map(({ index, 0: text }) => {
    const start = figure.start + index;
    return givenFigure({ page, figure: { ...figure, kind: 'date', text, start, end: start + text.length } });
  });
}

function officeSpan({ figure }: Candidate): { start: number; end: number } | null {
  const first = figure.offices[0];
  const last = figure.offices.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** What the first line calls a person: the offices, in a table with what they are held in. */
function spokenOffice(candidate: Candidate): string {
  return candidate.page.passage.kind === 'row' ? candidate.figure.label : officeText(candidate);
}

function officeText(candidate: Candidate): string {
  const span = officeSpan(candidate);
  return span === null ? candidate.figure.text : candidate.page.report.text.slice(span.start, span.end);
}

/** A person's offices, given as one figure: the words between the first and the last of them. */
function officeFigure(candidate: Candidate): ReturnType<typeof givenFigure> {
  const span = officeSpan(candidate);
  const given = givenFigure(candidate);
  return span === null
    ? given
    : { ...given, ...span, text: officeText(candidate), label: candidate.figure.text };
}
