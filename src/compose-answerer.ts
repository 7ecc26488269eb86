import { createAnswerer } from './answering/answer.ts';
import type { Retriever } from './answering/retriever.ts';
import { createSuggester } from './answering/suggest.ts';
import type { Answerer } from './channels/answerer.ts';
import type { Library } from './channels/library.ts';
import type { Config } from './config.ts';
import { createIndexCorpus } from './index-corpus.ts';
import { createIndexLibrary } from './index-library.ts';
import type { Answer } from './domain/answer.ts';
import type { IndexContent } from './indexing/index-content.ts';

export interface Composed {
  readonly answerer: Answerer;
  readonly library: Library;
  /** Finds the questions that the library shows as examples and a refusal shows as one; until then there are none. */
  prepareExamples(): Promise<void>;
}

export interface ComposeHooks {
  readonly now: () => Date;
  /** Told when the figure guard held a reply back: the numbers that it found without support. */
  readonly onHeldBack: (numbers: readonly string[]) => void;
}

/** Residents' dates are those of Vietnam, wherever the server stands: seven hours ahead, all year round. */
const AHEAD = 7 * 3_600_000;
/** Example questions that are tried out beforehand; channels show a few of them. */
const EXAMPLES = 12;
/** Related questions offered beside an answer. */
const RELATED = 2;

/** An answer is followed by what stands near it, a refusal by what can be asked instead. */
const SUGGESTING: ReadonlySet<Answer['status']> = new Set(['answered', 'not_found']);

/** The one answerer that the bot, the terminal, the scripts and the evaluation share, over an opened index. */
export function composeAnswerer(
  content: IndexContent,
  retriever: Retriever,
  config: Pick<Config, 'contact' | 'emergencyNumbers' | 'staleAfterMonths' | 'maxQuestionChars'>,
  { now, onHeldBack }: ComposeHooks = { now: () => new Date(), onHeldBack: () => {} },
): Composed {
  const corpus = createIndexCorpus(content);
  let examples: readonly string[] = [];
  const answerer = createAnswerer({
    retriever,
    corpus,
    services: { contact: config.contact, emergencyNumbers: config.emergencyNumbers },
    staleAfterMonths: config.staleAfterMonths,
    maxQuestionChars: config.maxQuestionChars,
    today: () => new Date(now().getTime() + AHEAD).toISOString().slice(0, 'yyyy-mm-dd'.length),
    onHeldBack,
    example: () => examples[0] ?? null,
  });
  const suggester = createSuggester(corpus, (question) => answerer.answer(question));
  return {
    answerer: {
      async answer(question, options = {}) {
        const answer = await answerer.answer(question, options);
        if (options.suggestions !== true || !SUGGESTING.has(answer.status)) return answer;
        const related = await suggester.related(answer, RELATED);
        return { ...answer, suggestions: related.length > 0 ? related : examples.slice(0, RELATED) };
      },
    },
    library: createIndexLibrary(content, (count) => examples.slice(0, count)),
    async prepareExamples() {
      examples = await suggester.examples(EXAMPLES);
    },
  };
}
