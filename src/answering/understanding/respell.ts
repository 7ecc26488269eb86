import { canonical, fold, hasMarks } from '../../text/fold.ts';
import { kept, keptFor } from '../../text/kept.ts';
import { plainLetters, unstretch } from '../../text/sound.ts';
import { isKnown, isKnownFolded, rarity } from '../../text/syllable.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { chunks } from './chunks.ts';
import { isQuestionVocabulary, phrasesFor, SUBJECT, synonymGroups } from './phrases-of-questions.ts';
import { takeLiterally } from './literal.ts';
import { isSign } from './sign.ts';
import { isReadable, settledByNext, spellChunk } from './spell-chunk.ts';
import { classOfWords } from './unit-class.ts';
import { mendPairs } from './word-pairs.ts';
import { isPhraseSpelled, phrasesSpelled } from './spelled-phrases.ts';
import { mayLackMarks } from './may-lack-marks.ts';
import { questionWord, readAs, wordsOfPhrase, type QuestionWord } from './word.ts';

/** A report's word of which this one is a plausible misspelling beside its neighbours. */
function correct(
  word: QuestionWord,
  [previous, next]: readonly [QuestionWord | undefined, QuestionWord | undefined],
  vocabulary: Vocabulary,
): string | null {
  const [before, after] = [previous?.folded ?? '', next?.folded ?? ''];
  const fits = (candidate: string, marked = word.marked): boolean =>
    standsSo(previous, readAs(questionWord(candidate), { marked }), next, vocabulary);
  if (word.marked && isSpelledOut(word)) return null;
  const readable = isReadable(word.text, vocabulary);
  // "sảy ra" is not spelled right because the reports have a "Rạch Sậy", nor "tai nạng" because there is "tài năng".
  const isReports = !word.marked || vocabulary.hasExactPhrase([word.exact]);
  if (
    readable &&
    ((isReports && standsSo(previous, word, next, vocabulary)) || isPairSpelled(previous, word, next))
  )
    return null;
  const plain = questionWord(plainLetters(word.text));
  const soundalikes = vocabulary
    .soundingLike(word.marked ? plain.exact : plain.folded, word.marked)
    .filter((candidate) => fold(candidate) !== word.folded);
  // "giai dien kinh": a word of theirs is no other that sounds like it, where it may lack its marks.
  const isTheirs = !word.marked && vocabulary.has(word.folded);
  const neighbourly = soundalikes.find((candidate) => !(isTheirs && hasMarks(candidate)) && fits(candidate));
  // What shares its letters with a word of the reports may still be mended together with a neighbour.
  const isShared = word.partly && vocabulary.has(word.folded);
  if (neighbourly === undefined && (readable || isShared) && !isReports) {
    // "tai nạm", "giáo viêm": each a syllable, together none; one slip away is a word that the reports have.
    const meant = vocabulary
      .oneSlipFrom(plain.exact, true)
      .filter(
        (candidate) =>
          makesWord(previous, questionWord(candidate), next, vocabulary) &&
          rarity(word.exact) > rarity(canonical(candidate)) + RARER,
      );
    return meant.length === 1 ? (meant[0] ?? null) : null;
  }
  if (neighbourly !== undefined || readable || isShared) return neighbourly ?? null;
  if (soundalikes[0] !== undefined) return soundalikes[0];
  const swapped = withSwaps(word.text).filter((candidate) => isKnown(canonical(candidate)));
  const turned = swapped.find(
    (candidate) => fits(candidate) || vocabulary.hasExactPhrase([canonical(candidate)]),
  );
  if (turned !== undefined) return turned;
  // "tăg" is "tăng", and "tặng" is farther from it.
  const isWord = isWordPair(before, word.folded, after);
  const [marked, ...others] = word.marked && !isWord ? vocabulary.oneSlipFrom(plain.exact, true) : [];
  if (marked !== undefined && others.length === 0) return marked;
  const slips = vocabulary.oneSlipFrom(plain.folded, false);
  return (
    slips.find((slip) => fits(slip, false)) ??
    (slips.length === 1 && plain.folded.length > 3 ? (slips[0] ?? null) : null)
  );
}

/** Whether a word stands beside a neighbour as it does in the reports: "bỏ chống" is no "bộ, chống" of theirs. */
function standsSo(
  previous: QuestionWord | undefined,
  word: QuestionWord,
  next: QuestionWord | undefined,
  vocabulary: Vocabulary,
): boolean {
  const isPair = (first: QuestionWord | undefined, second: QuestionWord | undefined): boolean => {
    if (first === undefined || second === undefined) return false;
    return first.marked && second.marked
      ? vocabulary.hasExactPhrase([first.exact, second.exact])
      : vocabulary.hasPair(first.folded, second.folded);
  };
  return (
    isPair(previous, word) ||
    isPair(word, next) ||
    isQuestionPair(previous?.folded ?? '', word.folded, next?.folded ?? '')
  );
}

/** How many e-folds rarer than what was meant a slip is. */
const RARER = 2.5;

/** "nhậu": a word of the lexicon by itself, with the very marks, however rare it is elsewhere. */
function isSpelledOut(word: QuestionWord): boolean {
  return synonymGroups(word.folded).some((group) =>
    group.some(({ words: [only, ...more] }) => more.length === 0 && only?.exact === word.exact),
  );
}

/** "vuôgn" → "vuông", …: each two neighbouring letters the other way round. */
function withSwaps(word: string): string[] {
  const letters = word.normalize('NFC').split('');
  return letters
    .slice(1)
    .map((letter, at) => [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join(''));
}

function isPairSpelled(
  previous: QuestionWord | undefined,
  word: QuestionWord,
  next: QuestionWord | undefined,
): boolean {
  return (
    (previous !== undefined && phrasesSpelled([previous, word]).length > 0) ||
    (next !== undefined && phrasesSpelled([word, next]).length > 0)
  );
}

/** Whether a word makes one with a neighbour, marks and all, that the reports have. */
function makesWord(
  previous: QuestionWord | undefined,
  word: QuestionWord,
  next: QuestionWord | undefined,
  vocabulary: Vocabulary,
): boolean {
  return [
    [previous, word],
    [word, next],
  ].some((pair) => {
    const words = pair.flatMap((one) => one ?? []);
    return (
      words.length === 2 &&
      vocabulary.hasExactPhrase(words.map(({ exact }) => exact)) &&
      phrasesSpelled(words).length > 0
    );
  });
}

function isWordPair(before: string, folded: string, after: string): boolean {
  const words = [{ folded: before }, { folded }, { folded: after }];
  return phrasesFor(words, 0, 2).length > 0 || phrasesFor(words, 1, 3).length > 0;
}

function isQuestionPair(before: string, candidate: string, after: string): boolean {
  return isQuestionVocabulary(`${before} ${candidate}`) || isQuestionVocabulary(`${candidate} ${after}`);
}

/** A chunk of a message as it is read whatever stands around it. */
interface Chunk {
  readonly text: string;
  readonly words: readonly QuestionWord[];
  readonly hasLetter: boolean;
  /** Two letters or more, and nothing else. */
  readonly isWord: boolean;
  /** A word of simple English that the reports lack. */
  readonly isEnglish: boolean;
  readonly isCounting: boolean;
}

/** Messages are made of the same few thousand words: each is read once for the same reports. */
const chunkReader = keptFor((vocabulary: Vocabulary, learnt: ReadonlyMap<string, string>) =>
  kept((text): Chunk => ({
    text,
    words: spellChunk(text, ALONE, vocabulary, learnt),
    hasLetter: /\p{L}/u.test(text),
    isWord: /^\p{L}{2,}$/u.test(text),
    isEnglish: !vocabulary.has(fold(text)) && isQuestionVocabulary(`en:${text.toLowerCase()}`),
    isCounting: (/\d$/.test(text) && !YEAR.test(text)) || isSign(questionWord(text), 'counting'),
  })),
);

/** Behind a year nothing is counted: "năm 2025 bn" is "bao nhiêu". */
const YEAR = /^(?:19|20)\d\d$/;

const ALONE = { closes: false, measures: false, counted: false, foreign: false };

/**
 * The words of a cleaned message in the spelling that the reports and the lexicon use: input-method keys decoded, teencode
 * and abbreviations written out, misspellings set right where a report's word fits the neighbours. What cannot be read stays.
 */
export function respell(
  text: string,
  vocabulary: Vocabulary,
  learnt: ReadonlyMap<string, string>,
): QuestionWord[] {
  const written = chunks(text).map(chunkReader(vocabulary, learnt));
  const foreign = isMostlyForeign(written);
  const last = written.findLastIndex(({ hasLetter }) => hasLetter);
  const spelled = written.flatMap((chunk, index) => {
    if (foreign && chunk.text === 's') return [];
    const settled = settledByNext(chunk.text, written[index + 1]?.text ?? '', vocabulary);
    if (settled !== null) return wordsOfPhrase(settled);
    const closes = index === last && !goesWith(written[index - 1], chunk, vocabulary);
    const counted = written[index - 1]?.isCounting === true;
    const measures = counted && isUnit(chunk.text);
    return foreign || closes || counted
      ? spellChunk(chunk.text, { closes, measures, counted, foreign }, vocabulary, learnt)
      : // A word stands where it stands: no two are the same.
        chunk.words.map((word) => readAs(word, {}));
  });
  return foreign
    ? spelled
    : mendPairs(correctAll(takeLiterally(spelled, vocabulary), vocabulary), vocabulary);
}

/** "may tuyen hem", "kết hôn": with the word before it the last is a word, no "không" of a chat. */
function goesWith(before: Chunk | undefined, { text }: Chunk, vocabulary: Vocabulary): boolean {
  if (before === undefined) return false;
  const pair = [before.text, text].map((word) => questionWord(word));
  return (
    vocabulary.hasPair(fold(before.text), fold(text)) ||
    phrasesSpelled(pair).some(({ tag }) => SUBJECT.includes(tag))
  );
}

function isUnit(text: string): boolean {
  return classOfWords([questionWord(unstretch(text))]) !== null;
}

function isMostlyForeign(written: readonly Chunk[]): boolean {
  const words = written.filter(({ isWord }) => isWord);
  const english = words.filter(({ isEnglish }) => isEnglish);
  // "the con can ngheo" is no English, though each of two words might be.
  const isSure = english.some(({ text }) => !isKnownFolded(fold(text)));
  return isSure && english.length > 1 && english.length * 3 >= words.length;
}

/** "Quý IV": a number, no "VI" gone wrong. */
const ROMAN = /^[IVX]+$/;

function correctAll(words: readonly QuestionWord[], vocabulary: Vocabulary): QuestionWord[] {
  const corrected: QuestionWord[] = [];
  words.forEach((word, index) => {
    const settled =
      word.kind !== 'word' ||
      word.folded.length < 2 ||
      /\d/.test(word.folded) ||
      ROMAN.test(word.text) ||
      (word.partly && mayLackMarks(word, vocabulary)) ||
      isPhraseSpelled([word]) ||
      (word.capital && isReadable(word.text, vocabulary));
    const better = settled ? null : correct(word, [corrected.at(-1), words[index + 1]], vocabulary);
    corrected.push(better === null ? word : questionWord(better));
  });
  return corrected;
}
