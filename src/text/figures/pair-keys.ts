import type { FoundPeriod } from '../periods.ts';
import { findPeriods } from '../periods.ts';
import { governorOf, phraseOf, spansOf } from './governor.ts';
import { areOneSort } from './kinds.ts';
import type { Mention } from './mention.ts';
import type { Keys } from './paired-keys.ts';
import { PHRASES, type PassageReading } from './passage-reading.ts';
import { completed, indexesOf, joinWords } from './phrases.ts';

/** The figure before a list that counts what its members do. */
export function wholeBefore(mentions: readonly Mention[], opening: Mention): Mention | undefined {
  return mentions.slice(0, mentions.indexOf(opening)).findLast(({ unit }) => areOneSort(unit, opening.unit));
}

/**
 * "Số hộ nghèo theo khu phố 1, 2 và 3 lần lượt là 6, 4 và 11 hộ": every number counts what stands before the keys, or what the
 * figure before does, each under its own key.
 * @param today the day that a key without a year refers to: "quý I, II và III"
 */
export function pairKeys(
  passage: PassageReading,
  mentions: readonly Mention[],
  members: readonly Mention[],
  keys: Keys,
  today: string | null,
): void {
  const counted = countedBy(passage, mentions, members, keys);
  const noun = keys.noun.flatMap((index) => passage.tokens[index] ?? []);
  const isPlace = PHRASES.places.at(passage.tokens, keys.noun[0] ?? -1) > 0;
  for (const [i, mention] of members.entries()) {
    const name = keys.names[i] ?? [];
    const key = joinWords(phraseOf(passage, keys.noun), written(passage, name));
    const own = spansOf(
      (i === 0 ? [...keys.noun, ...name] : name).flatMap((index) => passage.tokens[index] ?? []),
    );
    mention.pairedKey = { label: key, spans: own };
    mention.label = joinWords(counted.label, key);
    mention.labelSpans = [...counted.spans, ...(i === 0 ? [] : spansOf(noun)), ...own].toSorted(
      (a, b) => a.start - b.start,
    );
    mention.governor = counted;
    mention.pairedPeriod = periodNamed(key, today);
    mention.pairedPlace = isPlace ? key : null;
  }
}

type Counted = Pick<Mention['governor'], 'label' | 'spans'>;

function countedBy(
  passage: PassageReading,
  mentions: readonly Mention[],
  members: readonly Mention[],
  { start, end }: Keys,
): Counted {
  const [opening, last] = [members[0], members.at(-1)];
  if (opening === undefined || last === undefined) return { label: '', spans: [] };
  const before = mentions[mentions.indexOf(opening) - 1];
  const governor = governorOf(passage, { ...opening, from: start, first: start, changeAt: null }, before);
  const tail = indexesOf(last.unitAt === -1 ? last.next : last.unitAt, last.nounEnd);
  // A sum of money is no "triệu đồng" of anything.
  const noun = opening.kind === 'money' ? '' : phraseOf(passage, tail);
  const verb = indexesOf(end, opening.from);
  const own = [verb, tail].flatMap((part) => spansOf(part.flatMap((index) => passage.tokens[index] ?? [])));
  const whole = governor.label === '' ? wholeBefore(mentions, opening) : undefined;
  return whole === undefined
    ? { label: completed(noun, governor.label), spans: [...governor.spans, ...own] }
    : { label: whole.label, spans: [...whole.labelSpans, ...own] };
}

/** The words of a name as they are written: "Đông" opens no sentence. */
function written({ text, tokens }: PassageReading, name: readonly number[]): string {
  const [first, last] = [tokens[name[0] ?? -1], tokens[name.at(-1) ?? -1]];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}

/** "quý II", "tháng 3" of a list of them. */
function periodNamed(key: string, today: string | null): FoundPeriod | null {
  const [found] = findPeriods(key, today);
  return found?.text === key ? found : null;
}
