import figurePhrases from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import { kept } from '../../text/kept.ts';
import { anyOf, markedOrNot } from '../../text/phrase-pattern.ts';

const CHANGING = new RegExp(anyOf(markedOrNot(questionWords.changing)), 'iu');

/** Whether a question speaks of rising or falling: "tăng", "bớt", "lên". */
export const isChanging = kept((question) => CHANGING.test(question));

const { up, down } = figurePhrases.changes;

/** Right behind the rise or the fall, with no "lên", "còn": "tăng 17 ca", "giảm được 3 hộ". */
const BY = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(markedOrNot([...up, ...down]))})\s(?:(?:thêm|được|them|duoc)\s)?\d`,
  'iu',
);

/** Whether a question says by how much something rose or fell. */
export const changesBy = kept((question) => BY.test(question));
