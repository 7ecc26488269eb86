import reportParts from '../../../data/lexicon/report-parts.json' with { type: 'json' };
import type { ContextSpan, Passage } from '../../domain/passage.ts';
import { overlap } from '../../domain/period.ts';
import type { Question, Topic } from '../../domain/question.ts';
import type { Report } from '../../domain/report.ts';
import { foldPhrase } from '../../text/fold.ts';
import { findPeriods } from '../../text/periods.ts';
import { typedWords } from '../../text/phrase-pattern.ts';
import { draft, type Draft } from '../draft.ts';
import { PHRASES } from '../phrases.ts';
import { quotePassage } from '../quote.ts';
import { occurrencesOf } from '../selection/occurrences.ts';
import { openPage, type Page } from '../selection/page.ts';
import type { OpenedHit } from '../selection/select.ts';
import { answerPassage } from './passage-answer.ts';

interface ReportPart {
  readonly heading: RegExp;
  readonly otherHeading: RegExp | null;
  readonly asked: RegExp;
}

const PARTS: readonly ReportPart[] = reportParts.parts.map(({ headings, not, asked }) => ({
  heading: typedWords(headings),
  otherHeading: not.length === 0 ? null : typedWords(not),
  asked: wordsIn(asked),
}));

/** Words of such a question that name no matter of their own. */
const FILLERS = wordsIn(reportParts.fillers);

/** Every place of the phrases, typed with marks or without. */
function wordsIn(phrases: readonly string[]): RegExp {
  return new RegExp(typedWords(phrases).source, 'giu');
}

const TELLING: ReadonlySet<Question['kind']> = new Set([
  'how',
  'which',
  'list',
  'topic',
  'summary',
  'who',
  'yesno',
]);
const OPENING: ReadonlySet<ContextSpan['role']> = new Set(['heading', 'lead']);

/** Items of a part that are told, and how many characters they may take together. */
const ITEMS = 6;
const ROOM = 900;

/**
 * "Sắp tới phường làm gì?", "còn hạn chế gì?": what stands under the heading, or behind the words, that open such a part of a
 * report; of a matter that the question names, the item on it. Null where the report has no such part, or nothing on the matter.
 */
export function answerReportPart(
  question: Question,
  opened: readonly OpenedHit[],
  {
    newest,
    passages,
  }: { readonly newest: Report | null; readonly passages: (reportId: string) => readonly Passage[] },
): Draft | null {
  const report = opened[0]?.page.report ?? newest;
  if (report === null || !TELLING.has(question.kind) || question.mentions.length > 0) return null;
  const part = PARTS.find(({ asked }) => question.text.search(asked) !== -1);
  if (part === undefined) return null;
  const items = itemsOf(part, question, passages(report.id), report);
  if (items.length === 0) return null;
  const rest = ` ${foldPhrase(question.text.replace(part.asked, ' ').replace(FILLERS, ' '))} `;
  const matters = question.topics.filter((topic) => isMatter(topic, rest));
  if (matters.length === 0) return question.kind === 'who' ? null : tell(items);
  // "nâng cấp lên mức độ nào trong thời gian tới" asks for one thing of an item.
  const { asked } = question;
  const isWhether = question.kind === 'yesno';
  if (!isWhether && asked !== null && rest.includes(` ${foldPhrase(asked)} `)) return null;
  const on = items.find((page) => matters.every((topic) => occurrencesOf(topic, page.own).length > 0));
  return on === undefined ? null : answerPassage(question, on);
}

/** What the question asks about beside the part itself. */
function isMatter({ text, required, strict }: Topic, rest: string): boolean {
  return strict || (required && rest.includes(` ${foldPhrase(text)} `));
}

function itemsOf(part: ReportPart, question: Question, passages: readonly Passage[], report: Report): Page[] {
  const clauses = passages.filter(({ kind }) => kind === 'clause');
  const openings = new Set(
    clauses
      .flatMap(({ context }) => context)
      .filter((span) => opens(span, part, question, report))
      .map(({ start }) => start),
  );
  // The words before a list's colon stand in the passage of its first item.
  const isFirst = ({ start, end }: Passage): boolean =>
    [...openings].some((opening) => start <= opening && opening < end);
  return clauses
    .filter((passage) => passage.context.some(({ start }) => openings.has(start)) || isFirst(passage))
    .map((passage) => openPage(passage, report));
}

function opens(
  span: ContextSpan,
  { heading, otherHeading }: ReportPart,
  question: Question,
  report: Report,
): boolean {
  if (!OPENING.has(span.role)) return false;
  const words = report.text.slice(span.start, span.end);
  return heading.test(words) && otherHeading?.test(words) !== true && isOfPeriod(question, words, report);
}

/** "nhiệm vụ quý IV": a heading that names another stretch opens another part. */
function isOfPeriod({ periods }: Question, heading: string, { date }: Report): boolean {
  const told = findPeriods(heading, date);
  return periods.every((period) => told.some((own) => overlap(own, period)));
}

/** The first items, as many as a short reply holds. */
function tell(items: readonly Page[]): Draft {
  const told: Page[] = [];
  let room = ROOM;
  for (const page of items.slice(0, ITEMS)) {
    room -= page.passage.text.length;
    if (room < 0 && told.length > 0) break;
    told.push(page);
  }
  return draft({
    status: 'answered',
    headline: told.length < items.length ? PHRASES.amongOthers : PHRASES.asFollows,
    quotes: told.flatMap((page, index) => quotePassage(page, null, index === 0 ? openingsOf(page) : [])),
    report: told[0]?.report ?? null,
  });
}

/** The heading or the words right above an item. */
function openingsOf({ passage }: Page): ContextSpan[] {
  return passage.context.filter(({ role }) => OPENING.has(role)).slice(-1);
}
