import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Question } from '../../domain/question.ts';
import { anyOf, markedOrNot, wholeWords } from '../../text/phrase-pattern.ts';
import type { Candidate } from '../selection/fit.ts';
import { labelSays } from '../selection/label-says.ts';

/** "kinh phí 200 triệu đồng, đã sử dụng 186 triệu đồng": of what there was, what is spent or settled; null where what is left is not asked for. */
export function settledPart(question: Question, best: Candidate): Candidate | null {
  const [only, ...more] = best.page.passage.figures.filter(
    (figure) => figure.partOf === best.figure.start && labelSays({ figure, page: best.page }, SETTLED),
  );
  const asksLeft = question.negated || asksWhatIsLeft(question);
  return !asksLeft || only === undefined || more.length > 0 ? null : { ...best, figure: only };
}

/** "còn bao nhiêu tiền". */
function asksWhatIsLeft({ kind, text }: Question): boolean {
  return (kind === 'money' || kind === 'remaining') && HOW_MUCH_LEFT.test(text);
}

const HOW_MUCH_LEFT = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(markedOrNot(questionWords.left.still))})\s(?:\p{L}+\s){0,2}(?:${anyOf(markedOrNot(questionWords.interrogatives))})(?!\p{L})`,
  'iu',
);

/** Whether a sum of money is asked for after some of it is spent: "kinh phí khuyến học còn bao nhiêu tiền". */
export function asksUnspent(question: Question, best: Candidate): boolean {
  return asksWhatIsLeft(question) && settledPart(question, best) !== null;
}

const SETTLED = wholeWords(statuses.settled);
