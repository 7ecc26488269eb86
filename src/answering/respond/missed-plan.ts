import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { GivenFigure } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import { passagesNear } from '../selection/best-passage.ts';
import type { Page } from '../selection/page.ts';
import type { OpenedHit } from '../selection/select.ts';
import { givenFigure } from './give.ts';

/** "không đạt kế hoạch", "chưa hoàn thành chỉ tiêu". */
const MISSED = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(statuses.denials.by)})\s+(?:${anyOf(statuses.denials.reached)})\s+(?:${anyOf(statuses.bases.plan)})(?!\p{L})`,
  'iu',
);

/** The passage that says that the plan was not met. */
export function missedIn(question: Question, opened: readonly OpenedHit[]): Page | undefined {
  return passagesNear(question, question.periods[0] ?? null, opened).find(({ page }) =>
    MISSED.test(page.passage.text),
  )?.page;
}

/** "185/198 trẻ, đạt 93,4%, chưa đạt chỉ tiêu 95%": how far it came, right before what it did not come to. */
export function reachedIn(page: Page): GivenFigure[] {
  const { passage } = page;
  const denied = MISSED.exec(passage.text)?.index ?? 0;
  const told = passage.figures.filter(
    ({ kind, status, end }) =>
      (kind === 'percent' || kind === 'ratio') && status === 'achieved' && end <= passage.start + denied,
  );
  return told.slice(-1).map((figure) => givenFigure({ figure, page }));
}
