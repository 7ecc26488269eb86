import letterhead from '../../../data/lexicon/letterhead.json' with { type: 'json' };
import type { Question, Topic } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import { keptLast } from '../../text/kept.ts';
import { followsAsked, isNarrowing } from '../understanding/narrowing.ts';
import { isOfOther } from './contrast.ts';
import { tellsOn } from './goes-on.ts';
import { joinedPlaces } from './joined-label.ts';
import { namedColumn, namedRow } from './named-row.ts';
import { occurrencesOf, type Occurrence } from './occurrences.ts';
import { tellingWords } from './telling-words.ts';
import type { Page, Words } from './page.ts';
import { splitPlaces } from './split-phrase.ts';

/** Looks for one topic of a question. */
export interface Finder {
  readonly question: Question;
  readonly topic: Topic;
  /** Whether a paragraph may go on about it without naming it again. */
  readonly carries: boolean;
  /** Whether it is an office or a body, of which a section's items tell without naming it again. */
  readonly counter: boolean;
  /** Folded words one of which stands wherever it is spoken of. */
  readonly telling: readonly string[];
  // The passages of a section share its headings: what is found there holds for all of them.
  readonly known: Map<Words, readonly Occurrence[]>;
}

/** A finder for each topic. */
export const findersOf = keptLast((question: Question): readonly Finder[] =>
  question.topics.map((topic) => ({
    question,
    topic,
    carries: !topic.strict && !isNarrowing(topic) && !followsAsked(question, topic.text),
    counter: COUNTERS.has(foldPhrase(topic.text)),
    telling: tellingWords(topic),
    known: new Map(),
  })),
);

/** What must be met, the rarest first: most passages lack it. */
const requiredOf = keptLast((question: Question): readonly Finder[] =>
  findersOf(question)
    .filter(({ topic }) => topic.required)
    .toSorted((a, b) => b.topic.weight - a.topic.weight),
);

const COUNTERS: ReadonlySet<string> = new Set(letterhead.counters.map(foldPhrase));

/** No place at all. */
const NOWHERE: readonly Occurrence[] = [];

function mayStandIn({ telling }: Finder, { byFolded }: Words): boolean {
  for (const word of telling) if (byFolded.has(word)) return true;
  return false;
}

function findIn(finder: Finder, words: Words): readonly Occurrence[] {
  return mayStandIn(finder, words) ? find(finder, words) : NOWHERE;
}

function find({ question, topic }: Finder, words: Words): readonly Occurrence[] {
  return occurrencesOf(topic, words).filter((occurrence) => !isOfOther(occurrence, words, question));
}

/** Its places in words that several passages share. */
export function findAround(finder: Finder, words: Words): readonly Occurrence[] {
  if (!mayStandIn(finder, words)) return NOWHERE;
  const known = finder.known.get(words);
  if (known !== undefined) return known;
  const found = find(finder, words);
  finder.known.set(words, found);
  return found;
}

/** Its places in the passage itself. */
export function ownPlaces(finder: Finder, page: Page): readonly Occurrence[] {
  const found = findIn(finder, page.own);
  if (found.length > 0) return found;
  return page.passage.kind === 'row' ? namedRow(finder.topic, page) : joinedPlaces(finder.topic, page);
}

/** Where the paragraph has named what a clause goes on about. */
export function earlierPlaces(finder: Finder, page: Page): readonly Occurrence[] {
  const carries = finder.carries || (tellsOn(page) && !finder.topic.strict);
  return carries && page.passage.kind === 'clause' ? findAround(finder, page.before) : NOWHERE;
}

/** "Trung tâm đã tiếp nhận 9.486 hồ sơ" and items behind it: whose they are is said once for a section. */
export function sectionPlaces(finder: Finder, page: Page): readonly Occurrence[] {
  return finder.counter && page.passage.kind === 'clause' ? findAround(finder, page.section) : NOWHERE;
}

function isSpokenOf(finder: Finder, page: Page): boolean {
  if (ownPlaces(finder, page).length > 0) return true;
  for (const { role, words } of page.context) {
    if (findAround(finder, words).length > 0) return true;
    if (role === 'header' && namedColumn(finder.topic, page, words).length > 0) return true;
  }
  return (
    earlierPlaces(finder, page).length > 0 ||
    splitIn(finder, page).length > 0 ||
    sectionPlaces(finder, page).length > 0
  );
}

/** Prose alone says so in pieces: a table tells by its headings. */
export function splitIn({ topic }: Finder, page: Page): readonly Occurrence[] {
  return page.passage.kind === 'clause' ? splitPlaces(topic, page) : NOWHERE;
}

/**
 * Whether a passage and what stands around it speak of more than `most` of the required topics nowhere: neither it nor any
 * figure of it meets them then. `unsaid` need not be spoken of.
 */
export function lacks(page: Page, question: Question, most: number, unsaid: string | null): boolean {
  let absent = 0;
  for (const finder of requiredOf(question)) {
    if (finder.topic.text === unsaid || isSpokenOf(finder, page)) continue;
    absent += 1;
    if (absent > most) return true;
  }
  return false;
}
