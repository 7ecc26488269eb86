import { canonical } from '../../text/fold.ts';
import { SUBJECT, phrasesFor, synonymGroups } from './phrases-of-questions.ts';
import type { Segment } from './segment.ts';
import { classOfKey, classOfWords } from './unit-class.ts';

const UNITS: ReadonlySet<string> = new Set(['household', 'person', 'case']);
/** Classes whose nouns open a paraphrase without being a part of the name, as "người" is of "người cao tuổi". */
const COUNTERS: ReadonlySet<string> = new Set(['household', 'case', 'instance']);
const HOUSE = canonical('nhà');

/** "ho so tre han": what no mark tells apart is the first syllable of the lexicon's phrase, and no "hộ". */
function isSpelledOtherwise({ words }: Segment): boolean {
  const spelled = phrasesFor(words).flatMap(({ words: [own] }) => own?.exact ?? []);
  return (
    words[0]?.marked === false && spelled.length > 0 && !spelled.some((exact) => classOfKey(exact) !== null)
  );
}

/** "hộ nghèo" counts households that are poor: unit and subject are judged apart. */
export function splitUnits(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((part) => {
    const [first, ...rest] = part.words;
    if (first === undefined || rest.length === 0 || ![...part.tags].every((tag) => SUBJECT.includes(tag)))
      return [part];
    const unit = isSpelledOtherwise(part) ? null : classOfWords([first]);
    const counts = part.tags.has('paraphrase') ? COUNTERS : UNITS;
    const isWord =
      rest.length > 1 ||
      phrasesFor(rest).length > 0 ||
      synonymGroups(rest.map(({ folded }) => folded).join(' ')).length > 0;
    return unit !== null && counts.has(unit) && (counts === UNITS || (first.exact !== HOUSE && isWord))
      ? [
          { words: [first], tags: new Set(['unit']) },
          { words: rest, tags: new Set(['subject']) },
        ]
      : [part];
  });
}
