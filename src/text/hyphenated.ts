import { canonical, fold } from './fold.ts';
import { isKnown, isPossible, isPossibleFolded } from './syllable.ts';

/** What stands between the halves of a word that a line's end has cut: "tr-", "iệu". */
const LINE_END = /^-[ \t]*\r?\n[ \t]*$/;

/**
 * The word whose halves a scan has cut at the end of a line with a hyphen ("th-", "ành"); null where they are two words.
 *
 * @param between the text between the halves
 */
export function hyphenated(first: string, between: string, second: string): string | null {
  if (!LINE_END.test(between) || /\p{Nd}/u.test(first + second)) return null;
  if (isKnown(canonical(first)) && isKnown(canonical(second))) return null;
  const whole = first + second;
  return isPossible(canonical(whole)) || isPossibleFolded(fold(whole)) ? whole : null;
}
