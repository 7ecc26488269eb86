import table from '../../../data/lexicon/english.json' with { type: 'json' };
import { questionWord, readAs, type QuestionWord } from './word.ts';

const PHRASES = new Map<string, string>(Object.entries(table.phrases));
const LONGEST = 4;
const LEAST_BESIDE_VIETNAMESE = 4;

/**
 * A simple English question word by word in Vietnamese; words that the table lacks stay, and meet no passage. Returns the
 * words unchanged when the message is not English.
 */
export function translate(words: readonly QuestionWord[]): QuestionWord[] {
  const plain = words.filter((word) => word.kind === 'word');
  const english = plain.filter((word) => !word.marked && PHRASES.has(word.text.toLowerCase()));
  // "fire safety groups (tổ liên gia)": Vietnamese words of an English question stay as they are.
  const least = plain.some((word) => word.marked) ? LEAST_BESIDE_VIETNAMESE : 2;
  if (english.length < least || english.length * 2 < plain.length) return [...words];
  const translated: QuestionWord[] = [];
  for (let at = 0; at < words.length;) {
    const taken = phraseAt(words, at);
    translated.push(
      ...taken.text
        .split(' ')
        .filter(Boolean)
        .map((word) => readAs(questionWord(word), { marked: true })),
    );
    if (taken.text === '' && taken.length === 0) translated.push(words[at] ?? questionWord(''));
    at += Math.max(taken.length, 1);
  }
  return translated;
}

function phraseAt(words: readonly QuestionWord[], at: number): { text: string; length: number } {
  for (let length = LONGEST; length > 0; length--) {
    const slice = words.slice(at, at + length);
    if (slice.length < length) continue;
    const found = PHRASES.get(
      slice
        .map((word) => word.text.toLowerCase())
        .join(' ')
        .replaceAll(' - ', '-'),
    );
    if (found !== undefined) return { text: found, length };
  }
  return { text: '', length: 0 };
}
