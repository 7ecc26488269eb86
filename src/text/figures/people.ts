import lexicon from '../../../data/lexicon/offices.json' with { type: 'json' };
import type { Span } from '../../domain/span.ts';
import { canonical } from '../fold.ts';
import { figureTokens, type FigureToken } from './figure-token.ts';
import { phraseSet } from './phrase-set.ts';

/** A person with the offices the text gives, as written. */
export interface Person {
  readonly name: Span;
  readonly offices: readonly Span[];
}

export const HEADS = phraseSet(lexicon.heads);
export const HONORIFICS = phraseSet(lexicon.honorifics);
const NOT_BEFORE = phraseSet(lexicon.notBefore);
const VERBS = phraseSet(lexicon.verbs);
const STOPS = phraseSet(lexicon.stops);
/** Family names, by which a name is known where no office stands beside it. */
export const FAMILIES = new Set(lexicon.families.map(canonical));
export const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
const LONGEST_OFFICE = 14;

/** "Nguyễn Văn A, Quận uỷ viên, Bí thư Đảng ủy phường", "ông B – Chủ tịch UBND phường", "Trưởng Công an phường … Thiếu tá C". */
export function findPeople(text: string, span: Span): Person[] {
  const tokens = figureTokens(text, span);
  const people: Person[] = [];
  let at = 0;
  while (at < tokens.length) {
    const end = nameEnd(tokens, at);
    const [first, last] = [tokens[at], tokens[end - 1]];
    if (end === at || first === undefined || last === undefined) {
      at += 1;
      continue;
    }
    const after = officesAfter(tokens, end);
    const before = officeBefore(tokens, at);
    const titled = before !== null && (after.spans.length === 0 || isTitle(tokens, at));
    const offices = titled ? [before, ...after.spans] : after.spans;
    const known = offices.length > 0 || HONORIFICS.before(tokens, at) > 0;
    if (known) people.push({ name: { start: first.start, end: last.end }, offices });
    at = known ? Math.max(end, after.next) : end;
  }
  return people;
}

/** Index after a person's name that begins at a token; the index itself when none does. */
function nameEnd(tokens: readonly FigureToken[], at: number): number {
  const title = HONORIFICS.at(tokens, at);
  if (
    title > 0 &&
    CAPITALISED.test(tokens[at + title]?.text ?? '') &&
    nameEnd(tokens, at + title) > at + title
  )
    return at;
  const addressed = HONORIFICS.before(tokens, at) > 0;
  const family = FAMILIES.has(tokens[at]?.key ?? '');
  if (!CAPITALISED.test(tokens[at]?.text ?? '') || (!addressed && !family)) return at;
  if (!addressed && continuesName(tokens, at)) return at;
  if (HEADS.at(tokens, at) > 0 && !family) return at;
  let end = at;
  while (end - at < 5 && isNamePart(tokens, end) && (end === at || HEADS.at(tokens, end) < 2)) end += 1;
  if (end - at < 2) return at;
  return isPlace(tokens, at) && officeBefore(tokens, at) === null ? at : end;
}

/** "Giàng A Chư": a letter alone is a part of a name where the name goes on behind it. */
function isNamePart(tokens: readonly FigureToken[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return CAPITALISED.test(text) || (/^\p{Lu}$/u.test(text) && CAPITALISED.test(tokens[at + 1]?.text ?? ''));
}

/** A capitalised word right before belongs to a longer proper name, unless a mark or a title parts them. */
function continuesName(tokens: readonly FigureToken[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.kind === 'word' && CAPITALISED.test(before.text) && HONORIFICS.before(tokens, at) === 0 && at > 1
  );
}

/** "Phó Chủ tịch UBND phường Nguyễn Hữu Phát phụ trách đô thị": no comma parts the office from the name. */
function isTitle(tokens: readonly FigureToken[], name: number): boolean {
  const before = tokens[name - HONORIFICS.before(tokens, name) - 1];
  return before?.kind === 'word' && before.key !== 'là';
}

/** "đường Lê Lợi", "cầu Ông Hai Đờn": a title with a capital is a part of the name of a place. */
function isPlace(tokens: readonly FigureToken[], at: number): boolean {
  const title = at - HONORIFICS.before(tokens, at);
  const isNamed = title < at && CAPITALISED.test(tokens[title]?.text ?? '');
  return NOT_BEFORE.before(tokens, at) > 0 || (isNamed && NOT_BEFORE.before(tokens, title) > 0);
}

function officesAfter(tokens: readonly FigureToken[], from: number): { spans: Span[]; next: number } {
  const spans: Span[] = [];
  let at = from;
  for (;;) {
    const start = officeStart(tokens, at, spans.length > 0);
    if (start === null) break;
    const end = officeEnd(tokens, start);
    const [first, last] = [tokens[start], tokens[end - 1]];
    if (first === undefined || last === undefined || end === start || isNextOnes(tokens, end)) break;
    spans.push({ start: first.start, end: last.end });
    at = end;
  }
  return { spans, next: at };
}

/** "Trường Mầm non Lê Văn Tám (Hiệu trưởng: bà Đỗ Thị Mai)": behind the office stands who holds it. */
function isNextOnes(tokens: readonly FigureToken[], end: number): boolean {
  const at = /^(?::|là)$/i.test(tokens[end]?.text ?? '') ? end + 1 : end;
  const name = at + HONORIFICS.at(tokens, at);
  return (at > end || name > at) && nameEnd(tokens, name) > name;
}

/** Where the next office begins: after a comma, a dash, a bracket, or "làm", "giữ chức". */
function officeStart(tokens: readonly FigureToken[], at: number, further: boolean): number | null {
  const mark = tokens[at];
  if (mark === undefined) return null;
  if (/^[,–(:-]$/.test(mark.text)) return HEADS.at(tokens, at + 1) > 0 ? at + 1 : verbStart(tokens, at + 1);
  if (mark.kind === 'mark') return null;
  return !further && HEADS.at(tokens, at) > 0 ? at : verbStart(tokens, at);
}

function verbStart(tokens: readonly FigureToken[], at: number): number | null {
  const verb = VERBS.at(tokens, at);
  if (verb === 0 || tokens[at]?.kind !== 'word') return null;
  return HEADS.at(tokens, at + verb) > 0 ? at + verb : null;
}

function officeEnd(tokens: readonly FigureToken[], start: number): number {
  let at = start + Math.max(1, HEADS.at(tokens, start));
  while (at < tokens.length && at - start < LONGEST_OFFICE) {
    const token = tokens[at];
    if (token === undefined) break;
    const bracket =
      token.key === '(' && tokens[at + 2]?.key === ')' && /^\p{Lu}/u.test(tokens[at + 3]?.text ?? '');
    if (bracket) {
      at += 3;
      continue;
    }
    const capital = /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
    const joins =
      (/^[–-]$/.test(token.text) || /^và$/i.test(token.text)) && capital && HEADS.at(tokens, at + 1) === 0;
    const stops = /^\p{Ll}/u.test(token.text) && STOPS.at(tokens, at) > 0;
    if (!joins && (token.kind === 'mark' || stops)) break;
    if (HONORIFICS.at(tokens, at) > 0 && CAPITALISED.test(tokens[at + HONORIFICS.at(tokens, at)]?.text ?? ''))
      break;
    at += 1;
  }
  return at;
}

/** "Chủ tịch UBND phường Trịnh Kiều Oanh", "phụ trách Trạm là bác sĩ …", a signature's line above the name. */
function officeBefore(tokens: readonly FigureToken[], name: number): Span | null {
  let end = name - HONORIFICS.before(tokens, name);
  if (tokens[end - 1]?.key === ')') {
    const open = tokens.findLastIndex(({ key }, i) => key === '(' && i < end);
    if (open !== -1 && end - open < 8) end = open;
  }
  if (/^(?:là|:|\()$/i.test(tokens[end - 1]?.text ?? '') || (tokens[end - 1]?.key === ',' && end < name))
    end -= 1;
  for (let start = end - 1; start >= Math.max(0, end - LONGEST_OFFICE); start -= 1) {
    const token = tokens[start];
    if (token === undefined || (token.kind === 'mark' && !/^[–.-]$/.test(token.text))) return null;
    const length = longestHeadAt(tokens, start, end);
    if (length === 0) continue;
    const wider = widened(tokens, start, end);
    const [first, last] = [tokens[wider], tokens[end - 1]];
    return first === undefined || last === undefined || hasVerb(tokens, wider, end)
      ? null
      : { start: first.start, end: last.end };
  }
  return null;
}

const longestHeadAt = (tokens: readonly FigureToken[], at: number, end: number): number => {
  const length = HEADS.at(tokens, at);
  return at + length <= end ? length : 0;
};

/** "trưởng" of "phó trưởng": the head may begin one or two words earlier. */
function widened(tokens: readonly FigureToken[], start: number, end: number): number {
  for (const back of [2, 1]) {
    const length = HEADS.at(tokens, start - back);
    if (start - back >= 0 && length > back && start - back + length <= end) return start - back;
  }
  return start;
}

function hasVerb(tokens: readonly FigureToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const lower = /^\p{Ll}/u.test(tokens[at]?.text ?? '');
    if (lower && STOPS.at(tokens, at) + VERBS.at(tokens, at) > 0) return true;
  }
  return false;
}
