import type { Topic } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import { ADDRESSES, namesHead, namesPerson } from './names-person.ts';
import { SLIGHT_WEIGHT } from './reading.ts';
import type { Segment } from './segment.ts';
import { isSpelledSign } from './sign.ts';

/** An office, or "ai", anywhere in the question. */
export function speaksOfPerson(segments: readonly Segment[]): boolean {
  return (
    segments.some(({ words }) => words.length === 1 && isSpelledSign(words[0], 'person')) ||
    segments.some((part) => part.words.some((word) => isSpelledSign(word, 'who'))) ||
    namesHead(segments.flatMap((part) => part.words.map(({ folded }) => folded)))
  );
}

const isAddress = ({ text }: Topic): boolean => ADDRESSES.has(foldPhrase(text));

/** "Thầy Tạ Quang Nhuận giữ chức gì": how somebody is addressed, where something else tells who is meant. */
export function withoutAddress(topics: readonly Topic[]): readonly Topic[] {
  if (!topics.some((topic) => topic.required && !isAddress(topic))) return topics;
  return topics.map((topic) =>
    isAddress(topic) ? { ...topic, required: false, weight: SLIGHT_WEIGHT } : topic,
  );
}

/** "thầy nào", "bé nào": who is asked for need not be called so, nor told to do all of "lo cư trú, tạm trú". */
export function asWhom(person: string | null, topic: Topic): Topic {
  return topic.text === person || (topic.joined === 'comma' && !namesPerson(topic.text))
    ? { ...topic, required: false, weight: Math.min(topic.weight, SLIGHT_WEIGHT) }
    : topic;
}
