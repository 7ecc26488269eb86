import type { Figure } from '../../../src/domain/figure.ts';
import type { ContextSpan } from '../../../src/domain/passage.ts';
import { readFigures } from '../../../src/text/figures/read-figures.ts';

/** Words that stand before the passage, by role; they are put in front of it, one a line. */
interface Around {
  readonly heading?: string;
  readonly lead?: string;
  readonly sentence?: string;
  readonly date?: string;
}

const ROLES = ['heading', 'lead', 'sentence'] as const;

/** Figures of a sentence with its surroundings; offsets are in the text that is given back with them. */
export function figuresOf(sentence: string, around: Around = {}): Figure[] {
  const context: ContextSpan[] = [];
  let text = '';
  for (const role of ROLES) {
    const words = around[role];
    if (words === undefined) continue;
    context.push({ role, start: text.length, end: text.length + words.length });
    text += `${words}\n`;
  }
  const start = text.length;
  text += sentence;
  return readFigures(text, {
    start,
    end: text.length,
    context,
    cells: [],
    reportDate: around.date ?? '2023-06-30',
  });
}

const QUANTITIES = new Set(['count', 'ratio', 'percent', 'change', 'money', 'measure']);

/** The same without dates, names and ordinals. */
export const quantitiesOf = (sentence: string, around: Around = {}): Figure[] =>
  figuresOf(sentence, around).filter(({ kind }) => QUANTITIES.has(kind));
