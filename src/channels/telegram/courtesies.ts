import courtesies from './courtesies.json' with { type: 'json' };
import { plainWords } from './plain.ts';

/** opener: "alo", "cho hỏi", the question is still to come; nod: "ok", "hay quá", an emoji. */
export type Courtesy = 'opener' | 'thanks' | 'nod';

const LONGEST = 14;
const FILLERS = new Set(courtesies.fillers);
const ASKING = new Set(courtesies.asking);
const KINDS: readonly (readonly [Courtesy, ReadonlySet<string>])[] = [
  ['opener', new Set(courtesies.openers)],
  ['thanks', new Set(courtesies.thanks)],
  ['nod', new Set(courtesies.acknowledgements)],
];

/** What a message is that says nothing but a courtesy; null for everything else, questions above all. */
export function courtesyOf(text: string): Courtesy | null {
  const words = plainWords(text);
  if (words.length === 0) return /\p{Extended_Pictographic}/u.test(text) ? 'nod' : null;
  if (words.length > LONGEST) return null;
  for (const [kind, phrases] of KINDS) if (consistsOf(words, phrases)) return kind;
  return null;
}

/** Whether a text asks anything, by its question mark or its words; wrong now and then, so never the only sign. */
export function seemsToAsk(text: string): boolean {
  if (text.includes('?')) return true;
  const words = plainWords(text);
  return words.some((word, index) => ASKING.has(word) || ASKING.has(`${word} ${words[index + 1] ?? ''}`));
}

/** Whether the words can be cut into such phrases and fillers, with at least one such phrase among them. */
function consistsOf(words: readonly string[], phrases: ReadonlySet<string>): boolean {
  // reached[i]: the first i words were cut, 1 without, 2 with a phrase among them.
  const reached: number[] = [1];
  for (let end = 1; end <= words.length; end += 1) {
    let best = 0;
    for (let start = Math.max(0, end - 5); start < end; start += 1) {
      const before = reached[start] ?? 0;
      if (before === 0) continue;
      const phrase = words.slice(start, end).join(' ');
      if (phrases.has(phrase)) best = 2;
      else if (FILLERS.has(phrase)) best = Math.max(best, before);
    }
    reached.push(best);
  }
  return reached[words.length] === 2;
}
