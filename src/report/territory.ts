import letterhead from '../../data/lexicon/letterhead.json' with { type: 'json' };
import { foldWords } from './fold-words.ts';

const AREA = letterhead.territories.join('|');
const STOP = new Set(letterhead.afterName);
const NAMED = new RegExp(
  String.raw`(?<!\p{L})(${AREA})\s+(?:(\d{1,2})(?![\d/.,])|((?:\p{Lu}[\p{L}\p{M}’'-]*[ \u00a0\n]*){1,6}))`,
  'giu',
);
const HEAD = 6000;

/** An area's kind ("phường") and its name as the report writes it. */
export interface Territory {
  readonly kind: string;
  readonly name: string;
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L}\p{M}*)\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Names have capitals throughout; the first word with a small letter, or of another area, ends one. */
function nameOf(written: string): string {
  const words: string[] = [];
  for (const word of written.split(/[\s\u00a0]+/)) {
    if (!/^\p{Lu}/u.test(word) || STOP.has(word.toLowerCase())) break;
    words.push(word);
  }
  return words.join(' ');
}

/** All areas that a text names, in order. */
export function territoriesIn(text: string): Territory[] {
  const found: Territory[] = [];
  for (const match of text.matchAll(NAMED)) {
    const name = match[2] ?? nameOf(match[3]!);
    if (name !== '') found.push({ kind: match[1]!.toLowerCase(), name });
  }
  return found;
}

/**
 * The area a report speaks of. In capitals a name's end cannot be seen ("PHƯỜNG TÂN ĐỊNH TỔ CHỨC …"), so the name is
 * taken as the body writes it where it does.
 * @param sources issuer, title and the like, the most telling first
 */
export function territoryOf(sources: readonly string[], body: string): Territory | null {
  const written = territoriesIn(body.slice(0, HEAD)).filter(({ name }) => /\p{Ll}|\d/u.test(name));
  for (const source of sources) {
    const folded = ` ${foldWords(source)} `;
    const known = written.filter(({ kind, name }) => folded.includes(` ${foldWords(`${kind} ${name}`)} `));
    const longest = known.toSorted((a, b) => b.name.length - a.name.length)[0];
    if (longest) return longest;
    const own = territoriesIn(source)[0];
    if (own && own.name.split(' ').length <= 4)
      return /\p{Ll}|\d/u.test(own.name) ? own : { ...own, name: titleCase(own.name) };
  }
  return written[0] ?? null;
}
