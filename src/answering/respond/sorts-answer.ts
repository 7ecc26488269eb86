import functionWords from '../../../data/lexicon/function-words.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import type { Draft } from '../draft.ts';
import { passageCoverage } from '../selection/coverage.ts';
import type { Page } from '../selection/page.ts';
import type { OpenedHit } from '../selection/select.ts';
import { answerFigures } from './figure-answer.ts';
import { certain } from './give.ts';
import { saidWords } from '../said-words.ts';

const JOINED = new RegExp(
  String.raw`^\s*(?:(?:${anyOf([...functionWords.joinTopics, ...functionWords.joinChoices].map(foldPhrase))})\s+)?$`,
  'u',
);
/** From so many on the sorts named in a row are surely those that are asked for. */
const SEVERAL = 2;

/**
 * "Mấy huy chương vàng, bạc, đồng?": the count of each sort that the question names in a row, where one passage gives them. Null
 * for every other question.
 */
export function answerSorts(question: Question, opened: readonly OpenedHit[]): Draft | null {
  if (question.kind !== 'count' || question.asked === null || question.periods.length > 0) return null;
  const noun = foldPhrase(question.asked);
  const said = saidWords(question.text);
  for (const hit of opened) {
    const { page } = hit;
    const sorts = inARow(said, sortsOf(noun, page));
    // "hồ sơ đất đai quá hạn" names one thing: of 1.937 hồ sơ đất đai those 12 that are late.
    const [first] = sorts;
    if (sorts.length < SEVERAL || sorts.some(({ figure }) => figure.partOf !== first?.figure.partOf))
      continue;
    const others = hit.places.filter(
      ({ topic }) => !sorts.some(({ name }) => name === foldPhrase(topic.text)),
    );
    if (passageCoverage(others).unmet.length > 0) continue;
    return answerFigures(
      question,
      sorts.map(({ figure }) => certain(figure, page)),
    );
  }
  return null;
}

interface Sort {
  readonly figure: Figure;
  /** What tells it from the others, folded: "vang" of "huy chương vàng". */
  readonly name: string;
}

/** Counts of a passage under the noun asked for, or bare of any, by what else their labels say. */
function sortsOf(noun: string, { passage }: Page): Sort[] {
  const counts = passage.figures.filter(({ kind, status }) => kind === 'count' && status === 'achieved');
  if (counts.length < SEVERAL) return [];
  return counts
    .map((figure) => ({ figure, name: foldPhrase(figure.label).replace(noun, '').trim() }))
    .filter(({ name }) => name !== '');
}

/** Those that stand in the question one behind the other. */
function inARow(said: string, sorts: readonly Sort[]): Sort[] {
  const placed = sorts
    .map((sort) => ({ ...sort, at: said.lastIndexOf(` ${sort.name} `) }))
    .filter(({ at }) => at !== -1)
    .toSorted((a, b) => a.at - b.at);
  const first = placed.findIndex((sort, index) => isNext(said, sort, placed[index + 1]));
  if (first === -1) return [];
  const row = placed.slice(first);
  const end = row.findIndex((sort, index) => !isNext(said, sort, row[index + 1]));
  return row.slice(0, end + 1);
}

function isNext(
  said: string,
  one: Sort & { at: number },
  next: (Sort & { at: number }) | undefined,
): boolean {
  return (
    next !== undefined &&
    next.at >= one.at + one.name.length &&
    JOINED.test(said.slice(one.at + one.name.length + 1, next.at + 1))
  );
}
