import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Question } from '../../domain/question.ts';
import { anyOf, markedOrNot, wholeWords } from '../../text/phrase-pattern.ts';
import type { Draft } from '../draft.ts';
import type { Candidate } from '../selection/fit.ts';
import { unitClass } from '../understanding/unit-class.ts';
import { answerFigures } from './figure-answer.ts';
import { certain } from './give.ts';

const ASKED = new RegExp(
  String.raw`(?:^|\s)${typed(['từ'])}\s${typed(questionWords.spans.counting)}\s.*\s${typed(questionWords.spans.joins)}\s${typed(questionWords.spans.counting)}(?=\s|$)`,
  'iu',
);
const JOIN = wholeWords(questionWords.spans.joins);
/** Letters between the two ends of a stretch: " lên đến ". */
const APART = 16;

function typed(phrases: readonly string[]): string {
  return `(?:${anyOf(markedOrNot(phrases))})`;
}

/** "mở rộng từ mấy mét lên mấy mét?": both ends, where the report tells one from the other. Null of any other question. */
export function answerSpan(question: Question, best: Candidate): Draft | null {
  if (!ASKED.test(question.text)) return null;
  const { page, figure } = best;
  const alike = page.passage.figures.filter(
    ({ kind, unit }) => kind === figure.kind && unitClass(unit) === unitClass(figure.unit),
  );
  const at = alike.findIndex(({ start }) => start === figure.start);
  for (const [from, to] of [alike.slice(at - 1, at + 1), alike.slice(at, at + 2)]) {
    if (from === undefined || to === undefined) continue;
    const between = page.report.text.slice(from.end, to.start);
    if (between.length <= APART && JOIN.test(between))
      return answerFigures(question, [certain(from, page), certain(to, page)]);
  }
  return null;
}
