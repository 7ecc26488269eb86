import type { Answer } from '../domain/answer.ts';
import type { Report } from '../domain/report.ts';
import { plainText, type Draft } from './draft.ts';
import { PHRASES } from './phrases.ts';

export interface AssembleOptions {
  /** The asker's date, ISO. */
  readonly at: string;
  readonly staleAfterMonths: number;
}

/** Whole months from one ISO day to another; negative when the second is earlier. */
function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}

function closingOf(report: Report | null, made: Draft, { at, staleAfterMonths }: AssembleOptions): string[] {
  if (report === null) return [];
  const aged = report.date !== null && monthsBetween(report.date, at) >= staleAfterMonths;
  const expired = report.validUntil !== null && report.validUntil < at;
  return [
    ...[report, ...made.otherReports].map(PHRASES.source),
    ...made.notes,
    ...(expired ? [PHRASES.expired] : []),
    ...(aged && !expired && made.notes.length === 0 ? [PHRASES.aged] : []),
  ];
}

/** A draft as an answer: closed with its source, and written out as plain text. */
export function assemble(question: string, resolved: string, made: Draft, options: AssembleOptions): Answer {
  const { status, headline, figures, derived, quotes, verdict, remarks, unmet } = made;
  const closing = closingOf(made.report, made, options);
  const base = {
    question,
    resolved,
    headline,
    figures,
    derived,
    quotes,
    verdict,
    parts: [],
    suggestions: [],
    remarks,
    closing,
  };
  const text = plainText(base);
  if (status === 'clarify') return { ...base, text, status, options: made.options };
  if (status === 'not_found') return { ...base, text, status, unmet };
  return { ...base, text, status };
}

const FIRST_OF: readonly Answer['status'][] = ['answered', 'clarify', 'not_found', 'chat', 'error'];

/** Several answers to one message as one: their union, answered if any part is. */
export function join(question: string, parts: readonly Answer[]): Answer {
  const status = FIRST_OF.find((one) => parts.some((part) => part.status === one)) ?? 'not_found';
  const main = parts.find((part) => part.status === status);
  const closing = [...new Set(parts.flatMap((part) => part.closing))];
  const base = {
    question,
    resolved: parts.at(-1)?.resolved ?? question,
    headline: parts
      .map(({ headline }) => headline)
      .filter(Boolean)
      .join('; '),
    figures: parts.flatMap(({ figures }) => figures),
    derived: parts.flatMap(({ derived }) => derived),
    quotes: parts.flatMap(({ quotes }) => quotes),
    verdict: parts.map(({ verdict }) => verdict).find((verdict) => verdict !== null) ?? null,
    parts,
    suggestions: [...new Set(parts.flatMap(({ suggestions }) => suggestions))],
    remarks: parts.flatMap(({ remarks }) => remarks),
    closing,
  };
  const text = parts.map((part) => part.text).join('\n\n');
  if (status === 'clarify')
    return { ...base, text, status, options: main?.status === 'clarify' ? main.options : [] };
  if (status === 'not_found')
    return { ...base, text, status, unmet: main?.status === 'not_found' ? main.unmet : null };
  if (status === 'error') return { ...base, text, status, error: { code: 'unreadable', message: text } };
  return { ...base, text, status };
}
