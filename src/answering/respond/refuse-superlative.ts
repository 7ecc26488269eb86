import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Question } from '../../domain/question.ts';
import type { Report } from '../../domain/report.ts';
import { wholeWords } from '../../text/phrase-pattern.ts';
import type { Draft } from '../draft.ts';
import type { OpenedHit } from '../selection/select.ts';
import { refuseNothing } from './gap-answer.ts';

/** Which is the greatest cannot be said by a report that neither compares nor says so itself; null where one may be. */
export function refuseSuperlative(
  question: Question,
  opened: readonly OpenedHit[],
  { newest, example }: { readonly newest: Report | null; readonly example: string | null },
): Draft | null {
  const isTold = question.superlative === null || opened.some(({ page }) => tellsMost(page));
  return isTold ? null : refuseNothing(question, newest, example);
}

/** "Địa bàn xảy ra nhiều nhất là khu phố 2": a report may say itself which is the greatest. */
function tellsMost({ passage }: OpenedHit['page']): boolean {
  return MOST.test(passage.text);
}

const MOST = wholeWords([...questionWords.superlatives.most, ...questionWords.superlatives.least]);
