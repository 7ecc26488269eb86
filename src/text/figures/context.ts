import lexicon from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { ContextSpan } from '../../domain/passage.ts';
import type { Span } from '../../domain/span.ts';
import type { FigureScope } from '../figure-scope.ts';
import type { FoundPeriod } from '../periods.ts';
import { figureTokens } from './figure-token.ts';
import { phraseOf } from './governor.ts';
import type { Mention } from './mention.ts';
import { isDerived } from './kinds.ts';
import { isEnclosed } from './open-brackets.ts';
import { pairLists } from './pair-lists.ts';
import { markParts, wholeAt, type Whole } from './parts.ts';
import { isBase, PHRASES, readPassage, type PassageReading } from './passage-reading.ts';
import { isBracketed, isLeading, lastPhrase } from './period-of.ts';
import { phraseSet } from './phrase-set.ts';
import { quantities } from './quantities.ts';
import { placeAt } from './place-of.ts';
import type { Surroundings } from './surroundings.ts';
import type { Labelled, Subject } from './subject.ts';

const HEADINGS = (['achieved', 'target', 'forecast'] as const).map(
  (status) => [status, phraseSet(statuses.headings[status])] as const,
);
const SHORTCOMINGS = phraseSet(statuses.headings.shortcomings);
const PLANNED = phraseSet(statuses.headings.planned);
const LEADS = (['achieved', 'target', 'forecast'] as const).map(
  (status) => [status, phraseSet(statuses.leads[status])] as const,
);
/** "Chương trình mục tiêu quốc gia" is the name of a programme, no target. */
const PROGRAMMES = phraseSet(statuses.programmes);
/** How far back a sentence that opens with "Trong đó" looks for what it is a part of, in characters. */
const LOOK_BACK = 400;
/** Clauses of the same sentence that a passage looks back on. */
const CLAUSES = 4;

/** What a passage takes from the words around it. */
export interface Context {
  /** The day that a period without a year refers to: the period of the section it stands in, else the report's date. */
  readonly today: string | null;
  readonly surroundings: Surroundings;
  /** What it goes on to speak of when it names no subject of its own. */
  readonly subject: Subject | null;
  readonly labelled: readonly Labelled[];
  readonly wholes: readonly Whole[];
  readonly periods: readonly FoundPeriod[];
}

/** A stretch of the context, read once. */
interface Reading {
  readonly role: ContextSpan['role'];
  readonly passage: PassageReading;
  readonly mentions: readonly Mention[];
}

export function readContext(text: string, scope: FigureScope): Context {
  const spans = contextSpans(text, scope);
  const dated = spans.map((span) => readPassage(text, span, scope.reportDate, []));
  const today =
    datedBy(dated) ?? reviewedYear(text, scope) ?? scope.reportDate ?? datedBy(titles(text, scope));
  const readings = spans.map((span, i): Reading => {
    const read = dated[i];
    const passage =
      read === undefined || today !== scope.reportDate ? readPassage(text, span, today, []) : read;
    const isProse = span.role === 'sentence' || span.role === 'lead';
    const mentions = isProse ? quantities(passage, null) : [];
    pairLists(passage, mentions, [], today);
    markParts(passage, mentions, []);
    return { role: span.role, passage, mentions };
  });
  const nearest = readings.toReversed();
  const sections = nearest.filter(({ role }) => role === 'heading' || role === 'caption');
  const sentences = readings.filter(({ role }) => role === 'sentence');
  const prose = readings.filter(({ role }) => role === 'sentence' || role === 'lead');
  const surroundings = {
    period: periodAround(nearest),
    section: periodAround(sections),
    place: placeAround(nearest),
    status: statusAround(nearest),
    reportDate: scope.reportDate,
  };
  return {
    today,
    surroundings,
    subject: subjectAround(nearest),
    labelled: sentences.flatMap(toldOpenly),
    wholes: prose.flatMap(wholesOf),
    periods: prose.flatMap(({ passage }) => passage.periods),
  };
}

/** "Quyết toán năm 2024", written in the first months of 2025: "cuối năm" is the end of the year that the title names. */
function reviewedYear(text: string, scope: FigureScope): string | null {
  const { reportDate } = scope;
  if (reportDate === null || Number(reportDate.slice(5, 7)) > LAST_MONTH_OF_REVIEW) return null;
  const year = Number(reportDate.slice(0, 4)) - 1;
  const named = titles(text, scope).flatMap(({ periods }) => periods);
  const isReviewed = named.some(({ unit, to }) => unit === 'year' && to === `${year}-12-31`);
  return isReviewed ? `${year}-12-31` : null;
}

/** Month, 1 to 12, up to which a year that is over is still reported on. */
const LAST_MONTH_OF_REVIEW = 4;

/** A report without a date is dated by its title. */
const titles = (text: string, { context }: FigureScope): PassageReading[] =>
  context.filter(({ role }) => role === 'title').map((span) => readPassage(text, span, null, []));

/** Headings, leads and captions, outermost first, then the last clauses of the sentence. */
function contextSpans(text: string, scope: FigureScope): ContextSpan[] {
  const ofRoles = (roles: readonly ContextSpan['role'][]): ContextSpan[] =>
    scope.context.filter(({ role }) => roles.includes(role)).toSorted((a, b) => a.start - b.start);
  return [
    ...ofRoles(['heading', 'lead', 'caption']),
    ...clausesBefore(text, scope, ofRoles(['sentence'])),
  ].toSorted((a, b) => a.start - b.start);
}

/** A sentence that opens with "Trong đó", or soon lists its figures by what was named before: "Số hộ cận nghèo lần lượt là …". */
function goesOn(text: string, head: Span): boolean {
  const tokens = figureTokens(text, head);
  return (
    PHRASES.lookBack.at(tokens, 0) > 0 || tokens.some((_, at) => PHRASES.respectively.at(tokens, at) > 0)
  );
}

/** Earlier clauses of the sentence; for a sentence that goes on from the one before it, that one. */
function clausesBefore(
  text: string,
  scope: FigureScope,
  own: readonly ContextSpan[],
): readonly ContextSpan[] {
  const head = { start: scope.start, end: Math.min(scope.end, scope.start + 40) };
  if (own.length > 0 || !goesOn(text, head)) return own.slice(-CLAUSES);
  const line = text.lastIndexOf('\n\n', scope.start - 1) + 1;
  const start = Math.max(line, scope.start - LOOK_BACK);
  return start < scope.start ? [{ role: 'sentence', start, end: scope.start }] : [];
}

function datedBy(readings: readonly PassageReading[]): string | null {
  for (const passage of readings.toReversed()) {
    const dated = passage.periods.findLast((period) => !period.yearAssumed && !isBase(passage, period));
    if (dated !== undefined) return dated.to;
  }
  return null;
}

/** The last period that opens one of the clauses, or stands in the nearest heading. */
function periodAround(nearest: readonly Reading[]): FoundPeriod | null {
  for (const { role, passage, mentions } of nearest) {
    if (role === 'sentence' && lastPhrase(passage, passage.tokens.length, 0, 'now') !== -1) return null;
    const opens = (period: Span): boolean =>
      !isBase(passage, period) &&
      (role === 'heading' || !isBracketed(passage, period)) &&
      !isOfBalance(passage, period) &&
      isLeading(passage, mentions, period);
    const found = passage.periods.findLast(opens);
    if (found !== undefined) return found;
  }
  return null;
}

/** "dư đầu năm 63 triệu đồng; thu …": the time of a balance is of that alone. */
function isOfBalance({ tokens }: PassageReading, { start }: Span): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  return at > 0 && BALANCES.before(tokens, at) > 0;
}

const BALANCES = phraseSet(lexicon.balances);

function placeAround(nearest: readonly Reading[]): string | null {
  for (const { role, passage, mentions } of nearest)
    for (let at = passage.tokens.length - 1; at >= 0; at -= 1) {
      const place = placeAt(passage, at);
      // "…, trong đó khu phố 27 14 ca; 88 ca tay chân miệng": what a clause tells of a part is over with it.
      const isOver = role === 'sentence' && mentions.some(({ first }) => first < at);
      if (place !== null && !isOver) return place;
    }
  return null;
}

/** What the nearest heading says; one that only names a plan ("Một số chỉ tiêu") leaves it to the headings above. */
function statusAround(nearest: readonly Reading[]): Figure['status'] {
  let planned = false;
  for (const { role, passage } of nearest) {
    if (role !== 'heading' && role !== 'lead') continue;
    const cues = role === 'lead' ? LEADS : HEADINGS;
    for (let at = 0; at < passage.tokens.length; at += Math.max(1, PROGRAMMES.at(passage.tokens, at))) {
      const isName = PROGRAMMES.at(passage.tokens, at) > 0;
      for (const [status, phrases] of cues) if (!isName && phrases.at(passage.tokens, at) > 0) return status;
    }
    if (passage.tokens.some((_, at) => SHORTCOMINGS.at(passage.tokens, at) > 0)) return 'achieved';
    planned ||= role === 'heading' && opensWithPlan(passage);
  }
  return planned ? 'target' : 'achieved';
}

/** "Một số chỉ tiêu", "Kế hoạch năm 2025", but not "Sản xuất nông nghiệp và chỉ tiêu kinh tế". */
function opensWithPlan({ tokens }: PassageReading): boolean {
  const at = tokens.findIndex((_, index) => PLANNED.at(tokens, index) > 0);
  return at !== -1 && !tokens.slice(0, at).some(({ text }) => /^và$/i.test(text));
}

/** The last figure of the clauses before, else the words before the list. */
function subjectAround(nearest: readonly Reading[]): Subject | null {
  const sentence = nearest.find(({ role }) => role === 'sentence');
  const last = sentence === undefined ? undefined : toldOpenly(sentence).at(-1);
  // "Quỹ Đền ơn đáp nghĩa: dư đầu năm 42,5 triệu đồng; thu 186 triệu đồng": the fund's, not what was left over.
  const lead = nearest.find(({ role }) => role === 'lead')?.passage;
  const isOfLead = last !== undefined && isDerived(last) && lead?.start === sentence?.passage.start;
  if (last === undefined || isOfLead) return lead === undefined ? null : subjectOfLead(lead);
  return {
    label: last.label,
    spans: last.labelSpans,
    shared: last.governor.spans,
    measured: isDerived(last),
  };
}

function subjectOfLead(lead: PassageReading): Subject | null {
  if (lead.tokens.length === 0) return null;
  const words = [...lead.tokens.keys()].filter(
    (i) => lead.tokens[i]?.kind !== 'mark' && !lead.inPeriod.has(i),
  );
  const spans = [{ start: lead.start, end: lead.end }];
  return { label: phraseOf(lead, words), spans, shared: spans, measured: false };
}

/** What brackets closed upon is over with its clause: "đạt 113% chỉ tiêu (chỉ tiêu 2.400 triệu đồng); năm 2022: 486 triệu đồng". */
const toldOpenly = ({ passage, mentions }: Reading): Mention[] => {
  const told = mentions.filter(({ label }) => label !== '');
  const open = told.filter((mention) => !isEnclosed(passage, mention));
  return open.length > 0 ? open : told;
};

const wholesOf = (reading: Reading): Whole[] =>
  toldOpenly(reading)
    .filter(({ kind, partOf }) => kind !== 'percent' && kind !== 'change' && partOf === null)
    .map((mention) => wholeAt(reading.passage, mention));
