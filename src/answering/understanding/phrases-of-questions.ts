import chatter from '../../../data/lexicon/chatter.json' with { type: 'json' };
import english from '../../../data/lexicon/english.json' with { type: 'json' };
import functionWords from '../../../data/lexicon/function-words.json' with { type: 'json' };
import gazetteer from '../../../data/lexicon/gazetteer.json' with { type: 'json' };
import moments from '../../../data/lexicon/moments.json' with { type: 'json' };
import places from '../../../data/lexicon/places.json' with { type: 'json' };
import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import scopes from '../../../data/lexicon/scopes.json' with { type: 'json' };
import softWords from '../../../data/lexicon/soft-words.json' with { type: 'json' };
import synonyms from '../../../data/lexicon/synonyms.json' with { type: 'json' };
import terms from '../../../data/lexicon/terms.json' with { type: 'json' };
import unitKin from '../../../data/lexicon/unit-kin.json' with { type: 'json' };
import words from '../../../data/lexicon/words.json' with { type: 'json' };
import { canonicalPhrase, foldPhrase } from '../../text/fold.ts';
import { formsOf, type Form } from './word.ts';

/** A phrase of the lexicon: what it is for, and its words. */
export interface LexiconPhrase {
  /** `ask:count`, `chatter`, `function`, `soft`, `unit`, `total`, `target`, `hedge:over`, `home`, `moment`, `placeName`, `subject`, `term`, … */
  readonly tag: string;
  readonly words: readonly Form[];
  /** How usual a pair of the word list is, 1 for the most frequent towards 0; 0 for every other phrase. */
  readonly usual: number;
}

/** Tags of phrases that name what is asked after; all others belong to questions themselves. */
export const SUBJECT: readonly string[] = ['subject', 'paraphrase', 'term'];

/** Canonical nouns that a number behind them names: "đề án 06", "lớp 9". */
export const IDENTIFIERS: ReadonlySet<string> = new Set(scopes.identifiers.map(canonicalPhrase));

// A word list gathered by counting holds pairs such as "có trách"; a pair with a grammatical word says nothing.
const GRAMMATICAL = new Set(functionWords.inPairs);

function phraseOf(text: string, tag: string, usual = 0): LexiconPhrase {
  return {
    tag,
    usual,
    words: formsOf(text),
  };
}

/** The phrases that begin with the words on the way here, and those that end here. */
interface Branch {
  readonly phrases: LexiconPhrase[];
  readonly next: Map<string, Branch>;
}

// A tree, so that nothing need be joined to look up each stretch of a question.
const root: Branch = { phrases: [], next: new Map() };
const known = new Set<string>();
const spelled = new Set<string>();

function add(text: string, tag: string, usual = 0): void {
  const phrase = phraseOf(text, tag, usual);
  let branch = root;
  for (const { folded } of phrase.words) {
    const next: Branch = branch.next.get(folded) ?? { phrases: [], next: new Map() };
    branch.next.set(folded, next);
    branch = next;
  }
  branch.phrases.push(phrase);
  for (const { exact } of phrase.words) spelled.add(exact);
  if (!SUBJECT.includes(tag)) known.add(phrase.words.map(({ folded }) => folded).join(' '));
}

function addAll(phrases: readonly string[], tag: string): void {
  for (const phrase of phrases) add(phrase, tag);
}

const CLASSED_UNITS: ReadonlySet<string> = new Set(Object.values(unitKin.classes).flat());

for (const [kind, phrases] of Object.entries(questionWords.phrases)) addAll(phrases, `ask:${kind}`);
addAll(questionWords.moneyNouns, 'money');
addAll(questionWords.moneySubjects, 'moneySubject');
addAll(softWords.light, 'light');
addAll(
  softWords.actions.filter((action) => action.includes(' ')),
  'action',
);
addAll(chatter.phrases, 'chatter');
addAll(chatter.people, 'chatter');
addAll(functionWords.phrases, 'function');
addAll(softWords.phrases, 'soft');
addAll(softWords.actors, 'actor');
addAll(moments.phrases, 'moment');
addAll(moments.spans, 'soft');
addAll(places.home, 'home');
addAll(places.elsewhere, 'elsewhere');
addAll(places.wider, 'wider');
addAll(gazetteer.names, 'placeName');
addAll(gazetteer.spelled, 'placeSpelled');
addAll(scopes.total, 'total');
addAll(scopes.target, 'target');
addAll(scopes.estimate, 'estimate');
addAll(scopes.result, 'result');
addAll(scopes.done, 'done');
addAll(scopes.comparison, 'comparison');
addAll(scopes.phase, 'phase');
addAll(scopes.rate, 'rate');
for (const hedge of ['over', 'nearly', 'under', 'atLeast', 'atMost', 'about'] as const)
  addAll(scopes[hedge], `hedge:${hedge}`);
for (const unit of CLASSED_UNITS) add(unit, 'unit');
addAll(unitKin.generic, 'unit');
addAll(terms.terms, 'term');
addAll(
  softWords.narrowing.filter((phrase) => phrase.includes(' ')),
  'term',
);
for (const phrase of scopes.identifiers) if (phrase.includes(' ')) add(phrase, 'subject');
for (const phrase of Object.keys(english.phrases)) known.add(`en:${phrase}`);
/** "tỷ lệ hộ nghèo": that a share is asked for must be heard, and of what. */
const SHARE = /^(?:tỷ lệ|tỉ lệ|phần trăm) /;
for (const group of synonyms.groups)
  for (const phrase of group) if (phrase.includes(' ') && !SHARE.test(phrase)) add(phrase, 'paraphrase');
for (const { said } of synonyms.spoken)
  for (const phrase of said) if (phrase.includes(' ')) add(phrase, 'paraphrase');
for (const [index, word] of words.words.entries()) {
  const [first, second] = word.split(' ');
  if (first === undefined || second === undefined) continue;
  if (GRAMMATICAL.has(first) || GRAMMATICAL.has(second) || CLASSED_UNITS.has(first)) continue;
  add(word, 'subject', 1 - index / words.words.length);
}

const NONE: readonly LexiconPhrase[] = [];

/** All lexicon phrases with the folded forms of these words from `start` to `end`. */
export function phrasesFor(
  stretch: readonly { readonly folded: string }[],
  start = 0,
  end = stretch.length,
): readonly LexiconPhrase[] {
  let branch: Branch | undefined = root;
  for (let at = start; at < end; at++) {
    branch = branch.next.get(stretch[at]?.folded ?? '');
    if (branch === undefined) return NONE;
  }
  return branch.phrases;
}

/** The same for each stretch that begins at `start`, by how many words it has: looked up in one go. */
export function phrasesFrom(
  stretch: readonly { readonly folded: string }[],
  start: number,
): readonly (readonly LexiconPhrase[])[] {
  const found: (readonly LexiconPhrase[])[] = [NONE];
  let branch: Branch | undefined = root;
  for (let at = start; at < stretch.length; at++) {
    branch = branch.next.get(stretch[at]?.folded ?? '');
    if (branch === undefined) break;
    found.push(branch.phrases);
  }
  return found;
}

/** Whether the folded phrase belongs to questions themselves (question words, chatter, grammar, units); `en:` asks of English. */
export function isQuestionVocabulary(folded: string): boolean {
  return known.has(folded);
}

/** Whether a word stands with the very same marks in some phrase: "rành", "quẹo", however rare they are in books. */
export function isSpelledInPhrases(exact: string): boolean {
  return spelled.has(exact);
}

const groupsByFolded = new Map<string, (readonly LexiconPhrase[])[]>();

function addGroup(heads: readonly string[], members: readonly string[]): void {
  const phrases = members.map((phrase) => phraseOf(phrase, 'subject'));
  for (const key of new Set(heads.map(foldPhrase)))
    groupsByFolded.set(key, [...(groupsByFolded.get(key) ?? []), phrases]);
}

for (const group of synonyms.groups) addGroup(group, group);
// "sòng bài" may be "đánh bạc" or "tụ điểm đánh bạc" in a report; of these two, neither stands for the other.
for (const { said, written } of synonyms.spoken) addGroup(said, [...said, ...written]);

/** Groups of synonyms that hold a phrase with these folded words. */
export function synonymGroups(folded: string): readonly (readonly LexiconPhrase[])[] {
  return groupsByFolded.get(folded) ?? [];
}
