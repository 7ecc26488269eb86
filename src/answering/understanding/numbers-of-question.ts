import functionWords from '../../../data/lexicon/function-words.json' with { type: 'json' };
import moments from '../../../data/lexicon/moments.json' with { type: 'json' };
import numberWords from '../../../data/lexicon/number-words.json' with { type: 'json' };
import type { Hedge } from '../../domain/figure.ts';
import type { Mention } from '../../domain/question.ts';
import type { Span } from '../../domain/span.ts';
import { canonical, fold, foldPhrase } from '../../text/fold.ts';
import { findNumberWords } from '../../text/number-words.ts';
import { parseNumber } from '../../text/numbers.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { IDENTIFIERS, phrasesFor, SUBJECT } from './phrases-of-questions.ts';
import type { Segment } from './segment.ts';
import { isSign, isSpelledSign, isTypedSign } from './sign.ts';
import { namesSubject } from './segment-place.ts';
import { classOfWords } from './unit-class.ts';
import { questionWord, readAs, type QuestionWord } from './word.ts';

/** Numbers in words become numbers: "ba mươi bảy hộ" → "37 hộ". */
export function numeralize(words: readonly QuestionWord[], vocabulary: Vocabulary): QuestionWord[] {
  const starts: number[] = [];
  let text = '';
  for (const word of words) {
    starts.push(text.length);
    text += `${word.text} `;
  }
  const years = spokenYears(words, starts);
  const isInYear = ({ start, end }: Span) => years.some((year) => start < year.end && year.start < end);
  const found = [
    ...years,
    ...[...findNumberWords(text), ...namedDigits(words, starts)].filter(
      (number) =>
        !isInYear(number) &&
        !namesBearer(words, starts.indexOf(number.start)) &&
        !opensYear(words, starts.indexOf(number.start)) &&
        !isInName(words, starts.indexOf(number.start)) &&
        !endsWord(words, starts.indexOf(number.start), vocabulary) &&
        !saysNow(words, starts.indexOf(number.start)) &&
        !followsCounting(words, starts.indexOf(number.start)),
    ),
  ];
  const result: QuestionWord[] = [];
  for (let index = 0; index < words.length; index++) {
    const spoken = found.find((number) => number.start === starts[index]);
    if (spoken === undefined) {
      const word = words[index];
      if (word !== undefined) result.push(word);
      continue;
    }
    const digits = questionWord(String(spoken.value).replace('.', ','), 'number');
    result.push(readAs(digits, { spoken: true }));
    while (index + 1 < words.length && (starts[index + 1] ?? Infinity) < spoken.end) index++;
  }
  return withGrades(joinRatios(withCurrency(result)));
}

/** "thủ tục mức 3, 4": a grade, which reports call "mức độ"; "mức 500 ngàn" is an amount. */
function withGrades(words: readonly QuestionWord[]): QuestionWord[] {
  return words.flatMap((word, index) => {
    const [number, next] = [words[index + 1], words[index + 2]];
    const isGrade =
      isSpelledSign(word, 'grade') &&
      GRADE.test(number?.text ?? '') &&
      !(next?.kind === 'word' && (isScale([next], number) || classOfWords([next]) !== null));
    if (!isGrade) return [word];
    // "mức 3, mức 4" are the grades 3, 4.
    const before = words.slice(Math.max(0, index - 3), index).map(({ text }) => text);
    const goesOn = before.length === 3 && before[0] === word.text && GRADE.test(before[1] ?? '');
    return goesOn ? [] : [word, questionWord(DEGREE)];
  });
}

const GRADE = /^[1-9]$/;

const DEGREE = 'độ';

const CURRENCY = 'đồng';

/** "120 triệu đông": behind such a number the currency is meant, however it is marked. */
function withCurrency(words: readonly QuestionWord[]): QuestionWord[] {
  return words.map((word, index) => {
    const [number, scale] = [words[index - 2], words[index - 1]];
    const isCurrency = word.folded === fold(CURRENCY) && scale !== undefined && isScale([scale], number);
    return isCurrency ? questionWord(CURRENCY) : word;
  });
}

/** "may phan tram ba con …": behind what asks for a number stands none, and "ba con" are "bà con". */
function followsCounting(words: readonly QuestionWord[], index: number): boolean {
  const [word, one, two] = [words[index], words[index - 1], words[index - 2]];
  if (word?.marked !== false) return false;
  return isSign(one, 'counting') || (isSign(two, 'part') && one?.folded === HUNDREDTH);
}

/** "trăm" of "phần trăm". */
const HUNDREDTH = 'tram';

/** "bà Tư", typed "ba Tu": behind a small letter a capital opens a name. */
function namesBearer(words: readonly QuestionWord[], index: number): boolean {
  const next = words[index + 1];
  return words[index]?.capital === false && next?.capital === true && next.kind === 'word';
}

/** "le phi truoc ba": without marks, a syllable of a longer name is no number. */
function isInName(words: readonly QuestionWord[], index: number): boolean {
  if (words[index]?.marked !== false) return false;
  for (let from = Math.max(0, index - LONGEST_NAME); from <= index; from++)
    for (let to = Math.max(index + 1, from + SHORTEST_NAME); to <= from + LONGEST_NAME; to++)
      if (to <= words.length && phrasesFor(words, from, to).some(({ tag }) => SUBJECT.includes(tag)))
        return true;
  return false;
}

/** "thiet hai bao nhieu": without marks, the second syllable of a word that the reports have is no number. */
function endsWord(words: readonly QuestionWord[], index: number, vocabulary: Vocabulary): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (before?.kind !== 'word' || before.marked || word?.marked !== false) return false;
  return !IDENTIFIERS.has(before.folded) && vocabulary.hasPair(before.folded, word.folded);
}

/** "truong cong an phuong bay gio la ai": without marks "bây giờ", but where an hour is told. */
function saysNow(words: readonly QuestionWord[], index: number): boolean {
  const pair = words.slice(index, index + 2);
  return (
    pair.every(({ marked }) => !marked) &&
    NOW.has(pair.map(({ folded }) => folded).join(' ')) &&
    !HOURS.has(words[index - 1]?.folded ?? '')
  );
}

const NOW: ReadonlySet<string> = new Set(moments.now.map(foldPhrase));
const HOURS: ReadonlySet<string> = new Set(moments.hours.map(fold));

/** Syllables of the names meant. */
const [SHORTEST_NAME, LONGEST_NAME] = [3, 5];

const YEAR_DIGITS = 4;

/** "năm hai không hai bốn", "… và hai không hai năm": a year said digit by digit, and those that follow it. */
function spokenYears(
  words: readonly QuestionWord[],
  starts: readonly number[],
): (Span & { value: number })[] {
  let behind = -1;
  return words.flatMap((word, index) => {
    const goesOn = index === behind || (index === behind + 1 && joinsYears(words[behind]));
    if (!isSign(word, 'year') && !goesOn) return [];
    const from = goesOn ? index : index + (isSign(words[index + 1], 'schooling') ? 2 : 1);
    const year = spokenYear(words, starts, from);
    if (year !== null) behind = from + YEAR_DIGITS;
    return year === null ? [] : [year];
  });
}

/** "2022 và 2023", "2022, 2023" */
function joinsYears(word: QuestionWord | undefined): boolean {
  return word?.text === ',' || AND.has(word?.folded ?? '');
}

const AND = new Set(functionWords.joinTopics.map(fold));

function spokenYear(
  words: readonly QuestionWord[],
  starts: readonly number[],
  from: number,
): (Span & { value: number }) | null {
  const said = words.slice(from, from + YEAR_DIGITS);
  const digits = said.map(({ exact }) => DIGITS.get(exact));
  const last = said.at(-1);
  const [start, end] = [starts[from], starts[from + YEAR_DIGITS - 1]];
  if (digits.length < YEAR_DIGITS || digits.includes(undefined) || last === undefined) return null;
  if (start === undefined || end === undefined) return null;
  const value = Number(digits.join(''));
  return /^(?:19|20)/.test(String(value)) ? { start, end: end + last.text.length, value } : null;
}

const DIGITS = new Map<string, number>(
  Object.entries(numberWords.digits).map(([word, digit]) => [canonical(word), digit]),
);

const RELATIVE_YEARS = new Set(moments.afterYear.map(fold));

/** "sang năm", "cả năm": behind these it is no digit either. */
const BEFORE_YEAR = new Set(moments.beforeYear.map(canonical));

const OF_TIME = new Set(numberWords.timeNouns.map(canonical));

/** A single digit in words is a number behind a noun that takes one: "mũi bốn", "khu vực hai". */
function namedDigits(
  words: readonly QuestionWord[],
  starts: readonly number[],
): (Span & { value: number })[] {
  return words.flatMap((word, index) => {
    const digit = DIGITS.get(word.exact);
    const [one, two, three] = [1, 2, 3].map((back) => words[index - back]?.exact ?? '');
    const start = starts[index];
    if (
      digit === undefined ||
      start === undefined ||
      opensYear(words, index) ||
      isNegation(words, index) ||
      OF_TIME.has(one ?? '') ||
      ![one, `${two} ${one}`, `${three} ${two} ${one}`].some((noun = '') => IDENTIFIERS.has(noun))
    )
      return [];
    const next = words[index + 1];
    const second = digit === 0 && next !== undefined ? DIGITS.get(next.exact) : undefined;
    return second === undefined || next === undefined
      ? [{ start, end: start + word.text.length, value: digit }]
      : [{ start, end: (starts[index + 1] ?? start) + next.text.length, value: second }];
  });
}

/** "phường năm 2023", "lớp năm ngoái": the year's noun, not the digit five. */
function opensYear(words: readonly QuestionWord[], index: number): boolean {
  const [before, next] = [words[index - 1], words[index + 1]];
  if (!isSign(words[index], 'year')) return false;
  // "trong năm năm qua": in five of them.
  if (isSign(next, 'year')) return false;
  if (before !== undefined && (BEFORE_YEAR.has(before.exact) || isTypedSign(before, 'each'))) return true;
  return next !== undefined && (/^\d{4}$/.test(next.text) || RELATIVE_YEARS.has(next.folded));
}

/** "ở phường không?": no zero, unless another digit follows it as in "đề án không sáu". */
function isNegation(words: readonly QuestionWord[], index: number): boolean {
  return (
    DIGITS.get(words[index]?.exact ?? '') === 0 && DIGITS.get(words[index + 1]?.exact ?? '') === undefined
  );
}

const SLASHES = new Set([...numberWords.joinRatios.map(fold), '/']);

/** "13 trên 15", "13 phần 15", "13 / 15" → "13/15". */
function joinRatios(words: readonly QuestionWord[]): QuestionWord[] {
  const joined: QuestionWord[] = [];
  for (let index = 0; index < words.length; index++) {
    const [first, slash, second] = [words[index], words[index + 1], words[index + 2]];
    if (
      first?.kind === 'number' &&
      second?.kind === 'number' &&
      slash &&
      SLASHES.has(slash.folded || slash.text)
    ) {
      joined.push(questionWord(`${first.text}/${second.text}`, 'number'));
      index += 2;
    } else if (first !== undefined) joined.push(first);
  }
  return joined;
}

const HEDGES: Record<string, Hedge> = {
  'hedge:over': 'over',
  'hedge:nearly': 'nearly',
  'hedge:under': 'under',
  'hedge:atLeast': 'at-least',
  'hedge:atMost': 'at-most',
  'hedge:about': 'about',
};

const SCALES = new Map<string, number>([
  ...Object.entries(numberWords.scales).map(([word, value]): [string, number] => [fold(word), value]),
  ...numberWords.hundred.map((word): [string, number] => [fold(word), 100]),
]);

/** Whether a word multiplies the number before it: the "ngàn" of "16 ngàn hộ". */
export function isScale(words: readonly QuestionWord[], before: QuestionWord | undefined): boolean {
  const [word, ...more] = words;
  return before?.kind === 'number' && word !== undefined && more.length === 0 && SCALES.has(word.folded);
}

/** "hơn", "gần", "dưới": what a word before a number says of it. */
export function hedgeOf(segment: Segment | undefined): Hedge | null {
  const [word, ...more] = segment?.words ?? [];
  // "co 34 ho" without marks is "có" rather than "cỡ".
  if (more.length === 0 && word?.marked === false && isSign(word, 'having')) return null;
  const tags = [...(segment?.tags ?? [])];
  return tags.map((tag) => HEDGES[tag]).find((found) => found !== undefined) ?? null;
}

/** "90 phần", "90 phần trăm"; "1.300 phần quà" are gifts. */
function isPart(segments: readonly Segment[], index: number): boolean {
  const [part, next] = [segments[index], segments[index + 1]];
  if (!isSign(part?.words[0], 'part')) return false;
  return part?.words.length === 1 ? !namesSubject(next) : part?.words[1]?.folded === HUNDREDTH;
}

/** The number of a segment as a mention, or null when it cannot be read. */
export function mentionAt(segments: readonly Segment[], index: number): Mention | null {
  const [word] = segments[index]?.words ?? [];
  const text = word?.text ?? '';
  const next = segments[index + 1]?.words[0];
  const percent =
    /[%‰]$/.test(text) || next?.text === '%' || next?.text === '‰' || isPart(segments, index + 1);
  const [over, under] = text.replace(/[%‰]/, '').split('/');
  const value = parseNumber(over ?? '');
  if (value === null) return null;
  const scale = next === undefined ? 1 : (SCALES.get(next.folded) ?? 1);
  const hedge = hedgeOf(segments[index - 1]);
  return {
    text,
    value: value * scale,
    over: under === undefined ? null : parseNumber(under),
    hedge,
    percent,
    spoken: word?.spoken === true,
  };
}
