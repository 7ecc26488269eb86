import type { Span } from '../domain/span.ts';
import { halvesOf } from './columns.ts';
import {
  canBeTitle,
  isBodyName,
  isKindAlone,
  isOfficialLine,
  isRemark,
  opensBody,
  opensWithKind,
} from './front-lines.ts';
import { beginsSmall, isCapitals } from './letters.ts';
import type { Line } from './lines.ts';
import { readMarkers } from './markers.ts';

/** What stands before the report's own words: letterhead and remarks, and the lines of the title. */
export interface Front {
  /** Pieces of the letterhead, of remarks in brackets, of the addressee, in order of the text. */
  readonly pieces: readonly Span[];
  readonly title: readonly Span[];
  /** Index of the first line of the body. */
  readonly body: number;
}

/** A letterhead is never longer; beyond it a report without a title is all body. */
const MOST_LINES = 40;
const MOST_TITLE_LINES = 6;
const MOST_NOTES = 2;

function content(text: string, line: Line): string {
  return text.slice(line.start, line.end);
}

/** Lines above the letterhead or the title: whatever they say, they are a note on the paper. */
function notesAbove(text: string, lines: readonly Line[]): number {
  const top = lines.slice(0, MOST_NOTES + 1);
  return Math.max(
    0,
    top.findIndex(
      (line) =>
        isOfficialLine(text, line) ||
        isBodyName(text, line) ||
        isTopHeading(text, line) ||
        opensWithKind(content(text, line)),
    ),
  );
}

/** How many lines at the top can be letterhead or title: up to the first that is a sentence or a numbered heading. */
function frontLength(text: string, lines: readonly Line[], notes: number): number {
  const end = lines.slice(0, MOST_LINES).findIndex((line, index) => {
    const words = content(text, line);
    if (index < notes || isOfficialLine(text, line) || isRemark(words)) return false;
    const marker = readMarkers(text, line)[0];
    return !canBeTitle(words) || (marker !== undefined && marker.kind !== 'markdown');
  });
  return end === -1 ? Math.min(lines.length, MOST_LINES) : end;
}

function isTopHeading(text: string, line: Line): boolean {
  const marker = readMarkers(text, line)[0];
  return marker?.kind === 'markdown' && /^#+\s+$/.test(text.slice(marker.start, marker.end));
}

/** The line the title begins on: a paper's kind, else Markdown's first heading, else the first line of its own. */
function titleStart(
  text: string,
  lines: readonly Line[],
  front: number,
  isHead: (line: Line) => boolean,
): number {
  const top = lines.slice(0, front);
  const kind = top.findIndex((line) => !isHead(line) && opensWithKind(content(text, line)));
  if (kind !== -1) return kind;
  const heading = top.findIndex((line) => isTopHeading(text, line));
  if (heading !== -1) return heading;
  const first = top.findIndex((line) => !isHead(line));
  return first !== -1 && standsAlone(text, lines, first) ? first : -1;
}

/** Whether a line heads a text: no numbered heading, no beginning of a sentence, and not all there is. */
function standsAlone(text: string, lines: readonly Line[], index: number): boolean {
  const next = lines[titleEnd(text, lines, index)];
  return (
    next !== undefined && readMarkers(text, lines[index]!).length === 0 && !beginsSmall(content(text, next))
  );
}

/** A title goes on under a paper's kind until an empty line, and in capitals as long as the lines are. */
function titleEnd(text: string, lines: readonly Line[], from: number): number {
  const first = content(text, lines[from]!);
  const kindAlone = isKindAlone(first);
  if (readMarkers(text, lines[from]!)[0]?.kind === 'markdown')
    return kindAlone && isSubtitle(text, lines, from + 1) ? from + 2 : from + 1;
  const mayGoOn = (line: Line, index: number) => {
    const words = content(text, line);
    const adjacent = line.gap === 'none' || (kindAlone && index === 1 && line.gap === 'blank');
    const isOpen = kindAlone && words.endsWith(';');
    if (!adjacent || isRemark(words) || isOfficialLine(text, line)) return false;
    if (!isOpen && !canBeTitle(words)) return false;
    if (readMarkers(text, line).length > 0 && !/^\d+\s+\p{Ll}/u.test(words)) return false;
    if (kindAlone) return index === 1 || !opensBody(words);
    return isCapitals(first) ? !/\p{Ll}/u.test(words) : beginsSmall(words);
  };
  let to = from + 1;
  while (to < lines.length && to - from < MOST_TITLE_LINES && mayGoOn(lines[to]!, to - from)) to += 1;
  return to;
}

/** "# BÁO CÁO" and under it, as a heading or in bold, what the report is on: it names a year, or the body opens behind it. */
function isSubtitle(text: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined) return false;
  const words = content(text, line);
  const isBold = /^\*\*.*\*\*$/.test(words) && readMarkers(text, line).length === 0;
  if (!isBold && !isTopHeading(text, line)) return false;
  if (!canBeTitle(words) || isOfficialLine(text, line)) return false;
  const next = lines[index + 1];
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(words) || (next !== undefined && opensBody(content(text, next)));
}

/** Where the body begins: behind what of the letterhead stands under the title. */
function bodyStart(text: string, lines: readonly Line[], from: number, official: boolean): number {
  let at = from;
  let underBody = false;
  while (at < lines.length) {
    const line = lines[at]!;
    const words = content(text, line);
    const goesOn: boolean =
      underBody && line.gap === 'none' && isCapitals(words) && readMarkers(text, line).length === 0;
    underBody = goesOn || (official && isBodyName(text, line));
    if (!underBody && !isOfficialLine(text, line) && !(isRemark(words) && canBeTitle(words))) break;
    at += 1;
  }
  return at;
}

/** Reads letterhead and title. The national motto, number, place and date, and addressee are never the title. */
export function readFront(text: string, lines: readonly Line[]): Front {
  const above = notesAbove(text, lines);
  const front = frontLength(text, lines, above);
  const official = lines.slice(0, Math.max(front, 1)).some((line) => isOfficialLine(text, line));
  const notes = lines.slice(0, above);
  const isHead = (line: Line) =>
    notes.includes(line) ||
    isOfficialLine(text, line) ||
    isRemark(content(text, line)) ||
    (official && isBodyName(text, line));
  const piecesOf = (some: readonly Line[]) => some.flatMap((line) => halvesOf(text, line));
  const start = titleStart(text, lines, front, isHead);
  if (start === -1) {
    const body = lines.findIndex((line, index) => index >= front || !isHead(line));
    const from = body === -1 ? lines.length : body;
    return { pieces: piecesOf(lines.slice(0, from)), title: [], body: from };
  }
  const end = titleEnd(text, lines, start);
  const body = bodyStart(text, lines, end, official);
  const title = lines.slice(start, end).map((line) => {
    const marker = readMarkers(text, line)[0];
    return { start: marker?.kind === 'markdown' ? marker.end : line.start, end: line.end };
  });
  return { pieces: piecesOf([...lines.slice(0, start), ...lines.slice(end, body)]), title, body };
}
