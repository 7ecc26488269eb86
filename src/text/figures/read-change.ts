import type { FigureToken } from './figure-token.ts';
import { areKin } from './kinds.ts';
import type { Mention } from './mention.ts';
import { isInCompound, PHRASES, type PassageReading } from './passage-reading.ts';

/** How far before a number "thấp hơn …" is looked for, in words. */
const REACH = 14;

/** Sees whether a number says how much something rose or fell; "giảm còn 12", "tăng từ 97,5%" are levels. */
export function readChange(passage: PassageReading, mention: Mention): void {
  if (readSign(passage, mention) || mention.kind === 'ratio') return;
  const { tokens } = passage;
  if (PHRASES.levels.before(tokens, mention.from) > 0) return;
  const from = /^từ$/i.test(tokens[mention.from - 1]?.text ?? '');
  if (from && isEarlierLevel(passage, mention)) {
    mention.earlier = true;
    return;
  }
  const at = changeEnd(passage, mention);
  const [up, down] = [PHRASES.up.before(tokens, at), PHRASES.down.before(tokens, at)];
  if (up + down === 0 || isInCompound(tokens, at - 1)) return;
  mention.kind = 'change';
  mention.direction = up > 0 ? 'up' : 'down';
  mention.changeAt = at - Math.max(up, down);
}

/** "giảm 12 hộ nghèo và 09 hộ cận nghèo": what "và" joins to a rise or fall, counted alike, rose or fell as well. */
export function shareChange(passage: PassageReading, before: Mention, mention: Mention): void {
  if (before.kind !== 'change' || mention.kind !== 'count' || before.unit === null) return;
  if (isListedChange(passage, before, mention)) {
    mention.kind = 'change';
    mention.direction = before.direction;
    return;
  }
  const between = passage.tokens.slice(before.next, mention.first);
  const last = between.at(-1);
  const isJoined =
    between.length <= JOINED && last !== undefined && /^và$/i.test(last.text) && between.every(isWord);
  // "tăng 3 lớp và 96 học sinh": the next number stands right behind "và", in a unit of its own.
  const isBare = between.length <= BARE && mention.unit !== null;
  if (!isJoined || !(isBare || areKin(before.unit, mention.unit))) return;
  mention.kind = 'change';
  mention.direction = before.direction;
}

/** "tăng 02 vụ, 03 đối tượng so với cùng kỳ", "giảm 09 hộ nghèo, 05 hộ cận nghèo": a comma lists what changed, too, where the base of both follows or both are of one noun. */
function isListedChange({ tokens }: PassageReading, before: Mention, mention: Mention): boolean {
  const between = tokens.slice(before.next, mention.first);
  const noun = between.slice(0, -1);
  if (between.at(-1)?.key !== ',' || noun.length >= JOINED || !noun.every(isWord) || mention.unit === null)
    return false;
  if (noun.length === 0) return /^so$/i.test(tokens[mention.next]?.text ?? '');
  const behind = tokens.slice(mention.next, mention.next + JOINED).map(({ key }) => key);
  return before.unit === mention.unit && behind.includes(noun.at(-1)?.key ?? '');
}

/** Words of the first noun and "và". */
const JOINED = 5;
/** "và" alone. */
const BARE = 1;

const isWord = ({ kind }: FigureToken): boolean => kind === 'word';

/** "(-3)", "(+5)" */
function readSign(passage: PassageReading, mention: Mention): boolean {
  const [bracket, sign] = [passage.tokens[mention.first - 2], passage.tokens[mention.first - 1]];
  if (bracket?.key !== '(' || !/^[-–+]$/.test(sign?.text ?? '') || mention.from !== mention.first)
    return false;
  mention.kind = 'change';
  mention.direction = sign?.text === '+' ? 'up' : 'down';
  mention.from -= 1;
  return true;
}

/** "từ 49 hộ xuống còn 37 hộ", "tăng từ 97,5%": the level before. */
function isEarlierLevel(passage: PassageReading, mention: Mention): boolean {
  const { tokens } = passage;
  if (PHRASES.up.before(tokens, mention.from - 1) + PHRASES.down.before(tokens, mention.from - 1) > 0)
    return true;
  for (let at = mention.next; at < mention.next + 8; at += 1)
    if (PHRASES.levels.at(tokens, at) > 0) return PHRASES.movements.at(tokens, at) > 0;
  return false;
}

/** Index after "giảm", "thấp hơn"; what it is compared with may stand between: "thấp hơn chỉ tiêu quận giao 2,2 điểm %". */
function changeEnd(passage: PassageReading, mention: Mention): number {
  const { tokens } = passage;
  let at = mention.from;
  while (PHRASES.changeJoints.before(tokens, at) > 0 && at > mention.from - 2) at -= 1;
  if (PHRASES.up.before(tokens, at) + PHRASES.down.before(tokens, at) > 0 || mention.kind === 'money')
    return at;
  for (let i = mention.from; i > Math.max(0, mention.from - REACH); i -= 1) {
    const token = tokens[i - 1];
    if (token?.key === ')') {
      i = tokens.findLastIndex(({ key }, index) => key === '(' && index < i) + 1;
      continue;
    }
    if (token?.kind !== 'word') break;
    if (/^hơn$/i.test(token.text) && PHRASES.up.before(tokens, i) + PHRASES.down.before(tokens, i) > 1)
      return i;
  }
  return at;
}
