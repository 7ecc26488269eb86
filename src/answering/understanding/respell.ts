import abbreviations from '../../../data/lexicon/abbreviations.json' with { type: 'json' };
import teencode from '../../../data/lexicon/teencode.json' with { type: 'json' };
import { canonical, fold, hasMarks } from '../../text/fold.ts';
import { decodeTelex, decodeViqr, decodeVni } from '../../text/input-methods.ts';
import { plainLetters, unstretch } from '../../text/sound.ts';
import { isKnown, isKnownFolded, isPossible } from '../../text/syllable.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isQuestionVocabulary, phrasesFor } from './phrases-of-questions.ts';
import { takeLiterally } from './literal.ts';
import { isSign } from './sign.ts';
import { classOfWords } from './unit-class.ts';
import { mendPairs } from './word-pairs.ts';
import { phrasesSpelled } from './spelled-phrases.ts';
import { questionWord, readAs, type QuestionWord } from './word.ts';

const TEENCODE = new Map<string, string>(Object.entries(teencode.tokens));
const AT_END = new Map<string, string>(Object.entries(teencode.atEnd));
const ABBREVIATIONS = new Map<string, string>(Object.entries(abbreviations.tokens));
const VIQR_EVIDENCE = /\p{L}[\^+(*`]|[\^+]\p{L}|\p{L}['~]\p{L}|d{2}[aeiou]/iu;
/** "q.3", "p.5": the dot of an abbreviation ends no sentence. */
const SHORT_PLACE = /(?<![\p{L}\d])(q|p|f|kp)\.\s?(?=\d)/giu;
/** "đ/c", "d/c": the stroke parts no words. */
const COMRADE = /(?<![\p{L}\d])[đd]\s?\/\s?c(?![\p{L}\d])/giu;
const CHUNK =
  /\d{1,2}[A-Ea-e]\d{1,2}(?![\p{L}\d])|\d{1,2}[A-E](?![\p{L}\d])|[.,]?\d+(?:[.,/]\d+)*[%‰]?|\S+/gu;

/** A word that can stand as it is: a syllable in use, or a word of the reports. */
function isReadable(word: string, vocabulary: Vocabulary): boolean {
  const folded = fold(word);
  if (hasMarks(word)) return isKnown(canonical(word)) || vocabulary.hasExactPhrase([canonical(word)]);
  return isKnownFolded(folded) || vocabulary.has(folded) || isQuestionVocabulary(folded);
}

/** Keys that an input method left undecoded; only for words that are no Vietnamese as they stand. */
function decodeKeys(word: string): string | null {
  if (hasMarks(word)) return null;
  if (/^[a-z]+\d[a-z\d]*$/i.test(word)) return decodeVni(word);
  if (/^[a-z]{2,}$/i.test(word)) {
    const telex = decodeTelex(word);
    if (telex !== null) return telex;
    const bare = word.replace(/[sfrxjz]$/i, '');
    return bare !== word && bare.length > 2 && isKnownFolded(fold(bare)) ? bare : null;
  }
  return null;
}

/** Words that an abbreviation in the reports' own brackets, an office or a chat stands for. */
function expand(word: string, vocabulary: Vocabulary, learnt: ReadonlyMap<string, string>): string | null {
  const key = word.toLowerCase().replace(/\.$/, '');
  const defined = learnt.get(key);
  if (defined !== undefined) return defined;
  // A name or a spelling of the reports' own ("Nhơn") stays.
  const chat = hasMarks(word) && vocabulary.hasExactPhrase([canonical(word)]) ? undefined : TEENCODE.get(key);
  const official = ABBREVIATIONS.get(key);
  if (chat !== undefined && official !== undefined) {
    return vocabulary.hasPhrase(fold(chat).trim().split(' ')) ? chat : official;
  }
  return official ?? chat ?? null;
}

/** A report's word of which this one is a plausible misspelling beside its neighbours. */
function correct(word: QuestionWord, before: string, after: string, vocabulary: Vocabulary): string | null {
  const fits = (candidate: string): boolean => {
    const folded = fold(candidate);
    return (
      vocabulary.hasPair(before, folded) ||
      vocabulary.hasPair(folded, after) ||
      isQuestionPair(before, folded, after)
    );
  };
  const readable = isReadable(word.text, vocabulary);
  if (readable && (fits(word.text) || isWordPair(before, word.folded, after))) return null;
  const plain = questionWord(plainLetters(word.text));
  const soundalikes = vocabulary
    .soundingLike(word.marked ? plain.exact : plain.folded, word.marked)
    .filter((candidate) => fold(candidate) !== word.folded);
  const neighbourly = soundalikes.find(fits);
  if (neighbourly !== undefined || readable) return neighbourly ?? null;
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
  return slips.find(fits) ?? (slips.length === 1 && plain.folded.length > 3 ? (slips[0] ?? null) : null);
}

/** "vuôgn" → "vuông", …: each two neighbouring letters the other way round. */
function withSwaps(word: string): string[] {
  const letters = word.normalize('NFC').split('');
  return letters
    .slice(1)
    .map((letter, at) => [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join(''));
}

function isWordPair(before: string, folded: string, after: string): boolean {
  const words = [{ folded: before }, { folded }, { folded: after }];
  return phrasesFor(words, 0, 2).length > 0 || phrasesFor(words, 1, 3).length > 0;
}

function isQuestionPair(before: string, candidate: string, after: string): boolean {
  return isQuestionVocabulary(`${before} ${candidate}`) || isQuestionVocabulary(`${candidate} ${after}`);
}

/** White-space separated pieces, each word apart from the punctuation around it. */
function chunks(written: string): string[] {
  const parted = written.includes('.') ? written.replace(SHORT_PLACE, '$1 ') : written;
  const text = parted.includes('/') ? parted.replace(COMRADE, 'đồng chí') : parted;
  const viqr = VIQR_EVIDENCE.test(text);
  return [...text.matchAll(CHUNK)].flatMap(([chunk]) => {
    if (viqr && !hasMarks(chunk)) {
      const toned = /[`'~.?].*[.?]$/.test(chunk);
      const bare = decodeViqr(chunk.replace(/[.?,!]$/, ''));
      const decoded = toned ? bare : (decodeViqr(chunk) ?? bare);
      if (decoded !== null) return [decoded];
    }
    return (
      chunk.match(/\p{N}+(?:[.,/]\p{N}+)*[%‰]?(?!\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|[.?!;,:()%\-–/]/gu) ??
      []
    );
  });
}

/**
 * The words of a cleaned message in the spelling that the reports and the lexicon use: input-method keys decoded, teencode
 * and abbreviations written out, misspellings set right where a report's word fits the neighbours. What cannot be read stays.
 */
export function respell(
  text: string,
  vocabulary: Vocabulary,
  learnt: ReadonlyMap<string, string>,
): QuestionWord[] {
  const written = chunks(text).flatMap((chunk) => splitDigits(chunk));
  const foreign = isMostlyForeign(written, vocabulary);
  const last = written.findLastIndex((chunk) => /\p{L}/u.test(chunk));
  const spelled = written.flatMap((chunk, index) => {
    if (foreign && chunk === 's') return [];
    if (/^[\p{N}]/u.test(chunk) && !/\p{L}/u.test(chunk)) return [questionWord(chunk, 'number')];
    // "lớp 6A1": a name of its own, no VNI keys.
    if (CODE.test(chunk)) return [questionWord(chunk, 'number')];
    if (!/[\p{L}\p{N}]/u.test(chunk))
      return chunk === '%' ? [questionWord('%')] : [questionWord(chunk, 'stop')];
    const word = unstretch(chunk);
    const tag = index === last ? AT_END.get(word.toLowerCase()) : undefined;
    // "bao nhiêu kg" weighs; elsewhere "kg" is a "không".
    const measures = isCounting(written[index - 1]) && classOfWords([questionWord(word)]) !== null;
    const expanded = measures ? null : (tag ?? expand(word, vocabulary, learnt));
    if (expanded !== null)
      return expanded
        .split(' ')
        .filter(Boolean)
        .map((part) => keepCapital(part, word));
    if (!foreign && !isReadable(word, vocabulary)) {
      const decoded = decodeKeys(word) ?? decodeKeys(plainLetters(word));
      if (decoded !== null) return [readAs(questionWord(decoded), { partly: true })];
      const plain = plainLetters(word);
      if (plain !== word && (isPossible(canonical(plain)) || isKnownFolded(fold(plain))))
        return [questionWord(plain)];
    }
    const unfinished = hasMarks(word) && !isReadable(word, vocabulary) && vocabulary.has(fold(word));
    return [unfinished ? readAs(questionWord(word), { partly: true }) : questionWord(word)];
  });
  return foreign
    ? spelled
    : mendPairs(correctAll(takeLiterally(spelled, vocabulary), vocabulary), vocabulary);
}

function isCounting(before: string | undefined): boolean {
  return before !== undefined && (/\d$/.test(before) || isSign(questionWord(before), 'counting'));
}

function keepCapital(part: string, typed: string): QuestionWord {
  return readAs(questionWord(part), { capital: /^\p{Lu}\p{Ll}/u.test(typed) });
}

/** "6A1", "9B": a class by its number and letter. */
const CODE = /^\d{1,2}[A-Ea-e]\d{0,2}$/u;

/** "nam2022" → "nam", "2022"; "q1" → "q", "1"; "m2" and codes such as "covid19" stay whole when no year follows. */
function splitDigits(chunk: string): string[] {
  if (!/\d$/.test(chunk)) return [chunk];
  const match = /^(\p{L}{1,5})(\d{4}|\d{1,2})$/u.exec(chunk);
  if (!match?.[1] || !match[2]) return [chunk];
  if (match[2].length === 4) return [match[1], match[2]];
  return TEENCODE.has(match[1].toLowerCase()) && match[1].toLowerCase() !== 'm'
    ? [match[1], match[2]]
    : [chunk];
}

function isMostlyForeign(written: readonly string[], vocabulary: Vocabulary): boolean {
  const words = written.filter((chunk) => /^\p{L}{2,}$/u.test(chunk));
  const english = words.filter(
    (word) => !vocabulary.has(fold(word)) && isQuestionVocabulary(`en:${word.toLowerCase()}`),
  );
  return english.length > 1 && english.length * 3 >= words.length;
}

function correctAll(words: readonly QuestionWord[], vocabulary: Vocabulary): QuestionWord[] {
  const corrected: QuestionWord[] = [];
  words.forEach((word, index) => {
    const before = corrected.at(-1)?.folded ?? '';
    const after = words[index + 1]?.folded ?? '';
    const settled =
      word.kind !== 'word' ||
      word.folded.length < 2 ||
      /\d/.test(word.folded) ||
      (word.partly && vocabulary.has(word.folded)) ||
      phrasesSpelled([word]).length > 0 ||
      (word.capital && isReadable(word.text, vocabulary));
    const better = settled ? null : correct(word, before, after, vocabulary);
    corrected.push(better === null ? word : questionWord(better));
  });
  return corrected;
}
