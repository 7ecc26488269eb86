import softWords from '../../../data/lexicon/soft-words.json' with { type: 'json' };
import { canonicalPhrase } from '../../text/fold.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { foldKey } from './unit-class.ts';
import type { QuestionWord } from './word.ts';

const ACTIONS: ReadonlySet<string> = new Set(softWords.actions.map(canonicalPhrase));

const PARTICLES: ReadonlySet<string> = new Set(softWords.particles.map(canonicalPhrase));

/** "được", "xong", "thêm": a small word around a verb. */
export function isParticle({ exact, marked }: QuestionWord): boolean {
  return marked && PARTICLES.has(exact);
}

/** "được lãnh", "thu về": the verb without the small words around it. */
export function withoutParticles(words: readonly QuestionWord[]): readonly QuestionWord[] {
  const core = words.filter((word) => !isParticle(word));
  return core.length > 0 ? core : words;
}

/** Folded → as spelled in the table. */
const LOOSE_ACTIONS = new Map([...ACTIONS].map((action) => [foldKey(action), action]));

/**
 * "đóng", "lắp đặt" say what is done with a thing, in other words than the report's. A syllable without marks is one only where
 * the reports have it so: "chay" may be "cháy".
 */
export function isAction(words: readonly QuestionWord[], vocabulary: Vocabulary): boolean {
  if (words.some(({ marked }) => marked))
    return [words, withoutParticles(words)].some((own) =>
      ACTIONS.has(own.map(({ exact }) => exact).join(' ')),
    );
  const folded = words.map((word) => word.folded).join(' ');
  const action = LOOSE_ACTIONS.get(folded);
  return (
    action !== undefined &&
    (words.length > 1 || !vocabulary.has(folded) || vocabulary.hasExactPhrase([action]))
  );
}
