import lexicon from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import { canonical } from '../fold.ts';
import { anyOf } from '../phrase-pattern.ts';
import { isProper, type FigureToken } from './figure-token.ts';
import { PHRASES, type PassageReading } from './passage-reading.ts';
import { countsByName } from './counts-by-name.ts';
import { telephoneAt } from './telephone.ts';
import { countedUnitAt, unitAt } from './unit.ts';

/**
 * Whether a number names or orders instead of counting: "khu phố 3", "Đề án 06", "Covid-19", "cấp độ 3, 4", "hẻm
 * 12/20", "Điều 5", list numbers, telephone numbers, bare days ("2/9").
 */
export function isNumbered(passage: PassageReading, index: number): boolean {
  const { tokens } = passage;
  return (
    isNamed(passage, index) ||
    isGlued(tokens, index) ||
    endsName(tokens, index) ||
    isEnumerator(passage, index) ||
    telephoneAt(tokens, index) !== null ||
    isBareDay(passage, index) ||
    isFootnote(tokens, index) ||
    isMinutes(tokens, index) ||
    isGrade(tokens, index) ||
    isAlways(tokens, index)
  );
}

function isNamed(passage: PassageReading, index: number): boolean {
  const { tokens } = passage;
  const slash = tokens[index + 1]?.key === '/' && tokens[index + 2]?.kind === 'number';
  const unit = unitAt(tokens, slash ? index + 3 : index + 1);
  const counted =
    unit !== null &&
    PHRASES.respectively.at(tokens, index + 1) === 0 &&
    unit.kind !== 'age' &&
    unit.kind !== 'time' &&
    !isStreet(tokens, slash ? index + 3 : index + 1);
  if (PHRASES.always.before(tokens, index) > 0 && unit?.kind !== 'money' && unit?.kind !== 'percent')
    return true;
  if (PHRASES.unlessCounted.before(tokens, index) > 0 && !counted) return true;
  const joined = /^(?:,|và)$/.test(tokens[index - 1]?.text ?? '');
  const before = tokens[index - 2];
  if (joined && sharesName(tokens, index)) return true;
  return (
    !counted &&
    !slash &&
    joined &&
    before?.kind === 'number' &&
    isNamed(passage, index - 2) &&
    isShort(tokens[index])
  );
}

/** "03 sản phẩm OCOP 3 sao": stars that tell what is counted; "đạt 4 sao" says how many there are. */
function isGrade(tokens: readonly FigureToken[], index: number): boolean {
  if (tokens[index + 1]?.key !== GRADE) return false;
  const before = tokens.slice(Math.max(0, index - COUNTED_WORDS), index);
  const counted = before.findLastIndex(({ kind }) => kind !== 'word');
  const words = before.slice(counted + 1);
  const next = tokens[index + 2];
  return (
    before[counted]?.kind === 'number' &&
    words.length > 0 &&
    words.every(({ text }) => !JOINING.test(text)) &&
    (next?.kind !== 'word' || BEHIND_GRADE.test(next.text))
  );
}

const JOINING = new RegExp(String.raw`^(?:${anyOf(lexicon.grade.joining)})$`, 'iu');
/** "3 sao gồm …", "3 sao trở lên"; "9 sao chiến công" counts stars. */
const BEHIND_GRADE = new RegExp(String.raw`^(?:${anyOf(lexicon.grade.behind)})$`, 'iu');

const GRADE = canonical('sao');
/** Most words from what is counted to its grade. */
const COUNTED_WORDS = 6;

/** The 40 of "Huy hiệu 30 năm, 40 năm". */
function sharesName(tokens: readonly FigureToken[], index: number): boolean {
  const [number, unit] = [tokens[index - 3], tokens[index - 2]];
  if (number?.kind !== 'number' || unit?.kind !== 'word' || unit.key !== tokens[index + 1]?.key) return false;
  return (
    PHRASES.always.before(tokens, index - 3) > 0 ||
    (/^,$/.test(tokens[index - 4]?.text ?? '') && sharesName(tokens, index - 3))
  );
}

const isShort = (token: FigureToken | undefined): boolean => /^\d{1,3}$/.test(token?.text ?? '');

/** "số 12 đường Lê Lợi": the word after the number opens a name, it is no unit. */
function isStreet(tokens: readonly FigureToken[], index: number): boolean {
  return PHRASES.streets.at(tokens, index) > 0 && /^[\p{Lu}\d]/u.test(tokens[index + 1]?.text ?? '');
}

/** "Trường Tiểu học Bàu Sen Hạ 1": a small number after capitalised words, with nothing counted behind it. */
function endsName(tokens: readonly FigureToken[], index: number): boolean {
  const isSmall = /^[1-9]\d?$/.test(tokens[index]?.text ?? '');
  if (!isSmall || !isProper(tokens[index - 1]) || !isProper(tokens[index - 2])) return false;
  const follows = tokens[index + 1];
  return (
    unitAt(tokens, index + 1) === null && !/^[/%‰]$/.test(follows?.text ?? '') && !countsByName(tokens, index)
  );
}

/** "Covid-19", "PV-01": a dash ties it to a word. */
function isGlued(tokens: readonly FigureToken[], index: number): boolean {
  const [word, dash, number] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  if (dash === undefined || number === undefined || !/^[-–]$/.test(dash.text)) return false;
  return word?.kind === 'word' && word.end === dash.start && dash.end === number.start;
}

/** "1. …", "2) …" at the start of a line. */
function isEnumerator(passage: PassageReading, index: number): boolean {
  const [token, mark, after] = [passage.tokens[index], passage.tokens[index + 1], passage.tokens[index + 2]];
  if (token === undefined || mark === undefined || !/^[.)]$/.test(mark.text) || mark.start !== token.end)
    return false;
  const line = passage.text.slice(Math.max(passage.start, token.start - 40), token.start);
  const opens = token.start === passage.start || /(?:^|\n)[ \t*#-]*$/.test(line);
  return (
    opens && (index === 0 || /[\n]/.test(line) || line.trim() === '') && after !== undefined && isShort(token)
  );
}

/** "Quốc khánh 2/9", "quà 27/7": a day of the year, unless something counted follows or a result word precedes. */
function isBareDay(passage: PassageReading, index: number): boolean {
  const { tokens } = passage;
  const [first, slash, second] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (slash?.key !== '/' || second?.kind !== 'number' || second.start !== slash.end) return false;
  const follows = tokens[index + 3];
  const [day, month] = [first?.value ?? 0, second.value ?? 0];
  if (!Number.isInteger(day) || !Number.isInteger(month) || day < 1 || day > 31 || month < 1 || month > 12)
    return false;
  if (unitAt(tokens, index + 3) !== null) return false;
  const noun =
    follows?.kind === 'word' &&
    /^\p{Ll}/u.test(follows.text) &&
    PHRASES.textStops.at(tokens, index + 3) === 0;
  if (noun) return PHRASES.holidays.before(tokens, index) > 0 || isSecondHoliday(tokens, index);
  if (isHolidayInBrackets(tokens, index)) return true;
  return !/^[:(]$/.test(tokens[index - 1]?.text ?? '') && PHRASES.results.before(tokens, index) === 0;
}

/** "dịp lễ 30/4 và 01/5" */
function isSecondHoliday(tokens: readonly FigureToken[], index: number): boolean {
  const [day, slash, , joint] = [index - 4, index - 3, index - 2, index - 1].map((at) => tokens[at]);
  return (
    /^(?:,|và)$/i.test(joint?.text ?? '') &&
    slash?.key === '/' &&
    day?.kind === 'number' &&
    PHRASES.holidays.before(tokens, index - 4) > 0
  );
}

/** "Ngày hội Đại đoàn kết toàn dân tộc (18/11)" */
function isHolidayInBrackets(tokens: readonly FigureToken[], index: number): boolean {
  if (tokens[index - 1]?.key !== '(' || tokens[index + 3]?.key !== ')') return false;
  for (let at = index - 2; at > index - HOLIDAY_WORDS && tokens[at]?.kind === 'word'; at -= 1)
    if (/^(?:ngày|lễ|tết)$/i.test(tokens[at]?.text ?? '')) return true;
  return false;
}

/** Words of a holiday's name. */
const HOLIDAY_WORDS = 10;

/** "(1)" alone in brackets. */
function isFootnote(tokens: readonly FigureToken[], index: number): boolean {
  return (
    tokens[index - 1]?.key === '(' &&
    tokens[index + 1]?.key === ')' &&
    /^\d{1,2}$/.test(tokens[index]?.text ?? '')
  );
}

/** The 30 of "7 giờ 30". */
function isMinutes(tokens: readonly FigureToken[], index: number): boolean {
  return /^(?:giờ|h)$/i.test(tokens[index - 1]?.text ?? '') && tokens[index - 2]?.kind === 'number';
}

/** "24/7", "24/24 giờ"; "24/24 thanh niên" counts. */
function isAlways(tokens: readonly FigureToken[], index: number): boolean {
  const after = tokens[index + 3];
  return (
    tokens[index]?.text === '24' &&
    tokens[index + 1]?.key === '/' &&
    /^(?:7|24)$/.test(tokens[index + 2]?.text ?? '') &&
    (after?.kind !== 'word' || countedUnitAt(tokens, index + 3) === null || /^(?:giờ|h)$/i.test(after.text))
  );
}
