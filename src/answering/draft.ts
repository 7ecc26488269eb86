import type { Answer, DerivedFigure, GivenFigure, NotFound, Quote } from '../domain/answer.ts';
import type { Report } from '../domain/report.ts';
import { oneLine } from './phrases.ts';

/** An answer before it is put into words as a whole. */
export interface Draft {
  readonly status: 'answered' | 'not_found' | 'clarify' | 'chat';
  readonly headline: string;
  readonly figures: readonly GivenFigure[];
  readonly derived: readonly DerivedFigure[];
  readonly quotes: readonly Quote[];
  readonly verdict: 'yes' | 'no' | null;
  readonly remarks: readonly string[];
  /** Sentences that follow the source line. */
  readonly notes: readonly string[];
  readonly unmet: NotFound['unmet'];
  readonly options: readonly string[];
  /** Report whose source line closes the reply, or null for none. */
  readonly report: Report | null;
  /** Further reports that it quotes. */
  readonly otherReports: readonly Report[];
}

const EMPTY: Draft = {
  status: 'not_found',
  headline: '',
  figures: [],
  derived: [],
  quotes: [],
  verdict: null,
  remarks: [],
  notes: [],
  unmet: null,
  options: [],
  report: null,
  otherReports: [],
};

/** A draft with everything else left empty. */
export function draft(parts: Partial<Draft> & Pick<Draft, 'status'>): Draft {
  return { ...EMPTY, ...parts };
}

/** Words without case and closing stop, to tell whether a quote says what the first line has said. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[.;,]$/, '');
}

/** The reply as plain text: headline, remarks, quotes that say more, source, one paragraph each. */
export function plainText(answer: Pick<Answer, 'headline' | 'remarks' | 'quotes' | 'closing'>): string {
  const said = bare(answer.headline);
  const quotes = answer.quotes
    .filter(({ text }) => bare(oneLine(text)) !== said)
    .map(({ text }) => `“${oneLine(text)}”`);
  return [answer.headline, ...answer.remarks, ...quotes, ...answer.closing]
    .filter((line) => line !== '')
    .join('\n');
}
