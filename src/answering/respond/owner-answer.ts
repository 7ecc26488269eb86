import type { Question } from '../../domain/question.ts';
import { draft, type Draft } from '../draft.ts';
import { oneLine } from '../phrases.ts';
import type { Candidate } from '../selection/fit.ts';
import { rankFigures, withPlaces, type OpenedHit } from '../selection/select.ts';
import { answerFigures } from './figure-answer.ts';
import { spokenFigure } from './give.ts';

/**
 * "Năm nào có 231 hộ cận nghèo?", "hội nào có 873 hội viên?": the figure with that very number, under the name or the year that
 * its label gives. Null where the question brings no number, or the report has none such on what is asked.
 */
export function answerOwner(question: Question, opened: readonly OpenedHit[]): Draft | null {
  const [mention] = question.mentions;
  const isAsked = question.kind === 'when' || question.kind === 'which';
  if (!isAsked || mention === undefined || mention.percent || mention.over !== null || mention.hedge !== null)
    return null;
  if (question.asked !== null && question.text.indexOf(mention.text) < question.text.indexOf(question.asked))
    return null;
  const counted: Question = { ...question, kind: 'count', asked: null, superlative: null };
  const owner = rankFigures(
    counted,
    null,
    opened.map((hit) => withoutNoun(question.asked, hit)),
  ).find(
    ({ figure, obstacles, coverage }) =>
      figure.value === mention.value && obstacles.length === 0 && coverage.unmet.length === 0,
  );
  if (owner === undefined) return null;
  const { figure } = owner;
  const of = question.kind === 'when' ? figure.period?.text : figure.label;
  return draft({
    ...answerFigures(question, question.kind === 'when' ? [...timeOf(owner), owner] : [owner]),
    headline: of === undefined ? spokenFigure(owner) : `${oneLine(of)}: ${spokenFigure(owner)}`,
  });
}

/** "cây cầu nào tốn 980 triệu": the owner need not be called what is asked for. */
function withoutNoun(asked: string | null, hit: OpenedHit): OpenedHit {
  if (asked === null) return hit;
  return withPlaces(
    hit,
    hit.places.map((place) =>
      place.topic.text === asked ? { ...place, topic: { ...place.topic, required: false } } : place,
    ),
  );
}

/** "năm 2023: 8 em": the time asked for, where the passage itself names it. */
function timeOf(owner: Candidate): Candidate[] {
  const { period } = owner.figure;
  const told = owner.page.passage.figures.find(
    ({ kind, text }) => kind === 'period' && text === period?.text,
  );
  return told === undefined ? [] : [{ ...owner, figure: told }];
}
