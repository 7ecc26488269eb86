import { isSign } from './sign.ts';
import type { Reading } from './reading.ts';
import type { Segment } from './segment.ts';
import { namesSubject } from './segment-place.ts';
import { classOfWords } from './unit-class.ts';

/** "mấy đứa thanh niên đi lính?": where nothing else asks, "mấy" with its noun of address counts what follows. */
export function takeLooseCount(reading: Reading, segments: readonly Segment[]): void {
  if (reading.asks.size > 0) return;
  const at = segments.findIndex(
    ({ words, tags }) =>
      words.length > 1 && isSign(words[0], 'howMany') && (tags.has('light') || tags.has('chatter')),
  );
  const counted = segments[at + 1];
  if (at === -1 || counted === undefined || !namesSubject(counted)) return;
  reading.asks.add('count');
  reading.unit = classOfWords(counted.words) ?? 'person';
  reading.unitAsked = true;
  reading.asked ??= counted.words.map(({ text }) => text).join(' ');
}
