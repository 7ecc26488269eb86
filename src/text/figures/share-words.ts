import { isJoined } from './clauses.ts';
import type { Mention } from './mention.ts';
import type { PassageReading } from './passage-reading.ts';
import { countedUnitAt, unitAt } from './unit.ts';

/** "13/15 tuyến đường, 17/15 tuyến hẻm “Sạch đẹp, an toàn”": the name belongs to both. */
export function shareQuotedNames(passage: PassageReading, mentions: readonly Mention[]): void {
  const { tokens } = passage;
  for (const [i, mention] of mentions.entries()) {
    const next = mentions[i + 1];
    if (next === undefined || next.kind !== mention.kind || mention.unitAt === -1 || next.unitAt === -1)
      continue;
    const quote = quoteIn(passage, next);
    const parallel =
      tokens[mention.unitAt]?.key === tokens[next.unitAt]?.key && next.from - mention.nounEnd === 1;
    if (quote !== null && parallel && quoteIn(passage, mention) === null)
      mention.sharedName = { from: quote, to: next.nounEnd };
  }
}

function quoteIn(passage: PassageReading, mention: Mention): number | null {
  for (let at = mention.next; at < mention.nounEnd; at += 1)
    if (/^[“"«]$/.test(passage.tokens[at]?.text ?? '')) return at;
  return null;
}

/** "xây mới 03 căn và sửa chữa 11 căn nhà tình nghĩa": what they are is told behind the last of both. */
export function shareNounsBehind(passage: PassageReading, mentions: readonly Mention[]): void {
  const { tokens } = passage;
  for (const [i, mention] of mentions.entries()) {
    const next = mentions[i + 1];
    if (next?.kind !== 'count' || mention.kind !== 'count' || mention.sharedName !== null) continue;
    const isJoint = tokens[mention.nounEnd]?.text === 'và' && next.from - mention.nounEnd <= LONGEST_JOINT;
    const isSame = mention.unitAt !== -1 && tokens[mention.unitAt]?.key === tokens[next.unitAt]?.key;
    if (isJoint && isSame && mention.nounEnd === mention.next && next.nounEnd > next.unitAt + 1)
      mention.sharedName = { from: next.unitAt + 1, to: next.nounEnd };
  }
}

/** Words from one to the next: "và hỗ trợ sửa chữa". */
const LONGEST_JOINT = 5;

/** "15 vụ/18 đối tượng phạm pháp hình sự", "05 vụ phạm pháp hình sự/07 đối tượng": what follows one belongs to both. */
export function shareSlashTails(passage: PassageReading, mentions: readonly Mention[]): void {
  for (const [i, mention] of mentions.entries()) {
    const next = mentions[i + 1];
    if (next === undefined || passage.tokens[next.from - 1]?.key !== '/' || next.from - mention.nounEnd > 1)
      continue;
    const [mine, theirs] = [mention.nounEnd > mention.next, next.nounEnd > next.next];
    if (!mine && theirs) mention.sharedName = { from: next.next, to: next.nounEnd };
    if (mine && !theirs) next.sharedName = { from: mention.next, to: mention.nounEnd };
  }
}

/** "37 hộ nghèo, 34 cận nghèo"; "09 cơ sở vi phạm, nhắc nhở 06, xử phạt 03 cơ sở"; "lần lượt là 214, 176 và 131 hộ". */
export function inheritUnits(passage: PassageReading, mentions: readonly Mention[]): void {
  for (const [i, mention] of mentions.entries()) {
    if (
      mention.unit !== null ||
      (mention.kind !== 'count' && mention.kind !== 'ratio' && mention.kind !== 'change')
    )
      continue;
    const named = mention.nounEnd > mention.next;
    const own = countedGovernor(passage, mention);
    const before = mentions[i - 1];
    const joined = before !== undefined && isJoined(passage, before, mention);
    const after = named ? undefined : listedUnit(passage, mentions.slice(i));
    const donor =
      after ??
      (joined &&
      (!named || sharesNoun(passage, before, mention)) &&
      (before.kind === 'count' || before.kind === 'ratio' || before.kind === 'change')
        ? before
        : undefined);
    if (donor !== undefined && after !== undefined && (donor.kind === 'money' || donor.kind === 'measure')) {
      mention.kind = donor.kind;
      mention.value = inUnitOf(passage, donor, mention.value);
    }
    // "Số học sinh … là 380, 396 và 409 em": the bare numbers of a list have one unit.
    const isBareList = mentions[i + 1]?.from === mention.next + 1;
    mention.unit = (isBareList ? after?.unit : null) ?? own ?? donor?.unit ?? null;
  }
}

/** "2.512, 3.027 và 4.547 triệu đồng": what the digits before the last are worth; null where the unit says something of its own ("2 tỷ 345 triệu"). */
function inUnitOf({ tokens }: PassageReading, donor: Mention, value: Mention['value']): number | null {
  const unit = unitAt(tokens, donor.unitAt);
  if (unit === null || unit.plus !== 0 || typeof value !== 'number') return null;
  return Number((value * unit.factor).toPrecision(15));
}

/** "37 hộ nghèo, 34 cận nghèo" share a word; "1.900 NCT" after "318 thành viên" does not. */
function sharesNoun(passage: PassageReading, before: Mention, mention: Mention): boolean {
  const keys = (from: number, to: number): string[] => passage.tokens.slice(from, to).map(({ key }) => key);
  const known = new Set(keys(before.next, before.nounEnd));
  return keys(mention.next, mention.nounEnd).some((key) => known.has(key));
}

/** The unit that a list of bare numbers gives once, at its end. */
function listedUnit(passage: PassageReading, list: readonly Mention[]): Mention | undefined {
  for (const [i, mention] of list.entries()) {
    const before = list[i - 1];
    if (before !== undefined && !isListed(passage, before, mention)) return undefined;
    if (mention.unit !== null) return mention;
  }
  return undefined;
}

/** Only a comma, a semicolon or "và", perhaps with a few words, stands between. */
function isListed(passage: PassageReading, before: Mention, mention: Mention): boolean {
  const gap = passage.tokens.slice(before.next, mention.from);
  return (
    gap.length <= 4 &&
    gap.length > 0 &&
    /^(?:,|;|và)$/.test(gap[0]?.text ?? '') &&
    gap.slice(1).every(({ kind }) => kind === 'word')
  );
}

/** "Tổng số hộ: 1.204" counts hộ. */
function countedGovernor(passage: PassageReading, mention: Mention): string | null {
  const [span] = mention.governor.spans;
  if (span === undefined) return null;
  const index = passage.tokens.findIndex(
    ({ start, end, text }) => start >= span.start && end <= span.end && /^số$/i.test(text),
  );
  return index === -1 ? null : countedUnitAt(passage.tokens, index + 1);
}
