import functionWords from '../../../data/lexicon/function-words.json' with { type: 'json' };
import { anyOf } from '../../text/phrase-pattern.ts';
import { keptFor } from '../../text/kept.ts';
import type { Page } from './page.ts';

const VERB_FIRST = new RegExp(String.raw`^\W*(?:${anyOf(functionWords.elliptic)})\s`, 'iu');

/** "Sáu tháng đầu năm 2023 xảy ra 9 vụ": a time, and a verb without a subject. */
const TIME_AND_VERB = new RegExp(
  String.raw`^[^\d.,;:]*(?:\d{1,2}[^\d.,;:]*)?(?:19|20)\d\d,?\s+(?:đã\s+)?(?:${anyOf(functionWords.subjectless)})\s`,
  'iu',
);

/** Whether a clause that opens with its time tells on of what the sentence before it was about. */
export const tellsOn = keptFor(({ passage }: Page): boolean => TIME_AND_VERB.test(passage.text));

/** "…, buộc tiêu hủy 47 con; đã khống chế, công bố hết dịch ngày 26/9": a clause without a subject tells on of what the one before it named. */
export const goesOn = keptFor(({ passage }: Page): boolean => VERB_FIRST.test(passage.text));
