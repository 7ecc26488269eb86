import functionWords from '../../../data/lexicon/function-words.json' with { type: 'json' };
import { anyOf } from '../../text/phrase-pattern.ts';
import { keptFor } from '../../text/kept.ts';
import type { Page } from './page.ts';

const VERB_FIRST = new RegExp(String.raw`^\W*(?:${anyOf(functionWords.elliptic)})\s`, 'iu');

/** "…, buộc tiêu hủy 47 con; đã khống chế, công bố hết dịch ngày 26/9": a clause without a subject tells on of what the one before it named. */
export const goesOn = keptFor(({ passage }: Page): boolean => VERB_FIRST.test(passage.text));
