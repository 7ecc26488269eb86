import lexicon from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Span } from '../../domain/span.ts';
import { anyOf } from '../phrase-pattern.ts';
import { phraseOf, spansOf } from './governor.ts';
import { endsClause, indexAt, PHRASES, type PassageReading } from './passage-reading.ts';

/** Words on either side that say what a date, an ordinal or a person belongs to. */
const WORDS_AROUND = 18;
/** The words before a date that lead to it: "ngày", "kể từ". */
const TIME_END = new RegExp(String.raw`\s+(?:${anyOf(lexicon.timeEnds)})$`, 'iu');

/** What stands before something in its clause; when it opens the clause, what follows. */
export function happening(passage: PassageReading, span: Span): Pick<Figure, 'label' | 'labelSpans'> {
  const { tokens } = passage;
  const first = indexAt(tokens, span.start);
  const after = indexAt(tokens, span.end);
  let from = first;
  while (from > 0 && first - from < WORDS_AROUND && !endsClause(passage, from - 1)) from -= 1;
  const before = worded(passage, from, first);
  const end = before.length < 2 ? tokens.length : beforeNextTime(passage, after);
  let to = after;
  while (to < Math.min(end, after + WORDS_AROUND) && !endsClause(passage, to)) to += 1;
  const behind = worded(passage, after, to);
  const named = /^[“"«]$/.test(tokens[behind[0] ?? -1]?.text ?? '');
  const label = phraseOf(passage, !named && (before.length >= 2 || behind.length === 0) ? before : behind);
  const spans = [before, behind].flatMap((part) => spansOf(part.flatMap((i) => tokens[i] ?? [])));
  return {
    label: label.replace(/[,:;\s(–-]+$/, '').replace(TIME_END, ''),
    labelSpans: spans,
  };
}

/** "giai đoạn 2022 - 2025, tầm nhìn đến năm 2030": what leads to the next time behind a comma tells that one. */
function beforeNextTime({ tokens, periods }: PassageReading, after: number): number {
  const next = periods.find(({ start }) => start >= (tokens[after]?.start ?? Infinity));
  if (next === undefined) return tokens.length;
  const comma = tokens.slice(after, indexAt(tokens, next.start)).findLastIndex(({ key }) => key === ',');
  return comma === -1 ? tokens.length : after + comma;
}

/** Token indexes without the marks and connectors at both ends. */
function worded(passage: PassageReading, from: number, to: number): number[] {
  const { tokens } = passage;
  let [start, end] = [from, to];
  const isMark = (at: number): boolean =>
    tokens[at]?.kind === 'mark' && !/^[“”"«»]$/.test(tokens[at]?.text ?? '');
  while (start < end && isMark(start)) start += 1;
  while (start < end && (isMark(end - 1) || PHRASES.trailing.before(tokens, end) > 0)) end -= 1;
  return Array.from({ length: end - start }, (_, i) => start + i);
}
