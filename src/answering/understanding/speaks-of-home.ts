import lexiconPlaces from '../../../data/lexicon/places.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import type { Segment } from './segment.ts';
import type { QuestionWord } from './word.ts';

const WARDS: ReadonlySet<string> = new Set(lexiconPlaces.wards.map(fold));

/** "phường có bao nhiêu người", "ở đây": the territory without its name. */
export function speaksOfHome(segments: readonly Segment[], words: readonly QuestionWord[]): boolean {
  return segments.some(({ tags }) => tags.has('home')) || words.some(({ folded }) => WARDS.has(folded));
}
