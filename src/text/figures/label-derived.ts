import lexicon from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import units from '../../../data/lexicon/units.json' with { type: 'json' };
import { isPlanWord } from './bases.ts';
import { isJoined } from './clauses.ts';
import { isClassifier, isDerived, isSecondary } from './kinds.ts';
import type { Mention } from './mention.ts';
import { isBare } from './noun-phrase.ts';
import type { PassageReading } from './passage-reading.ts';
import { joinWords } from './phrases.ts';
import type { Known, Subject } from './subject.ts';

const GENERIC = new Set(lexicon.generic);
const GENERIC_MONEY = new Set(lexicon.genericMoney);
const TIMES = new Set(units.time);
/** A governing phrase up to this many words is still put before the noun it governs. */
const ACTION_WORDS = 8;

/** Money, percentages and measures: what governs them, what follows them, else what the figure before counts. */
export function labelDerived(passage: PassageReading, mention: Mention, noun: string, known: Known): void {
  const { changeAt } = mention;
  const before = known.own.findLast(({ first }) => changeAt === null || first < changeAt) ?? null;
  const governor = mention.governor.label;
  const isGeneric =
    GENERIC.has(governor.toLowerCase()) ||
    (mention.kind === 'money' && GENERIC_MONEY.has(governor.toLowerCase()));
  const tail = isPlanWord(passage, mention.next) || TIMES.has(mention.unit ?? '') ? '' : noun;
  if (governor !== '' && !isGeneric) {
    mention.label = joinWords(governor, tail);
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
    mention.root === null ? inheritedFor(mention, known) : subjectOf(mention.root, isGeneric || adjacent);
  mention.label = receives
    ? joinWords(governor, about?.label ?? '', tail)
    : joinWords(governor, tail, about?.label ?? '');
  mention.labelSpans = [...(about?.spans ?? [])];
}

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
    ({ unit, kind }) => unit === mention.unit && kind === mention.kind && kind !== 'percent',
  );
  return kin === undefined ? inherited : { label: kin.label, spans: kin.labelSpans };
}

/** "số tiền" of "xử phạt 42 trường hợp" is that of "xử phạt"; "kinh phí" of "nâng cấp 11 tuyến hẻm" of the whole phrase. */
function subjectOf(root: Mention, isGeneric: boolean): Pick<Subject, 'label' | 'spans'> {
  const governor = root.governor.label;
  const spans = root.labelSpans;
  if (!isGeneric) return { label: root.label, spans };
  const classed = isBare(root) && isClassifier(root.unit ?? '');
  if (governor !== '' && (classed || isDerived(root))) return { label: governor, spans };
  const short = governor.split(' ').length <= ACTION_WORDS && !root.label.includes(governor);
  return { label: short ? joinWords(governor, root.label) : root.label, spans };
}
