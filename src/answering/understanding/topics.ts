import type { Topic, TopicPhrase } from '../../domain/question.ts';
import { rarity } from '../../text/syllable.ts';
import { synonymGroups } from './phrases-of-questions.ts';
import { isSame, type QuestionWord } from './word.ts';

const SYNONYM_CREDIT = 0.9;
const COMMON = 5;
const RANGE = 5;

function weightOf(words: readonly QuestionWord[]): number {
  const rarest = Math.max(...words.map((word) => (word.kind === 'number' ? 10 : rarity(word.marked ? word.exact : word.folded))));
  return Math.min(1.2, Math.max(0.5, (rarest - COMMON) / RANGE));
}

/** The wordings that may stand for these words: as typed, then every synonym of a group that holds them. */
function phrasesOf(words: readonly QuestionWord[]): TopicPhrase[] {
  const typed: TopicPhrase = { words, credit: 1 };
  const key = words.map((word) => word.folded).join(' ');
  const groups = synonymGroups(key).filter((group) =>
    group.some(
      (phrase) =>
        phrase.words.length === words.length &&
        phrase.words.every((other, index) => isSame(words[index] ?? { ...other, text: '', marked: true, kind: 'word', capital: false }, other)),
    ),
  );
  const synonyms = groups.flat().map((phrase) => ({
    words: phrase.words.map((word) => ({ ...word, marked: true })),
    credit: SYNONYM_CREDIT,
  }));
  return [typed, ...synonyms.filter((phrase) => phrase.words.map((word) => word.folded).join(' ') !== key)];
}

/** A topic of these words. */
export function topicOf(words: readonly QuestionWord[], options: Partial<Pick<Topic, 'required' | 'strict' | 'role' | 'weight' | 'joined'>> = {}): Topic {
  return {
    text: words.map((word) => word.text).join(' '),
    phrases: phrasesOf(words),
    weight: options.weight ?? weightOf(words),
    required: options.required ?? true,
    strict: options.strict ?? false,
    role: options.role ?? 'subject',
    joined: options.joined ?? null,
  };
}
