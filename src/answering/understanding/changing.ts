import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import { kept } from '../../text/kept.ts';
import { anyOf, markedOrNot } from '../../text/phrase-pattern.ts';

const CHANGING = new RegExp(anyOf(markedOrNot(questionWords.changing)), 'iu');

/** Whether a question speaks of rising or falling: "tăng", "bớt", "lên". */
export const isChanging = kept((question) => CHANGING.test(question));
