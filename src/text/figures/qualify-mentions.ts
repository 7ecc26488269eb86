import hedges from '../../../data/lexicon/hedges.json' with { type: 'json' };
import type { Hedge } from '../../domain/figure.ts';
import { isProper } from './figure-token.ts';
import type { Mention } from './mention.ts';
import { isInCompound, type PassageReading } from './passage-reading.ts';
import { phraseSet } from './phrase-set.ts';
import { readChange, shareChange } from './read-change.ts';

const HEDGES: readonly Hedge[] = ['at-most', 'at-least', 'under', 'over', 'nearly', 'about'];
const BEFORE = HEDGES.map((hedge) => [hedge, phraseSet(hedges.before[hedge])] as const);
const AFTER = (['at-least', 'at-most'] as const).map(
  (hedge) => [hedge, phraseSet(hedges.after[hedge])] as const,
);

/** Joins ranges, and gives each mention its hedge and, where it says how much something rose or fell, its direction. */
export function qualifyMentions(passage: PassageReading, mentions: readonly Mention[]): Mention[] {
  const joined = joinRanges(passage, mentions);
  for (const [i, mention] of joined.entries()) {
    readHedge(passage, mention, joined[i - 1]);
    readChange(passage, mention);
    const before = joined[i - 1];
    if (before === undefined) continue;
    readComparison(passage, before, mention);
    shareChange(passage, before, mention);
  }
  return joined;
}

function joinRanges(passage: PassageReading, mentions: readonly Mention[]): Mention[] {
  const { tokens } = passage;
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const gap =
      last === undefined ? [] : tokens.slice(last.next, mention.first).map(({ text }) => text.toLowerCase());
    const from = last !== undefined && tokens[last.first - 1]?.text.toLowerCase() === 'từ';
    const to =
      gap.length === 1 && (['đến', 'tới'].includes(gap[0] ?? '') ? from : /^[-–—]$/.test(gap[0] ?? ''));
    const kin =
      last !== undefined && (last.unit === mention.unit || (last.unit === null && mention.unit !== null));
    if (last !== undefined && to && kin && last.kind !== 'ratio')
      joined[joined.length - 1] = range(last, mention, from);
    else joined.push(mention);
  }
  return joined.filter((mention) => !leadsToAge(passage, mention));
}

function range(low: Mention, high: Mention, from: boolean): Mention {
  const { first } = low;
  return {
    ...high,
    first,
    from: from ? first - 1 : first,
    value: null,
    number: { start: low.number.start, end: high.number.end },
  };
}

/** The 6 of "từ 6 đến 60 tháng tuổi". */
function leadsToAge(passage: PassageReading, mention: Mention): boolean {
  const { tokens } = passage;
  if (mention.unit !== null || !/^(?:đến|tới|-|–)$/i.test(tokens[mention.next]?.text ?? '')) return false;
  const isBounded = /^(?:dưới|hết|đủ)$/i.test(tokens[mention.next + 1]?.text ?? '');
  return tokens[mention.next + (isBounded ? 2 : 1)]?.kind === 'number';
}

function readHedge(passage: PassageReading, mention: Mention, before: Mention | undefined): void {
  const { tokens } = passage;
  if (isAcross(passage, mention, before)) return;
  for (const [hedge, phrases] of BEFORE) {
    const length = phrases.before(tokens, mention.from);
    if (length === 0 || isOtherWord(tokens, mention.from - length)) continue;
    mention.hedge = hedge;
    mention.from -= length;
  }
  const gap = mention.next;
  // "từ 05 người khuyết tật trở lên", but "15 lao động trình độ đại học trở lên" says nothing of the 15.
  const isFrom = tokens[mention.from - 1]?.text.toLowerCase() === 'từ';
  for (const [hedge, phrases] of AFTER)
    for (const at of [gap, gap + 1, gap + 2, gap + 3, gap + 4]) {
      if (at > gap && (passage.tokens[at - 1]?.kind !== 'word' || !isFrom)) break;
      const length = phrases.at(tokens, at);
      if (length === 0) continue;
      mention.hedge = hedge;
      mention.textEnd = at + length;
      if (at === gap) mention.next = mention.nounEnd = at + length;
      if (tokens[mention.from - 1]?.text.toLowerCase() === 'từ') mention.from -= 1;
    }
}

/** "ngân sách cấp trên 4.930 triệu đồng", "Ấn Độ 02 người": the word belongs to the one before it. */
const isOtherWord = (tokens: PassageReading['tokens'], at: number): boolean =>
  isInCompound(tokens, at) || (isProper(tokens[at]) && isProper(tokens[at - 1]));

/** "113 thủ tục trên 19 lĩnh vực": across, because another figure's noun stands right before "trên". */
function isAcross(passage: PassageReading, mention: Mention, before: Mention | undefined): boolean {
  if (before === undefined || !/^trên$/i.test(passage.tokens[mention.from - 1]?.text ?? '')) return false;
  const between = passage.tokens.slice(before.next, mention.from - 1);
  return between.length <= 9 && between.every(({ kind, text }) => kind === 'word' || /^[()“”"]$/.test(text));
}

/** "giảm 03 vụ (05/08 vụ)", "giảm 22 ca so cùng kỳ (cùng kỳ 61 ca)". */
function readComparison(passage: PassageReading, before: Mention, mention: Mention): void {
  const { tokens } = passage;
  if (before.kind !== 'change' || mention.kind !== 'ratio' || tokens[mention.first - 1]?.key !== '(') return;
  const between = tokens.slice(before.next, mention.first - 1);
  if (between.some(({ key }) => /^[,;.)]$/.test(key))) return;
  mention.compared = true;
  mention.kind = 'count';
  mention.value = null;
}
