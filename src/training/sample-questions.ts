import type { AskedDomains, EncodedClause } from './asked-domains.ts';
import { disturb, type Pair, type PairSources } from './sample-pairs.ts';
import type { Random } from './random.ts';

/** Clauses of one domain in a batch: near-twins are each other's hardest negatives. */
export const QUESTION_GROUP = 40;

/**
 * Pairs of a resident's question and the clause that answers it. No clause comes twice, or it would be its own negative, until all
 * have come.
 */
export function sampleQuestions(
  { training }: AskedDomains,
  sources: Pick<PairSources, 'before' | 'after' | 'stripped'>,
  count: number,
  random: Random,
): Pair[] {
  const pairs: Pair[] = [];
  const used = new Set<EncodedClause>();
  const order = training
    .map((domain) => ({ domain, key: random.next() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ domain }) => domain);
  while (pairs.length < count && order.length > 0) {
    const before = pairs.length;
    for (const domain of order) {
      const clauses = groupOf(domain, used, Math.min(QUESTION_GROUP, count - pairs.length), random);
      for (const clause of clauses) {
        used.add(clause);
        const question = clause.questions[random.below(clause.questions.length)] ?? [];
        pairs.push({ query: disturb([...question], sources, random), passage: [...clause.words] });
      }
    }
    if (pairs.length === before) used.clear();
  }
  return pairs;
}

/** So many neighbours of a domain that have not come yet, from anywhere in it. */
function groupOf(
  domain: readonly EncodedClause[],
  used: ReadonlySet<EncodedClause>,
  count: number,
  random: Random,
): readonly EncodedClause[] {
  const start = random.below(Math.max(1, domain.length));
  return [...domain.slice(start), ...domain.slice(0, start)]
    .filter((clause) => !used.has(clause))
    .slice(0, count);
}
