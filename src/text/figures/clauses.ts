import type { Mention } from './mention.ts';
import { endsClause, type PassageReading } from './passage-reading.ts';

/** No full stop or semicolon parts the two figures. */
export function isJoined(passage: PassageReading, before: Mention, mention: Mention): boolean {
  for (let at = before.next; at < mention.from; at += 1) if (endsClause(passage, at)) return false;
  return true;
}

/** Longest clause that is looked back over, in tokens; it keeps a report without any full stop readable in fair time. */
const LONGEST_CLAUSE = 160;

/** Index of the first token of the clause a token stands in. */
export function clauseStart(passage: PassageReading, index: number): number {
  const floor = Math.max(0, index - LONGEST_CLAUSE);
  let at = index;
  while (at > floor && !endsClause(passage, at - 1)) at -= 1;
  return at;
}
