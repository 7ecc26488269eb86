import type { Topic, TopicPhrase } from '../../domain/question.ts';
import { isKnownFolded, rarity } from '../../text/syllable.ts';
import { withoutParticles } from './action.ts';
import { synonymGroups, type LexiconPhrase } from './phrases-of-questions.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isSame, type QuestionWord } from './word.ts';
import figurePhrases from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import abbreviations from '../../../data/lexicon/abbreviations.json' with { type: 'json' };
import places from '../../../data/lexicon/places.json' with { type: 'json' };
import softWords from '../../../data/lexicon/soft-words.json' with { type: 'json' };
import { canonical, canonicalPhrase, fold, foldPhrase } from '../../text/fold.ts';
import { keptFor } from '../../text/kept.ts';

const SYNONYM_CREDIT = 0.9;

/** Folded full names → official abbreviation. */
const OFFICIAL = new Map<string, string>(
  Object.entries(abbreviations.tokens).map(([short, name]) => [foldPhrase(name), fold(short)]),
);
const COMMON = 5;
const RANGE = 5;

function weightOf(words: readonly QuestionWord[]): number {
  const rarest = Math.max(
    ...words.map((word) => (word.kind === 'number' ? 10 : rarity(word.marked ? word.exact : word.folded))),
  );
  return Math.min(1.2, Math.max(0.5, (rarest - COMMON) / RANGE));
}

const GENERIC_ENDS = new Set(places.wards.map(fold));
const SHORTEST_FULL_NAME = 3;

const NOTHING = { exact: '', folded: '' };

function wordings(words: readonly QuestionWord[]): TopicPhrase[] {
  const key = keyOf(words);
  const groups = synonymGroups(key).filter((group) =>
    group.some(
      (phrase) =>
        phrase.words.length === words.length &&
        words.every((word, index) => isSame(word, phrase.words[index] ?? NOTHING)),
    ),
  );
  return groups.flatMap((group) => group.map(synonymOf).filter((phrase) => keyOf(phrase.words) !== key));
}

/** A phrase of the lexicon as a wording; the same for every question, as its initials are. */
const synonymOf = keptFor((phrase: LexiconPhrase): TopicPhrase => {
  const wording: TopicPhrase = {
    words: phrase.words.map(({ exact, folded }) => ({ exact, folded, marked: true })),
    credit: SYNONYM_CREDIT,
  };
  initialsOfSynonyms.set(wording, initialsOf(wording));
  return wording;
});

/** What a report may call a thing as well. */
export function wordingOf(phrase: string): TopicPhrase {
  return {
    words: phrase.split(' ').map((word) => ({ exact: canonical(word), folded: fold(word), marked: true })),
    credit: SYNONYM_CREDIT,
  };
}

const initialsOfSynonyms = new WeakMap<TopicPhrase, readonly TopicPhrase[]>();

function initials(phrase: TopicPhrase): readonly TopicPhrase[] {
  return initialsOfSynonyms.get(phrase) ?? initialsOf(phrase);
}

function keyOf(words: TopicPhrase['words']): string {
  return words.map(({ folded }) => folded).join(' ');
}

/** A name of two or more syllables by its first letters, as reports shorten it: "người cao tuổi" → "nct". */
function initialsOf({ words }: TopicPhrase): readonly TopicPhrase[] {
  const short = words.map(({ folded }) => folded.charAt(0)).join('');
  // Letters that spell a word ("can" for "camera an ninh") would be taken for that word.
  const plain =
    words.length >= SHORTEST_FULL_NAME &&
    words.every(({ folded }) => /^[a-z]+$/.test(folded)) &&
    !isKnownFolded(short);
  const official = OFFICIAL.get(keyOf(words));
  const found = [...(plain ? [short] : []), ...(official === undefined ? [] : [official])];
  return [...new Set(found)].map((folded) => ({
    words: [{ exact: folded, folded, marked: false }],
    credit: SYNONYM_CREDIT,
  }));
}

const OPENINGS: ReadonlySet<string> = new Set(softWords.openings.map(canonicalPhrase));

const LOOSE_OPENINGS: ReadonlySet<string> = new Set(softWords.openings.map(foldPhrase));

/** "tổng tiền phạt" is also said of what is "phạt", "trường tiểu học" of "Tiểu học Hoa Sen". */
function withoutOpening(words: readonly QuestionWord[]): TopicPhrase[] {
  // "truong THCS": the abbreviation was written out with its marks.
  const loose = words.slice(1).every(({ marked }) => marked);
  const opens = (some: readonly QuestionWord[]): boolean =>
    some.every(({ marked }) => marked) || !loose
      ? OPENINGS.has(some.map(({ exact }) => exact).join(' '))
      : LOOSE_OPENINGS.has(some.map(({ folded }) => folded).join(' '));
  let start = 0;
  // "công trình kè": an opening of two syllables.
  while (start < words.length) {
    const length = [2, 1].find((count) => opens(words.slice(start, start + count)));
    if (length === undefined) break;
    start += length;
  }
  if (start < 1 || start >= words.length) return [];
  const rest = words.slice(start);
  return [{ words: rest, credit: 0.85 }, ...wordings(rest)];
}

const CHILDREN = figurePhrases.children.flatMap((child) => wordingOf(child).words);

/** "trẻ khuyết tật" is told of as "14 em khuyết tật": any word for a child may stand for another. */
function otherChildren([first, ...rest]: readonly QuestionWord[]): TopicPhrase[] {
  if (first === undefined || rest.length === 0 || !CHILDREN.some((child) => isSame(first, child))) return [];
  const told = rest[0]?.exact === EM && rest.length > 1 ? rest.slice(1) : rest;
  return CHILDREN.filter((child) => !isSame(first, child)).map((child) => ({
    words: [child, ...told],
    credit: SYNONYM_CREDIT,
  }));
}

const EM = canonical('em');

/** The wordings that may stand for these words: as typed, synonyms, the abbreviation, each also without a closing "phường". */
export function phrasesOf(words: readonly QuestionWord[]): TopicPhrase[] {
  const typed: TopicPhrase = { words, credit: 1 };
  const last = words.at(-1);
  const bare =
    words.length > 1 && last !== undefined && GENERIC_ENDS.has(last.folded) ? words.slice(0, -1) : null;
  const shorter: TopicPhrase[] = bare === null ? [] : [{ words: bare, credit: 0.95 }, ...wordings(bare)];
  const core = withoutParticles(words);
  const verb: TopicPhrase[] =
    core.length < words.length ? [{ words: core, credit: 0.85 }, ...wordings(core)] : [];
  const all = [
    typed,
    ...wordings(words),
    ...shorter,
    ...withoutOpening(words),
    ...verb,
    ...otherChildren(words),
  ];
  return [...all, ...all.flatMap(initials)];
}

const SHORT_CREDIT = 0.85;

/** "trạm y tế", of which the reports speak as "Trạm". */
export function shortened(topic: Topic, vocabulary: Vocabulary): Topic {
  const folded = foldPhrase(topic.text);
  const short = folded.includes(' ') ? vocabulary.shortName(folded) : null;
  if (short === null) return topic;
  const word = { exact: canonical(short), folded: fold(short), marked: true };
  return { ...topic, phrases: [...topic.phrases, { words: [word], credit: SHORT_CREDIT }] };
}

/** A topic of these words. */
export function topicOf(words: readonly QuestionWord[], options: Partial<Omit<Topic, 'text'>> = {}): Topic {
  return {
    text: words.map((word) => word.text).join(' '),
    phrases: options.phrases ?? phrasesOf(words),
    weight: options.weight ?? weightOf(words),
    required: options.required ?? true,
    strict: options.strict ?? false,
    role: options.role ?? 'subject',
    joined: options.joined ?? null,
  };
}
