import type { Figure } from '../../domain/figure.ts';
import type { Question, Topic } from '../../domain/question.ts';
import type { Span } from '../../domain/span.ts';
import type { Draft } from '../draft.ts';
import { passageCoverage, type TopicPlaces } from '../selection/coverage.ts';
import { judge, type Candidate } from '../selection/fit.ts';
import type { Page } from '../selection/page.ts';
import { tells } from '../selection/part-asked.ts';
import type { OpenedHit } from '../selection/select.ts';
import { answerFigures } from './figure-answer.ts';
import { certain } from './give.ts';

const JOINABLE: ReadonlySet<Question['kind']> = new Set([
  'count',
  'money',
  'percent',
  'topic',
  'list',
  'how',
  'change',
]);
const COUNTING: ReadonlySet<Figure['kind']> = new Set(['count', 'ratio', 'money', 'measure', 'percent']);

/**
 * "Đã lắp mới và thay bao nhiêu bóng đèn?" of "lắp mới 96 bóng, thay 131 bóng": of things that the question joins each is told by a
 * figure of its own in one clause. Null where the question joins none, or no clause tells them apart.
 */
export function answerJoined(question: Question, opened: readonly OpenedHit[]): Draft | null {
  if (!JOINABLE.has(question.kind) || question.mentions.some(isAsked)) return null;
  const joined = joinedIn(question.topics);
  if (joined.length < 2) return null;
  for (const { page, places } of opened) {
    const others = places.filter(({ topic }) => !joined.includes(topic));
    if (passageCoverage(others).unmet.length > 0) continue;
    const told = toldApart(
      places.filter(({ topic }) => joined.includes(topic)),
      page,
      fitting(question, page, places),
    );
    if (told !== null)
      return answerFigures(
        question,
        told.map((figure) => certain(figure, page)),
      );
  }
  return null;
}

/** "Tổ trưởng và tổ viên được hỗ trợ bao nhiêu?": as many figures of one clause fit equally as the question joins. */
export function joinsAsMany({ topics, kind }: Question, candidates: readonly Candidate[]): boolean {
  const [first] = candidates;
  return (
    JOINABLE.has(kind) &&
    joinedIn(topics).length === candidates.length &&
    candidates.every(({ page, figure }) => page === first?.page && figure.kind === first.figure.kind)
  );
}

/** A number by which a figure is meant, rather than a stretch: "trong 5 năm". */
function isAsked({ percent, over, hedge }: Question['mentions'][number]): boolean {
  return percent || over !== null || hedge !== null;
}

/** "mầm non, tiểu học và trung học cơ sở": the topics that commas and one "và" put side by side. */
function joinedIn(topics: readonly Topic[]): readonly Topic[] {
  const last = topics.findLastIndex(({ joined }) => joined === 'and');
  if (last < 1) return [];
  let first = last - 1;
  while (first > 0 && topics[first]?.joined != null && topics[first]?.joined !== 'or') first -= 1;
  return topics.slice(first, last + 1);
}

/** The figure that alone tells each of some topics; null where one has none of its own. */
function toldApart(
  joined: readonly TopicPlaces[],
  page: Page,
  figures: readonly Figure[],
): readonly Figure[] | null {
  const told = joined.map((place) =>
    figures.find(
      (figure) =>
        isToldOf(figure, place, joined, page) &&
        !joined.some((other) => other !== place && isToldOf(figure, other, joined, page)),
    ),
  );
  const found = told.filter((figure) => figure !== undefined);
  return found.length === joined.length && new Set(found).size === found.length ? found : null;
}

/** Figures that nothing but the joined topics keeps from being given, those with the fewest further words first. */
function fitting(question: Question, page: Page, places: readonly TopicPlaces[]): readonly Figure[] {
  return page.passage.figures
    .filter(({ kind }) => (question.kind === 'change' ? kind === 'change' : COUNTING.has(kind)))
    .map((figure) => judge(question, question.periods[0] ?? null, figure, page, places, 1))
    .filter(({ obstacles }) => obstacles.length === 0)
    .toSorted((a, b) => a.surplus - b.surplus)
    .map(({ figure }) => figure);
}

/** Right before its number, "lắp mới 96 bóng", or, where none of those joined stands there, in its own words. */
function isToldOf(figure: Figure, place: TopicPlaces, joined: readonly TopicPlaces[], page: Page): boolean {
  const leading = joined.find(({ own }) => own.some((occurrence) => leadsTo(occurrence, figure, page)));
  return leading === undefined ? tells(figure, place) : leading === place;
}

function leadsTo({ end }: Span, { number }: Figure, { report }: Page): boolean {
  if (end > number.start || number.start - end > REACH) return false;
  return !/[\d,;:.()]/.test(report.text.slice(end, number.start));
}

/** Letters between what leads to a number and the number. */
const REACH = 30;
