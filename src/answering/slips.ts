import { isOneSlipApart } from '../text/sound.ts';

/** Words by what is left of them when one letter is lost, to find those that a slip of the hand may have meant. */
export interface Slips {
  /** The words, as spelled, whose letters are one slip apart from these; in their order. */
  from(typed: string): string[];
}

/** Shorter words are one slip apart from too many. */
const SHORTEST = 3;

function withoutOne(word: string): string[] {
  return Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/**
 * Two words one slip apart are equal once each has lost at most one letter, so that nobody need be compared with all.
 * @param words as spelled, by their letters without marks
 */
export function createSlips(words: ReadonlyMap<string, string>): Slips {
  const listed = [...words];
  const byRest = new Map<string, number[]>();
  listed.forEach(([folded], place) => {
    if (folded.length < SHORTEST) return;
    for (const rest of new Set([folded, ...withoutOne(folded)])) {
      const places = byRest.get(rest);
      if (places === undefined) byRest.set(rest, [place]);
      else places.push(place);
    }
  });
  return {
    from(typed) {
      const places = new Set([typed, ...withoutOne(typed)].flatMap((rest) => byRest.get(rest) ?? []));
      return [...places]
        .toSorted((a, b) => a - b)
        .flatMap((place) => {
          const [folded = '', spelled = ''] = listed[place] ?? [];
          return isOneSlipApart(typed, folded) ? [spelled] : [];
        });
    },
  };
}
