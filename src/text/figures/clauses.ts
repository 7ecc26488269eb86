import type { Mention } from './mention.ts';
import { endsClause, type PassageReading } from './passage-reading.ts';

/** No full stop or semicolon parts the two figures. */
export function isJoined(passage: PassageReading, before: Mention, mention: Mention): boolean {
  for (let at = before.next; at < mention.from; at += 1) if (endsClause(passage, at)) return false;
  return true;
}

/** Index of the first token of the clause a token stands in. */
export function clauseStart(passage: PassageReading, index: number): number {
  let at = index;
  while (at > 0 && !endsClause(passage, at - 1)) at -= 1;
  return at;
}
