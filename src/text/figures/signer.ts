import type { FigureScope } from '../figure-scope.ts';
import { figureTokens } from './figure-token.ts';
import { CAPITALISED, HEADS, HONORIFICS, type Person } from './people.ts';

const LONGEST_NAME = 5;

/** "CHỦ TỊCH" and below it "Huỳnh Tấn Lợi": who signs, with the office written above the name; null of any other passage. */
export function findSigner(text: string, scope: FigureScope): Person | null {
  const office = scope.context.findLast(({ role }) => role === 'lead');
  if (office === undefined || /\p{Ll}/u.test(text.slice(office.start, office.end))) return null;
  if (HEADS.at(figureTokens(text, office), 0) === 0) return null;
  const tokens = figureTokens(text, scope).filter(({ kind }) => kind !== 'mark');
  const name = tokens.slice(HONORIFICS.at(tokens, 0));
  const [first, last] = [name[0], name.at(-1)];
  const isName =
    name.length > 1 && name.length <= LONGEST_NAME && name.every((token) => CAPITALISED.test(token.text));
  if (!isName || first === undefined || last === undefined) return null;
  return { name: { start: first.start, end: last.end }, offices: [office] };
}
