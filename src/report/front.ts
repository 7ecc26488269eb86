import letterhead from '../../data/lexicon/letterhead.json' with { type: 'json' };
import reportNouns from '../../data/lexicon/report-nouns.json' with { type: 'json' };
import type { Span } from '../domain/span.ts';
import { halvesOf } from './columns.ts';
import { beginsWithAny, foldWords } from './fold-words.ts';
import { isCapitals } from './letters.ts';
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

const MOTTO = letterhead.motto.map(foldWords);
const ADDRESSEE = letterhead.addressee.map(foldWords);
const BODIES = [...letterhead.bodies, ...letterhead.areas].map(foldWords);
const NOUNS = reportNouns.nouns.map(foldWords);
const NUMBER = /^Số\s*:|^Số\s+\d+\s*[\/-]\s*\p{Lu}|^[^.;]{0,80}[–-]\s*Số\s*:\s*\d/u;
/** "Tân Định, ngày 28 tháng 3 năm 2023"; the day may be left open. */
export const PLACE_AND_DATE =
  /^[*_\s]*\p{Lu}[^,;:]{1,60},\s*(?:ngày|Ngày)[\s\d.…lIOo]{0,12}tháng[\s\d.…lIOo]{0,12}năm\s+[\dlIOo.…]{2,6}/u;
const BRACKETED = /^[([{][^]*[)\]}]$/;
/** A front matter is never longer; beyond it a report without a title is all body. */
const MOST_LINES = 40;
const LONGEST_TITLE = 300;
const MOST_TITLE_LINES = 6;

function isLetterhead(piece: string): boolean {
  const folded = foldWords(piece);
  return (
    beginsWithAny(folded, MOTTO) ||
    beginsWithAny(folded, ADDRESSEE) ||
    NUMBER.test(piece) ||
    PLACE_AND_DATE.test(piece)
  );
}

/** Whether a line is a paper's kind alone ("BÁO CÁO"), or a title in capitals that begins with it. */
function opensWithKind(line: string): boolean {
  const folded = foldWords(
    line.replace(/^[#*_\s]+/, '').replace(/(?<=^|\s)(\p{Lu})\s(?=\p{Lu}(?:\s|$))/gu, '$1'),
  );
  return NOUNS.includes(folded) || (isCapitals(line) && beginsWithAny(folded, NOUNS));
}

/** Whether a line reads as part of the body: a sentence, an item, or a long paragraph. */
function isBody(line: string): boolean {
  return line.length > LONGEST_TITLE || /[.;:,][”"*_)]*$/.test(line);
}

function titleEnd(text: string, lines: readonly Line[], from: number): number {
  const words = (index: number) => text.slice(lines[index]!.start, lines[index]!.end);
  const first = words(from);
  const kindAlone = NOUNS.includes(foldWords(first));
  let to = from + 1;
  while (to < lines.length && to - from < MOST_TITLE_LINES) {
    const line = lines[to]!;
    const content = words(to);
    if (line.gap !== 'none' && !(kindAlone && to === from + 1 && line.gap === 'blank')) break;
    if (
      BRACKETED.test(content) ||
      isBody(content) ||
      isLetterhead(content) ||
      readMarkers(text, line).length > 0
    )
      break;
    if (!kindAlone && !(isCapitals(content) && isCapitals(first))) break;
    to += 1;
  }
  return to;
}

function candidates(
  text: string,
  lines: readonly Line[],
): { readonly end: number; readonly official: boolean } {
  let official = false;
  let end = 0;
  while (end < lines.length && end < MOST_LINES) {
    const line = lines[end]!;
    const content = text.slice(line.start, line.end);
    const pieces = halvesOf(text, line).map((half) => text.slice(half.start, half.end));
    const head = pieces.some(isLetterhead);
    official ||= head;
    if (!head && !BRACKETED.test(content) && !opensWithKind(content)) {
      const marker = readMarkers(text, line)[0];
      if (isBody(content) || (marker !== undefined && marker.kind !== 'markdown')) break;
    }
    end += 1;
  }
  return { end, official };
}

/** Reads letterhead and title. The national motto, number, place and date, and addressee are never the title. */
export function readFront(text: string, lines: readonly Line[]): Front {
  const { end, official } = candidates(text, lines);
  const content = (index: number) => text.slice(lines[index]!.start, lines[index]!.end);
  const isHead = (index: number) => {
    const halves = halvesOf(text, lines[index]!).map((half) => text.slice(half.start, half.end));
    return (
      halves.some(isLetterhead) ||
      BRACKETED.test(content(index)) ||
      (official && halves.every((half) => beginsWithAny(foldWords(half), BODIES) && isCapitals(half)))
    );
  };
  const indexes = Array.from({ length: end }, (_, index) => index);
  let title = indexes.find((index) => !isHead(index) && opensWithKind(content(index)));
  title ??= indexes.find((index) => readMarkers(text, lines[index]!)[0]?.kind === 'markdown');
  title ??= indexes.find((index) => !isHead(index));
  if (title === undefined) return { pieces: piecesOf(text, lines.slice(0, end)), title: [], body: end };
  const titleTo = Math.min(titleEnd(text, lines, title), lines.length);
  let body = titleTo;
  while (body < lines.length && (isHead(body) || (official && isUnderTitle(text, lines, body)))) body += 1;
  const marker = readMarkers(text, lines[title]!)[0];
  const titleLines = lines.slice(title, titleTo).map(({ start, end: to }) => ({ start, end: to }));
  if (marker?.kind === 'markdown') titleLines[0] = { start: marker.end, end: titleLines[0]!.end };
  const pieces = piecesOf(text, [...lines.slice(0, title), ...lines.slice(titleTo, body)]);
  return { pieces, title: titleLines, body };
}

/** A resolution repeats the body that passes it, in capitals, under its title. */
function isUnderTitle(text: string, lines: readonly Line[], index: number): boolean {
  const content = text.slice(lines[index]!.start, lines[index]!.end);
  return isCapitals(content) && beginsWithAny(foldWords(content), BODIES);
}

function piecesOf(text: string, lines: readonly Line[]): Span[] {
  return lines.flatMap((line) => halvesOf(text, line));
}
