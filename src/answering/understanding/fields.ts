import fields from '../../../data/lexicon/fields.json' with { type: 'json' };
import type { QuestionKind, Topic, TopicPhrase } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { wordingOf } from './topics.ts';

/** They are answered in words; of a number, only that of the very thing is meant. */
const IN_WORDS: ReadonlySet<QuestionKind> = new Set(['who', 'how', 'where', 'topic']);

const FIELDS = new Map<string, readonly string[]>();
for (const { things, fields: own } of fields.fields)
  for (const thing of things) {
    const key = foldPhrase(thing);
    FIELDS.set(key, [...(FIELDS.get(key) ?? []), ...own]);
  }

/**
 * "sếp nào lo vụ rác rến", "chuyện trộm cướp tính sao": whoever answers for a field, and what is told of it, is meant by each thing
 * in it; what is told of the thing itself goes before, but for who answers for it.
 */
export function withFields(topic: Topic, kind: QuestionKind, vocabulary: Vocabulary): Topic {
  if (!topic.required || !IN_WORDS.has(kind)) return topic;
  const wider = topic.phrases.flatMap(
    ({ words }) => FIELDS.get(words.map(({ folded }) => folded).join(' ')) ?? [],
  );
  if (wider.length === 0 || (kind !== 'who' && isTold(topic, vocabulary))) return topic;
  return { ...topic, phrases: [...topic.phrases, ...[...new Set(wider)].map(asField)] };
}

/** Who answers for the very thing goes before. */
const asField = (field: string): TopicPhrase => ({ ...wordingOf(field), credit: FIELD_CREDIT });

const FIELD_CREDIT = 0.7;

function isTold({ phrases }: Topic, vocabulary: Vocabulary): boolean {
  return phrases.some(({ words }) => vocabulary.hasExactPhrase(words.map(({ exact }) => exact)));
}
