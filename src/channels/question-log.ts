import type { Answer } from '../domain/answer.ts';

/** One asked question as it is kept, without any name, id or number of the asker. */
export interface LoggedQuestion {
  /** ISO time. */
  readonly at: string;
  readonly channel: 'telegram' | 'terminal';
  readonly question: string;
  readonly status: Answer['status'];
  /** Headline of the answer, or empty. */
  readonly headline: string;
  readonly milliseconds: number;
}

/** Where asked questions and opinions on answers are kept, to learn what the report lacks. */
export interface QuestionLog {
  asked(entry: LoggedQuestion): void;
  /** A tap on 👍 or 👎. */
  rated(entry: { readonly at: string; readonly headline: string; readonly good: boolean }): void;
}
