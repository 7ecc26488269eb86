import lexicon from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Span } from '../../domain/span.ts';
import { governorOf, phraseOf, spansOf } from './governor.ts';
import type { Mention } from './mention.ts';
import { isBare, readNounPhrase } from './noun-phrase.ts';
import { endsClause, type PassageReading } from './passage-reading.ts';
import { phraseSet } from './phrase-set.ts';
import { countedUnitAt } from './unit.ts';

/** What a passage without its own subject speaks of: the last figure of the clause before, or the words before a list. */
export interface Subject {
  readonly label: string;
  readonly spans: readonly Span[];
  readonly unit: string | null;
}

const BASES = Object.entries(statuses.bases).map(
  ([name, words]) => [name as Mention['against'], phraseSet(words)] as const,
);
const GENERIC = new Set(lexicon.generic);
const LONGEST_LABEL = 120;

/** Says of each mention what it counts, and where that stands. */
export function labelMentions(passage: PassageReading, mentions: Mention[], inherited: Subject | null): void {
  const starts = new Set(mentions.map(({ from }) => from));
  for (const mention of mentions) readNounPhrase(passage, mention, starts);
  for (const [i, mention] of mentions.entries())
    mention.governor = governorOf(passage, mention, mentions[i - 1]);
  shareQuotedNames(passage, mentions);
  inheritUnits(passage, mentions);
  for (const [i, mention] of mentions.entries())
    labelMention(passage, mention, mentions[i - 1] ?? null, inherited);
}

function labelMention(
  passage: PassageReading,
  mention: Mention,
  before: Mention | null,
  inherited: Subject | null,
): void {
  const noun = nounOf(passage, mention);
  const joined = before !== null && isJoined(passage, before, mention);
  const own = mention.governor;
  const spans = [...noun.spans, ...own.spans];
  mention.against = baseOf(passage, mention) ?? mention.against;
  if (isDerived(mention)) labelDerived(mention, noun, before, inherited);
  else labelCounted(passage, mention, noun, joined ? before : null, inherited);
  mention.labelSpans = distinct([...mention.labelSpans, ...spans]);
  mention.label = shortened(mention.label);
}

const isDerived = ({ kind, unit }: Mention): boolean =>
  kind === 'money' ||
  kind === 'percent' ||
  (kind === 'change' && /^(?:%|‰|điểm %|đồng.*)$/.test(unit ?? '')) ||
  kind === 'measure' ||
  (kind === 'ratio' && /^đồng/.test(unit ?? ''));

/** Money, percentages and measures: what governs them, what follows them, else what the figure before counts. */
function labelDerived(
  mention: Mention,
  noun: Phrase,
  before: Mention | null,
  inherited: Subject | null,
): void {
  const tail = mention.against === null ? noun.label : '';
  const own = mention.governor.label;
  const generic = isGeneric(own);
  if ((own !== '' && !generic) || (tail !== '' && !generic)) {
    mention.label = [own, tail].filter((part) => part !== '').join(' ');
    if (own !== '') return;
    if (before !== null) mention.labelSpans = [...before.governor.spans];
    return;
  }
  const root = before === null ? inherited : before;
  mention.label = [own, tail, root?.label ?? ''].filter((part) => part !== '').join(' ');
  mention.labelSpans = [...(root === null ? [] : 'spans' in root ? root.spans : root.labelSpans)];
}

function labelCounted(
  passage: PassageReading,
  mention: Mention,
  noun: Phrase,
  before: Mention | null,
  inherited: Subject | null,
): void {
  const own = mention.governor.label;
  const shared = own === '' ? (before?.governor ?? null) : null;
  if (shared !== null) {
    mention.labelSpans = [...shared.spans];
    mention.governor = { label: shared.label, spans: shared.spans };
  }
  const bare = isBare(passage, mention);
  const governor = own === '' ? (shared?.label ?? inherited?.label ?? '') : own;
  if (own === '' && shared === null && inherited !== null) mention.labelSpans = [...inherited.spans];
  mention.label = bare && mention.sharedName === null ? completed(mention.unit ?? '', governor) : noun.label;
  if (mention.sharedName === null) return;
  const { from, to } = mention.sharedName;
  mention.label += ` ${phraseOf(
    passage,
    Array.from({ length: to - from }, (_, i) => from + i),
  )}`;
  mention.labelSpans = [...mention.labelSpans, ...spansOf(passage.tokens.slice(from, to))];
}

/** "vụ" and "trộm cắp tài sản" give "vụ trộm cắp tài sản"; "hộ" and "số hộ cận nghèo" give "hộ cận nghèo". */
function completed(unit: string, governor: string): string {
  const counted = governor.replace(/^(?:tổng số|số lượng|số|tổng)\s+/i, '');
  const holds = unit !== '' && new RegExp(`(?:^|\\s)${escape(unit)}(?:\\s|$)`, 'i').test(counted);
  if (unit === '' || holds) return counted === '' ? unit : counted;
  return `${unit} ${governor}`.trim();
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

interface Phrase {
  readonly label: string;
  readonly spans: readonly Span[];
}

function nounOf(passage: PassageReading, mention: Mention): Phrase {
  const derived = isDerived(mention);
  const from = derived || mention.unitAt === -1 ? mention.next : mention.unitAt;
  const indexes = Array.from({ length: Math.max(0, mention.nounEnd - from) }, (_, i) => from + i);
  const label = phraseOf(passage, indexes).replace(/^(?:cho|của|là|để)\s+/i, '');
  return { label, spans: spansOf(passage.tokens.slice(from, mention.nounEnd)) };
}

function isGeneric(label: string): boolean {
  if (label === '') return false;
  return GENERIC.has(label.toLowerCase());
}

function baseOf(passage: PassageReading, mention: Mention): Mention['against'] {
  if (mention.kind !== 'percent' && mention.kind !== 'change') return null;
  const { tokens } = passage;
  for (let at = mention.next; at < Math.min(tokens.length, mention.next + 7); at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.key !== '(')) break;
    for (const [name, words] of BASES) if (words.at(tokens, at) > 0) return name;
    if (token.text === 'so' && tokens[at + 1]?.text === 'với') {
      const same = tokens
        .slice(at + 2, at + 5)
        .some(({ text }, i, all) => text === 'kỳ' && all[i - 1]?.text === 'cùng');
      const plan = BASES.some(([name, words]) => name === 'plan' && words.at(tokens, at + 2) > 0);
      return same ? 'same-period' : plan ? 'plan' : 'earlier';
    }
  }
  return null;
}

/** Only a comma, "và", "với", a slash or a bracket parts the two. */
function isJoined(passage: PassageReading, before: Mention, mention: Mention): boolean {
  for (let at = before.next; at < mention.from; at += 1) if (endsClause(passage, at)) return false;
  return true;
}

/** "13/15 tuyến đường, 17/15 tuyến hẻm “Sạch đẹp, an toàn”": the name belongs to both. */
function shareQuotedNames(passage: PassageReading, mentions: readonly Mention[]): void {
  for (const [i, mention] of mentions.entries()) {
    const next = mentions[i + 1];
    if (next === undefined || next.kind !== mention.kind || mention.unitAt === -1 || next.unitAt === -1)
      continue;
    const { tokens } = passage;
    const quote = quoteIn(passage, next);
    const parallel =
      tokens[mention.unitAt]?.key === tokens[next.unitAt]?.key && next.from - mention.nounEnd === 1;
    if (quote === null || !parallel || quoteIn(passage, mention) !== null) continue;
    mention.sharedName = { from: quote, to: next.nounEnd };
  }
}

function quoteIn(passage: PassageReading, mention: Mention): number | null {
  for (let at = mention.next; at < mention.nounEnd; at += 1)
    if (/^[“"«]$/.test(passage.tokens[at]?.text ?? '')) return at;
  return null;
}

/** "37 hộ nghèo, 34 cận nghèo"; "09 cơ sở vi phạm, nhắc nhở 06, xử phạt 03 cơ sở". */
function inheritUnits(passage: PassageReading, mentions: readonly Mention[]): void {
  for (const [i, mention] of mentions.entries()) {
    if (mention.unit !== null || mention.kind !== 'count' || !Number.isInteger(mention.value)) continue;
    const named = mention.nounEnd > mention.next;
    const before = mentions[i - 1];
    const after = mentions.slice(i + 1).find(({ unit }) => unit !== null);
    const listed = mentions.slice(i, i + 6).every((other) => other.kind === mention.kind || other === after);
    const donor =
      before !== undefined &&
      before.unit !== null &&
      before.kind !== 'percent' &&
      isJoined(passage, before, mention)
        ? before
        : named || !listed
          ? undefined
          : after;
    const governed = countedGovernor(passage, mention);
    mention.unit =
      governed ??
      (donor !== undefined && (donor.kind === 'count' || donor.kind === 'ratio') ? donor.unit : null);
    if (mention.unit === null && named) mention.unit = countedUnitAt(passage.tokens, mention.next);
  }
}

/** "Tổng số hộ: 1.204" counts hộ. */
function countedGovernor(passage: PassageReading, mention: Mention): string | null {
  const words = mention.governor.label.split(' ');
  const at = words.findIndex((word) => /^số$/i.test(word));
  if (at === -1) return null;
  const span = mention.governor.spans[0];
  const index = passage.tokens.findIndex(
    (token) => token.start >= (span?.start ?? 0) && /^số$/i.test(token.text),
  );
  return index === -1 ? null : countedUnitAt(passage.tokens, index + 1);
}

function distinct(spans: readonly Span[]): Span[] {
  const seen = new Set<string>();
  return spans
    .filter(({ start, end }) => !seen.has(`${start}-${end}`) && seen.add(`${start}-${end}`))
    .toSorted((a, b) => a.start - b.start);
}

function shortened(label: string): string {
  const line = label.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_LABEL ? line : line.slice(0, line.lastIndexOf(' ', LONGEST_LABEL));
}
