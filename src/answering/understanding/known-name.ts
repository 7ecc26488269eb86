import offices from '../../../data/lexicon/offices.json' with { type: 'json' };
import { canonicalPhrase } from '../../text/fold.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { phrasesSpelled } from './spelled-phrases.ts';
import type { QuestionWord } from './word.ts';

/** "Bà Thái Ngọc Lam": what a person is called by is no part of the name. */
const HONORIFICS: ReadonlySet<string> = new Set(offices.honorifics.map(canonicalPhrase));

/** What is known of the message that words stand in. */
interface Around {
  /** Whether most words of the message have a capital, which then tells no name. */
  readonly capitalised: boolean;
  /** Whether the first of the words counts something when alone. */
  readonly opensUnit: boolean;
}

/**
 * Whether words are a name of the reports, whatever else they mean: typed with capitals ("Lương Văn Tỉnh" is no wage), or without any where
 * the reports write them with capitals alone ("đường cây da", "rach gua").
 */
export function isName(
  words: readonly QuestionWord[],
  next: QuestionWord | undefined,
  { capitalised, opensUnit }: Around,
  vocabulary: Vocabulary,
): boolean {
  if (words.some(({ kind }) => kind !== 'word')) return false;
  const isTyped = !capitalised && words.every(({ capital }) => capital);
  const isPlain = capitalised || words.every(({ capital }) => !capital);
  const found = isTyped
    ? !HONORIFICS.has(words[0]?.exact ?? '') && stands(words, vocabulary)
    : isPlain && !opensUnit && isWrittenSo(words, vocabulary);
  return found && !goesOnPlain(words.at(-1), next, vocabulary);
}

function stands(words: readonly QuestionWord[], vocabulary: Vocabulary): boolean {
  return words.some(({ marked }) => marked)
    ? vocabulary.hasExactPhrase(words.map(({ exact }) => exact))
    : vocabulary.hasPhrase(words.map(({ folded }) => folded));
}

function isWrittenSo(words: readonly QuestionWord[], vocabulary: Vocabulary): boolean {
  return vocabulary.hasName(words.map(({ folded }) => folded)) && stands(words, vocabulary);
}

/** "Trưởng Ban Chỉ đạo": the last capital opens a word, of which reports write the first syllable so. */
function goesOnPlain(
  last: QuestionWord | undefined,
  next: QuestionWord | undefined,
  vocabulary: Vocabulary,
): boolean {
  if (last === undefined || next?.kind !== 'word' || next.capital) return false;
  return (
    phrasesSpelled([last, next]).length > 0 &&
    vocabulary.hasExactPhrase([last.exact, next.exact]) &&
    !vocabulary.hasName([last.folded, next.folded])
  );
}
