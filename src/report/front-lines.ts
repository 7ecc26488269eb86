import letterhead from '../../data/lexicon/letterhead.json' with { type: 'json' };
import reportNouns from '../../data/lexicon/report-nouns.json' with { type: 'json' };
import { halvesOf } from './columns.ts';
import { beginsWithAny, foldScanned } from './fold-words.ts';
import { isCapitals } from './letters.ts';
import type { Line } from './lines.ts';

const MOTTO = letterhead.motto.map(foldScanned);
const ADDRESSEE = letterhead.addressee.map(foldScanned);
const BODIES = [...letterhead.bodies, ...letterhead.areas].map(foldScanned);
const REMARKS = letterhead.remarks.map(foldScanned);
const BODY_OPENERS = letterhead.bodyOpeners.map(foldScanned);
const NOUNS = reportNouns.nouns.map(foldScanned);
const NUMBER = /^Số\s*:|^Số\s+\d+\s*[/-]\s*\p{Lu}|^[^.;]{0,80}[–-]\s*Số\s*:\s*\d/u;
/** "Tân Định, ngày 28 tháng 3 năm 2023", where the day may be left open, or "Tân Định, ngày 28/3/2023" and no more. */
export const PLACE_AND_DATE =
  /^[*_\s(]*\p{Lu}[^,;:]{1,60},\s*(?:ngày|Ngày)(?:[\s\d.…lIOo]{0,12}tháng[\s\d.…lIOo]{0,12}năm\s+[\dlIOo.…]{2,6}|\s*\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}(?=[*_).\s]*$))/u;
const SPACED_LETTERS = /^(?:\p{L}\p{M}*\s+){3,}\p{L}\p{M}*$/u;
const LONGEST_TITLE = 300;
const OPENING_WORDS = 60;
/** No line of a letterhead is longer. */
const LONGEST_LINE = 400;

/** The kind of paper that a line written with a space after each letter names ("B Á O C Á O"); other lines unchanged. */
export function closeSpacedLetters(line: string): string {
  if (!SPACED_LETTERS.test(line)) return line;
  const letters = foldScanned(line).replaceAll(' ', '');
  return NOUNS.find((noun) => noun.replaceAll(' ', '') === letters) ?? line;
}

/** Motto, number, place and date, addressee. */
function isOfficial(piece: string): boolean {
  const folded = foldScanned(piece);
  return (
    beginsWithAny(folded, MOTTO) ||
    beginsWithAny(folded, ADDRESSEE) ||
    NUMBER.test(piece) ||
    PLACE_AND_DATE.test(piece)
  );
}

/** Whether a line of the text is one that only papers with a letterhead have. */
export function isOfficialLine(text: string, line: Line): boolean {
  if (line.end - line.start > LONGEST_LINE) return false;
  return halvesOf(text, line).some(({ start, end }) => isOfficial(text.slice(start, end)));
}

/** A remark on the paper itself: in brackets, set off by `>`, or opening as such do ("Văn bản giả định: …"). */
export function isRemark(content: string): boolean {
  return (
    content.length <= LONGEST_LINE &&
    (/^[([{][^]*[)\]}]$/.test(content) ||
      content.startsWith('>') ||
      beginsWithAny(foldScanned(content.slice(0, OPENING_WORDS)), REMARKS))
  );
}

/** The name of a body or an area in capitals. */
export function isBodyName(text: string, line: Line): boolean {
  if (line.end - line.start > LONGEST_LINE) return false;
  return halvesOf(text, line).every(({ start, end }) => {
    const half = text.slice(start, end);
    return isCapitals(half) && beginsWithAny(foldScanned(half), BODIES);
  });
}

/** Whether a line is no more than a kind of paper: "BÁO CÁO". */
export function isKindAlone(content: string): boolean {
  return (
    content.length <= LONGEST_TITLE &&
    NOUNS.includes(foldScanned(closeSpacedLetters(content.replace(/^[#*_\s]+/, ''))))
  );
}

/** Whether a line is a paper's kind alone, or a title in capitals that begins with it. */
export function opensWithKind(content: string): boolean {
  if (content.length > LONGEST_TITLE) return false;
  const folded = foldScanned(closeSpacedLetters(content.replace(/^[#*_\s]+/, '')));
  return isKindAlone(content) || (isCapitals(content) && beginsWithAny(folded, NOUNS));
}

/** Whether a line can stand in a title: no sentence, no lead-in, not too long. */
export function canBeTitle(content: string): boolean {
  return content.length <= LONGEST_TITLE && !/[.;:][”"*_)]*$/.test(content);
}

/** Whether a line begins as the bodies of papers do: "Thực hiện Kế hoạch số …", "Căn cứ …". */
export function opensBody(content: string): boolean {
  return beginsWithAny(foldScanned(content.slice(0, 40)), BODY_OPENERS);
}
