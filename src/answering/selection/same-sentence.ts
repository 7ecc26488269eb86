import type { Hit } from '../../domain/hit.ts';
import type { Passage } from '../../domain/passage.ts';
import { overlap, type Period } from '../../domain/period.ts';
import type { Question } from '../../domain/question.ts';

/** Of so many hits the sentences are read in full. */
const NEAREST = 5;
/** Clauses of one sentence to either side. */
const REACH = 8;

/**
 * Hits and, behind them, the clauses that stand in one sentence with the nearest and tell of a period that is asked for: "năm 2023
 * còn 131 hộ nghèo, tỷ lệ 6,16%; năm 2024 còn 88 hộ, tỷ lệ 4,10%" says in its last clause nothing of what the first words name.
 */
export function withSentences(
  { periods }: Question,
  hits: readonly Hit[],
  passages: (reportId: string) => readonly Passage[],
): readonly Hit[] {
  if (periods.length === 0) return hits;
  const known = new Set(hits.map(({ passage }) => passage));
  const added: Hit[] = [];
  for (const { passage, score } of hits.slice(0, NEAREST)) {
    if (passage.kind !== 'clause') continue;
    for (const clause of inSentence(passage, passages(passage.reportId)))
      if (!known.has(clause) && tellsOf(clause, periods)) {
        known.add(clause);
        added.push({ passage: clause, score, rank: hits.length + added.length + 1 });
      }
  }
  return added.length === 0 ? hits : [...hits, ...added];
}

function tellsOf({ figures }: Passage, periods: readonly Period[]): boolean {
  return figures.some(({ period: own }) => periods.some((period) => own !== null && overlap(own, period)));
}

function inSentence(passage: Passage, passages: readonly Passage[]): Passage[] {
  const at = placeOf(passage, passages);
  const start = sentenceStart(passage);
  const isSame = (other: Passage): boolean => other.kind === 'clause' && sentenceStart(other) === start;
  return passages.slice(Math.max(0, at - REACH), at + REACH + 1).filter(isSame);
}

/** Where a passage stands among those of its report, which are in the order of its text. */
function placeOf({ start }: Passage, passages: readonly Passage[]): number {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the sentence begins that a clause stands in. */
function sentenceStart({ start, context }: Passage): number {
  return Math.min(start, ...context.filter(({ role }) => role === 'sentence').map((span) => span.start));
}
