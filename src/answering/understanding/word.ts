import { canonical, fold, hasMarks } from '../../text/fold.ts';
import { kept } from '../../text/kept.ts';

/** One word or number of a question after respelling. */
export interface QuestionWord {
  /** As it is understood, with the marks it came with. */
  readonly text: string;
  readonly exact: string;
  readonly folded: string;
  /** Whether it carries marks: then they are evidence; without, any word of the same letters may be meant. */
  readonly marked: boolean;
  /** Typed with some of its marks: the word meant may have more ("kêt" for "kết"), never other ones. */
  readonly partly: boolean;
  readonly kind: 'word' | 'number' | 'stop';
  /** A number that was said in words. */
  readonly spoken: boolean;
  /** Whether it was written with a capital, as names are. */
  readonly capital: boolean;
}

/** A word of a question from its text; `.`, `?`, `;`, `,` and the like become stops. */
export function questionWord(text: string, kind: QuestionWord['kind'] = 'word'): QuestionWord {
  const { exact, folded, marked, capital } = readingOf(text);
  return { text, exact, folded, marked, partly: false, kind, spoken: false, capital };
}

/** A word of the lexicon as words of a question are compared with it. */
export interface Form {
  readonly exact: string;
  readonly folded: string;
}

/** A single word of the lexicon. */
export function formOf(word: string): Form {
  return { exact: canonical(word), folded: fold(word) };
}

/** The words of a phrase of the lexicon, apart by single spaces. */
export function formsOf(phrase: string): Form[] {
  return phrase.split(' ').map(formOf);
}

/** The words of a phrase of the lexicon, or of what was typed, apart by single spaces. */
export function wordsOfPhrase(phrase: string): QuestionWord[] {
  return phrase.split(' ').map((text) => questionWord(text));
}

/** The same word read otherwise in some respect. All words are made alike, or what reads them would slow down. */
export function readAs(
  { text, exact, folded, marked, partly, kind, spoken, capital }: QuestionWord,
  other: Partial<Omit<QuestionWord, 'text' | 'kind'>>,
): QuestionWord {
  return {
    text,
    exact: other.exact ?? exact,
    folded: other.folded ?? folded,
    marked: other.marked ?? marked,
    partly: other.partly ?? partly,
    kind,
    spoken: other.spoken ?? spoken,
    capital: other.capital ?? capital,
  };
}

const readingOf = kept((text) => ({
  exact: canonical(text),
  folded: fold(text),
  marked: hasMarks(text),
  capital: /^\p{Lu}/u.test(text),
}));

const HOOK_OR_TILDE = /[34]$/;

/** Whether a typed word can be this word of a report or a lexicon; hỏi and ngã are one tone to southern ears. */
export function isSame(typed: QuestionWord, other: Form): boolean {
  if (typed.folded !== other.folded) return false;
  if (!typed.marked || typed.exact === other.exact) return true;
  if (typed.partly && hasNoOtherMarks(typed.exact, other.exact)) return true;
  return typed.exact.replace(HOOK_OR_TILDE, '3') === other.exact.replace(HOOK_OR_TILDE, '3');
}

/** Whether a phrase of the lexicon stands at a word of a question. */
export function standsAt(words: readonly QuestionWord[], index: number, phrase: readonly Form[]): boolean {
  return phrase.every((part, offset) => {
    const word = words[index + offset];
    return word !== undefined && isSame(word, part);
  });
}

/** Whether all marks of one canonical key are on the other as well; both have the same letters. */
export function hasNoOtherMarks(typed: string, other: string): boolean {
  const [tone, otherTone] = [TONE.exec(typed)?.[0] ?? '', TONE.exec(other)?.[0] ?? ''];
  if (tone !== '' && tone !== otherTone) return false;
  const [letters, others] = [lettersOf(typed), lettersOf(other)];
  return (
    letters.length === others.length &&
    letters.every((letter, index) => letter === 'd' || letter.length === 1 || letter === others[index])
  );
}

const TONE = /[1-5]$/;

function lettersOf(key: string): string[] {
  return (
    key
      .replace(TONE, '')
      .normalize('NFD')
      .match(/\p{L}\p{M}*/gu) ?? []
  );
}

/** Whether most words of a question have a capital, which then tells no name. */
export function isCapitalised(words: readonly QuestionWord[]): boolean {
  return words.filter(({ capital }) => capital).length * 2 > words.length;
}
