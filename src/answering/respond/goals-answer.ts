import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Passage } from '../../domain/passage.ts';
import type { Question } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import { typedWords } from '../../text/phrase-pattern.ts';
import { draft, type Draft } from '../draft.ts';
import type { Page } from '../selection/page.ts';
import { rowsOfTable } from '../selection/rows-of-table.ts';
import { cellsOfRow } from '../selection/row-cells.ts';
import type { OpenedHit } from '../selection/select.ts';
import { assessment, meetsPlan } from './plan-verdict.ts';
import { giveRows, type Telling } from './row-answer.ts';

type Outcome = 'missed' | 'met' | 'beyond';

const ASKING: ReadonlySet<Question['kind']> = new Set(['which', 'list', 'remaining']);
const GOALS: ReadonlySet<string> = new Set(statuses.goals.map(foldPhrase));
const MET = typedWords(statuses.assessed.met);
const BEYOND = typedWords(questionWords.signs.beyond);

/** Rows from which a table has plans and results, and above which a list of them is no answer. */
const LEAST_ROWS = 2;
const MOST_ROWS = 12;

/** "Chỉ tiêu nào không đạt?", "những chỉ tiêu nào vượt kế hoạch?": the rows of a table of plans and results, by what came of them. */
export function answerGoals(
  question: Question,
  opened: readonly OpenedHit[],
  { passages }: { readonly passages: (reportId: string) => readonly Passage[] },
): Draft | null {
  const outcome = outcomeAsked(question);
  if (outcome === null) return null;
  for (const { page } of opened) {
    if (page.passage.kind !== 'row') continue;
    const told = rowsOfTable(page, passages(page.report.id)).flatMap((row) => outcomesOf(row) ?? []);
    const asked = told.filter(({ outcomes }) => outcomes.has(outcome)).map(({ row }) => row);
    if (told.length < LEAST_ROWS) continue;
    if (asked.length === 0 || asked.length > MOST_ROWS) return null;
    return draft({ ...giveRows(question, asked), verdict: question.kind === 'yesno' ? 'yes' : null });
  }
  return null;
}

/** What is to have come of the goals that are asked for; null where none are, or others than all of them. */
function outcomeAsked({ kind, also, asked, chosen, topics, negated, text }: Question): Outcome | null {
  const noun = chosen ?? asked ?? '';
  const isOfAll = topics.every((topic) => !topic.required || GOALS.has(foldPhrase(topic.text)));
  // "…, là những chỉ tiêu nào, đạt bao nhiêu phần trăm": figures of them are asked for.
  if (also.has('count') || also.has('percent')) return null;
  const asksAny = kind === 'yesno' && also.has('which');
  if (!(ASKING.has(kind) || asksAny) || !GOALS.has(foldPhrase(noun)) || !isOfAll) return null;
  if (negated) return 'missed';
  if (BEYOND.test(text)) return 'beyond';
  return MET.test(text) ? 'met' : null;
}

/** A row by its name, and what came of its plan; null where it has none, or no result. */
function outcomesOf(page: Page): { row: Telling; outcomes: ReadonlySet<Outcome> } | null {
  const name = cellsOfRow(page.passage, page.report).find(({ start, end }) =>
    /\p{L}{2}/u.test(page.report.text.slice(start, end)),
  );
  const { figures } = page.passage;
  const plan = figures.find(({ status }) => status === 'target');
  const reached = figures.find(
    ({ status, kind, against, start }) =>
      plan !== undefined &&
      status === 'achieved' &&
      kind === plan.kind &&
      against === null &&
      start > plan.start,
  );
  const isWorded = assessment(page) !== null;
  if (name === undefined || reached === undefined || plan === undefined) return null;
  if (!isWorded && reached.unit !== plan.unit) return null;
  const pair = [
    { figure: reached, page },
    { figure: plan, page },
  ] as const;
  const outcomes = new Set<Outcome>([meetsPlan(...pair, false) ? 'met' : 'missed']);
  if (meetsPlan(...pair, true)) outcomes.add('beyond');
  return { row: { page, name, told: [] }, outcomes };
}
