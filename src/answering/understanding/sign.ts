import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import { canonical, fold } from '../../text/fold.ts';
import { isSame, type QuestionWord } from './word.ts';

/** What a single word tells by where it stands: "hơn" that closes a comparison, "số" before what is counted. */
export type Sign = keyof typeof questionWords.signs;

const FORMS = new Map<string, { readonly exact: ReadonlySet<string>; readonly folded: ReadonlySet<string> }>(
  Object.entries(questionWords.signs).map(([sign, words]) => [
    sign,
    { exact: new Set(words.map(canonical)), folded: new Set(words.map(fold)) },
  ]),
);

/** Whether a word is such a sign by its letters, whatever its marks. */
export function isSign(word: QuestionWord | undefined, sign: Sign): boolean {
  return word !== undefined && FORMS.get(sign)?.folded.has(word.folded) === true;
}

/** Whether it is one with all its marks, because the same letters mostly spell another word. */
export function isSpelledSign(word: QuestionWord | undefined, sign: Sign): boolean {
  return word !== undefined && FORMS.get(sign)?.exact.has(word.exact) === true;
}

/** Whether it is one as typed, where marks may lack: "mỗi" and "moi", but not "mới". */
export function isTypedSign(word: QuestionWord | undefined, sign: Sign): boolean {
  return (
    word !== undefined &&
    isSign(word, sign) &&
    [...(FORMS.get(sign)?.exact ?? [])].some((exact) => isSame(word, { exact, folded: word.folded }))
  );
}
