import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Topic } from '../../domain/question.ts';
import { canonicalPhrase, foldPhrase } from '../../text/fold.ts';
import type { Segment } from './segment.ts';

const HELPING: ReadonlySet<string> = new Set(questionWords.helping.map(canonicalPhrase));
const LOOSE: ReadonlySet<string> = new Set(questionWords.helping.map(foldPhrase));

/** "ưu tiên giúp đỡ những ai", "chăm lo cho ai": those helped are asked for, no officer. */
export function asksWhom(segments: readonly Segment[]): boolean {
  return segments.some(({ tags, words }, index) => {
    const last = words.at(-1)?.folded;
    if (!tags.has('ask:who') || last !== WHO) return false;
    const before = segments
      .slice(0, index)
      .findLast(({ tags: own, words: [word] }) => word?.kind === 'word' && !own.has('function'));
    return before !== undefined && isHelping(before);
  });
}

const WHO = 'ai';

/** What is done for them tells who they are. */
export function asHelping(topic: Topic): Topic {
  return HELPING.has(canonicalPhrase(topic.text)) || LOOSE.has(foldPhrase(topic.text))
    ? { ...topic, required: true }
    : topic;
}

function isHelping({ words }: Segment): boolean {
  return words.some(({ marked }) => marked)
    ? HELPING.has(words.map(({ exact }) => exact).join(' '))
    : LOOSE.has(words.map(({ folded }) => folded).join(' '));
}
