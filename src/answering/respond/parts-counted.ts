import figurePhrases from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import type { Topic } from '../../domain/question.ts';
import { isInside } from '../../domain/span.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import { draft, type Draft } from '../draft.ts';
import { oneLine } from '../phrases.ts';
import type { Candidate } from '../selection/fit.ts';
import { occurrencesOf } from '../selection/occurrences.ts';
import { givenFigure, quoteCandidates, spokenFigure } from './give.ts';
import { partsOf } from './parts-of.ts';

const OPENING = new RegExp(String.raw`^[\s,;:(]*(?:(?:${anyOf(figurePhrases.itemsOpen)}|và)\s+)?`, 'iu');
const CLOSING = /(?:\s+(?:là|có|với))?[\s:,]*$/iu;

/**
 * "Mỗi trường có bao nhiêu học sinh?" where a whole is parted among as many as are counted beside it: "04 trường với 1.782 học sinh,
 * gồm Trường Mầm non 468 cháu, …": each with the words before it. Null where they are not as many.
 */
export function answerParts(whole: Candidate, noun: Topic): Draft | null {
  const parts = partsOf(whole);
  const { figures } = whole.page.passage;
  const nouns = occurrencesOf(noun, whole.page.own);
  const isCounted = figures.some(
    (figure) =>
      figure.value === parts.length &&
      figure.partOf === null &&
      nouns.some((place) => isInside(place, figure)),
  );
  if (parts.length < 2 || !isCounted || parts.some(({ figure }) => figure.start < whole.figure.end))
    return null;
  const { text } = whole.page.report;
  const named = parts.map((part, index) => {
    const from = parts[index - 1]?.figure.end ?? whole.figure.end;
    const name = text.slice(from, part.figure.start).replace(OPENING, '').replace(CLOSING, '');
    return `${oneLine(name)}: ${spokenFigure(part)}`;
  });
  return draft({
    status: 'answered',
    headline: named.join('; '),
    figures: parts.map(givenFigure),
    quotes: quoteCandidates([whole]),
    report: whole.page.report,
  });
}
