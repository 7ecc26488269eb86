import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { ContextSpan } from '../../domain/passage.ts';
import type { FigureScope } from '../figure-scope.ts';
import { findPeriods, type FoundPeriod } from '../periods.ts';
import type { Figure } from '../../domain/figure.ts';
import { figureTokens } from './figure-token.ts';
import { phraseOf } from './governor.ts';
import { readPassage } from './passage-reading.ts';
import { phraseSet } from './phrase-set.ts';
import { quantities } from './quantities.ts';
import type { Whole } from './parts.ts';
import { placeAt, type Surroundings } from './scope-mentions.ts';
import type { Subject } from './subject.ts';

const HEADINGS = (['achieved', 'target', 'forecast'] as const).map(
  (status) => [status, phraseSet(statuses.headings[status])] as const,
);

const ofRoles = (scope: FigureScope, roles: readonly ContextSpan['role'][]): ContextSpan[] =>
  scope.context.filter(({ role }) => roles.includes(role)).toSorted((a, b) => a.start - b.start);

/** The day that a period without a year refers to: the period of the section it stands in, else the report's date. */
export function today(text: string, scope: FigureScope): string | null {
  for (const { start, end } of ofRoles(scope, ['heading', 'lead', 'caption', 'sentence']).toReversed()) {
    const dated = findPeriods(text.slice(start, end), scope.reportDate).findLast(
      (period) => !period.yearAssumed,
    );
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
    place: placeAround(text, nearest),
    status: statusAround(text, nearest),
    reportDate: scope.reportDate,
  };
}

function periodAround(text: string, nearest: readonly ContextSpan[], now: string | null): FoundPeriod | null {
  for (const span of nearest) {
    const passage = readPassage(text, span, now, []);
    if (/(?:hiện nay|đến nay|hiện)\s/i.test(text.slice(span.start, span.end)) && span.role === 'sentence')
      return null;
    const found = passage.periods.at(-1);
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
    for (let at = 0; at < tokens.length; at += 1)
      for (const [status, phrases] of HEADINGS) if (phrases.at(tokens, at) > 0) return status;
  }
  return 'achieved';
}

/** What a passage that opens without a subject speaks of. */
export function subjectOf(text: string, scope: FigureScope): Subject | null {
  const [sentence] = ofRoles(scope, ['sentence']).toReversed();
  if (sentence !== undefined) {
    const passage = readPassage(text, sentence, null, []);
    const last = quantities(passage, null).findLast(({ label }) => label !== '');
    if (last !== undefined) return { label: last.label, spans: last.labelSpans };
  }
  const [lead] = ofRoles(scope, ['lead']).toReversed();
  if (lead === undefined) return null;
  const passage = readPassage(text, lead, null, []);
  const words = [...passage.tokens.keys()].filter(
    (i) => passage.tokens[i]?.kind !== 'mark' && !passage.inPeriod.has(i),
  );
  return { label: phraseOf(passage, words), spans: [{ start: lead.start, end: lead.end }] };
}

/** Figures and periods of the clauses before, which "trong đó" and "tương ứng" may refer to. */
export function antecedents(text: string, scope: FigureScope): { wholes: Whole[]; periods: FoundPeriod[] } {
  const readings = ofRoles(scope, ['lead', 'sentence']).map((span) =>
    readPassage(text, span, today(text, scope), []),
  );
  const wholes = readings.flatMap((passage) =>
    quantities(passage, null)
      .filter(({ kind }) => kind !== 'percent' && kind !== 'change')
      .map(({ from, unit, value }) => ({ start: passage.tokens[from]?.start ?? 0, unit, value })),
  );
  return { wholes, periods: readings.flatMap(({ periods }) => periods) };
}
