import type { Question, Topic } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import { givenFigures, type OpenedHit } from '../selection/select.ts';

/** "thu phí, lệ phí bao nhiêu": the row of that very name. */
export function isOneName(
  question: Question,
  [one, other]: readonly Topic[],
  opened: readonly OpenedHit[],
): boolean {
  const [best] = givenFigures(question, question.periods[0] ?? null, opened);
  const name = foldPhrase(`${one?.text}, ${other?.text}`);
  return best?.page.passage.kind === 'row' && foldPhrase(best.figure.label).includes(name);
}
