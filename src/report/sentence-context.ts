import type { ContextSpan } from '../domain/passage.ts';
import type { Span } from '../domain/span.ts';
import type { Sentence } from './sentences.ts';

/** How much of a long sentence's earlier clauses is kept, in characters; its first clause always is. */
const NEAR = 600;
const LONGEST_LABEL = 90;
const COLON = /:(?=\s|$)/;

/** The words before the first colon of a paragraph, when they are few: "Khám, chữa bệnh: …". */
function labelOf(text: string, { start, end }: Span): Span | null {
  const colon = text.slice(start, Math.min(end, start + LONGEST_LABEL)).search(COLON);
  return colon > 0 ? { start, end: start + colon + 1 } : null;
}

/** The words up to the last colon before a clause of the same sentence: "các nhiệm vụ trọng tâm: …; …". */
function leadWithin(text: string, sentence: Sentence, index: number): Span | null {
  const nearest = Math.max(0, index - 8);
  for (const clause of [...sentence.clauses.slice(nearest, index).toReversed(), sentence.clauses[0]!]) {
    const colon = text.slice(clause.start, clause.end).search(COLON);
    if (colon > 0) return { start: clause.start, end: clause.start + colon + 1 };
  }
  return null;
}

function earlierClauses({ clauses }: Sentence, index: number): Span[] {
  const before = { start: clauses[0]!.start, end: clauses[index - 1]!.end };
  if (before.end - before.start <= NEAR) return [before];
  let from = index - 1;
  while (from > 1 && before.end - clauses[from - 1]!.start <= NEAR) from -= 1;
  return from === 0 ? [before] : [clauses[0]!, { start: clauses[from]!.start, end: before.end }];
}

/** What a clause's own paragraph adds to its meaning: the paragraph's label, the sentence's lead-in and earlier clauses. */
export function sentenceContext(
  text: string,
  paragraph: Span,
  sentence: Sentence,
  index: number,
): ContextSpan[] {
  const label = sentence.start > paragraph.start ? labelOf(text, paragraph) : null;
  const context: ContextSpan[] = label ? [{ role: 'lead', ...label }] : [];
  if (index === 0) return context;
  const lead = leadWithin(text, sentence, index);
  if (lead) context.push({ role: 'lead', ...lead });
  context.push(
    ...earlierClauses(sentence, index).map(({ start, end }) => ({ role: 'sentence' as const, start, end })),
  );
  return context;
}
