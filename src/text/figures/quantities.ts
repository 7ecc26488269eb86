import { findMentions } from './find-mentions.ts';
import { labelMentions } from './label-mentions.ts';
import type { Mention } from './mention.ts';
import type { PassageReading } from './passage-reading.ts';
import { qualifyMentions } from './qualify-mentions.ts';
import type { Subject } from './subject.ts';

/** Labelled quantities of a passage. */
export function quantities(passage: PassageReading, subject: Subject | null): Mention[] {
  const mentions = qualifyMentions(passage, findMentions(passage));
  labelMentions(passage, mentions, subject);
  return mentions;
}
