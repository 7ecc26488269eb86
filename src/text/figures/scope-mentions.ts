import { clauseStart } from './clauses.ts';
import type { Mention } from './mention.ts';
import type { PassageReading } from './passage-reading.ts';
import { periodOf } from './period-of.ts';
import { placeOf } from './place-of.ts';
import { statusOf } from './status-of.ts';
import type { Surroundings } from './surroundings.ts';

/** Gives each mention the period, the place and the status it is stated for. */
export function scopeMentions(
  passage: PassageReading,
  mentions: readonly Mention[],
  around: Surroundings,
): void {
  for (const [i, mention] of mentions.entries()) {
    const from = clauseStart(passage, mention.first);
    mention.period = mention.pairedPeriod ?? periodOf(passage, mentions, i, around);
    mention.place = mention.pairedPlace ?? placeOf(passage, mentions, i, from, around);
    mention.status = statusOf(passage, mention, mentions.slice(0, i), from, around);
  }
}
