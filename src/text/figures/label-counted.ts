import lexicon from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import places from '../../../data/lexicon/places.json' with { type: 'json' };
import type { Span } from '../../domain/span.ts';
import { anyOf, wholeWords } from '../phrase-pattern.ts';
import { addWords } from './add-words.ts';
import { isJoined } from './clauses.ts';
import { HAPPENING } from './governor.ts';
import { addHouseholds } from './household-members.ts';
import { areKin, areOneSort, isClassifier, isDerived } from './kinds.ts';
import type { Mention } from './mention.ts';
import { isBare } from './noun-phrase.ts';
import { bracketBefore, isEnclosed } from './open-brackets.ts';
import type { PassageReading } from './passage-reading.ts';
import { completed, joinWords } from './phrases.ts';
import { sizeOf } from './size-of.ts';
import type { Known, Labelled } from './subject.ts';

/** Counts, ratios and their changes: the noun after the number, completed from what governs it when it is a mere classifier. */
export function labelCounted(passage: PassageReading, mention: Mention, noun: string, known: Known): void {
  const before = known.own.at(-1);
  const bare = isBare(mention);
  const governed = mention.governor.spans.length > 0;
  const shared =
    !governed && before !== undefined && !isProperty(before) && isJoined(passage, before, mention)
      ? before.governor
      : null;
  const governing = shared?.label ?? mention.governor.label;
  const kin = bare
    ? (wholeInFront(passage, mention, known.own) ??
      kinOf(passage, mention, [...known.earlier, ...known.own], governing))
    : null;
  if (kin !== null) {
    mention.root = known.own.find((other) => other === kin) ?? null;
    const adds = !WHOLE.test(governing) && !HAPPENING.test(governing);
    const isElsewhere = PLACE_ALONE.test(governing);
    const told = isElsewhere ? kinLabel(kin).replace(PLACE_AT_END, '') : kinLabel(kin);
    mention.label = adds ? joinWords(told, mention.governor.label) : told;
    mention.labelSpans = isElsewhere ? withoutEnds(passage, withoutPlace(kin)) : withoutPlace(kin);
    return;
  }
  const own = mention.governor.label;
  const isLocated = /^(?:tại|ở|trong|khắp|đến)$/i.test(passage.tokens[mention.from - 1]?.text ?? '');
  // "mặt nước chiếm 2,3 km2; có 16.842 hộ": what was measured is not counted.
  const inherited = known.inherited?.measured === true ? null : known.inherited;
  const takes = !governed && before === undefined ? inherited : null;
  if (shared !== null) mention.governor = shared;
  mention.labelSpans = [...(shared?.spans ?? []), ...((bare ? takes?.spans : takes?.shared) ?? [])];
  const governor = joinWords(mention.governor.label, takes?.label ?? '');
  mention.label =
    bare && mention.sharedName === null
      ? bareLabel(mention, own, governor, shared !== null, isLocated)
      : noun;
  if (bare && governed) addNounBefore(passage, mention, lastCount(known.own));
  if (bare) addHouseholds(passage, mention, before);
  addSharedName(passage, mention);
}

/** "74 trẻ (39 nam, 35 nữ)": a further part in the brackets is of the whole in front of them, as the first is; null for all others. */
function wholeInFront(passage: PassageReading, mention: Mention, own: readonly Mention[]): Mention | null {
  const goesOn = /^(?:,|và)$/i.test(passage.tokens[mention.from - 1]?.text ?? '');
  if (!goesOn || !isEnclosed(passage, mention)) return null;
  const open = bracketBefore(passage, mention.first, 0);
  const whole = own.findLast(({ next }) => next <= open);
  const isPart =
    areOneSort(whole?.unit ?? null, mention.unit) && sizeOf(whole?.value ?? 0) > sizeOf(mention.value);
  return whole?.kind === 'count' && isPart ? whole : null;
}

/** "xây 08 căn nhà với 560 triệu đồng, sửa 23 căn": what it cost stands between. */
const lastCount = (own: readonly Mention[]): Mention | undefined =>
  own.findLast((mention) => !isDerived(mention));

/** "hộ nghèo" of "hộ nghèo thôn Đông". */
function kinLabel({ label, governor }: Labelled): string {
  return PLACE_ALONE.test(governor.label) ? label.replace(` ${governor.label}`, '') : label;
}

/** What labels another figure, but for the place or the time of which that one alone is told: "năm 2021 có 31 ha". */
function withoutPlace({ labelSpans, governor }: Labelled): Span[] {
  const told = governor.label === '' || PLACE_ALONE.test(governor.label) ? governor.spans : [];
  return labelSpans.filter(
    ({ start, end }) => !told.some((span) => span.start === start && span.end === end),
  );
}

/** "nhiều nhất là khu phố 9 (21 hộ), khu phố 27 (18 hộ)": the place at the end of what governs one is not the other's. */
function withoutEnds({ text }: PassageReading, spans: readonly Span[]): Span[] {
  return spans.map(({ start, end }) => {
    const told = text.slice(start, end);
    return { start, end: start + told.replace(PLACE_AT_END, '').length };
  });
}

/** "xây mới 05 căn nhà tình thương, sửa chữa 08 căn": another thing done with the same, which is named but once. */
function addNounBefore(passage: PassageReading, mention: Mention, before: Mention | undefined): void {
  if (before === undefined || before.kind !== 'count' || mention.kind !== 'count') return;
  const unit = mention.unit ?? '';
  if (!isClassifier(unit) || !isSameUnit(before.unit, unit, true) || !isJoined(passage, before, mention))
    return;
  // "17 hộ ngừng kinh doanh, nâng tổng số hộ kinh doanh lên 1.426 hộ": its own words say what it counts.
  if (completedBy(mention, mention.governor.label)) return;
  const from = before.unitAt + unit.split(' ').length;
  if (before.unitAt === -1 || from >= before.nounEnd) return;
  addWords(passage, mention, from, before.nounEnd);
}

/** "có diện tích 2.346 ha, gồm 06 thôn": what names a measure governs no count behind it. */
function isProperty(mention: Mention): boolean {
  return isDerived(mention) && PROPERTY.test(mention.governor.label);
}

const PROPERTY = wholeWords(lexicon.properties);

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A classifier needs what governs it; another noun ("hội viên") only takes a governing phrase of its own. */
function bareLabel(
  mention: Mention,
  own: string,
  governor: string,
  isShared: boolean,
  isPlaceOnly: boolean,
): string {
  const unit = mention.unit ?? '';
  if (isClassifier(unit)) return isShared ? sharedLabel(unit, governor) : completed(unit, governor);
  return own.includes(' ') && !isPlaceOnly ? completed(unit, own) : unit;
}

/** "số hộ nghèo còn 58 hộ với 203 người": the governor counts another unit, so the own one is kept. */
function sharedLabel(unit: string, governor: string): string {
  const label = completed(unit, governor);
  return unit === '' || ` ${label} `.includes(` ${unit} `) ? label : joinWords(unit, label);
}

function addSharedName(passage: PassageReading, mention: Mention): void {
  if (mention.sharedName === null) return;
  addWords(passage, mention, mention.sharedName.from, mention.sharedName.to);
}

/**
 * The last figure of the same unit, whose label "giảm 04 vụ", "(15/19 vụ)" and a bare "131 hộ" repeat; null when the
 * mention's own governor says what it counts.
 */
function kinOf(
  passage: PassageReading,
  mention: Mention,
  known: readonly Labelled[],
  governor: string,
): Labelled | null {
  const isWhole = WHOLE.test(governor);
  const isRepeat =
    mention.kind === 'change' || mention.compared || isWhole || passage.tokens[mention.from - 1]?.key === '(';
  const says =
    governor !== '' &&
    !HAPPENING.test(governor) &&
    !PLACE_ALONE.test(governor) &&
    !isWhole &&
    (mention.kind !== 'change' || completedBy(mention, governor));
  if ((says && !mention.compared) || mention.sharedName !== null) return null;
  if (!isRepeat && !isClassifier(mention.unit ?? '')) return null;
  const isLoose = mention.kind === 'change' || mention.compared || isClassifier(mention.unit ?? '');
  const labelled = known.filter(
    ({ unit, label, governor: own }) =>
      !(OPENS_WITH_PLACE.test(own.label) && label.includes(own.label)) &&
      (isLoose ? areKin(unit, mention.unit) : isSameUnit(unit, mention.unit, isWhole)) &&
      label !== unit,
  );
  // "07 vụ, gồm 04 vụ trộm và 03 vụ cướp; giảm 05 vụ": the change is that of the whole.
  const whole = mention.kind === 'change' ? labelled.findLast(isUndivided) : undefined;
  const kin = whole ?? labelled.findLast(({ kind }) => kind !== 'change') ?? labelled.at(-1);
  return kin ?? (isRepeat && !isWhole ? (known.at(-1) ?? null) : null);
}

const isUndivided = ({ kind, partOf }: Labelled): boolean => kind !== 'change' && partOf === null;

/** "lắp mới 24 mắt camera, nâng tổng số toàn phường lên 86 mắt": where it is counted says nothing of what is. */
const WHOLE = new RegExp(
  String.raw`^(?:(?:nâng|đưa) )?(?:tổng (?:số )?)?(?:trên )?(?:(?:toàn|cả) (?:${anyOf(places.wards)})|(?:toàn |cả )?địa bàn)$`,
  'iu',
);

/** "thôn Đông còn 06 hộ nghèo; thôn Tây 08 hộ": where they live says nothing of what they are. */
const PLACES = anyOf(places.parts.flatMap((part) => [part, capital(part)]));
const PLACE_ALONE = new RegExp(
  String.raw`^(?:\p{L}+ nhất (?:là )?)?(?:[Tt]ại |[Ởở] )?(?:${PLACES}) (?:\d+|\p{Lu}\S*(?: \p{Lu}\S*)*)$`,
  'u',
);
const PLACE_AT_END = new RegExp(
  String.raw`(?:\s+\p{L}+ nhất)?(?:\s+là)?\s+(?:${PLACES})\s+(?:\d+|\p{Lu}\S*(?:\s+\p{Lu}\S*)*)$`,
  'u',
);
/** "khu phố 7 (bến cá) 06 vụ": told of a place, and of nothing that another could repeat. */
const OPENS_WITH_PLACE = new RegExp(String.raw`^(?:${PLACES}) (?:\d|\p{Lu})`, 'u');

/** "86 mắt" of all the "mắt camera". */
function isSameUnit(unit: string | null, own: string | null, isShort: boolean): boolean {
  return unit === own || (isShort && own !== null && unit?.startsWith(`${own} `) === true);
}

const completedBy = (mention: Mention, governor: string): boolean =>
  completed(mention.unit ?? '', governor) !== joinWords(mention.unit ?? '', governor);
