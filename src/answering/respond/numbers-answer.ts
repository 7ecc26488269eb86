import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Question } from '../../domain/question.ts';
import { typedWords } from '../../text/phrase-pattern.ts';
import type { Draft } from '../draft.ts';
import type { Candidate } from '../selection/fit.ts';
import { reopen } from '../selection/reopen.ts';
import { rankFigures, type OpenedHit } from '../selection/select.ts';
import { answerFigures } from './figure-answer.ts';

const NUMBERS = typedWords(questionWords.numbers);
/** Least share of what is asked that a figure's own label must say to be one of those asked for. */
const NAMED = 0.2;
const SEVERAL = 2;
const NUMBERING: ReadonlySet<Candidate['figure']['kind']> = new Set([
  'count',
  'ratio',
  'money',
  'measure',
  'percent',
]);

/** "số trẻ mầm non, học sinh tiểu học và học sinh trung học cơ sở": things one behind the other, and no word that asks. */
function namesSeveral({ kind, also, topics }: Question): boolean {
  const joined = topics.filter(({ required, joined: by }) => required && by !== null);
  return kind === 'count' && also.size === 0 && joined.length >= SEVERAL;
}

/**
 * "Cho xin các con số về tuyến đường, tuyến hẻm sạch đẹp và hẻm được nâng cấp": the numbers of one clause that speaks of all of it, each
 * of which tells something of it itself. Null where the question asks otherwise, or only one is told.
 */
export function answerNumbers(question: Question, opened: readonly OpenedHit[]): Draft | null {
  if (question.mentions.length > 0 || !(NUMBERS.test(question.text) || namesSeveral(question))) return null;
  if (question.topics.filter(({ required }) => required).length < SEVERAL) return null;
  const counted: Question = { ...question, kind: 'count', asked: null, also: new Set() };
  const met = rankFigures(counted, question.periods[0] ?? null, reopen(counted, opened)).filter(
    ({ figure, page, coverage, obstacles }) =>
      NUMBERING.has(figure.kind) &&
      page.passage.kind === 'clause' &&
      coverage.unmet.length === 0 &&
      obstacles.length === 0,
  );
  const [best] = met;
  if (best === undefined) return null;
  const told = met.filter(
    ({ page, figure, coverage }) =>
      page === best.page && figure.kind === best.figure.kind && coverage.inLabel >= NAMED,
  );
  if (told.length < SEVERAL) return null;
  return answerFigures(
    question,
    told.toSorted((a, b) => a.figure.start - b.figure.start),
  );
}
