import type { Vocabulary } from '../vocabulary.ts';
import { asksSomething } from './piece.ts';
import { segment, type Segment } from './segment.ts';
import type { QuestionWord } from './word.ts';

/**
 * Where what is asked begins: behind the colon that closes a courtesy ("chú về hưu rồi, làm ơn giùm chú: …"), or behind the words that
 * open a question after a story of whole sentences ("Tôi nghe bàn chuyện mấy người nghiện. Cho tôi hỏi …").
 */
export function behindCourtesy(words: readonly QuestionWord[], vocabulary: Vocabulary): number {
  let start = 0;
  let at = 0;
  segment(words, vocabulary).forEach((part, index, parts) => {
    at += part.words.length;
    const closes = part.words[0]?.text === ':' && parts[index - 1]?.tags.has('chatter') === true;
    if ((closes || opensBehindStory(parts, index)) && parts.slice(index + 1).some(asksSomething)) start = at;
  });
  return start;
}

/** "Cho tôi hỏi" at the head of a sentence; what stands before it was no question, for it closes with no question mark. */
function opensBehindStory(parts: readonly Segment[], index: number): boolean {
  const isOpener = isAskOpener(parts[index]);
  const before = parts.slice(0, index);
  const stop = before.at(-1)?.words[0]?.text ?? '';
  return isOpener && /^[.!…]$/.test(stop) && !before.some(({ words: [word] }) => word?.text === '?');
}

function isAskOpener(part: Segment | undefined): boolean {
  return part?.tags.has('chatter') === true && part.words.some(({ folded }) => folded === ASK);
}

/** "hỏi", typed with its mark or without. */
const ASK = 'hoi';
