import services from '../../../data/lexicon/services.json' with { type: 'json' };
import { canonical, fold } from '../../text/fold.ts';
import { isSame, type QuestionWord } from './word.ts';

/** What a message wants that no report answers. */
export type Intent =
  | 'emergency'
  | 'procedure'
  | 'complaint'
  | 'private'
  | 'opinion'
  | 'instruction'
  | 'identity'
  | 'thanks'
  | 'greeting'
  | 'farewell';

const GROUPS = Object.entries(services.groups).map(([intent, phrases]) => ({
  intent: intent as Intent,
  phrases: phrases.map((phrase) =>
    phrase.split(' ').map((word) => ({ exact: canonical(word), folded: fold(word) })),
  ),
}));

/** All intents that the lexicon sees in a message, in the lexicon's order. */
export function intentsOf(words: readonly QuestionWord[]): Intent[] {
  const plain = words.filter((word) => word.kind !== 'stop');
  return GROUPS.filter(({ intent, phrases }) =>
    phrases.some((phrase) =>
      plain.some((_, start) =>
        phrase.every((part, offset) => {
          const word = plain[start + offset];
          return (
            word !== undefined &&
            isSame(word, part) &&
            (phrase.length > 2 || word.marked || part.exact === part.folded || intent !== 'private')
          );
        }),
      ),
    ),
  ).map(({ intent }) => intent);
}
