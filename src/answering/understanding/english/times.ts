import { questionWord, readAs, type QuestionWord } from '../word.ts';
import type { Chunk } from './chunks.ts';

const YEAR = /^(?:19|20)\d\d$/;
const PART_OF_MONTH = /^(?:đầu|cuối)$/;
const DAY = /^(?:[1-9]|[12]\d|3[01])$/;
const MONTH = /^tháng \d+$/;
/** "1,240", "98.5": commas part thousands in English, and points decimals. */
const ENGLISH_THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?(?=%?$)/;
const ENGLISH_DECIMAL = /^\d+\.\d{1,2}(?=%?$)/;
/** Vietnamese behind which a year stands by itself: "năm học 2022-2023". */
const OPENS_YEAR = /(?:^|\s)(?:năm|năm học|nhiệm kỳ|giai đoạn)$/;
const NAMED_BY_YEARS = /^(?:năm|nhiệm kỳ|giai đoạn|chặng)(?:\s|$)/;

/** Days, years and figures as Vietnamese writes them: "March 15, 2023" → "ngày 15 tháng 3 năm 2023", "98.5" → "98,5". */
export function readTimes(chunks: readonly Chunk[]): Chunk[] {
  const read: Chunk[] = [];
  for (let at = 0; at < chunks.length;) {
    const taken = dayAt(chunks, at) ?? yearsAt(chunks, at, read.at(-1)) ?? monthAt(chunks, at);
    if (taken !== null) {
      // "at the end of November": the month tells when.
      if (MONTH.test(textOf(taken.chunk)) && PART_OF_MONTH.test(textOf(read.at(-1)))) read.pop();
      read.push(taken.chunk);
      at += taken.length;
      continue;
    }
    const chunk = chunks[at];
    if (chunk?.role === 'number') read.push(isAge(chunks, at) ? ofAge(chunk) : inVietnamese(chunk));
    else if (chunk !== undefined) read.push(chunk);
    at += 1;
  }
  return read;
}

const BEFORE_AGE = /^(?:over|under|above|below|aged?|older than|younger than|at least|than)$/;
const BEARERS = /(?:^|\s)(?:người|trẻ|phụ nữ|thanh niên|hội viên|học sinh|thanh thiếu niên|cụ)(?:\s|$)/;

/** "elderly people over 80": a bare number behind people is their age. */
function isAge(chunks: readonly Chunk[], at: number): boolean {
  const [before, number, after] = chunks.slice(Math.max(at - 1, 0), at + 2);
  const isBare =
    after === undefined ||
    (after.role !== 'noun' && after.role !== 'describing' && !/tuổi/.test(textOf(after)));
  return (
    BEFORE_AGE.test(before?.key ?? '') &&
    DIGITS.test(number?.key ?? '') &&
    isBare &&
    chunks.slice(0, at).some((chunk) => BEARERS.test(textOf(chunk)))
  );
}

const DIGITS = /^\d{1,3}$/;

function ofAge(number: Chunk): Chunk {
  return { ...number, words: [...number.words, readAs(questionWord('tuổi'), { marked: true })] };
}

interface Taken {
  readonly chunk: Chunk;
  readonly length: number;
}

/** "15 March", "March 15th". */
function dayAt(chunks: readonly Chunk[], at: number): Taken | null {
  const [first, second, third] = chunks.slice(at, at + 3);
  if (first === undefined || second === undefined) return null;
  if (DAY.test(first.key)) {
    const skipped = ordinal(second);
    const month = skipped === 1 ? third : second;
    if (isMonth(month)) return { chunk: timeOf(`ngày ${first.key} ${textOf(month)}`), length: 2 + skipped };
  }
  if (isMonth(first) && DAY.test(second.key))
    return { chunk: timeOf(`ngày ${second.key} ${textOf(first)}`), length: 2 + ordinal(third) };
  return null;
}

/** The "th" of "15th". */
function ordinal(chunk: Chunk | undefined): number {
  return chunk?.role === 'filler' && chunk.words.length === 0 ? 1 : 0;
}

function monthAt(chunks: readonly Chunk[], at: number): Taken | null {
  const [month] = chunks.slice(at, at + 1);
  return isMonth(month) ? { chunk: { ...month, role: 'time' }, length: 1 } : null;
}

/** "2024", "2022-2023"; "2022 to 2023" are two. */
function yearsAt(chunks: readonly Chunk[], at: number, before: Chunk | undefined): Taken | null {
  const comma = chunks[at]?.key === ',' && before?.role === 'time' ? 1 : 0;
  const [year, dash, other] = chunks.slice(at + comma, at + comma + 3);
  if (year === undefined || !YEAR.test(year.key)) return null;
  if (comma === 0 && before !== undefined && !OPENS_YEARS.has(before.role)) return null;
  const isRange = /^[-–]$/.test(dash?.key ?? '') && YEAR.test(other?.key ?? '');
  const length = comma + (isRange ? 3 : 1);
  const next = textOf(chunks[at + length]);
  const named = NAMED_BY_YEARS.test(next) || OPENS_YEAR.test(textOf(before));
  const years = isRange ? `${year.key} - ${other?.key ?? ''}` : year.key;
  return { chunk: timeOf(named ? years : `${isRange ? 'giai đoạn' : 'năm'} ${years}`), length };
}

const OPENS_YEARS = new Set(['link', 'article', 'which', 'time', 'noun', 'asker', 'adverb', 'stop']);

function isMonth(chunk: Chunk | undefined): chunk is Chunk {
  return chunk !== undefined && MONTH.test(textOf(chunk));
}

function textOf(chunk: Chunk | undefined): string {
  return chunk?.words.map(({ text }) => text).join(' ') ?? '';
}

function timeOf(text: string): Chunk {
  const words = text.split(' ').map((word): QuestionWord => {
    if (word === '-') return questionWord(word, 'stop');
    return readAs(questionWord(word, /^\d+$/.test(word) ? 'number' : 'word'), { marked: true });
  });
  return { key: text, words, role: 'time', names: false };
}

function inVietnamese(chunk: Chunk): Chunk {
  const text = ENGLISH_THOUSANDS.test(chunk.key)
    ? chunk.key.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','))
    : ENGLISH_DECIMAL.test(chunk.key)
      ? chunk.key.replace('.', ',')
      : chunk.key;
  return text === chunk.key ? chunk : { ...chunk, words: [questionWord(text, 'number')] };
}
