import type { Topic } from '../../domain/question.ts';
import { SLIGHT_WEIGHT } from './reading.ts';
import type { Segment } from './segment.ts';
import { isTypedSign } from './sign.ts';
import { topicOf } from './topics.ts';
import { classOfWords } from './unit-class.ts';

/** "mỗi năm mấy đảng viên": the stretches between which the figures are asked for. */
export function asksEach(segments: readonly Segment[]): boolean {
  return segments.some(({ tags }) => tags.has('ask:each'));
}

/** "mỗi trường", "từng lớp": what is counted elsewhere is the noun here. */
export function countedOfEach(segments: readonly Segment[]): Topic[] {
  const noun = behindEach(segments);
  const isPlace = noun?.tags.has('unit') === true && PLACES.has(classOfWords(noun.words) ?? '');
  return noun !== undefined && isPlace
    ? [topicOf(noun.words, { weight: SLIGHT_WEIGHT, required: false })]
    : [];
}

/** "trường nào", "tuyến nào": a unit of things with names of their own, asked for by them; null for any other. */
export function namedUnit(words: Segment['words']): Topic | null {
  return PLACES.has(classOfWords(words) ?? '')
    ? topicOf(words, { weight: SLIGHT_WEIGHT, required: false })
    : null;
}

/** Classes of units of which each has figures of its own. */
const PLACES: ReadonlySet<string> = new Set(['school', 'class', 'route']);

/** "mỗi khu phố", "từng môn": the noun behind the word, where it is a topic. */
export function nounOfEach(segments: readonly Segment[], topics: readonly Topic[]): string | null {
  const noun = behindEach(segments)
    ?.words.map(({ text }) => text)
    .join(' ');
  return topics.find(({ text }) => text === noun)?.text ?? null;
}

/** What stands right behind "mỗi", "từng". */
function behindEach(segments: readonly Segment[]): Segment | undefined {
  const at = segments.findIndex(
    ({ words: [word, ...more] }) => more.length === 0 && isTypedSign(word, 'each'),
  );
  return at === -1 ? undefined : segments[at + 1];
}
