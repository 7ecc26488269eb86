import type { Answer, Exchange } from '../domain/answer.ts';

/** What a channel needs: one question in, one answer out. Never throws for anything a resident can type. */
export interface Answerer {
  answer(
    question: string,
    options?: {
      /** The asker's date, ISO; "năm nay" follows it. Today when left out. */
      readonly at?: string;
      /** The last answered exchange of this person in this chat, or the one replied to. */
      readonly previous?: Exchange | null;
      /** Whether related questions are wanted as well; they take some more answers to find. */
      readonly suggestions?: boolean;
    },
  ): Promise<Answer>;
}
