import type { Question } from '../../domain/question.ts';
import { draft, type Draft } from '../draft.ts';
import { oneLine, PHRASES } from '../phrases.ts';
import { contextSpans, quotePassage } from '../quote.ts';
import { occurrencesOf } from '../selection/occurrences.ts';
import type { Page } from '../selection/page.ts';
import { isInside } from '../../domain/span.ts';
import { deniedSpan } from './denied-span.ts';

const HEADLINE = 140;

/** The clause's own words as the first line, when they are short enough to be one. */
function headlineOf(text: string): string {
  const line = oneLine(text).replace(/[;,.]$/, '');
  if (line.length <= HEADLINE) return PHRASES.capital(line);
  const cut = line.slice(0, HEADLINE);
  const comma = cut.lastIndexOf(', ');
  return `${PHRASES.capital(cut.slice(0, comma > HEADLINE / 2 ? comma : cut.lastIndexOf(' ')))} …`;
}

/** An answer that quotes a passage; for "có … không?" an absence is a "no" only where the question asks for all it says. */
export function answerPassage(question: Question, page: Page): Draft {
  const focus = question.topics
    .filter(({ required }) => required)
    .flatMap((topic) => occurrencesOf(topic, page.own))
    .toSorted((a, b) => a.start - b.start);
  const first = focus[0];
  const span = first === undefined ? null : { start: first.start, end: first.end };
  const quotes = quotePassage(page, span, contextSpans(page, []));
  const own = quotes.at(-1)?.text ?? page.passage.text;
  return draft({
    status: 'answered',
    headline: headlineOf(own),
    quotes,
    verdict: question.kind === 'yesno' && deniesAll(question, page) ? 'no' : null,
    report: page.report,
  });
}

/** Whether the passage says "không xảy ra …" and the question asks for every word of what did not happen. */
function deniesAll(question: Question, page: Page): boolean {
  const denied = deniedSpan(page);
  if (denied === null) return false;
  const asked = question.topics.flatMap((topic) => occurrencesOf(topic, page.own));
  if (!asked.some((place) => isInside(place, denied))) return false;
  const qualifiers = page.own.terms.filter(
    (term) => isInside(term, denied) && !asked.some((place) => isInside(term, place)),
  );
  return qualifiers.length <= MOST_QUALIFIERS;
}

const MOST_QUALIFIERS = 3;
