import lexicon from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import units from '../../../data/lexicon/units.json' with { type: 'json' };
import type { Span } from '../../domain/span.ts';
import { baseOf, isPlanWord } from './bases.ts';
import { governorOf, phraseOf, spansOf } from './governor.ts';
import type { Mention } from './mention.ts';
import { isBare, readNounPhrase } from './noun-phrase.ts';
import { endsClause, type PassageReading } from './passage-reading.ts';
import { inheritUnits, shareQuotedNames, shareSlashTails } from './share-words.ts';
import type { Labelled, Subject } from './subject.ts';

const GENERIC = new Set(lexicon.generic);
const TIMES = new Set(units.time);
const LONGEST_LABEL = 120;
/** A governing phrase up to this many words is still put before the noun it governs. */
const ACTION_WORDS = 8;

/** Says of each mention what it counts, and where that stands. */
export function labelMentions(
  passage: PassageReading,
  mentions: Mention[],
  inherited: Subject | null,
  earlier: readonly Labelled[] = [],
): void {
  const starts = new Set(mentions.map(({ from }) => from));
  for (const mention of mentions) readNounPhrase(passage, mention, starts);
  for (const [i, mention] of mentions.entries())
    mention.governor = governorOf(passage, mention, mentions[i - 1]);
  shareQuotedNames(passage, mentions);
  inheritUnits(passage, mentions);
  shareSlashTails(passage, mentions);
  for (const [i, mention] of mentions.entries()) {
    const noun = nounOf(passage, mention);
    const own = mention.governor.spans;
    mention.against = baseOf(passage, mention);
    if (isDerived(mention)) labelDerived(passage, mention, noun.label, mentions[i - 1] ?? null, inherited);
    else labelCounted(passage, mention, noun.label, mentions.slice(0, i), inherited, earlier);
    mention.labelSpans = distinct([...mention.labelSpans, ...noun.spans, ...own]);
    mention.label = shortened(mention.label);
  }
}

const isDerived = ({ kind, unit }: Mention): boolean =>
  kind === 'money' || kind === 'percent' || kind === 'measure' || /^(?:%|‰|điểm %|đồng.*)$/.test(unit ?? '');

const isTime = ({ unit }: Mention): boolean => TIMES.has(unit ?? '');

/** Money, percentages and measures: what governs them, what follows them, else what the figure before counts. */
function labelDerived(
  passage: PassageReading,
  mention: Mention,
  noun: string,
  before: Mention | null,
  inherited: Subject | null,
): void {
  const tail = isPlanWord(passage, mention.next) || isTime(mention) ? '' : noun;
  const own = mention.governor.label;
  if (own !== '' && !GENERIC.has(own.toLowerCase())) {
    mention.label = joinWords(own, tail);
    return;
  }
  if (own === '' && tail !== '') {
    mention.label = tail;
    mention.labelSpans =
      before !== null && isJoined(passage, before, mention) ? [...before.governor.spans] : [];
    return;
  }
  mention.root =
    before === null ? null : own === '' && !isSecondary(before) ? before : (before.root ?? before);
  const root = mention.root;
  const about = root === null ? (inherited?.label ?? '') : own === '' ? root.label : actionOf(passage, root);
  mention.label = joinWords(own, tail, about);
  mention.labelSpans = [...(root?.labelSpans ?? inherited?.spans ?? [])];
}

/** "đạt 80%", "giảm 04 vụ" say something of the figure before them. */
const isSecondary = ({ kind }: Mention): boolean => kind === 'percent' || kind === 'change';

const joinWords = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** "số tiền" of "xử phạt 42 trường hợp" is that of "xử phạt"; "kinh phí" of "nâng cấp 11 tuyến hẻm" of the whole phrase. */
function actionOf(passage: PassageReading, root: Mention): string {
  const governor = root.governor.label;
  if (governor !== '' && (isBare(passage, root) || isDerived(root))) return governor;
  return governor.split(' ').length <= ACTION_WORDS && !root.label.includes(governor)
    ? joinWords(governor, root.label)
    : root.label;
}

function labelCounted(
  passage: PassageReading,
  mention: Mention,
  noun: string,
  own: readonly Mention[],
  inherited: Subject | null,
  earlier: readonly Labelled[],
): void {
  const before = own.at(-1);
  const bare = isBare(passage, mention);
  if ((mention.kind === 'change' || mention.compared) && bare && mention.governor.label === '') {
    labelChange(mention, own, [...earlier, ...own]);
    return;
  }
  const governed = mention.governor.spans.length > 0;
  const shared =
    !governed && before !== undefined && isJoined(passage, before, mention) ? before.governor : null;
  const takes = !governed && before === undefined ? inherited : null;
  if (shared !== null) mention.governor = shared;
  mention.labelSpans = [
    ...(shared?.spans ?? []),
    ...(takes === null ? [] : bare ? takes.spans : takes.shared),
  ];
  const named = mention.sharedName;
  const governor = joinWords(shared === null ? mention.governor.label : shared.label, takes?.label ?? '');
  mention.label = bare && named === null ? completed(mention.unit ?? '', governor) : noun;
  if (named === null) return;
  mention.label = joinWords(mention.label, phraseOf(passage, indexes(named.from, named.to)));
  mention.labelSpans = [...mention.labelSpans, ...spansOf(passage.tokens.slice(named.from, named.to))];
}

/** "giảm 04 vụ", "(15/19 vụ)": what the last figure of that unit counts. */
function labelChange(mention: Mention, own: readonly Mention[], known: readonly Labelled[]): void {
  const kin = known.findLast(({ unit, kind }) => kind !== 'change' && unit === mention.unit) ?? known.at(-1);
  mention.root = own.find((other) => other === kin) ?? null;
  mention.label = completed(mention.unit ?? '', kin?.label ?? '');
  mention.labelSpans = [...(kin?.labelSpans ?? [])];
}

/** "vụ" and "trộm cắp tài sản" give "vụ trộm cắp tài sản"; "hộ" and "số hộ cận nghèo" give "hộ cận nghèo". */
export function completed(unit: string, governor: string): string {
  const counted = governor.replace(/^(?:tổng số|số lượng|số|tổng)\s+/i, '');
  const words = ` ${counted.toLowerCase()} `;
  if (unit === '' || words.includes(` ${unit} `)) return counted === '' ? unit : counted;
  return joinWords(unit, governor);
}

const indexes = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

function nounOf(passage: PassageReading, mention: Mention): Pick<Subject, 'label' | 'spans'> {
  const from = isDerived(mention) || mention.unitAt === -1 ? mention.next : mention.unitAt;
  const own =
    mention.unit !== null && mention.unitAt === -1 && !isDerived(mention) && mention.nounEnd > mention.next;
  const label = phraseOf(passage, indexes(from, mention.nounEnd)).replace(/^(?:cho|của|là|để)\s+/i, '');
  const spans = spansOf(passage.tokens.slice(from, mention.nounEnd));
  return {
    label: own && !label.startsWith(mention.unit ?? '') ? joinWords(mention.unit ?? '', label) : label,
    spans,
  };
}

/** No full stop or semicolon parts the two. */
export function isJoined(passage: PassageReading, before: Mention, mention: Mention): boolean {
  for (let at = before.next; at < mention.from; at += 1) if (endsClause(passage, at)) return false;
  return true;
}

function distinct(spans: readonly Span[]): Span[] {
  const seen = new Set<string>();
  const once = spans.filter(({ start, end }) => !seen.has(`${start}-${end}`) && seen.add(`${start}-${end}`));
  return once.toSorted((a, b) => a.start - b.start);
}

function shortened(label: string): string {
  const line = label.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_LABEL ? line : line.slice(0, line.lastIndexOf(' ', LONGEST_LABEL));
}
