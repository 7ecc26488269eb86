import letterhead from '../../data/lexicon/letterhead.json' with { type: 'json' };
import type { Span } from '../domain/span.ts';
import { anyOf } from '../text/phrase-pattern.ts';

/** The sorts of marks that open a heading or a list item, each a level of its own. */
export type MarkerKind =
  | 'markdown'
  | 'part'
  | 'article'
  | 'upper'
  | 'roman'
  | 'number'
  | 'decimal'
  | 'letter'
  | 'parenthesis'
  | 'star'
  | 'dash'
  | 'plus'
  | 'bullet';

/** What opens a line: "I.", "1.1", "a)", "–", "##", "Điều 3."; the span ends where the words begin. */
export interface Marker extends Span {
  readonly kind: MarkerKind;
  /** Number of `#`, or of parts in "1.2.1"; 1 otherwise. */
  readonly depth: number;
  /** Position in its list, 1 for the first; null for a bullet. */
  readonly ordinal: number | null;
}

const WORDS = String.raw`(?=[\p{L}\p{N}“"‘'(*_[])`;
const PATTERNS: readonly [MarkerKind, RegExp][] = [
  ['markdown', /(#{1,6})[ \t]+(?=\S)/y],
  [
    'part',
    new RegExp(
      String.raw`(?:${anyOf(letterhead.parts)})\s+(?:thứ\s+)?(\d{1,2}|[IVXLC]{1,6}|[A-ZĐ])(?=\s*(?:[.:–-]|\n|$|\p{Lu}{2}))[ \t]*[.:–-]?[ \t]*`,
      'uy',
    ),
  ],
  [
    'article',
    new RegExp(
      String.raw`(?:${anyOf(letterhead.articles)})\s+(\d{1,3})(?=\s*(?:[.:–-]|\n|$))[ \t]*[.:–-]?[ \t]*`,
      'uy',
    ),
  ],
  ['decimal', new RegExp(String.raw`(\d{1,2}(?:\.\d{1,2}){1,4})[.)]?[ \t\u00a0]+(?=[\p{Lu}“"‘'(*_[])`, 'uy')],
  [
    'number',
    new RegExp(
      String.raw`(\d{1,3})(?:[./][ \t\u00a0]*(?=[\p{L}“"‘'(*_[])|[./-][ \t\u00a0]+(?=\p{Lu}))`,
      'uy',
    ),
  ],
  ['parenthesis', new RegExp(String.raw`\(?(\d{1,3})\)[ \t\u00a0]*${WORDS}`, 'uy')],
  [
    'roman',
    new RegExp(
      String.raw`([IVXLC]{1,6})(?:[.)](?=[\p{Lu}“"(*])|[.)/][ \t\u00a0]+|[ \t\u00a0]*[-–][ \t\u00a0]+)${WORDS}`,
      'uy',
    ),
  ],
  ['upper', new RegExp(String.raw`([A-ZĐ])(?:[.)/][ \t\u00a0]+|[ \t\u00a0]+[-–][ \t\u00a0]+)${WORDS}`, 'uy')],
  ['letter', new RegExp(String.raw`(?:\(?([a-zđ])\d?\)[ \t\u00a0]*|([a-zđ])[./][ \t\u00a0]+)${WORDS}`, 'uy')],
  ['dash', /[-–—−](?:[ \t\u00a0]+(?=\S)|(?=[\p{L}“"(*]))/uy],
  ['star', /\*[ \t\u00a0]+(?=\S)/uy],
  ['plus', /\+[ \t\u00a0]*(?=[\p{L}\p{N}“"(*_])/uy],
  ['bullet', /[•●○▪■□◦·‣➢►✓✔>\uf0b7\uf0a7\uf02d\uf0d8\uf0fc][ \t\u00a0]+(?=\S)/uy],
];
const ALPHABET = 'abcdđefghijklmnopqrstuvwxyz';
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(digits: string): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const value = ROMAN[digits[i]!] ?? 0;
    sum += value < (ROMAN[digits[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

function ordinalOf(kind: MarkerKind, written: string | undefined): number | null {
  if (written === undefined || kind === 'markdown') return null;
  if (kind === 'letter' || kind === 'upper') return ALPHABET.indexOf(written.toLowerCase()) + 1;
  const last = written.split('.').at(-1)!;
  return /^\d/.test(last) ? Number(last) : /^[IVXLC]+$/.test(last) ? romanValue(last) : null;
}

/** Whether a mark can open a list of its own: "P." and "Q." at the start of a line are more often abbreviations. */
export function canBegin(marker: Marker): boolean {
  return marker.ordinal === null || marker.ordinal === 1 || !['upper', 'letter'].includes(marker.kind);
}

/** Whether a mark is words of the report ("Điều 3", "Phần II") rather than a number or bullet set before them. */
export function isWorded({ kind }: Marker): boolean {
  return kind === 'part' || kind === 'article';
}

/**
 * The marks a line may open with, most likely first; "C." and "I." can be both a letter and a Roman numeral. Marks of
 * bold type before the mark are part of it, and so is the number behind Markdown's `##`.
 */
export function readMarkers(text: string, span: Span): Marker[] {
  const from = text.startsWith('**', span.start) ? span.start + 2 : span.start;
  const found: Marker[] = [];
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match || pattern.lastIndex > span.end) continue;
    const written = match[1] ?? match[2];
    const depth = kind === 'markdown' ? written!.length : kind === 'decimal' ? written!.split('.').length : 1;
    const end = pattern.lastIndex;
    const inner = kind === 'markdown' ? readMarkers(text, { start: end, end: span.end })[0] : undefined;
    const past = inner !== undefined && !isWorded(inner) && inner.kind !== 'markdown' ? inner.end : end;
    found.push({ kind, depth, ordinal: ordinalOf(kind, written), start: span.start, end: past });
  }
  return found;
}
