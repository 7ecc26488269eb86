import chatter from '../../data/lexicon/chatter.json' with { type: 'json' };
import questionWords from '../../data/lexicon/question-words.json' with { type: 'json' };
import { createStopPhrases, type StopPhrases } from '../retrieval/stop-phrases.ts';

/** The question words and chatter that the bot itself leaves out of account. */
export function stopPhrases(): StopPhrases {
  return createStopPhrases([...chatter.phrases, ...Object.values(questionWords.phrases).flat()]);
}
