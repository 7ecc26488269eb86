import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { typedWords, wholeWords } from '../../text/phrase-pattern.ts';
import type { Draft } from '../draft.ts';
import type { Candidate } from '../selection/fit.ts';
import { labelSays } from '../selection/label-says.ts';
import type { Page } from '../selection/page.ts';
import { givenFigures, type OpenedHit } from '../selection/select.ts';
import { WEIGHTS } from '../selection/weights.ts';
import { wholeFigure } from '../selection/whole-figure.ts';
import { answerFigures } from './figure-answer.ts';

const ASKED = typedWords(statuses.lacking);
const TOLD = wholeWords(statuses.lacking);
/** What ends the words that govern a number. */
const CLAUSE = /[,;.:()]/u;

/**
 * "Thiếu mấy giáo viên tiếng Anh?": the figure of which the report itself says that so many are lacking – "Thiếu 08 giáo viên, trong
 * đó tiếng Anh 03". Null where it says so of none, or of another thing.
 */
export function answerLack(question: Question, opened: readonly OpenedHit[]): Draft | null {
  if (question.kind !== 'remaining' || !ASKED.test(question.text)) return null;
  const counted: Question = { ...question, kind: 'count', negated: false };
  const given = givenFigures(counted, question.periods[0] ?? null, opened).filter(
    ({ figure }) => figure.kind === 'count' || figure.kind === 'money',
  );
  const [first] = given.toSorted((a, b) => b.coverage.share - a.coverage.share);
  const lacking = given.filter(isLacking);
  const best = wholeAmong(lacking);
  if (first === undefined || best === undefined) return null;
  return first.coverage.share - best.coverage.share < WEIGHTS.listSpread
    ? answerFigures(counted, [best])
    : null;
}

/** "thiếu 23 giáo viên, gồm 09 giáo viên mầm non": the whole, where the question says no more of its part. */
function wholeAmong(lacking: readonly Candidate[]): Candidate | undefined {
  const [best] = lacking;
  if (best === undefined) return undefined;
  const whole = lacking.find(({ figure }) => figure.start === best.figure.partOf);
  return whole !== undefined && whole.coverage.share >= best.coverage.share ? whole : best;
}

/** Told right before its number, or before that of its whole. */
function isLacking({ figure, page }: Candidate): boolean {
  const whole = wholeFigure(figure, page.passage);
  return saysLack(figure, page) || (whole !== undefined && saysLack(whole, page));
}

function saysLack(figure: Figure, page: Page): boolean {
  const { passage, report } = page;
  const before = report.text.slice(passage.start, figure.number.start).split(CLAUSE).at(-1) ?? '';
  return TOLD.test(before) || labelSays({ figure, page }, TOLD);
}
