import moments from '../../../data/lexicon/moments.json' with { type: 'json' };
import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import tableWords from '../../../data/lexicon/table-words.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { analyze, type Term } from '../../text/analyze.ts';
import { foldPhrase, hasMarks } from '../../text/fold.ts';
import { keptFor, keptLast } from '../../text/kept.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import { columnHeadings } from './cell-labels.ts';
import type { Page } from './page.ts';
import { GRADE_NOUNS } from './grade-nouns.ts';

/** How a question speaks of a heading: in full, as a grade ("mức đạt"), or only as the beginning of a longer one. */
export type Saying = 'named' | 'graded' | 'swallowed';

interface Said {
  readonly heading: string;
  readonly from: number;
  readonly to: number;
}

/**
 * How a question speaks of the heading over a cell; null where it does not. Of "Hoàn thành" and "Hoàn thành tốt" it means the
 * longer where it says it, and then not the other.
 */
export function sayingOf(question: Question, figure: Figure, page: Page): Saying | null {
  const said = readerOf(question)(page);
  if (said.size === 0) return null;
  const sayings = columnHeadings(figure, page).flatMap(
    ({ start, end }) => said.get(plainHeading(page.report.text.slice(start, end))) ?? [],
  );
  return ORDER.find((saying) => sayings.includes(saying)) ?? null;
}

/** Whether a question names another column of the row, and not this: "hoàn thành" is no "hoàn thành tốt". */
export function namesOtherColumn(question: Question, figure: Figure, page: Page): boolean {
  const said = readerOf(question)(page);
  if (said.size === 0 || ![...said.values()].some((saying) => saying !== 'swallowed')) return false;
  const own = sayingOf(question, figure, page);
  return own === null || own === 'swallowed';
}

const ORDER: readonly Saying[] = ['graded', 'named', 'swallowed'];

const readerOf = keptLast((question: Question) => {
  const terms = termsOf(question);
  return keptFor((page: Page) => readHeadings(terms, page));
});

interface AskedTerm extends Term {
  readonly isMarked: boolean;
}

function termsOf({ text }: Question): readonly AskedTerm[] {
  return analyze(text).map((term) => ({ ...term, isMarked: hasMarks(text.slice(term.start, term.end)) }));
}

function readHeadings(asked: readonly AskedTerm[], page: Page): ReadonlyMap<string, Saying> {
  const headings = new Set(
    page.passage.figures
      .flatMap((figure) => columnHeadings(figure, page))
      .map(({ start, end }) => plainHeading(page.report.text.slice(start, end))),
  );
  const said = [...headings].flatMap((heading) => placesOf(heading, asked));
  const whole = said.filter((one) => !said.some((other) => holds(other, one)));
  const sayings = new Map<string, Saying>();
  for (const { heading } of said) sayings.set(heading, 'swallowed');
  for (const { heading, from } of whole) sayings.set(heading, isGrade(asked, from) ? 'graded' : 'named');
  for (const heading of headings) {
    const isVerb = TELLS_NOTHING.has(foldPhrase(heading)) && sayings.get(heading) === 'named';
    if (isVerb) sayings.delete(heading);
  }
  return sayings;
}

/** The words of a heading that name its column: "Số học sinh (em)" is "học sinh". */
function plainHeading(heading: string): string {
  return heading
    .replace(/\([^()]*\)|[*_:]+/g, ' ')
    .trim()
    .replace(OPENERS, '')
    .replace(DONE, '')
    .toLowerCase();
}

const OPENERS = new RegExp(String.raw`^(?:(?:${anyOf(tableWords.openers)})(?![\p{L}])\s*)+`, 'iu');

/** "Đã có thẻ" is said by "có thẻ". */
const DONE = /^đã\s+/iu;

function placesOf(heading: string, asked: readonly AskedTerm[]): Said[] {
  const words = analyze(heading);
  if (words.every(({ folded }) => /^\d+$/.test(folded))) return [];
  return asked.flatMap((_, from) => {
    const isSaid = words.every(({ exact, folded }, offset) => {
      const term = asked[from + offset];
      return term !== undefined && term.folded === folded && (!term.isMarked || term.exact === exact);
    });
    // "nam 2024" without marks is no column of men.
    const to = from + words.length;
    const [before, next] = [asked[from - 1]?.folded ?? '', asked[to]?.folded ?? ''];
    const isYear =
      words[0]?.folded === 'nam' && (/^\d/.test(next) || OF_YEARS.has(before) || OF_YEARS.has(next));
    // "nhiều giải nhất" is the most prizes, no first prize.
    const isMost = words.at(-1)?.folded === 'nhat' && GREATEST.has(before);
    return isSaid && !isYear && !isMost ? [{ heading, from, to }] : [];
  });
}

const OF_YEARS: ReadonlySet<string> = new Set([...moments.beforeYear, ...moments.afterYear].map(foldPhrase));
const GREATEST: ReadonlySet<string> = new Set(questionWords.greatest.map(foldPhrase));

function holds(longer: Said, { from, to }: Said): boolean {
  return longer.from <= from && longer.to >= to && longer.to - longer.from > to - from;
}

/** "mức đạt", "xếp loại khá": the word before says that it is a grade. */
function isGrade(asked: readonly AskedTerm[], from: number): boolean {
  return GRADE_NOUNS.has(asked[from - 1]?.folded ?? '');
}

/** "đạt", "thực hiện", "kế hoạch": words of any question, and told by a figure's status. */
const TELLS_NOTHING: ReadonlySet<string> = new Set(
  [...Object.values(statuses.columns).flat(), ...tableWords.plainHeadings].map(foldPhrase),
);
