import letterhead from '../../data/lexicon/letterhead.json' with { type: 'json' };
import type { Span } from '../domain/span.ts';
import { halvesOf } from './columns.ts';
import { beginsWithAny, foldWords } from './fold-words.ts';
import { isCapitals } from './letters.ts';
import type { Line } from './lines.ts';

const RECIPIENTS = letterhead.recipients.map(foldWords);
const SIGNERS = letterhead.signers.map(foldWords);
const INDENT = 8;
const SHORT = 80;
const LONGEST = 160;
/** "TM.", "KT.", "TL.", "TUQ.": for whom it is signed. */
const ON_BEHALF = /^[*_]*(?:T[./]?M|K[./]?T|T[./]?L|T[./]?U[./]?Q)[.\s]/;
/** "TM. ỦY BAN NHÂN DÂN", "T/M ĐẢNG ỦY": the body that speaks. */
const FOR_BODY = /^[*_]*T[./]?M[.\s]/;
/** "Huỳnh Tấn Lợi", "Trung tá Mạc Quang Thuần", "**Đặng Thị Kim Loan**". */
const NAME = /^[*_]*(?:\p{Lu}\p{Ll}+\s\p{Ll}+\s+)?(?:\p{Lu}[\p{L}\p{M}.]*\s*){2,6}[*_]*$/u;

function indentOf(line: Line): number {
  return line.start - line.from;
}

function isSigner(piece: string): boolean {
  return isCapitals(piece) && beginsWithAny(foldWords(piece), SIGNERS);
}

function opens(text: string, line: Line): boolean {
  const content = text.slice(line.start, line.end);
  if (content.length > LONGEST) return false;
  if (/^n/i.test(content) && beginsWithAny(foldWords(content.slice(0, 20)), RECIPIENTS)) return true;
  if (!/\p{Lu}{2}/u.test(content)) return false;
  const pieces = halvesOf(text, line).map((half) => text.slice(half.start, half.end));
  if (!pieces.some(isSigner)) return false;
  const first = pieces[0] ?? '';
  return (
    pieces.length > 1 ||
    indentOf(line) >= INDENT ||
    SIGNERS.includes(foldWords(first)) ||
    ON_BEHALF.test(first)
  );
}

function goesOn(text: string, line: Line): boolean {
  const content = text.slice(line.start, line.end);
  if (halvesOf(text, line).length > 1 || indentOf(line) >= INDENT) return content.length <= LONGEST;
  return (
    content.length <= SHORT &&
    (/^[-–+]/.test(content) ||
      /^[*_]*[([].*[)\]][*_]*$/.test(content) ||
      isSigner(content) ||
      NAME.test(content))
  );
}

/** Where the signature that begins at a line ends (exclusive index), or null when none begins there. */
export function signatureEnd(text: string, lines: readonly Line[], from: number): number | null {
  if (!opens(text, lines[from]!)) return null;
  let to = from + 1;
  while (to < lines.length && goesOn(text, lines[to]!)) to += 1;
  return to;
}

/** A piece of the signature; a signer's name comes with the body and the office written above it. */
export interface SignaturePiece extends Span {
  readonly leads: readonly Span[];
}

/** The pieces of a signature, each half of a line by itself. Who signs "KT. CHỦ TỊCH" is not the chairman. */
export function signaturePieces(text: string, lines: readonly Line[]): SignaturePiece[] {
  let body: Span | null = null;
  let office: Span | null = null;
  return lines.flatMap((line) =>
    halvesOf(text, line).map((half) => {
      const piece = text.slice(half.start, half.end);
      if (FOR_BODY.test(piece)) body = half;
      else if (isSigner(piece) && !ON_BEHALF.test(piece)) office = half;
      const isName = office !== null && NAME.test(piece) && !isCapitals(piece);
      return { ...half, leads: isName ? [body, office].filter((span) => span !== null) : [] };
    }),
  );
}
