import type { FigureKind } from './figure.ts';
import type { Span } from './span.ts';

/** A figure given as the answer. */
export interface GivenFigure extends Span {
  readonly text: string;
  readonly value: number | string | null;
  readonly unit: string | null;
  readonly label: string;
  readonly kind: FigureKind;
  /** The period as written, or null. */
  readonly period: string | null;
  readonly reportId: string;
}

/** A number that Hỏi Phường computed; it is always printed with `how`. */
export interface DerivedFigure {
  /** As printed, Vietnamese decimals: "86,7%". */
  readonly text: string;
  readonly value: number;
  /** The arithmetic as printed: "13 ÷ 15". */
  readonly how: string;
  /** Texts of the quoted numbers it was computed from. */
  readonly terms: readonly string[];
}

/** Words copied from a report: `report.text.slice(start, end) === text`. */
export interface Quote extends Span {
  readonly text: string;
  /** File name of the report. */
  readonly report: string;
  readonly reportId: string;
  readonly title: string;
  readonly date: string | null;
  /** The passage it was cut from, for "the whole paragraph". */
  readonly passageId: string;
}

interface AnswerBase {
  /** The question as asked. */
  readonly question: string;
  /** The question as answered: completed from the dialogue; the next follow-up starts from it. */
  readonly resolved: string;
  /** The direct answer, short: "37 hộ nghèo"; empty when there is none. */
  readonly headline: string;
  /** The whole reply as plain text. */
  readonly text: string;
  readonly figures: readonly GivenFigure[];
  readonly derived: readonly DerivedFigure[];
  readonly quotes: readonly Quote[];
  readonly verdict: 'yes' | 'no' | null;
  /** Several questions in one message: one Answer each; the other fields are their union. */
  readonly parts: readonly Answer[];
  /** Questions that this index answers, nearest first: buttons in a private chat. */
  readonly suggestions: readonly string[];
  /** Sentences between headline and quotes, in order: arithmetic, remarks, the refusal itself. */
  readonly remarks: readonly string[];
  /** Sentences after the quotes: source with its date, age of the figures. */
  readonly closing: readonly string[];
}

export interface Answered extends AnswerBase {
  readonly status: 'answered';
}

/** "Not in the report", of one of two sorts: an unmet part was recognised, or nothing was found. */
export interface NotFound extends AnswerBase {
  readonly status: 'not_found';
  readonly unmet: 'place' | 'period' | 'person' | 'attribute' | 'status' | 'premise' | null;
}

/** Two or more figures fit equally; `options` are accepted as "1", "cái sau", "cả hai". */
export interface Clarify extends AnswerBase {
  readonly status: 'clarify';
  /** Complete questions, in the order in which the reply lists them. */
  readonly options: readonly string[];
}

/** Greetings, thanks, opinions, services: a fixed reply, nothing from the report. */
export interface Chat extends AnswerBase {
  readonly status: 'chat';
}

/** The question cannot be read at all (too long, empty, control characters). */
export interface Rejected extends AnswerBase {
  readonly status: 'error';
  readonly error: { readonly code: string; readonly message: string };
}

export type Answer = Answered | NotFound | Clarify | Chat | Rejected;

/** One finished turn of a dialogue. */
export interface Exchange {
  readonly question: string;
  readonly answer: Answer;
}
