import type { Question, Topic } from '../../domain/question.ts';
import type { Draft } from '../draft.ts';
import type { Candidate } from '../selection/fit.ts';
import { reopen } from '../selection/reopen.ts';
import { givenFigures, type OpenedHit } from '../selection/select.ts';
import { answerFigures } from './figure-answer.ts';
import { unitBefore } from './unit-before.ts';

const ASKING: ReadonlySet<Question['kind']> = new Set([
  'count',
  'list',
  'money',
  'percent',
  'how',
  'topic',
  'who',
]);
/** From so many things in a row on each is asked for; of persons two are enough. */
const SEVERAL = 3;
/** Least share of what is asked of each that its figure's own label must say. */
const NAMED = 0.5;

/**
 * "Hội phụ nữ, hội nông dân, cựu chiến binh có bao nhiêu hội viên?", "bí thư với chủ tịch là ai?": the figure of each of those named in
 * a row. Null where fewer are named, or one of them has none of its own.
 */
export function answerEnumerated(question: Question, opened: readonly OpenedHit[]): Draft | null {
  if (!ASKING.has(question.kind) || question.periods.length > 1) return null;
  const row = inARow(question.topics);
  if (row.length < (question.kind === 'who' ? 2 : SEVERAL)) return null;
  const told: Candidate[] = [];
  for (const member of row) {
    const side = about(question, member, row);
    const best = givenFigures(side, side.periods[0] ?? null, reopen(side, opened)).find(
      ({ coverage, figure }) => coverage.inLabel >= NAMED && !told.some((other) => other.figure === figure),
    );
    if (best === undefined) return null;
    told.push(best);
  }
  const kinds = new Set(told.map(({ figure }) => figure.kind));
  return kinds.size > 1 ? null : answerFigures(question, told);
}

/** The longest row of subjects that commas and "và" join. */
function inARow(topics: readonly Topic[]): Topic[] {
  const subjects = topics.filter(({ required, strict }) => required && !strict);
  let longest: Topic[] = [];
  let row: Topic[] = [];
  for (const topic of subjects) {
    row = topic.joined === 'comma' || topic.joined === 'and' ? [...row, topic] : [topic];
    if (row.length > longest.length) longest = row;
  }
  return longest;
}

/** The question about one of them alone. */
function about(question: Question, member: Topic, row: readonly Topic[]): Question {
  const isOther = (topic: Topic): boolean => topic !== member && row.includes(topic);
  return {
    ...question,
    kind:
      question.kind === 'list' || question.kind === 'how' || question.kind === 'topic'
        ? 'count'
        : question.kind,
    unit: unitBefore(question, member) ?? question.unit,
    asked: row.some(({ text }) => text === question.asked) ? null : question.asked,
    topics: question.topics.filter((topic) => !isOther(topic)),
  };
}
