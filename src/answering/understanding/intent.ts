import services from '../../../data/lexicon/services.json' with { type: 'json' };
import { canonical, fold } from '../../text/fold.ts';
import { isSame, type QuestionWord } from './word.ts';

/** What a message wants that no report answers: a group of the lexicon. */
export type Intent = keyof typeof services.groups;

const INTENTS: readonly Intent[] = [
  'emergency',
  'procedure',
  'complaint',
  'private',
  'opinion',
  'instruction',
  'identity',
  'thanks',
  'greeting',
  'farewell',
];

const GROUPS = INTENTS.map((intent) => ({
  intent,
  phrases: services.groups[intent].map((phrase) =>
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
