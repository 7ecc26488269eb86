import { endsClause, PHRASES, type PassageReading } from './passage-reading.ts';
import { isJointComma } from './unit.ts';

/** "Khám, chữa bệnh cho …": an earlier comma part this short still belongs to the phrase, in words. */
const EXTENDED_WORDS = 5;
/** … a longer one when what follows the comma is but a word or two: "đến nhóm, lớp đạt 33,8%". */
const LONGER_WORDS = 8;

/** Where the words that lead to a token begin: behind the last mark, but for commas within names and pairs. */
export function leftEdge(passage: PassageReading, end: number, floor: number): number {
  let at = end;
  while (at > floor) {
    const token = passage.tokens[at - 1];
    if (token === undefined || endsClause(passage, at - 1)) break;
    if (token.key === ')') {
      const open = openingBracket(passage, at - 1, floor);
      if (open === -1) break;
      at = open;
      continue;
    }
    if (token.key === ',' && passage.inPeriod.has(at - 2) && passage.inPeriod.has(at)) {
      at -= 1;
      continue;
    }
    if (isJointComma(passage.tokens, at - 1) || isNameComma(passage, at - 1, floor)) {
      at -= 1;
      continue;
    }
    if (/^[,:(]$/.test(token.text) || (/^[-–—+*•|]$/.test(token.text) && at - 1 === floor)) break;
    at -= 1;
  }
  return at;
}

/** "đoạn qua khu phố 1, 2 và 3": the comma parts numbers that count nothing. */
function isNameComma({ tokens }: PassageReading, comma: number, floor: number): boolean {
  const isNumber = (at: number): boolean => at >= floor && tokens[at]?.kind === 'number';
  return tokens[comma]?.key === ',' && isNumber(comma - 1) && isNumber(comma + 1);
}

function openingBracket(passage: PassageReading, close: number, floor: number): number {
  for (let at = close - 1; at >= floor && close - at < 12; at -= 1)
    if (passage.tokens[at]?.key === '(') return at;
  return -1;
}

/** Takes an earlier comma part in that still belongs to the phrase: "Khám, chữa bệnh cho …". */
export function extend(passage: PassageReading, start: number, floor: number, end: number): number {
  if (passage.tokens[start - 1]?.key !== ',' || start - 1 <= floor || opens(passage, start)) return start;
  const edge = leftEdge(passage, start - 1, floor);
  const earlier = behindOpeners(passage, edge, start - 1);
  const words = start - 1 - earlier;
  const longest = end - start <= 2 ? LONGER_WORDS : EXTENDED_WORDS;
  if (isHead(passage, earlier, start, end)) return earlier;
  if (
    words < 1 ||
    words > longest ||
    opens(passage, earlier) ||
    widerLength(passage, earlier, start - 1) === words
  )
    return start;
  return extend(passage, earlier, floor, end);
}

/** "trong đó nhắc nhở, cho cam kết 131 trường hợp", "trong năm khám, chữa bệnh": what opens the statement is no part of the phrase. */
function behindOpeners(passage: PassageReading, from: number, to: number): number {
  let at = from;
  for (;;) {
    const { tokens, inPeriod } = passage;
    const length =
      PHRASES.parts.at(tokens, at) || PHRASES.withinPeriod.at(tokens, at) || (inPeriod.has(at) ? 1 : 0);
    if (length === 0 || at + length >= to) return at;
    at += length;
  }
}

/** "Số lao động có bằng cấp, chứng chỉ là 4.120 người": what opens with a word for an amount goes on behind the comma, unless it says something. */
function isHead({ tokens }: PassageReading, from: number, start: number, end: number): boolean {
  if (PHRASES.amountHeads.at(tokens, from) === 0 || end - start > HEADED_WORDS) return false;
  return !tokens
    .slice(from, start)
    .some(
      (_, i) =>
        PHRASES.levels.at(tokens, from + i) +
          PHRASES.up.at(tokens, from + i) +
          PHRASES.down.at(tokens, from + i) >
          0 || /^(?:đạt|là)$/i.test(tokens[from + i]?.text ?? ''),
    );
}

/** Words behind the comma that can still belong to such a phrase. */
const HEADED_WORDS = 5;

const opens = (passage: PassageReading, at: number): boolean =>
  passage.inPeriod.has(at) ||
  PHRASES.openers.at(passage.tokens, at) > 0 ||
  PHRASES.subjects.at(passage.tokens, at) > 0;

/** "huyện Cờ Xanh" of "Xã Thới An, huyện Cờ Xanh, tỉnh Tiền Hậu có 07 ấp": where the ward lies is not what is counted. */
export function widerLength({ tokens }: PassageReading, start: number, end: number): number {
  const length = PHRASES.wider.at(tokens, start);
  if (length === 0 || tokens[start - 1]?.key !== ',') return 0;
  let at = start + length;
  while (at < end && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at += 1;
  return at - start > length ? at - start : 0;
}
