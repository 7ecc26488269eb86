import figurePhrases from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import type { FigureToken } from './figure-token.ts';
import { isSecondary } from './kinds.ts';
import type { Mention } from './mention.ts';
import { endsClause, PHRASES, type PassageReading } from './passage-reading.ts';
import type { Surroundings } from './surroundings.ts';

const isComma = (passage: PassageReading, at: number): boolean =>
  /^[,(]$/.test(passage.tokens[at]?.text ?? '');

/** "khu phố 3" before the number in its clause, or right after it. */
export function placeOf(
  passage: PassageReading,
  mentions: readonly Mention[],
  index: number,
  from: number,
  around: Surroundings,
): string | null {
  const mention = mentions[index];
  if (mention === undefined) return null;
  for (let at = (mention.changeAt ?? mention.from) - 1; at >= from; at -= 1) {
    const place = placeAt(passage, at);
    if (place !== null && placeReaches(passage, mentions, index, at)) return place;
    if (isWholeWard(passage, at)) return null;
  }
  // "03 khu phố chưa đạt là khu phố 9, khu phố 19": what is counted stands in none of them.
  const isOfPlaces = mention.unitAt !== -1 && PHRASES.places.at(passage.tokens, mention.unitAt) > 0;
  for (let at = isOfPlaces ? passage.tokens.length : mention.next; at < passage.tokens.length; at += 1) {
    if (endsClause(passage, at) || isComma(passage, at) || passage.tokens[at]?.kind === 'number') break;
    const place = placeAt(passage, at);
    if (place !== null) return place;
  }
  return around.place;
}

/**
 * A place that a clause opens with reaches all of it, and so does one that is told of its first figure alone ("xảy ra tại 02 hộ ở
 * ấp Bàu Sen, tiêu hủy 37 con"); one of several parts ("trong đó khu phố 7 08 hộ, …") only the next figure and those that have no
 * words of their own.
 */
function placeReaches(
  passage: PassageReading,
  mentions: readonly Mention[],
  index: number,
  at: number,
): boolean {
  const isPart = passage.tokens
    .slice(0, at)
    .some((_, before) => PHRASES.parts.at(passage.tokens, before) > 0);
  const isPaired = mentions.slice(0, index).some(({ pairedPlace }) => pairedPlace !== null);
  if (!isPart && !isPaired) return true;
  const between = mentions.slice(0, index + 1).filter(({ first }) => first > at);
  return between.slice(1).every(({ governed, kind }) => !governed || isSecondary({ kind }));
}

/** "toàn phường", "phường còn …": the whole ward, unless a part of it is named nearer. */
const isWholeWard = (passage: PassageReading, at: number): boolean =>
  PHRASES.wards.at(passage.tokens, at) > 0 &&
  !/^(?:của|thị)$/i.test(passage.tokens[at - 1]?.text ?? '') &&
  !/^(?:hội|,)$/i.test(passage.tokens[at + 1]?.text ?? '');

const isProper = (token: FigureToken | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}\p{Ll}*$/u.test(token.text);

/** "Tổ Trật tự đô thị" is no neighbourhood: the name goes on in small letters. */
const isTeam = (noun: FigureToken, name: FigureToken, next: FigureToken | undefined): boolean =>
  TEAMS.has(noun.text.toLowerCase()) &&
  name.kind === 'word' &&
  next?.kind === 'word' &&
  /^\p{Ll}/u.test(next.text);

const TEAMS: ReadonlySet<string> = new Set(figurePhrases.teams);

/** A part of the territory ("khu phố 3") or a larger one ("toàn quận Tây Giang") that begins at a token. */
export function placeAt(passage: PassageReading, at: number): string | null {
  const { tokens, text } = passage;
  const part = PHRASES.places.at(tokens, at);
  const name = tokens[at + part];
  const first = tokens[at];
  if (first === undefined) return null;
  const before = tokens[at - 1];
  const located =
    before === undefined ||
    before.kind === 'mark' ||
    PHRASES.locators.before(tokens, at) > 0 ||
    passage.inPeriod.has(at - 1);
  if (
    part > 0 &&
    located &&
    name !== undefined &&
    !passage.closed.has(at) &&
    (name.kind === 'number' || /^(?:[IVX]+|[A-Z]\d*|\p{Lu}\p{L}+)$/u.test(name.text))
  ) {
    if (isTeam(first, name, tokens[at + part + 1])) return null;
    if (name.kind === 'number' && tokens[at - 1]?.kind === 'number') return null;
    if (name.kind === 'number' && tokens[at + part + 1]?.key === '/') return null;
    let last = at + part;
    while (name.kind === 'word' && isProper(tokens[last + 1])) last += 1;
    return text.slice(first.start, tokens[last]?.end ?? name.end).replace(/\s+/g, ' ');
  }
  const whole =
    /^(?:toàn|cả)$/i.test(tokens[at - 1]?.text ?? '') || /^(?:của|chung)$/i.test(tokens[at - 1]?.text ?? '');
  const wider = PHRASES.wider.at(tokens, at);
  if (!whole || wider === 0) return null;
  let end = at + wider;
  while (/^\p{Lu}/u.test(tokens[end]?.text ?? '')) end += 1;
  const named = end > at + wider || /^(?:toàn|cả)$/i.test(tokens[at - 1]?.text ?? '');
  return named ? text.slice(first.start, tokens[end - 1]?.end ?? first.end).replace(/\s+/g, ' ') : null;
}
