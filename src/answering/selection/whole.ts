import unitKin from '../../../data/lexicon/unit-kin.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import { SLIGHT_WEIGHT } from '../understanding/reading.ts';
import { isActedOn } from './acted-on.ts';
import type { TopicPlaces } from './coverage.ts';
import type { Page } from './page.ts';
import { isPartAsked, tells } from './part-asked.ts';
import { WEIGHTS } from './weights.ts';
import { wholeFigure } from './whole-figure.ts';

/** "tổng cộng bao nhiêu đảng viên": a ratio's second number, or a group within, is not all there is. */
export function asksForWhole(
  question: Question,
  figure: Figure,
  surplus: number,
  page: Page,
  places: readonly TopicPlaces[],
): boolean {
  if (question.kind === 'remaining' || question.kind === 'percent') return false;
  if (question.total && (isActedOn(question, figure, page, places) || isPartOfOthers(figure, page, places)))
    return true;
  if (surplus < 1) return false;
  const isGroup = surplus >= WEIGHTS.groupSurplus;
  if (isNarrowed(question, figure, places) && (figure.kind !== 'ratio' || !isGroup)) return false;
  if (question.total) return figure.kind === 'ratio' || (figure.kind === 'count' && isGroup);
  if (figure.kind !== 'count' && figure.kind !== 'ratio') return false;
  return asksOnlyForUnit(question) || (asksForMembers(question) && (figure.kind === 'ratio' || isGroup));
}

/** "phường có bao nhiêu đảng viên": all of them, as nothing tells which. */
function asksForMembers({ kind, topics, asked, unit }: Question): boolean {
  return (
    kind === 'count' &&
    unit === 'person' &&
    topics.every(({ weight, text }) => weight <= SLIGHT_WEIGHT || text === asked)
  );
}

/** "phường có bao nhiêu hộ", "ấp Bàu Sen có bao nhiêu hộ dân": nothing but the unit tells what is meant. */
export function asksOnlyForUnit({ kind, topics }: Question): boolean {
  return kind === 'count' && topics.every(({ required, role }) => !required || role === 'place');
}

/** "12 cộng tác viên dân số" are not all who live there; a cell has no unit. */
export function countsInhabitants({ unit }: Figure): boolean {
  return unit === null || INHABITANTS.has(foldPhrase(unit));
}

/** "tỷ lệ dân có bảo hiểm y tế": a share of all who live there, not of visits. */
export function asksOfInhabitants({ topics }: Question): boolean {
  return topics.some(({ text }) => INHABITANTS.has(foldPhrase(text)));
}

const INHABITANTS: ReadonlySet<string> = new Set([...unitKin.inhabitants, ...unitKin.anyone].map(foldPhrase));

/** "19 thanh niên nhập ngũ, trong đó có 02 đảng viên" are not all the đảng viên there are: the question does not speak of the whole. */
function isPartOfOthers(figure: Figure, page: Page, places: readonly TopicPlaces[]): boolean {
  const whole = wholeFigure(figure, page.passage);
  if (whole === undefined) return false;
  if (!isPartAsked(figure, page, places)) return true;
  return whole.unit !== figure.unit && !places.some((place) => tells(whole, place));
}

/** "tổng cộng phát bao nhiêu phần quà": the group itself is asked for, as the label says what the question does of it. */
function isNarrowed({ asked }: Question, figure: Figure, places: readonly TopicPlaces[]): boolean {
  return places.some(
    (place) =>
      place.topic.weight >= WEIGHTS.narrowing &&
      place.topic.role !== 'place' &&
      place.topic.text !== asked &&
      tells(figure, place),
  );
}
