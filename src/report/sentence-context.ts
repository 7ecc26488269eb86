import type { ContextSpan } from '../domain/passage.ts';
import type { Span } from '../domain/span.ts';
import { bracketEnds } from './brackets.ts';
import type { Sentence } from './sentences.ts';

/** How much of a long sentence's earlier clauses is kept, in characters; its first clause always is. */
const NEAR = 600;
/** Longest label of a list item, in characters. */
const LONGEST_LABEL = 60;
/** How many clauses back a lead-in is looked for, the sentence's first always. */
const NEAREST = 8;

/** The words up to the first colon that introduces words: none in brackets, none before a number ("Camera: 73 mắt"). */
function upToColon(text: string, span: Span): Span | null {
  if (!text.slice(span.start, span.end).includes(':')) return null;
  const brackets = bracketEnds(text, span);
  for (let i = span.start; i < span.end; i += 1) {
    i = brackets.get(i) ?? i;
    if (text[i] !== ':' || !/^(?:\s+[^\s\d]|\s*$)/.test(text.slice(i + 1, Math.min(span.end, i + 4))))
      continue;
    return { start: span.start, end: i + 1 };
  }
  return null;
}

/** The few words before the first colon of a list item, which all its sentences are about: "Khám, chữa bệnh: …". */
function labelOf(text: string, paragraph: Span, sentence: Sentence): Span | null {
  if (paragraph.start === sentence.start) return null;
  const label = upToColon(text, {
    start: paragraph.start,
    end: Math.min(paragraph.end, paragraph.start + LONGEST_LABEL),
  });
  return label && /[.;]\s/.test(text.slice(label.start, label.end)) ? null : label;
}

/** The words up to the colon nearest before a clause of the same sentence: "các nhiệm vụ trọng tâm: …; …". */
function leadWithin(text: string, { clauses }: Sentence, index: number): Span | null {
  const nearest = clauses.slice(Math.max(0, index - NEAREST), index).toReversed();
  return (
    [...nearest, clauses[0]!].map((clause) => upToColon(text, clause)).find((lead) => lead !== null) ?? null
  );
}

function earlierClauses({ clauses }: Sentence, index: number): Span[] {
  const before = { start: clauses[0]!.start, end: clauses[index - 1]!.end };
  if (before.end - before.start <= NEAR) return [before];
  let from = index - 1;
  while (from > 1 && before.end - clauses[from - 1]!.start <= NEAR) from -= 1;
  return from === 0 ? [before] : [clauses[0]!, { start: clauses[from]!.start, end: before.end }];
}

/**
 * What a clause's own paragraph adds to its meaning: the list item's label, the sentence's lead-in and earlier clauses.
 * @param isItem whether the paragraph is a list item; others have no label
 */
export function sentenceContext(
  text: string,
  paragraph: Span,
  sentence: Sentence,
  index: number,
  isItem: boolean,
): ContextSpan[] {
  const label = isItem ? labelOf(text, paragraph, sentence) : null;
  const context: ContextSpan[] = label ? [{ role: 'lead', ...label }] : [];
  if (index === 0) return context;
  const lead = leadWithin(text, sentence, index);
  if (lead) context.push({ role: 'lead', ...lead });
  context.push(
    ...earlierClauses(sentence, index).map(({ start, end }) => ({ role: 'sentence' as const, start, end })),
  );
  return context;
}
