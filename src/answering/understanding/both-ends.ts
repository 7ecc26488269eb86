import functionWords from '../../../data/lexicon/function-words.json' with { type: 'json' };
import { endYears, type Period } from '../../domain/period.ts';
import { anyOf, markedOrNot } from '../../text/phrase-pattern.ts';
import type { QuestionWord } from './word.ts';

const HOW_MANY = String.raw`(?:${anyOf(markedOrNot(functionWords.counting))})`;
/** "từ mấy … xuống còn mấy", "từ bao nhiêu lên bao nhiêu". */
const BOTH = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(markedOrNot(functionWords.downFrom))})\s${HOW_MANY}\s(?:\p{L}+\s){0,3}?(?:${anyOf(markedOrNot(functionWords.upTo))})\s(?:\p{L}+\s)?${HOW_MANY}(?!\p{L})`,
  'iu',
);

/** "từ năm 2021 tới năm 2023 giảm từ mấy xuống còn mấy": the first and the last of the years are meant, not the stretch between. */
export function atBothEnds(periods: readonly Period[], words: readonly QuestionWord[]): Period[] {
  const [only, ...more] = periods;
  if (only === undefined || more.length > 0 || only.unit !== 'span') return [...periods];
  if (!BOTH.test(words.map(({ text }) => text).join(' '))) return [...periods];
  return endYears(only);
}
