import letterhead from '../../data/lexicon/letterhead.json' with { type: 'json' };
import { beginsWithAny, foldWords } from './fold-words.ts';

const STOP = new Set(letterhead.afterName);
const WARDS = patternOf(letterhead.territories);
const WIDER = patternOf(letterhead.areas);
/** The national motto, in whose "CỘNG HÒA XÃ HỘI …" stands a "xã". */
const MOTTO = new RegExp(
  letterhead.motto.map((line) => line.replaceAll(' ', String.raw`\s+`)).join('|'),
  'giu',
);
const HEAD = 6000;
/** Sources that speak of the report's own area, not of whom it is sent to: issuer and title. */
const OWN = 2;
/** Words; what is longer has run into the next words of a line in capitals. */
const LONGEST_NAME = 4;

/** An area's kind ("phường") and its name as the report writes it. */
export interface Territory {
  readonly kind: string;
  readonly name: string;
}

function patternOf(kinds: readonly string[]): RegExp {
  const name = String.raw`(?:(\d{1,2})(?![\d/.,])|((?:\p{Lu}[\p{L}\p{M}’'-]*[ \u00a0\n]*){1,6}))`;
  return new RegExp(String.raw`(?<!\p{L})(${kinds.join('|')})\s+${name}`, 'giu');
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L}\p{M}*)\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Names have capitals throughout; the first word with a small letter, or of another area, ends one. */
function nameOf(written: string): string {
  const words = written.split(/[\s\u00a0]+/);
  const end = words.findIndex(
    (word, index) =>
      !/^\p{Lu}/u.test(word) ||
      STOP.has(word.toLowerCase()) ||
      STOP.has(`${word} ${words[index + 1] ?? ''}`.toLowerCase()),
  );
  return words.slice(0, end === -1 ? words.length : end).join(' ');
}

function areasIn(text: string, pattern: RegExp): Territory[] {
  const found: Territory[] = [];
  for (const match of text.replace(MOTTO, ' . ').matchAll(pattern)) {
    const name = match[2] ?? nameOf(match[3]!);
    if (name !== '') found.push({ kind: match[1]!.toLowerCase(), name });
  }
  return found;
}

/** Areas that the opening writes with small letters. */
function writtenIn(body: string, pattern: RegExp): Territory[] {
  return areasIn(body.slice(0, HEAD), pattern).filter(({ name }) => /\p{Ll}|\d/u.test(name));
}

function nearest(sources: readonly string[], body: string, pattern: RegExp): Territory | null {
  const written = writtenIn(body, pattern);
  for (const source of sources) {
    const folded = ` ${foldWords(source)} `;
    const known = written.filter(({ kind, name }) => folded.includes(` ${foldWords(`${kind} ${name}`)} `));
    const longest = known.toSorted((a, b) => b.name.length - a.name.length)[0];
    if (longest) return longest;
    const own = areasIn(source, pattern)[0];
    if (own && own.name.split(' ').length <= LONGEST_NAME)
      return /\p{Ll}|\d/u.test(own.name) ? own : { ...own, name: titleCase(own.name) };
  }
  return null;
}

/** "TRƯỜNG THCS AN LẠC" under "UBND QUẬN TÂY GIANG": it has its seat in one ward, whoever it belongs to. */
function isSeated(sources: readonly string[]): boolean {
  return sources.some((source) => beginsWithAny(foldWords(source), INSTITUTIONS));
}

const INSTITUTIONS = letterhead.institutions.map(foldWords);

/**
 * The area a report speaks of: a ward, commune or town that its head names, else the wider area of its issuer or title ("ỦY BAN NHÂN
 * DÂN HUYỆN MƯỜNG SIA"), else the first ward of its opening, else a wider area of its head. In capitals a name's end cannot be seen ("PHƯỜNG TÂN ĐỊNH TỔ CHỨC …"), so the name is taken as the body writes it.
 * @param sources issuer, title and the like, the most telling first
 */
export function territoryOf(sources: readonly string[], body: string): Territory | null {
  const own = isSeated(sources) ? [] : sources.slice(0, OWN);
  return (
    nearest(sources, body, WARDS) ??
    nearest(own, body, WIDER) ??
    writtenIn(body, WARDS)[0] ??
    nearest(sources, body, WIDER)
  );
}
