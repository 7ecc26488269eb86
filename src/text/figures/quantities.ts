import { findMentions } from './find-mentions.ts';
import { labelMentions } from './label-mentions.ts';
import type { Mention } from './mention.ts';
import type { PassageReading } from './passage-reading.ts';
import { qualifyMentions } from './qualify-mentions.ts';
import type { Labelled, Subject } from './subject.ts';

/** Labelled quantities of a passage; `subject` and `earlier` are what the clauses before it left. */
export function quantities(
  passage: PassageReading,
  subject: Subject | null,
  earlier: readonly Labelled[] = [],
): Mention[] {
  const mentions = qualifyMentions(passage, findMentions(passage));
  labelMentions(passage, mentions, subject, earlier);
  return mentions;
}
