import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { ContextSpan } from '../../domain/passage.ts';
import type { FigureScope } from '../figure-scope.ts';
import type { FoundPeriod } from '../periods.ts';
import type { Figure } from '../../domain/figure.ts';
import { figureTokens } from './figure-token.ts';
import { phraseOf } from './governor.ts';
import type { Mention } from './mention.ts';
import { isBase, PHRASES, readPassage, type PassageReading } from './passage-reading.ts';
import { phraseSet } from './phrase-set.ts';
import { quantities } from './quantities.ts';
import { isBracketed, isLeading, lastPhrase } from './period-of.ts';
import type { Whole } from './parts.ts';
import { placeAt, type Surroundings } from './scope-mentions.ts';
import type { Labelled, Subject } from './subject.ts';

const HEADINGS = (['achieved', 'target', 'forecast'] as const).map(
  (status) => [status, phraseSet(statuses.headings[status])] as const,
);

const LEADS = (['achieved', 'target', 'forecast'] as const).map(
  (status) => [status, phraseSet(statuses.leads[status])] as const,
);
/** How far back a sentence that opens with "Trong đó" looks for what it is a part of, in characters. */
const LOOK_BACK = 400;

const ofRoles = (scope: FigureScope, roles: readonly ContextSpan['role'][]): ContextSpan[] =>
  scope.context.filter(({ role }) => roles.includes(role)).toSorted((a, b) => a.start - b.start);

/** The day that a period without a year refers to: the period of the section it stands in, else the report's date. */
export function today(text: string, scope: FigureScope): string | null {
  for (const span of ofRoles(scope, ['heading', 'lead', 'caption', 'sentence']).toReversed()) {
    const passage = readPassage(text, span, scope.reportDate, []);
    const dated = passage.periods.findLast((period) => !period.yearAssumed && !isBase(passage, period));
    if (dated !== undefined) return dated.to;
  }
  return scope.reportDate;
}

/** Period, place and status that a passage takes from the clauses before it, the words before its list, its headings. */
export function surroundingsOf(text: string, scope: FigureScope): Surroundings {
  const nearest = ofRoles(scope, ['heading', 'lead', 'caption', 'sentence']).toReversed();
  const now = today(text, scope);
  return {
    period: periodAround(text, nearest, now),
    section: periodAround(
      text,
      nearest.filter(({ role }) => role === 'heading' || role === 'caption'),
      now,
    ),
    place: placeAround(text, nearest),
    status: statusAround(text, nearest),
    reportDate: scope.reportDate,
  };
}

/** The last period that opens one of the clauses, or stands in the nearest heading. */
function periodAround(text: string, nearest: readonly ContextSpan[], now: string | null): FoundPeriod | null {
  for (const span of nearest) {
    const passage = readPassage(text, span, now, []);
    const isSentence = span.role === 'sentence';
    if (isSentence && lastPhrase(passage, passage.tokens.length, 0, 'now') !== -1) return null;
    const mentions = isSentence ? quantities(passage, null) : [];
    const found = passage.periods.findLast(
      (period) =>
        !isBase(passage, period) && !isBracketed(passage, period) && isLeading(passage, mentions, period),
    );
    if (found !== undefined) return found;
  }
  return null;
}

function placeAround(text: string, nearest: readonly ContextSpan[]): string | null {
  for (const span of nearest) {
    const passage = readPassage(text, span, null, []);
    for (let at = passage.tokens.length - 1; at >= 0; at -= 1) {
      const place = placeAt(passage, at);
      if (place !== null) return place;
    }
  }
  return null;
}

function statusAround(text: string, nearest: readonly ContextSpan[]): Figure['status'] {
  for (const span of nearest.filter(({ role }) => role === 'heading' || role === 'lead')) {
    const tokens = figureTokens(text, span);
    const cues = span.role === 'lead' ? LEADS : HEADINGS;
    for (let at = 0; at < tokens.length; at += 1)
      for (const [status, phrases] of cues) if (phrases.at(tokens, at) > 0) return status;
  }
  return 'achieved';
}

/** What the clauses before a passage, or the words before its list, leave to it. */
export interface Antecedents {
  readonly subject: Subject | null;
  readonly labelled: readonly Labelled[];
  readonly wholes: readonly Whole[];
  readonly periods: readonly FoundPeriod[];
}

/** Earlier clauses of the sentence; for a sentence that opens with "Trong đó", the one before it. */
function sentencesBefore(text: string, scope: FigureScope): ContextSpan[] {
  const own = ofRoles(scope, ['sentence']);
  const opens = PHRASES.lookBack.at(
    figureTokens(text, { start: scope.start, end: Math.min(scope.end, scope.start + 40) }),
    0,
  );
  if (own.length > 0 || opens === 0) return own;
  const line = text.lastIndexOf('\n\n', scope.start - 1) + 1;
  const start = Math.max(line, scope.start - LOOK_BACK);
  return start < scope.start ? [{ role: 'sentence', start, end: scope.start }] : own;
}

export function antecedents(text: string, scope: FigureScope): Antecedents {
  const now = today(text, scope);
  const read = (span: ContextSpan) => {
    const passage = readPassage(text, span, now, []);
    return { span, passage, mentions: quantities(passage, null).filter(({ label }) => label !== '') };
  };
  const sentences = sentencesBefore(text, scope).map(read);
  const leads = ofRoles(scope, ['lead']).map(read);
  const readings = [...leads, ...sentences];
  const last = sentences.at(-1)?.mentions.at(-1);
  const lead = leads.at(-1);
  const subject =
    last !== undefined ? subjectOf(last) : lead === undefined ? null : leadSubject(lead.passage);
  const wholes = readings.flatMap(({ passage, mentions }) =>
    mentions
      .filter(({ kind }) => kind !== 'percent' && kind !== 'change')
      .map(({ from, kind, unit, value }) => ({ start: passage.tokens[from]?.start ?? 0, kind, unit, value })),
  );
  const labelled = sentences.flatMap(({ mentions }) => mentions);
  return { subject, labelled, wholes, periods: readings.flatMap(({ passage }) => passage.periods) };
}

const subjectOf = ({ label, labelSpans, governor }: Mention): Subject => ({
  label,
  spans: labelSpans,
  shared: governor.spans,
});

function leadSubject(passage: PassageReading): Subject {
  const words = [...passage.tokens.keys()].filter(
    (i) => passage.tokens[i]?.kind !== 'mark' && !passage.inPeriod.has(i),
  );
  const spans = [{ start: passage.start, end: passage.end }];
  return { label: phraseOf(passage, words), spans, shared: spans };
}
