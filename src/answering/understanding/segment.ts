import softWords from '../../../data/lexicon/soft-words.json' with { type: 'json' };
import { canonical, hasMarks } from '../../text/fold.ts';
import { isKnown } from '../../text/syllable.ts';
import type { Vocabulary } from '../vocabulary.ts';
import {
  IDENTIFIERS,
  SUBJECT,
  phrasesFor,
  phrasesFrom,
  synonymGroups,
  type LexiconPhrase,
} from './phrases-of-questions.ts';
import { isName } from './known-name.ts';
import { isSign, isSpelledSign, isTypedSign } from './sign.ts';
import { hasNoOtherMarks, isCapitalised, isSame, questionWord, type QuestionWord } from './word.ts';

/** A stretch of a question with all that the lexicon says it may be. */
export interface Segment {
  readonly words: readonly QuestionWord[];
  /** Tags of the lexicon phrases with these words; empty for a word that no table knows. */
  readonly tags: ReadonlySet<string>;
}

const LONGEST = 5;
const APART = 1.5;
const USUAL = 0.2;
const SPELLED = 0.1;
const TOGETHER = 2.5;
const NAMED = 1;

/** Whether the reports have these words in a row, each for itself, or not at all. */
type InReports = 'together' | 'apart' | 'absent';

function standing(words: readonly QuestionWord[], vocabulary: Vocabulary): InReports {
  if (vocabulary.hasPhrase(words.map((word) => word.folded))) return 'together';
  return words.every((word) => vocabulary.has(word.folded)) ? 'apart' : 'absent';
}

const UNKNOWN = 0.8;
const GRAMMAR = 1;

const NO_TAGS: ReadonlySet<string> = new Set();
const NONE: readonly LexiconPhrase[] = [];

/** "bây giơ": in the phrases of questions a word may lack some of its marks beside one that has them; "máy" that a report has may not. */
function lacksMarks(
  word: QuestionWord,
  spelled: LexiconPhrase['words'][number],
  vocabulary: Vocabulary,
): boolean {
  return (
    isSame(word, spelled) ||
    (word.folded === spelled.folded &&
      hasNoOtherMarks(word.exact, spelled.exact) &&
      !(hasMarks(word.text) && vocabulary.hasExactPhrase([word.exact])))
  );
}

const NOTHING = { exact: '', folded: '' };

/** Whether words are those of a phrase: with their marks, or, in the phrases of questions, with some of them. */
function spells(
  words: readonly QuestionWord[],
  { tag, words: spelled }: LexiconPhrase,
  vocabulary: Vocabulary,
): boolean {
  let same = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word !== undefined && isSame(word, spelled[i] ?? NOTHING)) same += 1;
  }
  if (same === words.length) return true;
  const mayLack =
    same > 0 &&
    (tag === 'term' ||
      !SUBJECT.includes(tag) ||
      words.every((word, i) => isSame(word, spelled[i] ?? NOTHING) || !isKnown(word.exact)));
  return mayLack && words.every((word, i) => lacksMarks(word, spelled[i] ?? NOTHING, vocabulary));
}

/** Without marks "so ho" may be "số hộ" or "sơ hở": a bare pair is a word only where the reports have it. */
function stands(
  words: readonly QuestionWord[],
  { tag, words: spelled }: LexiconPhrase,
  vocabulary: Vocabulary,
): boolean {
  if (tag.startsWith('place')) return namesElsewhere(words, tag, vocabulary);
  if (tag === 'paraphrase' && deniesWithin(words) && !vocabulary.hasPhrase(words.map(({ folded }) => folded)))
    return false;
  if (tag === 'paraphrase' && words.some((word) => vocabulary.has(word.folded)))
    return isUnmistakable(words, vocabulary) || isInReports(words, vocabulary);
  if (tag !== 'subject' || words.length === 1) return true;
  const bare = words.some((word, i) => !word.marked && spelled[i]?.exact !== word.folded);
  return !bare || vocabulary.hasExactPhrase(spelled.map(({ exact }) => exact));
}

/** "vốn chưa giải ngân": what is not done of something is asked for by its words, but where a report tells it by them. */
function deniesWithin([, ...behind]: readonly QuestionWord[]): boolean {
  return behind.some((word) => isSpelledSign(word, 'unfinished'));
}

/** "tai nan giao thong": four syllables without marks that make a phrase are no others by chance, but where the reports have both halves. */
function isUnmistakable(words: readonly QuestionWord[], vocabulary: Vocabulary): boolean {
  const [one, two, three, four] = words.map(({ folded }) => folded);
  if (one === undefined || two === undefined || three === undefined || four === undefined) return false;
  return (
    words.every(({ marked }) => !marked) && !(vocabulary.hasPair(one, two) && vocabulary.hasPair(three, four))
  );
}

function tagsOf(
  words: readonly QuestionWord[],
  phrases: readonly LexiconPhrase[],
  vocabulary: Vocabulary,
): ReadonlySet<string> {
  if (phrases.length === 0) return NO_TAGS;
  const tags = new Set<string>();
  for (const phrase of phrases)
    if (spells(words, phrase, vocabulary) && stands(words, phrase, vocabulary)) tags.add(phrase.tag);
  return tags;
}

/** "Bến Nghé có mấy hộ nghèo": a place that the reports never name. */
function namesElsewhere(words: readonly QuestionWord[], tag: string, vocabulary: Vocabulary): boolean {
  if (tag === 'placeSpelled' && !words.some(({ marked, capital }) => marked || capital)) return false;
  return !vocabulary.hasPhrase(words.map(({ folded }) => folded));
}

/** Whether the reports have this wording or another that stands for it; otherwise its words are read apart. */
function isInReports(words: readonly QuestionWord[], vocabulary: Vocabulary): boolean {
  return synonymGroups(words.map(({ folded }) => folded).join(' ')).some((group) =>
    group.some((phrase) => vocabulary.hasExactPhrase(phrase.words.map(({ exact }) => exact))),
  );
}

/**
 * Longer phrases win: n words together are worth n², so two pairs beat a triple and a stray. A pair that the reports lack,
 * while they have its words, is better read apart.
 */
function worth(
  words: readonly QuestionWord[],
  tags: ReadonlySet<string>,
  phrases: readonly LexiconPhrase[],
  vocabulary: Vocabulary,
): number {
  if (words.length === 1) return tags.size > 0 ? GRAMMAR : UNKNOWN;
  if (tags.has('collocation')) return TOGETHER;
  const inReports = standing(words, vocabulary);
  const usual = phrases.reduce((most, phrase) => Math.max(most, phrase.usual), 0);
  if (words.length === 2 && tags.size === 1 && tags.has('subject') && inReports === 'apart') return APART;
  const asking = [...tags].some((tag) => tag.startsWith('ask:'));
  return (
    words.length ** 2 +
    (asking ? 0.25 : 0) +
    (isSpokenOf(words, tags, inReports, vocabulary) ? 0.5 : 0) +
    (phrases.some((phrase) => isSpelled(words, phrase)) ? SPELLED : 0) +
    usual * USUAL
  );
}

/** "thu mấy tháng": "mấy tháng" as it is spelled goes before a "thứ mấy" that lacks a mark. */
function isSpelled(words: readonly QuestionWord[], { words: spelled }: LexiconPhrase): boolean {
  return words.every((word, i) => isSame(word, spelled[i] ?? NOTHING));
}

/** The reports have the words in a row, or another wording for them. */
function isSpokenOf(
  words: readonly QuestionWord[],
  tags: ReadonlySet<string>,
  inReports: InReports,
  vocabulary: Vocabulary,
): boolean {
  if (inReports === 'together') return SUBJECT.some((tag) => tags.has(tag));
  return tags.has('paraphrase') && isInReports(words, vocabulary);
}

const COLLOCATION: ReadonlySet<string> = new Set(['subject', 'collocation']);

const COUNTS: ReadonlySet<string> = new Set(['unit', 'money']);

/** Whether no table knows two words but as what something is counted in, the first not even so. */
function areUnknown(first: ReadonlySet<string> = NO_TAGS, second: ReadonlySet<string> = NO_TAGS): boolean {
  if (first.has('unit')) return false;
  for (const tag of first) if (!COUNTS.has(tag)) return false;
  for (const tag of second) if (!COUNTS.has(tag)) return false;
  return true;
}

/** Two words that no table knows and that stand together in the reports make a name there: "công viên", "mặt tiền". */
function isCollocation(words: readonly QuestionWord[], vocabulary: Vocabulary): boolean {
  return words.every((word) => word.marked)
    ? vocabulary.hasExactPhrase(words.map((word) => word.exact))
    : vocabulary.hasPhrase(words.map((word) => word.folded));
}

/** "tuyển lớp 6": the noun goes with its number. */
function opensNumber(words: readonly QuestionWord[], end: number): boolean {
  return words[end]?.kind === 'number' && IDENTIFIERS.has(words[end - 1]?.exact ?? '');
}

/** "bao nhiêu hộ với bao nhiêu người", "số hộ với số khẩu": no "hộ với" that begs. */
function isCountedUnit(before: QuestionWord | undefined, tags: ReadonlySet<string> = NO_TAGS): boolean {
  return tags.has('unit') && (isSign(before, 'counting') || isTypedSign(before, 'number'));
}

/** "bao nhiêu tiêu chí": what is counted is one noun, though the reports have its halves apart. */
function isCountedNoun(
  words: readonly QuestionWord[],
  tags: ReadonlySet<string>,
  before: QuestionWord | undefined,
): boolean {
  return (
    words.length === 2 &&
    tags.size === 1 &&
    tags.has('subject') &&
    isSign(before, 'counting') &&
    !CLASSIFIERS.has(words[0]?.exact ?? '')
  );
}

/** "mấy lá thư": what is counted is the second word. */
const CLASSIFIERS: ReadonlySet<string> = new Set(softWords.classifiers.map(canonical));

/** "nghe đồn công an …": what was heard, and no "đồn công an". */
function isInHearsay(words: readonly QuestionWord[], from: number): boolean {
  return (
    isSpelledSign(words[from - 1], 'hearing') &&
    phrasesFor(words, from - 1, from + 1).some(
      (phrase) => phrase.tag === 'ask:confirm' && isSame(words[from] ?? HEARD, phrase.words[1] ?? NOTHING),
    )
  );
}

const HEARD = questionWord('');

/** The best cut of a question into lexicon phrases and single words. */
export function segment(words: readonly QuestionWord[], vocabulary: Vocabulary): readonly Segment[] {
  // A question that names neither time nor place is cut twice: to tell questions apart, and to be read.
  if (last?.vocabulary !== vocabulary || !areSame(last.words, words))
    last = { words, vocabulary, segments: cut(words, vocabulary) };
  return last.segments;
}

let last: {
  readonly words: readonly QuestionWord[];
  readonly vocabulary: Vocabulary;
  readonly segments: readonly Segment[];
} | null = null;

function areSame(some: readonly QuestionWord[], others: readonly QuestionWord[]): boolean {
  return some.length === others.length && some.every((word, index) => word === others[index]);
}

function cut(words: readonly QuestionWord[], vocabulary: Vocabulary): Segment[] {
  const best: { score: number; from: number; tags: ReadonlySet<string> }[] = [
    { score: 0, from: 0, tags: NO_TAGS },
  ];
  const listedFrom = words.map((_, index) => phrasesFrom(words, index));
  const alone = words.map((word, index) =>
    word.kind === 'word' ? tagsOf([word], listedFrom[index]?.[1] ?? NONE, vocabulary) : NO_TAGS,
  );
  const capitalised = isCapitalised(words);
  for (let end = 1; end <= words.length; end++) {
    let choice = { score: -Infinity, from: end - 1, tags: NO_TAGS };
    for (let length = 1; length <= Math.min(LONGEST, end); length++) {
      const from = end - length;
      if (length > 1 && (words[from]?.kind !== 'word' || words[end - 1]?.kind !== 'word')) break;
      const phrases = listedFrom[from]?.[length] ?? NONE;
      const mayCollocate = length === 2 && areUnknown(alone[from], alone[from + 1]);
      const slice = words.slice(from, end);
      const named =
        length > 1 &&
        isName(slice, words[end], { capitalised, opensUnit: alone[from]?.has('unit') === true }, vocabulary);
      if (length > 1 && phrases.length === 0 && !mayCollocate && !named) continue;
      if (length > 1 && isInHearsay(words, from)) continue;
      const listed = length === 1 ? (alone[from] ?? NO_TAGS) : tagsOf(slice, phrases, vocabulary);
      const collocation =
        named ||
        (mayCollocate && listed.size === 0 && !opensNumber(words, end) && isCollocation(slice, vocabulary));
      if (length > 1 && listed.size === 0 && !collocation) continue;
      if (length > 1 && listed.has('chatter') && isCountedUnit(words[from - 1], alone[from])) continue;
      const tags = collocation ? COLLOCATION : listed;
      const score =
        (best[from]?.score ?? 0) +
        (named
          ? length ** 2 + NAMED
          : isCountedNoun(slice, listed, words[from - 1])
            ? length ** 2
            : worth(slice, tags, phrases, vocabulary));
      if (score > choice.score) choice = { score, from, tags };
    }
    best.push(choice);
  }
  const segments: Segment[] = [];
  for (let end = words.length; end > 0;) {
    const { from, tags } = best[end] ?? { from: end - 1, tags: NO_TAGS };
    segments.unshift({ words: words.slice(from, end), tags });
    end = from;
  }
  return segments;
}
