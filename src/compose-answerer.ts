import { createAnswerer } from './answering/answer.ts';
import type { Retriever } from './answering/retriever.ts';
import { createSuggester } from './answering/suggest.ts';
import type { Answerer } from './channels/answerer.ts';
import type { Library } from './channels/library.ts';
import type { Config } from './config.ts';
import { createIndexCorpus } from './index-corpus.ts';
import { createIndexLibrary } from './index-library.ts';
import type { IndexContent } from './indexing/index-content.ts';

const EXAMPLES = 6;
const RELATED = 2;

/** What answers from an index, as channels see it. */
export interface Composed {
  readonly answerer: Answerer;
  readonly library: Library;
}

type Settings = Pick<Config, 'contact' | 'emergencyNumbers' | 'staleAfterMonths' | 'maxQuestionChars'>;

/**
 * The one answerer that the bot, the terminal and the scripts share.
 * @param onHeldBack told when the figure guard held a reply back
 */
export function composeAnswerer(
  content: Pick<IndexContent, 'reports' | 'passages' | 'postings' | 'vectors'>,
  retriever: Retriever,
  settings: Settings,
  onHeldBack?: (numbers: readonly string[]) => void,
): Composed {
  const corpus = createIndexCorpus(content);
  let examples: readonly string[] = [];
  const { contact, emergencyNumbers, staleAfterMonths, maxQuestionChars } = settings;
  const core = createAnswerer({
    retriever,
    corpus,
    services: { contact, emergencyNumbers },
    staleAfterMonths,
    maxQuestionChars,
    today: () => new Date().toISOString().slice(0, 10),
    example: () => examples[0] ?? null,
    onHeldBack,
  });
  const suggester = createSuggester(corpus, (question) => core.answer(question));
  // Examples are tried out while the first residents are still typing; until then there are none.
  suggester.examples(EXAMPLES).then(
    (found) => {
      examples = found;
    },
    () => {},
  );
  return {
    answerer: {
      async answer(question, { suggestions = false, ...options } = {}) {
        const answer = await core.answer(question, options);
        return suggestions ? { ...answer, suggestions: await suggester.related(answer, RELATED) } : answer;
      },
    },
    library: createIndexLibrary(content, (count) => examples.slice(0, count)),
  };
}
