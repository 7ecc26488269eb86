import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Question } from '../../domain/question.ts';
import { anyOf, markedOrNot, wholeWords } from '../../text/phrase-pattern.ts';
import { askedBonus } from '../selection/bonuses.ts';
import type { Candidate } from '../selection/fit.ts';

/** "phần quà gồm những món gì": how many gifts there were names nothing that is in them. */
export function countsOthers(question: Question, { figure, page }: Candidate): boolean {
  const counts = figure.kind === 'count' || figure.kind === 'ratio';
  return (
    question.kind === 'list' &&
    question.also.has('which') &&
    question.asked !== null &&
    counts &&
    askedBonus(question, figure, page) < 0
  );
}

/** "còn mấy hẻm nữa?", "còn lại mấy hẻm?": of a ratio what is left of it. */
export function asksRest({ kind, text }: Question, { figure }: Candidate): boolean {
  return kind === 'count' && figure.kind === 'ratio' && LEFT.test(text);
}

const LEFT = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(markedOrNot(questionWords.left.still))})(?:\s.*)?\s(?:${anyOf(markedOrNot(questionWords.left.more))})(?!\p{L})`,
  'iu',
);

/** "3/4 trường đạt chuẩn, Trường An Lạc chưa đạt": behind how many have come to it may stand which have not. */
export function tellsRest({ figure, page }: Candidate): boolean {
  return DENIAL.test(page.report.text.slice(figure.end, page.passage.end));
}

const DENIAL = wholeWords(statuses.denials.by);
