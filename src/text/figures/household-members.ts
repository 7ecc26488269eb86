import lexicon from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import { addWords } from './add-words.ts';
import type { Mention } from './mention.ts';
import type { PassageReading } from './passage-reading.ts';

const MEMBERS: ReadonlySet<string> = new Set(lexicon.members.of);
const HOUSEHOLDS: ReadonlySet<string> = new Set(lexicon.members.households);
const JOINTS: ReadonlySet<string> = new Set(lexicon.members.joints);

/** "14 hộ nghèo với 52 nhân khẩu", "14 hộ nghèo (52 người)": those who live in these households, not all who live there. */
export function addHouseholds(passage: PassageReading, mention: Mention, before: Mention | undefined): void {
  if (before?.kind !== 'count' || before.unitAt === -1 || before.unitAt + 1 >= before.nounEnd) return;
  const household = passage.tokens[before.unitAt]?.text.toLowerCase() ?? '';
  if (!MEMBERS.has(mention.unit?.toLowerCase() ?? '') || !HOUSEHOLDS.has(household)) return;
  const [joint, ...more] = passage.tokens.slice(before.nounEnd, mention.from);
  if (joint === undefined || more.length > 0 || !JOINTS.has(joint.text.toLowerCase())) return;
  addWords(passage, mention, before.unitAt, before.nounEnd);
}
