import { isJoined } from './clauses.ts';
import { phraseOf, spansOf } from './governor.ts';
import { areKin } from './kinds.ts';
import type { Mention } from './mention.ts';
import { isBare } from './noun-phrase.ts';
import type { PassageReading } from './passage-reading.ts';
import { completed, indexesOf, joinWords } from './phrases.ts';
import type { Known, Labelled } from './subject.ts';

/** Counts, ratios and their changes: the noun after the number, completed from what governs it when it is a mere classifier. */
export function labelCounted(passage: PassageReading, mention: Mention, noun: string, known: Known): void {
  const before = known.own.at(-1);
  const bare = isBare(passage, mention);
  const governed = mention.governor.spans.length > 0;
  const shared =
    !governed && before !== undefined && isJoined(passage, before, mention) ? before.governor : null;
  const bracketed = passage.tokens[mention.from - 1]?.key === '(';
  const governing = shared?.label ?? mention.governor.label;
  const kin = bare ? kinOf(mention, [...known.earlier, ...known.own], governing, bracketed) : null;
  if (kin !== null) {
    mention.root = known.own.find((other) => other === kin) ?? null;
    mention.label = joinWords(kin.label, mention.governor.label);
    mention.labelSpans = [...kin.labelSpans];
    return;
  }
  const takes = !governed && before === undefined ? known.inherited : null;
  if (shared !== null) mention.governor = shared;
  mention.labelSpans = [...(shared?.spans ?? []), ...((bare ? takes?.spans : takes?.shared) ?? [])];
  const governor = joinWords(mention.governor.label, takes?.label ?? '');
  mention.label = bare && mention.sharedName === null ? completed(mention.unit ?? '', governor) : noun;
  addSharedName(passage, mention);
}

function addSharedName(passage: PassageReading, mention: Mention): void {
  if (mention.sharedName === null) return;
  const { from, to } = mention.sharedName;
  mention.label = joinWords(mention.label, phraseOf(passage, indexesOf(from, to)));
  mention.labelSpans = [...mention.labelSpans, ...spansOf(passage.tokens.slice(from, to))];
}

/**
 * The last figure of the same unit, whose label "giảm 04 vụ", "(15/19 vụ)" and a bare "131 hộ" repeat; null when the
 * mention's own governor says what it counts.
 */
function kinOf(
  mention: Mention,
  known: readonly Labelled[],
  governor: string,
  isBracketed: boolean,
): Labelled | null {
  const repeats = mention.kind === 'change' || mention.compared;
  if (governor !== '' && !(repeats && !completedBy(mention, governor))) return null;
  if (mention.sharedName !== null) return null;
  const kin =
    known.findLast(
      ({ unit, kind, label }) => kind !== 'change' && areKin(unit, mention.unit) && label !== unit,
    ) ?? known.findLast(({ unit, label }) => areKin(unit, mention.unit) && label !== unit);
  return kin ?? (repeats || isBracketed ? (known.at(-1) ?? null) : null);
}

const completedBy = (mention: Mention, governor: string): boolean =>
  completed(mention.unit ?? '', governor) !== joinWords(mention.unit ?? '', governor);
