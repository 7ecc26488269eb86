import scopes from '../../../data/lexicon/scopes.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { keptFor, keptLast } from '../../text/kept.ts';
import { markedOrNot, wholeWords } from '../../text/phrase-pattern.ts';
import type { Page } from './page.ts';

type Phase = 'start' | 'end';

const PHASES: readonly Phase[] = ['start', 'end'];

const inQuestion = patterns(markedOrNot);
const inReport = patterns((phrases) => [...phrases]);

function patterns(spelled: (phrases: readonly string[]) => string[]): Record<Phase, RegExp> {
  return {
    start: new RegExp(wholeWords(spelled(scopes.phases.start)).source, 'giu'),
    end: new RegExp(wholeWords(spelled(scopes.phases.end)).source, 'giu'),
  };
}

/** Where the last word for each phase stands in a text; -1 where none does. */
function lastOf(text: string, phase: Phase, words: Record<Phase, RegExp>): number {
  return [...text.matchAll(words[phase])].at(-1)?.index ?? -1;
}

/** "chừng nào xong?" asks for the end, "khởi công khi nào?" for the start; null of a question that asks for neither or both. */
const askedPhase = keptLast(({ kind, text }: Question): Phase | null => {
  if (kind !== 'when') return null;
  const asked = PHASES.filter((phase) => lastOf(text, phase, inQuestion) !== -1);
  return asked.length === 1 ? (asked[0] ?? null) : null;
});

/** "khởi công ngày 12/3, hoàn thành trước ngày 30/11": the nearest word before a date says what happens then. */
const toldPhase = keptFor((figure: Figure, page: Page): Phase | null => {
  const before = page.report.text.slice(page.passage.start, figure.start).replace(/[,;:().\s]+/g, ' ');
  const [start, end] = PHASES.map((phase) => lastOf(before, phase, inReport));
  if (start === end) return null;
  return (start ?? -1) > (end ?? -1) ? 'start' : 'end';
});

/** Whether a date is told of the phase that is asked for, or of the other one; null where either is silent. */
export function phaseFit(question: Question, figure: Figure, page: Page): 'same' | 'other' | null {
  if (figure.kind !== 'date' && figure.kind !== 'period') return null;
  const asked = askedPhase(question);
  const told = asked === null ? null : toldPhase(figure, page);
  if (told === null) return null;
  return told === asked ? 'same' : 'other';
}
