import { lacksHorn } from '../../text/fold.ts';
import { commonest, isKnown, rarity } from '../../text/syllable.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isPhraseSpelled } from './spelled-phrases.ts';
import { readAs, type QuestionWord } from './word.ts';

const MOSTLY = 0.5;
// A bare word is meant bare where a report has it so, unless another spelling of its letters is e times more frequent elsewhere.
const FAR_RARER = 1;

const HARDLY = 5;

/** A tone may have been left away of it. */
function isHardlyMeant(word: QuestionWord): boolean {
  const { exact, folded, capital } = word;
  return (
    !capital &&
    exact !== folded &&
    !/[1-5]$/.test(exact) &&
    !isPhraseSpelled([word]) &&
    rarity(exact) > commonest(folded) + HARDLY
  );
}

/**
 * In a message typed with its marks, a word without marks is meant without them ("thu" is not "thứ"), unless hardly anyone
 * means that word: "duoc", "can" stay open. Where some word has too few marks ("kêt"), the others may have, too.
 */
export function takeLiterally(words: readonly QuestionWord[], vocabulary: Vocabulary): QuestionWord[] {
  const plain = words.filter((word) => word.kind === 'word' && word.text !== '%');
  if (plain.filter((word) => word.marked).length < plain.length * MOSTLY) return [...words];
  const careless = plain.some(
    ({ text, exact, capital }) =>
      lacksHorn(text) || (!isKnown(exact) && !capital && !vocabulary.hasExactPhrase([exact])),
  );
  if (careless) return words.map((word) => (word.marked ? readAs(word, { partly: true }) : word));
  return words.map((word) => {
    // "vơi bên nào": hardly anyone means that word, and the one with a mark more stands in every text.
    if (word.marked && !vocabulary.hasExactPhrase([word.exact]) && isHardlyMeant(word))
      return readAs(word, { partly: true });
    const usual =
      word.kind === 'word' &&
      !word.marked &&
      (vocabulary.hasExactPhrase([word.exact]) || rarity(word.exact) <= commonest(word.folded) + FAR_RARER);
    return usual ? readAs(word, { marked: true }) : word;
  });
}
