import abbreviations from '../../../data/lexicon/abbreviations.json' with { type: 'json' };
import type { Topic } from '../../domain/question.ts';
import { fold, foldPhrase } from '../../text/fold.ts';
import type { QuestionWord } from './word.ts';

const SHORT = new Map<string, string>(
  Object.entries(abbreviations.beforeNames).map(([name, short]) => [foldPhrase(name), fold(short)]),
);

const CREDIT = 0.95;

/**
 * "trường tiểu học Gò Lựu 2": a report may call it "TH Gò Lựu 2". Two letters alone may stand for anything ("TH 2023" is what was
 * reached that year), before the very name they are the school's.
 */
export function shortBeforeName(topic: Topic, words: readonly QuestionWord[]): Topic {
  const key = foldPhrase(topic.text);
  const short = SHORT.get(key);
  if (short === undefined) return topic;
  const length = key.split(' ').length;
  const at = words.findIndex(
    (_, index) =>
      words
        .slice(index, index + length)
        .map(({ folded }) => folded)
        .join(' ') === key,
  );
  const name = words[at + length];
  if (at === -1 || name?.kind !== 'word') return topic;
  const phrase = { words: [{ exact: short, folded: short, marked: true }, name], credit: CREDIT };
  return { ...topic, phrases: [...topic.phrases, phrase] };
}
