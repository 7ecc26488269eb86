import scopes from '../../../data/lexicon/scopes.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { keptLast } from '../../text/kept.ts';
import { anyOf, markedOrNot } from '../../text/phrase-pattern.ts';

const { which, until } = scopes.stretches;
const WHICH = anyOf(markedOrNot(which));
const STRETCH = new RegExp(
  String.raw`(?<!\p{L})(\p{L}+) (?:${WHICH}) (?:${anyOf(markedOrNot(until))}) \1 (?:${WHICH})(?!\p{L})`,
  'iu',
);

/** "từ năm nào tới năm nào", "ngày mấy đến ngày mấy": from when until when. */
export const asksStretch = keptLast(({ kind, text }: Question) => kind === 'when' && STRETCH.test(text));

/** Whether a time begins and ends in different years, months or days: "giai đoạn 2022 – 2025". */
export function isStretch({ text, period }: Figure): boolean {
  return period !== null && (text.match(/\d+(?:\/\d+)*/g)?.length ?? 0) > 1;
}
