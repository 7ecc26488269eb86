import type { Topic, TopicPhrase } from '../../domain/question.ts';
import { commonest } from '../../text/syllable.ts';

type TopicWord = TopicPhrase['words'][number];

/** The folded words one of which a text must have to speak of a topic: of each wording its number, or its rarest word. */
export function tellingWords(topic: Topic): string[] {
  const telling = new Set<string>();
  for (const { words } of topic.phrases) {
    const word = tellingOf(words);
    if (word === null || telling.has(word)) continue;
    telling.add(word);
    if (IS_NUMBER.test(word)) for (const spelling of spellingsOf(word)) telling.add(spelling);
  }
  return [...telling];
}

function tellingOf(words: readonly TopicWord[]): string | null {
  let telling: string | null = null;
  let rarest = -1;
  for (const { folded } of words) {
    if (IS_NUMBER.test(folded)) return folded;
    const rarity = commonest(folded);
    if (rarity > rarest) [telling, rarest] = [folded, rarity];
  }
  return telling;
}

const IS_NUMBER = /^\d+$/;
/** Digits of the longest number that may have zeros before it. */
const PADDED = 3;

/** "6", "06", "006". */
function spellingsOf(number: string): string[] {
  const plain = String(Number(number));
  return Array.from({ length: PADDED }, (_, more) => plain.padStart(more + 1, '0'));
}
