import { isProper, type FigureToken } from './figure-token.ts';

/** Most words of a name. */
const NAME_WORDS = 4;
/** Numbers from which a name hardly ends in one: "Trường Tiểu học Bàu Sen 2". */
const TELLING = 10;

/** "(Nhật Bản 51, Đài Loan 22, Hàn Quốc 4)": of several names in a row each has its count, one of them more than a name would end in. */
export function countsByName(tokens: readonly FigureToken[], index: number): boolean {
  const numbers = [index];
  for (let at = before(tokens, index); at !== null; at = before(tokens, at)) numbers.unshift(at);
  for (let at = after(tokens, index); at !== null; at = after(tokens, at)) numbers.push(at);
  const names = numbers.map((at) => nameBefore(tokens, at));
  return (
    numbers.length > 1 &&
    new Set(names).size === names.length &&
    numbers.some((at) => Number(tokens[at]?.text) >= TELLING)
  );
}

const isNumber = (token: FigureToken | undefined): boolean => /^\d{1,3}$/.test(token?.text ?? '');
const parts = (token: FigureToken | undefined): boolean => /^(?:,|;|và)$/.test(token?.text ?? '');

function wordsBefore(tokens: readonly FigureToken[], index: number): number {
  let count = 0;
  while (count < NAME_WORDS && isProper(tokens[index - 1 - count])) count += 1;
  return count;
}

function nameBefore(tokens: readonly FigureToken[], index: number): string {
  return tokens
    .slice(index - wordsBefore(tokens, index), index)
    .map(({ key }) => key)
    .join(' ');
}

/** The number of the name before this one's, or null. */
function before(tokens: readonly FigureToken[], index: number): number | null {
  const words = wordsBefore(tokens, index);
  const mark = index - words - 1;
  const other = mark - 1;
  const isMember = words > 0 && parts(tokens[mark]) && isNumber(tokens[other]);
  return isMember && wordsBefore(tokens, other) > 0 ? other : null;
}

/** The number of the name behind this one's, or null. */
function after(tokens: readonly FigureToken[], index: number): number | null {
  if (!parts(tokens[index + 1])) return null;
  let at = index + 2;
  while (isProper(tokens[at]) && at - index - 2 < NAME_WORDS) at += 1;
  return at > index + 2 && isNumber(tokens[at]) ? at : null;
}
