import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { kept } from '../../text/kept.ts';
import { anyOf } from '../../text/phrase-pattern.ts';

const CHANGING = new RegExp(anyOf(questionWords.changing.flatMap((word) => [word, fold(word)])), 'iu');

/** Whether a question speaks of rising or falling: "tăng", "bớt", "lên". */
export const isChanging = kept((question) => CHANGING.test(question));
