import { canonical } from './fold.ts';
import { isPossible } from './syllable.ts';

const ACUTE = '\u0301';
const GRAVE = '\u0300';
const HOOK = '\u0309';
const TILDE = '\u0303';
const DOT = '\u0323';
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031b';

const TELEX_TONES: Record<string, string> = { s: ACUTE, f: GRAVE, r: HOOK, x: TILDE, j: DOT };
const VNI_TONES: Record<string, string> = { '1': ACUTE, '2': GRAVE, '3': HOOK, '4': TILDE, '5': DOT };
const VIQR_TONES: Record<string, string> = { "'": ACUTE, '`': GRAVE, '?': HOOK, '~': TILDE, '.': DOT };

/** A syllable while its keys are read: plain letters, each with its vowel mark, and one tone. */
interface Draft {
  letters: string[];
  marks: string[];
  tone: string;
}

const VOWEL = /[aeiouy]/;

function lastIndexOfLetter(draft: Draft, letters: string): number {
  return draft.letters.findLastIndex(
    (letter, index) => letters.includes(letter) && draft.marks[index] === '',
  );
}

function hasVowel(draft: Draft): boolean {
  return draft.letters.some((letter) => VOWEL.test(letter));
}

/** Puts a mark on the last unmarked letter among `letters`; false when there is none. */
function mark(draft: Draft, letters: string, sign: string): boolean {
  const index = lastIndexOfLetter(draft, letters);
  if (index === -1) return false;
  draft.marks[index] = sign;
  return true;
}

/** "naawng": of two marks keyed on one "a", the breve comes last and stays. */
function markAgain(draft: Draft): boolean {
  const index = draft.letters.findLastIndex((letter, at) => letter === 'a' && draft.marks[at] === CIRCUMFLEX);
  if (index === -1) return false;
  draft.marks[index] = BREVE;
  return true;
}

/** "uo" takes the horn on both letters, in any of the three methods. */
function horn(draft: Draft): boolean {
  const o = lastIndexOfLetter(draft, 'o');
  if (o > 0 && draft.letters[o - 1] === 'u' && draft.letters[o - 2] !== 'q' && o < draft.letters.length - 1) {
    draft.marks[o - 1] = HORN;
    draft.marks[o] = HORN;
    return true;
  }
  if (mark(draft, 'ou', HORN)) return true;
  if (hasVowel(draft)) return false;
  draft.letters.push('u');
  draft.marks.push(HORN);
  return true;
}

function stroke(draft: Draft): boolean {
  if (draft.letters[0] !== 'd' || draft.marks[0] !== '') return false;
  draft.letters[0] = 'đ';
  return true;
}

/**
 * The vowel that bears the tone: the one with a mark of its own; else the last before a final consonant, the middle one of three, and
 * the first of two ("vào", "hòa"). The u of "qu" and the i of "gia" are no vowels of the rime. -1 where there is none.
 */
function toned({ letters, marks }: Draft): number {
  const marked = marks.findLastIndex((sign) => sign !== '');
  if (marked !== -1 && VOWEL.test(letters[marked] ?? '')) return marked;
  const all = letters.flatMap((letter, index) => (VOWEL.test(letter) ? [index] : []));
  const glides = /^(?:qu|gi)[aeiouy]/.test(letters.join(''));
  const vowels = glides ? all.slice(1) : all;
  const last = vowels.at(-1) ?? -1;
  if (last < letters.length - 1 || vowels.length < 2) return last;
  return vowels.at(-2) ?? last;
}

function finish(draft: Draft, changed: boolean): string | null {
  if (!changed) return null;
  const [u, o] = [draft.letters.indexOf('u'), draft.letters.indexOf('o')];
  if (
    u !== -1 &&
    o === u + 1 &&
    draft.marks[u] === HORN &&
    draft.marks[o] === '' &&
    o < draft.letters.length - 1
  )
    draft.marks[o] = HORN;
  const bearer = toned(draft);
  if (bearer === -1) return null;
  const fixed = draft.letters.map((letter, index) => {
    const hornedU = letter === 'u' && draft.marks[index + 1] === HORN && draft.letters[index + 1] === 'o';
    const sign =
      hornedU && draft.letters[index - 1] !== 'q' && index + 2 < draft.letters.length
        ? HORN
        : draft.marks[index];
    return letter + sign + (index === bearer ? draft.tone : '');
  });
  const syllable = fixed.join('').normalize('NFC');
  return isPossible(canonical(syllable)) ? syllable : null;
}

type Key = (draft: Draft, key: string) => boolean;

function decode(word: string, key: Key): string | null {
  const draft: Draft = { letters: [], marks: [], tone: '' };
  let changed = false;
  for (const char of word.toLowerCase().normalize('NFD')) {
    if (/\p{M}/u.test(char)) return null;
    if (key(draft, char)) changed = true;
    else if (/[a-zđ]/.test(char)) {
      draft.letters.push(char);
      draft.marks.push('');
    } else return null;
  }
  return finish(draft, changed);
}

function setTone(draft: Draft, sign: string | undefined): boolean {
  if (sign === undefined || !hasVowel(draft)) return false;
  draft.tone = sign;
  return true;
}

/** "hooj" → "hộ", "dduwowngf" → "đường"; null when the keys make no possible syllable. */
export function decodeTelex(word: string): string | null {
  return decode(word, (draft, key) => {
    if (key === 'd') return draft.letters[0] === 'd' && stroke(draft);
    if (key === 'w') return mark(draft, 'a', BREVE) || markAgain(draft) || horn(draft);
    if ('aeo'.includes(key)) return mark(draft, key, CIRCUMFLEX);
    return setTone(draft, TELEX_TONES[key]);
  });
}

/** "ho65" → "hộ", "d9a3ng" → "đảng". */
export function decodeVni(word: string): string | null {
  return decode(word, (draft, key) => {
    if (key === '6') return mark(draft, 'aeo', CIRCUMFLEX);
    if (key === '7') return horn(draft);
    if (key === '8') return mark(draft, 'a', BREVE);
    if (key === '9') return stroke(draft);
    return setTone(draft, VNI_TONES[key]);
  });
}

/** "ho^." → "hộ", "nghe`o" → "nghèo", "ddu+o+`ng" → "đường". */
export function decodeViqr(word: string): string | null {
  return decode(word, (draft, key) => {
    if (key === 'd') return draft.letters.length === 1 && draft.letters[0] === 'd' && stroke(draft);
    if (key === '^') return mark(draft, 'aeo', CIRCUMFLEX);
    if (key === '(') return mark(draft, 'a', BREVE);
    if (key === '+' || key === '*') return mark(draft, 'ou', HORN);
    return setTone(draft, VIQR_TONES[key]);
  });
}
