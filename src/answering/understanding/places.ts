import abbreviations from '../../../data/lexicon/abbreviations.json' with { type: 'json' };
import functionWords from '../../../data/lexicon/function-words.json' with { type: 'json' };
import places from '../../../data/lexicon/places.json' with { type: 'json' };
import type { Topic, TopicPhrase } from '../../domain/question.ts';
import { canonical, canonicalPhrase, fold, foldPhrase } from '../../text/fold.ts';
import { keptFor } from '../../text/kept.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { byFirst } from './by-first.ts';
import { isQuestionVocabulary, phrasesFor } from './phrases-of-questions.ts';
import { phrasesOf, topicOf } from './topics.ts';
import type { Home } from './home.ts';
import { institutionLength } from './institution.ts';
import { isSign } from './sign.ts';
import { mayLackMarks } from './may-lack-marks.ts';
import { formsOf, isCapitalised, isSame, questionWord, readAs, type QuestionWord } from './word.ts';

/** By the first word; the longest first: it is the one that is meant. */
const UNITS = byFirst(
  places.units.map(formsOf).toSorted((a, b) => b.length - a.length),
  ([first]) => first?.folded,
);

function unitAt(words: readonly QuestionWord[], index: number): number {
  const longest = UNITS.get(words[index]?.folded ?? '')?.find((unit) =>
    unit.every((part, offset) => {
      const word = words[index + offset];
      return word !== undefined && isSame(word, part);
    }),
  );
  return longest?.length ?? 0;
}

const byFirstWord = keptFor((names: readonly (readonly string[])[]) => byFirst(names, ([first]) => first));

function startsWith(words: readonly QuestionWord[], index: number, name: readonly string[]): boolean {
  return name.length > 0 && name.every((part, offset) => words[index + offset]?.folded === part);
}

/** How many words after an administrative unit make its name: a number, or capitalised words that ask nothing. */
function nameLength(words: readonly QuestionWord[], index: number): number {
  const first = words[index];
  if (first?.kind === 'number') return first.text.includes('/') || first.text.length > 2 ? 0 : 1;
  if (isSign(first, 'numbering') && words[index + 1]?.kind === 'number') return 2;
  const capitalised = isCapitalised(words);
  let length = 0;
  while (length < 3) {
    const word = words[index + length];
    if (word === undefined || word.kind !== 'word' || !word.capital) break;
    if (length === 0 && phrasesFor([word]).some(({ tag }) => tag.startsWith('ask:'))) break;
    if (capitalised && isQuestionVocabulary(word.folded)) break;
    length++;
  }
  return length;
}

const PARTS = new Set(places.parts.map((part) => canonicalPhrase(part)));
const LOOSE_PARTS = new Set(places.parts.map(foldPhrase));

/** "thôn", "khu phố": a part of a territory, not another one. */
function isPart(unit: readonly QuestionWord[]): boolean {
  return unit.some(({ marked }) => marked)
    ? PARTS.has(unit.map(({ exact }) => exact).join(' '))
    : LOOSE_PARTS.has(unit.map(({ folded }) => folded).join(' '));
}

/** "khu phố", "thôn": the noun of parts of a territory, as typed. */
export function namesPart(noun: string): boolean {
  return PARTS.has(canonicalPhrase(noun)) || LOOSE_PARTS.has(noun.toLowerCase());
}

/** "khu phố 3" is also "KP 3": every wording of the unit, and its letters, with the name behind. */
function placeTopic(unit: readonly QuestionWord[], written: readonly QuestionWord[]): Topic {
  const name = written.filter((word) => written.length === 1 || !isSign(word, 'numbering'));
  const numbered = name[0]?.kind === 'number' ? [questionWord('số'), ...name] : null;
  const letters = unit.map((word) => word.folded.charAt(0)).join('');
  const short: TopicPhrase = {
    words: [{ exact: letters, folded: letters, marked: false }, ...name],
    credit: 0.9,
  };
  const wordings = phrasesOf(unit).flatMap((phrase) =>
    [name, ...(numbered === null ? [] : [numbered])].map((called) => ({
      ...phrase,
      words: [...phrase.words, ...called],
    })),
  );
  // A table of neighbourhoods names them alone.
  const bare: TopicPhrase[] = name[0]?.kind === 'word' && isPart(unit) ? [{ words: name, credit: 0.9 }] : [];
  const phrases = [...wordings, short, ...bare];
  return topicOf([...unit, ...name], { role: 'place', strict: true, weight: 1.2, phrases });
}

/** "Tiểu học Bàu Sen Hạ 1" is a school: the reports have the word before the name and a number behind it. */
function isPartOfName(
  words: readonly QuestionWord[],
  index: number,
  name: readonly string[],
  vocabulary: Vocabulary,
): boolean {
  const [before, first, after] = [words[index - 1], name[0], words[index + name.length]];
  if (after?.kind === 'number') return true;
  return (
    before?.kind === 'word' &&
    first !== undefined &&
    !ADMINISTRATION.has(before.folded) &&
    (vocabulary.hasPair(before.folded, first) ||
      shortFormsBefore(words, index).some((short) => vocabulary.hasPair(short, first)))
  );
}

/** "trung học cơ sở" before a name, of which reports write "THCS": the short forms of what was typed or written out. */
function shortFormsBefore(words: readonly QuestionWord[], index: number): string[] {
  return SHORT_FORMS.filter(({ name }) =>
    name.every((part, offset) => words[index - name.length + offset]?.folded === part),
  ).map(({ short }) => short);
}

const SHORT_FORMS = Object.entries(abbreviations.tokens).map(([short, name]) => ({
  short: fold(short),
  name: name.split(' ').map(fold),
}));

/** Before the territory's own name: "phường", "Đảng ủy", "tại"; with these it is no part of a longer name. */
const ADMINISTRATION = new Set(places.beforeOwnName.map(fold));

/** Index behind "huyện", "huyện mình" where a report is of a huyện: its own territory, as "phường" is a ward's; the index given else. */
function levelEnd(words: readonly QuestionWord[], index: number, unit: number, { levels }: Home): number {
  const end = index + unit;
  const said = words.slice(index, end).map(({ folded }) => folded);
  // "học sinh giỏi cấp huyện"
  if (!levels.has(said.join(' ')) || isSign(words[index - 1], 'rank')) return index;
  return POSSESSIVES.has(words[end]?.folded ?? '') ? end + 1 : end;
}

/** "mình", "ta", "này" of "phường mình". */
const POSSESSIVES: ReadonlySet<string> = new Set(
  places.home.flatMap((phrase) =>
    phrase.startsWith('phường ') ? [fold(phrase.slice('phường '.length))] : [],
  ),
);
const WHOLES: ReadonlySet<string> = new Set(places.wholes.map(fold));

/** "thôn Đông Mít" where the reports have only a "Đồng Mít": a mark was left away. */
function asInReports(name: readonly QuestionWord[], vocabulary: Vocabulary): readonly QuestionWord[] {
  const isTheirs =
    vocabulary.hasExactPhrase(name.map(({ exact }) => exact)) ||
    !vocabulary.hasName(name.map(({ folded }) => folded));
  if (isTheirs || !name.every((word) => mayLackMarks(word, vocabulary))) return name;
  return name.map((word) => readAs(word, { partly: true }));
}

/** "thôn Gò Dâu, Phú Lợi và Mỹ Tân": names of the reports that go on behind the first share its noun. */
function furtherNames(
  words: readonly QuestionWord[],
  from: number,
  vocabulary: Vocabulary,
): QuestionWord[][] {
  const names: QuestionWord[][] = [];
  for (let at = from; isListed(words[at]); at += 1 + (names.at(-1)?.length ?? 0)) {
    const behind = words.slice(at + 1);
    const end = behind.findIndex(({ kind, capital }) => kind !== 'word' || !capital);
    const name = behind.slice(0, end === -1 ? undefined : end);
    if (name.length < 2 || !vocabulary.hasName(name.map(({ folded }) => folded))) break;
    names.push(name);
  }
  return names;
}

const LISTING: ReadonlySet<string> = new Set(functionWords.linkCounts.map(canonical));

function isListed(word: QuestionWord | undefined): boolean {
  return word !== undefined && (word.text === ',' || LISTING.has(word.exact));
}

function typed(words: readonly QuestionWord[]): string {
  return words.map(({ text }) => text).join(' ');
}

/**
 * Takes the names of places out of a question. The reports' own territory says nothing (the answer speaks of it anyway);
 * any other place must stand in the clause that answers.
 */
export function readPlaces(
  words: readonly QuestionWord[],
  home: Home,
  vocabulary: Vocabulary,
): { places: Topic[]; others: QuestionWord[]; own: string[]; isHome: boolean } {
  const names = byFirstWord(home.names);
  let isHome = false;
  const found: Topic[] = [];
  const others: QuestionWord[] = [];
  const named: string[] = [];
  for (let index = 0; index < words.length;) {
    const known = Math.max(0, ...home.institutions.map((one) => institutionLength(words, index, one)));
    if (known > 0) {
      named.push(typed(words.slice(index, index + known)));
      index += known;
      continue;
    }
    const unit = unitAt(words, index);
    const own = names
      .get(words[index + unit]?.folded ?? '')
      ?.find(
        (name) =>
          startsWith(words, index + unit, name) &&
          (unit > 0 || !isPartOfName(words, index, name, vocabulary)),
      );
    if (own !== undefined) {
      named.push(typed(words.slice(index, index + unit + own.length)));
      index += unit + own.length;
      continue;
    }
    const length = unit > 0 ? nameLength(words, index + unit) : 0;
    if (length > 0) {
      const called = words.slice(index, index + unit);
      const behind = index + unit + length;
      const further = furtherNames(words, behind, vocabulary);
      const first = words.slice(index + unit, behind);
      found.push(...[first, ...further].map((name) => placeTopic(called, asInReports(name, vocabulary))));
      index = behind + further.reduce((sum, name) => sum + 1 + name.length, 0);
      continue;
    }
    const level = unit > 0 ? levelEnd(words, index, unit, home) : index;
    if (level > index) {
      if (WHOLES.has(others.at(-1)?.folded ?? '')) others.pop();
      isHome = true;
      index = level;
      continue;
    }
    const word = words[index];
    if (word !== undefined) others.push(word);
    index++;
  }
  return { places: found, others, own: [...new Set(named)], isHome };
}
