import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import { clauseStart } from './clauses.ts';
import type { Mention } from './mention.ts';
import type { PassageReading } from './passage-reading.ts';
import { phraseSet } from './phrase-set.ts';

const BASES = [
  ['plan', phraseSet(statuses.bases.plan)],
  ['same-period', phraseSet(statuses.bases['same-period'])],
  ['total', phraseSet(statuses.bases.total)],
] as const;
/** How far after a percentage its base is looked for, in words. */
const REACH = 12;

/** What a percentage or a change is measured against, where the words around it say so. */
export function baseOf(passage: PassageReading, mention: Mention): Mention['against'] {
  if (mention.kind !== 'percent' && mention.kind !== 'change') return null;
  const { tokens } = passage;
  if (mention.changeAt !== null) {
    for (let at = mention.changeAt; at < mention.from; at += 1) {
      const between = baseAt(passage, at);
      if (between !== null) return between;
    }
  }
  const behind = baseAt(passage, mention.next);
  if (behind !== null) return behind;
  for (let at = mention.next; at < Math.min(tokens.length, mention.next + REACH); at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      (token.kind === 'mark' && !/^[/“”"-]$/.test(token.text)) ||
      token.kind === 'number'
    )
      break;
    if (!/^so$/i.test(token.text)) continue;
    const target = /^với$/i.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
    return comparedAt(passage, target) ?? 'earlier';
  }
  return openingBase(passage, mention);
}

/** "So với dự toán được giao, tổng thu đạt 103,1%": what the clause opens with. */
function openingBase(passage: PassageReading, mention: Mention): Mention['against'] {
  const start = clauseStart(passage, mention.first);
  return opensComparison(passage, start) ? comparedAt(passage, start + 2) : null;
}

/** Whether "so với" stands at a token. */
export function opensComparison({ tokens }: Pick<PassageReading, 'tokens'>, at: number): boolean {
  return /^so$/i.test(tokens[at]?.text ?? '') && /^với$/i.test(tokens[at + 1]?.text ?? '');
}

/** The plan or the same period behind "so với". */
const comparedAt = ({ tokens }: PassageReading, at: number): Mention['against'] =>
  BASES.find(([name, words]) => name !== 'total' && words.at(tokens, at) > 0)?.[0] ?? null;

const baseAt = ({ tokens }: PassageReading, at: number): Mention['against'] =>
  BASES.find(([, words]) => words.at(tokens, at) > 0)?.[0] ?? null;

/** A plan, the same period or a total is named at a token: the base of a percentage, not what it is of. */
export function isPlanWord(passage: PassageReading, at: number): boolean {
  return baseAt(passage, at) !== null || /^so$/i.test(passage.tokens[at]?.text ?? '');
}
