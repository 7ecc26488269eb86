import chatter from '../../../data/lexicon/chatter.json' with { type: 'json' };
import { byFirst } from './by-first.ts';
import { SUBJECT, phrasesFor } from './phrases-of-questions.ts';
import { isSign, isSpelledSign } from './sign.ts';
import { formsOf, standsAt, type QuestionWord } from './word.ts';

const PRONOUNS = chatter.pronouns.map(formsOf);
const MOODS = byFirst(chatter.moods.map(formsOf), ([first]) => first?.folded);

/** "hai vợ chồng tôi đang cãi nhau", "cô giáo cứ nhắc hoài chuyện đóng bảo hiểm": how somebody came to ask. */
export function tellsMood(words: readonly QuestionWord[]): boolean {
  return words.some(({ folded }, at) => MOODS.get(folded)?.some((phrase) => standsAt(words, at, phrase)));
}

/** A clause on the asker's own affairs: "con ở hẻm gần chợ". */
export function isAboutAsker(words: readonly QuestionWord[]): boolean {
  const first = behindCall(words);
  const pair = words.slice(first, first + 2);
  // "Con số 73 …" asks, "con nít" are others, and a "to dan pho 8" is no "tớ".
  if (means(pair) || means(words.slice(first, first + 3))) return false;
  if (pair[1]?.capital === true || isLeftOver(words.slice(first, first + 3))) return false;
  // "cô nào lo bán trú", "anh công an khu vực nào" ask for somebody else.
  if (words.slice(first + 1, first + LONGEST_TITLE).some((word) => isSign(word, 'whichOne') && word.marked))
    return false;
  return first !== -1 && PRONOUNS.some((phrase) => standsAt(words, first, phrase));
}

/** "con 58 ho", "con toi 120 ho": "còn 58 hộ", "còn tới 120 hộ". */
function isLeftOver([left, ...more]: readonly QuestionWord[]): boolean {
  return isSign(left, 'left') && more.some(({ kind }) => kind === 'number');
}

/** Whether some words are a phrase that asks, or names a subject. */
function means(some: readonly QuestionWord[]): boolean {
  return phrasesFor(some).some(
    ({ tag, words: spelled }) =>
      (tag.startsWith('ask:') || SUBJECT.includes(tag)) && standsAt(some, 0, spelled),
  );
}

/** The first word that calls nobody: "em" of "Ad ơi em bán cà phê"; -1 where there is none. */
function behindCall(words: readonly QuestionWord[]): number {
  const call = words.slice(0, LONGEST_CALL).findLastIndex((word) => isSpelledSign(word, 'calling'));
  return words.findIndex((word, index) => word.kind !== 'stop' && index > call);
}

/** Words of "ad ơi", "các bác ơi". */
const LONGEST_CALL = 4;

/** Words from a form of address to the "nào" that asks who bears it: "cô phó hiệu trưởng nào". */
const LONGEST_TITLE = 6;
