import { clauseStart } from './clauses.ts';
import type { Mention } from './mention.ts';
import type { PassageReading } from './passage-reading.ts';
import { lastPhrase, periodOf } from './period-of.ts';
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
    if (mention.period === null && !isOfNow(passage, mention))
      mention.period = wholeIn(passage, mentions, mention)?.period ?? null;
  }
}

/** "trong đó hiện nay còn 12 hộ": of no named time. */
function isOfNow(passage: PassageReading, { first }: Mention): boolean {
  return lastPhrase(passage, first, clauseStart(passage, first), 'now') !== -1;
}

/** "năm học 2023 - 2024 có 3.246 học sinh, trong đó mầm non 512 cháu": a part is told of the time of its whole. */
function wholeIn(
  passage: PassageReading,
  mentions: readonly Mention[],
  { partOf }: Mention,
): Mention | undefined {
  return partOf === null ? undefined : mentions.find(({ from }) => passage.tokens[from]?.start === partOf);
}
