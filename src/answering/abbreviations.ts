import abbreviations from '../../data/lexicon/abbreviations.json' with { type: 'json' };
import { analyze } from '../text/analyze.ts';
import { anyOf } from '../text/phrase-pattern.ts';

const DEFINITION = new RegExp(
  String.raw`\(\s*(?:${anyOf(abbreviations.defining)})?\s*["“]?(\p{Lu}[\p{Lu}\p{N}&-]{1,9})["”]?\s*\)`,
  'gu',
);
const REACH = 80;

/** Whether the words before a bracket begin with its letters: "thủ tục hành chính (TTHC)". */
function fullName(before: string, short: string): string | null {
  const terms = analyze(before);
  const letters = Array.from(short.toLowerCase().replace(/[^\p{L}]/gu, ''))
    .map((letter) => (letter === 'đ' ? 'd' : letter))
    .join('');
  if (letters.length < 2 || terms.length < letters.length) return null;
  const words = terms.slice(-letters.length);
  const first = words[0];
  if (first === undefined || words.map(({ folded }) => folded.charAt(0)).join('') !== letters) return null;
  return before.slice(first.start).trim().toLowerCase().replace(/\s+/g, ' ');
}

const SHORTENED = new RegExp(
  String.raw`\(\s*(?:${anyOf(abbreviations.defining)})\s*["“]?(\p{Lu}[\p{Ll}\p{M}]+)["”]?\s*\)`,
  'gu',
);

/** Names that reports shorten to their first word, "Trạm Y tế phường (sau đây gọi tắt là Trạm)": the folded full name → the word. */
export function learnShortNames(texts: Iterable<string>): Map<string, string> {
  const learnt = new Map<string, string>();
  for (const text of texts) {
    for (const { index, 1: short = '' } of text.matchAll(SHORTENED)) {
      const before = text.slice(Math.max(0, index - REACH), index);
      const from = before.lastIndexOf(short);
      if (from === -1) continue;
      const full = analyze(before.slice(from)).map(({ folded }) => folded);
      if (full.length > 1) learnt.set(full.join(' '), short);
    }
  }
  return learnt;
}

/** Abbreviations that reports define in brackets behind the full name, lower case → full name. */
export function learnAbbreviations(texts: Iterable<string>): Map<string, string> {
  const learnt = new Map<string, string>();
  for (const text of texts) {
    for (const match of text.matchAll(DEFINITION)) {
      const [, short] = match;
      if (short === undefined) continue;
      const name = fullName(
        text.slice(Math.max(0, match.index - REACH), match.index),
        short.normalize('NFC'),
      );
      if (name !== null && !learnt.has(short.toLowerCase())) learnt.set(short.toLowerCase(), name);
    }
  }
  return learnt;
}
