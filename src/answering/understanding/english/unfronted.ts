import type { Chunk } from './chunks.ts';
import { isAboutMoney } from './lexicon.ts';
import { chunkOf, vietnamese } from './said.ts';
import { ACTING, having, NOMINAL, subjectAt, verbAt } from './subject.ts';

/** What is asked stands behind its verb in Vietnamese, and "còn" before it. */
export function unfronted(said: readonly Chunk[]): Chunk[] {
  const asked = said.findIndex(({ role }) => role === 'asking');
  if (asked === -1) return [...said];
  if (HOLDS_BE.test(said[asked]?.key ?? '')) return behindSubject(said, asked);
  const helper = said.findIndex(
    ({ role }, index) => index > asked && (role === 'auxiliary' || role === 'be'),
  );
  const between = said.slice(asked, Math.max(helper, asked));
  const isPlain = helper !== -1 && between.every(({ role }) => role !== 'verb' && role !== 'past');
  const subject = isPlain ? subjectAt(said, helper + 1) : null;
  if (subject === null) return withLeftBefore(withMoney(said, asked), asked);
  const verb = verbAt(said, subject.end);
  const helps = said[helper]?.role ?? 'be';
  // "how many are broken" tells of what is counted; "how much is the fee" asks of the fee.
  const isOfSubject = helps === 'be' && helper === asked + 1;
  if (verb === null && !isOfSubject) return withLeftBefore(withMoney(said, asked), asked);
  const until = bestowedEnd(said, asked, verb?.end ?? subject.end);
  const acts = verb === null ? [chunkOf('là')] : said.slice(subject.end, until).map(having);
  const moved = [
    ...said.slice(0, asked),
    ...said.slice(helper + 1, subject.end),
    ...acts,
    ...said.slice(asked, helper),
    ...said.slice(until),
  ];
  const now = moved.indexOf(said[asked] ?? chunkOf(''));
  return withLeftBefore(withMoney(moved, now), now);
}

const HOLDS_BE = /\b(?:is|are|was|were)(?: the)?$/;

/** "how long is the road" → "đường dài bao nhiêu". */
function behindSubject(said: readonly Chunk[], asked: number): Chunk[] {
  const subject = subjectAt(said, asked + 1);
  if (subject === null) return [...said];
  const [before, after] = [said.slice(0, asked), said.slice(subject.end)];
  return [...before, ...said.slice(asked + 1, subject.end), ...said.slice(asked, asked + 1), ...after];
}

/** "how much did the ward spend on schools": what money goes to follows its verb. */
function bestowedEnd(said: readonly Chunk[], asked: number, from: number): number {
  const isBestowed = said[asked]?.key === 'how much' && BESTOWING.test(said[from]?.key ?? '');
  return isBestowed ? (subjectAt(said, from + 1)?.end ?? from) : from;
}

const BESTOWING = /^(?:on|for|in|to)$/;

/** "how much did the ward spend": money, where nothing is named. */
function withMoney(said: readonly Chunk[], asked: number): Chunk[] {
  const ask = said[asked];
  const isMoney =
    ask?.key === 'how much' &&
    !NOMINAL.has(said[asked + 1]?.role ?? 'stop') &&
    said.some(({ key, role }) => ACTING.has(role) && isAboutMoney(key.split(' ')[0] ?? ''));
  return isMoney ? said.with(asked, { ...ask, words: vietnamese('bao nhiêu tiền') }) : [...said];
}

/** "how many households are left" → "còn bao nhiêu hộ". */
function withLeftBefore(said: readonly Chunk[], asked: number): Chunk[] {
  const left = said.findIndex(
    ({ role, words }) => role === 'adverb' && words.length === 1 && words[0]?.text === 'còn',
  );
  const chunk = said[left];
  if (chunk === undefined || left < asked) return [...said];
  const others = said.filter((_, index) => index !== left);
  return [...others.slice(0, asked), chunk, ...others.slice(asked)];
}
