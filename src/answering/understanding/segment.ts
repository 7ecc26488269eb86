import type { Vocabulary } from '../vocabulary.ts';
import { phrasesFor, synonymGroups } from './phrases-of-questions.ts';
import { isSame, type QuestionWord } from './word.ts';

/** A stretch of a question with all that the lexicon says it may be. */
export interface Segment {
  readonly words: readonly QuestionWord[];
  /** Tags of the lexicon phrases with these words; empty for a word that no table knows. */
  readonly tags: ReadonlySet<string>;
}

const LONGEST = 5;
const APART = 1.5;
const USUAL = 0.2;
const TOGETHER = 2.5;

/** Whether the reports have these words in a row, each for itself, or not at all. */
type InReports = 'together' | 'apart' | 'absent';

function standing(words: readonly QuestionWord[], vocabulary: Vocabulary): InReports {
  if (words.length < 2) return 'absent';
  if (vocabulary.hasPhrase(words.map((word) => word.folded).join(' '))) return 'together';
  return words.every((word) => vocabulary.has(word.folded)) ? 'apart' : 'absent';
}

const UNKNOWN = 0.8;
const GRAMMAR = 1;

/** Without marks "so ho" may be "số hộ" or "sơ hở": a bare pair is a word only where the reports have it. */
function tagsOf(words: readonly QuestionWord[], vocabulary: Vocabulary): ReadonlySet<string> {
  const folded = words.map((word) => word.folded).join(' ');
  const phrases = phrasesFor(folded).filter(({ tag, words: spelled }) => {
    const bare =
      words.length > 1 && words.some((word, i) => !word.marked && spelled[i]?.exact !== word.folded);
    if (tag === 'paraphrase' && words.some((word) => vocabulary.has(word.folded)))
      return isInReports(folded, vocabulary);
    return tag !== 'subject' || !bare || vocabulary.hasExactPhrase(spelled.map(({ exact }) => exact));
  });
  return new Set(
    phrases
      .filter((phrase) =>
        words.every((word, i) => isSame(word, phrase.words[i] ?? { exact: '', folded: '' })),
      )
      .map(({ tag }) => tag),
  );
}

/** Whether the reports have this wording or another that stands for it; otherwise its words are read apart. */
function isInReports(folded: string, vocabulary: Vocabulary): boolean {
  return synonymGroups(folded).some((group) =>
    group.some(({ words }) => vocabulary.hasExactPhrase(words.map(({ exact }) => exact))),
  );
}

/**
 * Longer phrases win: n words together are worth n², so two pairs beat a triple and a stray. A pair that the reports lack,
 * while they have its words, is better read apart.
 */
function worth(
  words: readonly QuestionWord[],
  tags: ReadonlySet<string>,
  inReports: InReports,
  vocabulary: Vocabulary,
): number {
  if (words.length === 1) return tags.size > 0 ? GRAMMAR : UNKNOWN;
  if (tags.has('collocation')) return TOGETHER;
  const usual = Math.max(
    0,
    ...phrasesFor(words.map((word) => word.folded).join(' ')).map((phrase) => phrase.usual),
  );
  if (words.length === 2 && tags.size === 1 && tags.has('subject') && inReports === 'apart') return APART;
  const asking = [...tags].some((tag) => tag.startsWith('ask:'));
  return (
    words.length ** 2 +
    (asking ? 0.25 : 0) +
    (isSpokenOf(words, tags, inReports, vocabulary) ? 0.5 : 0) +
    usual * USUAL
  );
}

/** The reports have the words in a row, or another wording for them. */
function isSpokenOf(
  words: readonly QuestionWord[],
  tags: ReadonlySet<string>,
  inReports: InReports,
  vocabulary: Vocabulary,
): boolean {
  if (inReports === 'together') return tags.has('subject') || tags.has('paraphrase');
  return tags.has('paraphrase') && isInReports(words.map(({ folded }) => folded).join(' '), vocabulary);
}

const COLLOCATION: ReadonlySet<string> = new Set(['subject', 'collocation']);

/** Two words that no table knows and that stand together in the reports make a name there: "công viên", "mặt tiền". */
function isCollocation(words: readonly QuestionWord[], vocabulary: Vocabulary): boolean {
  if (
    !words.every(
      (word) =>
        word.kind === 'word' &&
        [...tagsOf([word], vocabulary)].every((tag) => tag === 'unit' || tag === 'money'),
    )
  )
    return false;
  if (tagsOf(words.slice(0, 1), vocabulary).has('unit')) return false;
  return words.every((word) => word.marked)
    ? vocabulary.hasExactPhrase(words.map((word) => word.exact))
    : vocabulary.hasPhrase(words.map((word) => word.folded).join(' '));
}

/** The best cut of a question into lexicon phrases and single words. */
export function segment(words: readonly QuestionWord[], vocabulary: Vocabulary): Segment[] {
  const best: { score: number; from: number; tags: ReadonlySet<string> }[] = [
    { score: 0, from: 0, tags: new Set() },
  ];
  for (let end = 1; end <= words.length; end++) {
    let choice = { score: -Infinity, from: end - 1, tags: new Set<string>() as ReadonlySet<string> };
    for (let length = 1; length <= Math.min(LONGEST, end); length++) {
      const slice = words.slice(end - length, end);
      if (length > 1 && slice.some((word) => word.kind !== 'word')) break;
      const listed: ReadonlySet<string> = slice[0]?.kind === 'word' ? tagsOf(slice, vocabulary) : new Set();
      const collocation = length === 2 && listed.size === 0 && isCollocation(slice, vocabulary);
      if (length > 1 && listed.size === 0 && !collocation) continue;
      const tags = collocation ? COLLOCATION : listed;
      const score =
        (best[end - length]?.score ?? 0) + worth(slice, tags, standing(slice, vocabulary), vocabulary);
      if (score > choice.score) choice = { score, from: end - length, tags };
    }
    best.push(choice);
  }
  const segments: Segment[] = [];
  for (let end = words.length; end > 0;) {
    const { from, tags } = best[end] ?? { from: end - 1, tags: new Set<string>() };
    segments.unshift({ words: words.slice(from, end), tags });
    end = from;
  }
  return segments;
}
