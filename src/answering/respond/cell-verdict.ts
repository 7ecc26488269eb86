import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Question } from '../../domain/question.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import { draft, type Draft } from '../draft.ts';
import { PHRASES } from '../phrases.ts';
import { isHeadedBy } from '../selection/headed-by.ts';
import { isSure } from '../selection/occurrences.ts';
import { cellsOfRow } from '../selection/row-cells.ts';
import type { OpenedHit } from '../selection/select.ts';
import { payingIn, tellsOpposite } from '../understanding/opposites.ts';
import { answerFigures } from './figure-answer.ts';
import { certain, spokenFigure } from './give.ts';
import { answerPassage } from './passage-answer.ts';

const NOT_SO = new RegExp(String.raw`^(?:${anyOf(statuses.denials.by)})(?!\p{L})`, 'iu');
const SO = new RegExp(String.raw`^(?:${anyOf(statuses.affirmed)})(?!\p{L})`, 'iu');

/**
 * "Trường Kim Đồng đạt chuẩn quốc gia chưa?": a row of that name, whose cell under "Đạt chuẩn quốc gia" says "Mức độ 2" or "Chưa đạt".
 * Null where no table says so in words.
 */
export function answerCell(question: Question, opened: readonly OpenedHit[]): Draft | null {
  if ((question.kind !== 'yesno' && question.kind !== 'verify') || question.negated) return null;
  for (const hit of opened) {
    const isFee = isFeeOf(question, hit);
    const waived = isFee ? waivedIn(question, hit) : null;
    const price = isFee && waived === null ? charged(question, hit) : null;
    if (price !== null) return price;
    const words = waived ?? wordsAsked(hit);
    if (words === null) continue;
    const verdict = waived !== null || NOT_SO.test(words) ? 'no' : SO.test(words) ? 'yes' : null;
    if (verdict === null) continue;
    const told = verdict === 'yes' ? PHRASES.so(words) : PHRASES.notSo(words);
    return draft({ ...answerPassage(question, hit.page), headline: words, verdict, remarks: [told] });
  }
  return null;
}

/** The row that all but the payment of "Đăng ký kết hôn có phải đóng tiền không?" names. */
function isFeeOf({ text }: Question, { page, places }: OpenedHit): boolean {
  const paying = payingIn(text);
  const others = places.filter(
    ({ topic }) => topic.required && !` ${paying ?? ''} `.includes(` ${topic.text} `),
  );
  return (
    page.passage.kind === 'row' &&
    paying !== null &&
    others.length > 0 &&
    others.every(({ own }) => own.some(isSure))
  );
}

/** Its cell that tells the opposite, "Miễn thu"; null where none does. */
function waivedIn({ text }: Question, { page }: OpenedHit): string | null {
  const cells = cellsOfRow(page.passage, page.report).map(({ start, end }) =>
    page.report.text.slice(start, end),
  );
  return cells.find((words) => tellsOpposite(words, text)) ?? null;
}

/** "10.000 đồng/trường hợp": what has its price must be paid. */
function charged(question: Question, { page }: OpenedHit): Draft | null {
  const [price, ...more] = page.passage.figures.filter(({ kind }) => kind === 'money');
  if (price === undefined || more.length > 0 || Number(price.value) === 0) return null;
  const best = certain(price, page);
  return draft({
    ...answerFigures(question, [best]),
    verdict: 'yes',
    remarks: [PHRASES.so(spokenFigure(best))],
  });
}

/** The words of the cell whose heading is the one thing asked that the row does not say itself. */
function wordsAsked({ page, places }: OpenedHit): string | null {
  const required = places.filter(({ topic }) => topic.required);
  const named = required.filter(({ own }) => own.length > 0);
  const headed = required.filter(({ own }) => own.length === 0);
  if (page.passage.kind !== 'row' || named.length === 0 || headed.length === 0) return null;
  const cell = cellsOfRow(page.passage, page.report).find(({ heading }) =>
    headed.every((place) => isHeadedBy(place, heading)),
  );
  const words = cell === undefined ? '' : page.report.text.slice(cell.start, cell.end);
  return /^\p{L}/u.test(words) ? words : null;
}
