import type { Mention } from './mention.ts';
import { endsClause, PHRASES, type PassageReading } from './passage-reading.ts';

/** A figure that may be the whole of a later "trong đó". */
export interface Whole {
  readonly start: number;
  readonly unit: string | null;
  readonly value: number | string | null;
}

/** Gives the members of "trong đó", "gồm", "riêng" the figure they are a part of. */
export function markParts(
  passage: PassageReading,
  mentions: readonly Mention[],
  earlier: readonly Whole[],
): void {
  let cued = false;
  let unit: string | null = null;
  for (const [i, mention] of mentions.entries()) {
    const from = mentions[i - 1]?.next ?? 0;
    const opens = cueBetween(passage, from, mention.from);
    if (opens) [cued, unit] = [true, mention.unit];
    else if (stopsBetween(passage, from, mention.from)) cued = false;
    if (!cued || mention.kind === 'percent' || mention.kind === 'change' || mention.unit !== unit) continue;
    const wholes = mentions
      .slice(0, i)
      .filter(({ partOf, kind }) => partOf === null && kind !== 'percent' && kind !== 'change');
    const known = [
      ...earlier,
      ...wholes.map((whole) => ({ ...whole, start: passage.tokens[whole.from]?.start ?? 0 })),
    ];
    mention.partOf = wholeOf(mention, known);
  }
}

function cueBetween(passage: PassageReading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (PHRASES.parts.at(passage.tokens, at) > 0) return true;
  return false;
}

function stopsBetween(passage: PassageReading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (endsClause(passage, at)) return true;
  return false;
}

/** The nearest earlier figure of the same unit that is not smaller; without one, the nearest that is not smaller. */
function wholeOf(part: Mention, known: readonly Whole[]): number | null {
  const larger = known.filter(({ value }) => sizeOf(value) >= sizeOf(part.value));
  return (larger.findLast(({ unit }) => areKin(unit, part.unit)) ?? larger.at(-1))?.start ?? null;
}

function areKin(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

const sizeOf = (value: Whole['value']): number =>
  typeof value === 'number' ? value : Number((value ?? '').split('/')[0]);
