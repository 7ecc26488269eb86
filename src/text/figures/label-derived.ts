import lexicon from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import scopes from '../../../data/lexicon/scopes.json' with { type: 'json' };
import units from '../../../data/lexicon/units.json' with { type: 'json' };
import type { Span } from '../../domain/span.ts';
import { anyOf } from '../phrase-pattern.ts';
import { isPlanWord } from './bases.ts';
import { clauseStart, isJoined } from './clauses.ts';
import { phraseOf, spansOf } from './governor.ts';
import { areOneSort, isClassifier, isDerived, isSecondary } from './kinds.ts';
import type { Mention } from './mention.ts';
import { isBare } from './noun-phrase.ts';
import { indexAt, PHRASES, type PassageReading } from './passage-reading.ts';
import { indexesOf, joinWords } from './phrases.ts';
import type { Known, Subject } from './subject.ts';

const GENERIC = new Set(lexicon.generic);
const GENERIC_MONEY = new Set(lexicon.genericMoney);
const TIMES = new Set(units.time);
/** A governing phrase up to this many words is still put before the noun it governs. */
const ACTION_WORDS = 8;

/** Money, percentages and measures: what governs them, what follows them, else what the figure before counts. */
export function labelDerived(passage: PassageReading, mention: Mention, noun: string, known: Known): void {
  const { changeAt } = mention;
  const governor = mention.governor.label;
  const isGeneric =
    GENERIC.has(governor.toLowerCase()) ||
    PHRASES.ofWork.at(passage.tokens, mention.next) > 0 ||
    (mention.kind === 'money' && GENERIC_MONEY.has(governor.toLowerCase())) ||
    (mention.kind === 'money' &&
      known.own.length === 0 &&
      known.inherited !== null &&
      BALANCE.test(governor));
  // "09 căn nhà, mỗi căn 60 triệu đồng, tổng kinh phí 540 triệu đồng": the cost of all of them, not of one.
  const before =
    known.own.findLast(
      (other) =>
        (changeAt === null || other.first < changeAt) && !(isGeneric && EACH.test(other.governor.label)),
    ) ?? null;
  const tail = isBaseTold(passage, mention, before) || TIMES.has(mention.unit ?? '') ? '' : noun;
  if (governor !== '' && !isGeneric) {
    const shared = sharedOpening(passage, mention, known.own.at(-1));
    mention.label = joinWords(shared?.label ?? '', governor, tail);
    mention.labelSpans = [...(shared?.spans ?? []), ...receivers(passage, mention, known.own)];
    return;
  }
  const receives = /^cho\s/i.test(tail);
  if (governor === '' && tail !== '' && !(receives && before !== null)) {
    mention.label = tail.replace(/^cho\s+/i, '');
    mention.labelSpans =
      before !== null && isJoined(passage, before, mention) ? [...before.governor.spans] : [];
    return;
  }
  mention.root =
    governor === '' && before !== null && !isSecondary(before) ? before : (before?.root ?? before);
  const adjacent =
    mention.root !== null &&
    mention.root === before &&
    before.nounEnd >= mention.from - 2 &&
    !hasMark(passage, before, mention);
  const about =
    mention.root === null
      ? ((isGeneric ? openingOf(passage, mention) : null) ?? inheritedFor(mention, known))
      : unmeasured(passage, subjectOf(mention.root, isGeneric || adjacent));
  const subject =
    about !== null && isGeneric && mention.kind !== 'percent' ? withoutProperty(passage, about) : about;
  mention.label = receives
    ? joinWords(governor, subject?.label ?? '', tail)
    : joinWords(governor, tail, subject?.label ?? '');
  mention.labelSpans = [...(subject?.spans ?? [])];
}

/**
 * "Tỷ lệ trẻ suy dinh dưỡng thể nhẹ cân 7,2%, thể thấp còi 11,5%": what stands before the word that both have in common belongs to
 * both, but for a total.
 */
function sharedOpening(
  passage: PassageReading,
  mention: Mention,
  before: Mention | undefined,
): Pick<Subject, 'label' | 'spans'> | null {
  const gap = before === undefined ? [] : passage.tokens.slice(before.nounEnd, mention.from);
  const [mark, head, ...more] = gap;
  const [told] = before?.governor.spans ?? [];
  if (before === undefined || told === undefined || mark?.key !== ',' || head === undefined) return null;
  if (before.kind !== mention.kind || before.unit !== mention.unit || more.length > SHARING_WORDS)
    return null;
  const from = indexAt(passage.tokens, told.start);
  const own = passage.tokens.slice(from, indexAt(passage.tokens, told.end));
  const at = own.findIndex(({ key }) => key === head.key);
  const opening = own.slice(0, Math.max(0, at));
  const isWord = [head, ...opening, ...more].every(({ kind }) => kind === 'word');
  if (
    opening.length === 0 ||
    opening.length > SHARED_WORDS ||
    !isWord ||
    TOTALS.has(opening[0]?.text.toLowerCase() ?? '')
  )
    return null;
  return { label: phraseOf(passage, indexesOf(from, from + at)), spans: spansOf(opening) };
}

/** Most words of the later phrase behind its first, and of the opening. */
const SHARING_WORDS = 5;
const SHARED_WORDS = 8;
const TOTALS: ReadonlySet<string> = new Set(statuses.totals);

/** "tặng 58 hộ nghèo và 94 hộ cận nghèo, mỗi hộ 1.450.000 đồng", "386 gia đình, mỗi phần 500.000 đồng": those counted before it in the clause are whom "mỗi" means. */
function receivers(passage: PassageReading, mention: Mention, own: readonly Mention[]): readonly Span[] {
  const each = EACH.exec(mention.governor.label)?.groups?.['unit'];
  if (each === undefined) return [];
  const counts = own.filter((other) => other.kind === 'count' && isJoined(passage, other, mention));
  const counted = counts.filter(({ unit }) => areOneSort(unit, each));
  return (counted.length > 0 ? counted : counts.slice(-1)).flatMap(({ labelSpans }) => labelSpans);
}

/** "đạt 95% kế hoạch", "đạt 42% khối lượng", ", chiếm 52,6% lực lượng lao động": what follows is measured against, not told of. */
function isBaseTold(passage: PassageReading, mention: Mention, before: Mention | null): boolean {
  if (isPlanWord(passage, mention.next)) return true;
  if (mention.kind !== 'percent' || before === null || !isJoined(passage, before, mention)) return false;
  return (
    PHRASES.ofWork.at(passage.tokens, mention.next) > 0 ||
    PHRASES.shares.before(passage.tokens, mention.from) > 0
  );
}

const EACH = new RegExp(String.raw`^(?:${anyOf(scopes.each)})\s(?<unit>\p{L}+)$`, 'iu');

/** "Nhà văn hóa thôn Đông khởi công tháng 5/2024, hoàn thành tháng 11/2024, kinh phí 1,15 tỷ đồng": what the clause opens with is what it cost. */
function openingOf(passage: PassageReading, mention: Mention): Pick<Subject, 'label' | 'spans'> | null {
  const start = clauseStart(passage, mention.first);
  const opening = passage.tokens.slice(start, mention.from).findIndex(({ key }) => key === ',');
  const words = indexesOf(start, start + opening).filter((at) => !passage.inPeriod.has(at));
  const isPlain = words.every((at) => passage.tokens[at]?.kind !== 'mark') && !passage.inPeriod.has(start);
  if (
    opening < OPENING_WORDS[0] ||
    words.length > OPENING_WORDS[1] ||
    !isPlain ||
    PHRASES.openers.at(passage.tokens, start) > 0
  )
    return null;
  const spans = spansOf(words.flatMap((at) => passage.tokens[at] ?? []));
  return { label: phraseOf(passage, words), spans };
}

/** Fewest and most words of what a clause opens with. */
const OPENING_WORDS = [2, 18] as const;

/** "phụ cấp của 44 tổ trưởng 800.000 đồng": no mark between, so both belong to one phrase. */
function hasMark(passage: PassageReading, before: Mention, mention: Mention): boolean {
  return passage.tokens.slice(before.nounEnd, mention.from).some(({ kind }) => kind === 'mark');
}

/** "năm 2022 là 12 tỷ" after "doanh số cho vay năm 2021 là 9,8 tỷ": the last figure of that unit tells what it is. */
function inheritedFor(
  mention: Mention,
  { earlier, inherited }: Known,
): Pick<Subject, 'label' | 'spans'> | null {
  const kin = earlier.findLast(
    ({ unit, kind, label }) =>
      unit === mention.unit &&
      kind === mention.kind &&
      kind !== 'percent' &&
      !(inherited !== null && BALANCE.test(label)),
  );
  return kin === undefined ? inherited : { label: kin.label, spans: kin.labelSpans };
}

/** "Quỹ Vì người nghèo: dư đầu năm 63 triệu đồng; thu 214 triệu đồng": what was left over is nothing of which money came in. */
const BALANCE = new RegExp(
  String.raw`^(?:${anyOf(lexicon.balances)})(?:\s(?:${anyOf(lexicon.balances)}))*$`,
  'iu',
);

/** "dài 640 m, rộng 3,2 m": the word that leads to one measure tells nothing of the next. */
function unmeasured(
  passage: PassageReading,
  { label, spans }: Pick<Subject, 'label' | 'spans'>,
): Pick<Subject, 'label' | 'spans'> {
  const shorter = COMPOUND.test(label) ? label : label.replace(MEASURING, '');
  if (shorter === label) return { label, spans };
  return {
    label: shorter,
    spans: spans.map(({ start, end }) => ({
      start,
      end: start + passage.text.slice(start, end).replace(MEASURING, '').length,
    })),
  };
}

/** "diện tích gieo trồng lúa 1.860 ha, năng suất 6,4 tấn/ha": the name of one property tells nothing of the next. */
function withoutProperty(
  passage: PassageReading,
  { label, spans }: Pick<Subject, 'label' | 'spans'>,
): Pick<Subject, 'label' | 'spans'> {
  const shorter = label.replace(OPENING_PROPERTY, '');
  if (shorter === label) return { label, spans };
  return {
    label: shorter,
    spans: spans.map(({ start, end }) => ({
      start: start + (OPENING_PROPERTY.exec(passage.text.slice(start, end))?.[0].length ?? 0),
      end,
    })),
  };
}

const OPENING_PROPERTY = new RegExp(
  String.raw`^(?:${anyOf([...lexicon.properties, ...lexicon.measuring])})\s(?=\S)`,
  'iu',
);

/** "được mở rộng" */
const COMPOUND = new RegExp(String.raw`\s(?:${anyOf(lexicon.compounds)})$`, 'iu');
const MEASURING = new RegExp(String.raw`\s(?:${anyOf(lexicon.measuring)})$`, 'iu');

/** "số tiền" of "xử phạt 42 trường hợp" is that of "xử phạt"; "kinh phí" of "nâng cấp 11 tuyến hẻm" of the whole phrase. */
function subjectOf(root: Mention, isGeneric: boolean): Pick<Subject, 'label' | 'spans'> {
  const governor = root.governor.label;
  const when = governor === '' ? root.governor.spans : [];
  const spans = root.labelSpans.filter(
    ({ start, end }) => !when.some((span) => span.start === start && span.end === end),
  );
  if (!isGeneric) return { label: root.label, spans };
  const classed = isBare(root) && isClassifier(root.unit ?? '');
  const isNamed = governor !== '' && !GENERIC.has(governor.toLowerCase());
  if (isNamed && (classed || isDerived(root))) return { label: governor, spans };
  const short = governor.split(' ').length <= ACTION_WORDS && !root.label.includes(governor);
  return { label: short ? joinWords(governor, root.label) : root.label, spans };
}
