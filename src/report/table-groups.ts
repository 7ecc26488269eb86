import tableWords from '../../data/lexicon/table-words.json' with { type: 'json' };
import type { Span } from '../domain/span.ts';
import { anyOf } from '../text/phrase-pattern.ts';
import { beginsWithAny, foldWords } from './fold-words.ts';
import { readMarkers } from './markers.ts';

/** A row under which others stand, with the sort of number that nests it. */
export interface Group {
  readonly rank: string;
  readonly label: Span;
}

const TOTAL = tableWords.total.map(foldWords);
const WITHIN_WORDS = new RegExp(String.raw`^(?:${anyOf(tableWords.within)})(?![\p{L}])[\s:,*_–-]*`, 'iu');
/** A row without a number or bullet. */
export const FREE = 'free';
/** The heading of a group that has no number either: a row of one cell. */
export const GROUP = 'group';
/** A row without a number that "Trong đó" puts under the row before, and those that follow it. */
export const WITHIN = 'within';
/** "C" in a table numbers its third group, not its hundredth. */
const LETTER_L = 50;

/** What stands under a row without a number, too. */
const UNDER_ANY = /^(?:dash|plus|bullet|within)/;

/** A row's sort of number, and its words without it. */
export interface Ranked {
  readonly rank: string;
  readonly label: Span | null;
}

/** The sort of number a row carries, in its own column or before its label: what nests rows in groups. */
export function rankOf(text: string, serial: Span | null, label: Span | null): Ranked {
  const mark = serial
    ? readMarkers(`${text.slice(serial.start, serial.end).replace(/[.)]?$/, '')}. A`, { start: 0, end: 12 })
    : [];
  if (serial && mark.length > 0) {
    const likely = mark.find((marker) => marker.kind !== 'roman' || marker.ordinal! < LETTER_L) ?? mark[0]!;
    return { rank: likely.kind + likely.depth, label };
  }
  if (serial)
    return { rank: /\d\.\d/.test(text.slice(serial.start, serial.end)) ? 'decimal' : 'dash1', label };
  if (label === null) return { rank: FREE, label };
  const opening = WITHIN_WORDS.exec(text.slice(label.start, label.end))?.[0];
  if (opening !== undefined) return { rank: WITHIN, label: behind(label, opening.length) };
  const own = readMarkers(text, label)[0];
  if (own === undefined) return { rank: FREE, label };
  return { rank: own.kind + own.depth, label: { start: own.end, end: label.end } };
}

/** "Lúa" of "Trong đó: Lúa"; "Trong đó:" alone stays as it is. */
function behind({ start, end }: Span, length: number): Span {
  return start + length < end ? { start: start + length, end } : { start, end };
}

/** Where rows are numbered, those without a number go on with what "Trong đó" began, up to a total. */
export function goesOnWithin(
  text: string,
  { rank, label }: Ranked,
  groups: readonly Group[],
  hasSerial: boolean,
): boolean {
  return (
    rank === FREE && hasSerial && label !== null && groups.at(-1)?.rank === WITHIN && !isTotalRow(text, label)
  );
}

function isTotalRow(text: string, { start, end }: Span): boolean {
  return beginsWithAny(foldWords(text.slice(start, end)), TOTAL);
}

/**
 * The groups that stay open above a row. Only bullets stand under a row without a number; a total, and the heading of
 * a group without a number, close all.
 */
export function openGroups(
  text: string,
  groups: readonly Group[],
  { rank, label }: Ranked,
  alone: boolean,
  hasSerial: boolean,
): readonly Group[] {
  if (rank === FREE) {
    const total = label !== null && isTotalRow(text, label);
    return alone || (total && hasSerial) ? [] : groups.filter((group) => group.rank === GROUP);
  }
  const same = groups.findIndex((group) => group.rank === rank);
  const above = same === -1 ? groups : groups.slice(0, same);
  return UNDER_ANY.test(rank) ? above : above.filter((group) => group.rank !== FREE && group.rank !== WITHIN);
}
