import table from '../../../../data/lexicon/english.json' with { type: 'json' };

/**
 * How a word stands in an English sentence: `asking` "how many", `asker` "who", `which`; `article` and `link` part phrases;
 * `past` is a verb or describes the noun behind it ("donated land").
 */
export type Role =
  | 'adverb'
  | 'article'
  | 'asker'
  | 'asking'
  | 'auxiliary'
  | 'be'
  | 'describing'
  | 'filler'
  | 'link'
  | 'name'
  | 'noun'
  | 'number'
  | 'past'
  | 'stop'
  | 'time'
  | 'verb'
  | 'verbOrNoun'
  | 'which';

/** An English word or phrase: its Vietnamese, and how it stands in a sentence. */
export interface EnglishEntry {
  readonly text: string;
  readonly role: Role;
}

const LISTED = [
  'adverb',
  'article',
  'asker',
  'asking',
  'auxiliary',
  'be',
  'describing',
  'filler',
  'link',
  'time',
  'verb',
  'which',
] as const;
const PHRASES = new Map<string, string>(Object.entries(table.phrases));
const VERBS = new Set(table.verbs);
const VERBS_OR_NOUNS = new Set(table.verbsOrNouns);
const NOUNS = new Set(table.nouns);
const IRREGULAR = new Map<string, string>(Object.entries(table.irregular));
const ROLES = new Map<string, Role>();
for (const role of LISTED) for (const phrase of table.roles[role]) ROLES.set(phrase, role);

/** What makes words a sentence. */
export const TELLING: ReadonlySet<Role> = new Set<Role>(['auxiliary', 'be', 'past', 'verb']);

/** What a phrase in lower case means; a single word that is not listed is read as the form of one that is. */
export function englishEntry(phrase: string): EnglishEntry | null {
  const text = PHRASES.get(phrase);
  if (text !== undefined) return { text, role: roleOf(phrase) };
  const base = basesOf(phrase).find((candidate) => PHRASES.has(candidate));
  return base === undefined ? null : { text: PHRASES.get(base) ?? '', role: roleOf(phrase) };
}

/** Whether a single word is English that can be told in Vietnamese. */
export function isEnglishWord(word: string): boolean {
  return englishEntry(word) !== null;
}

function roleOf(phrase: string): Role {
  const listed = ROLES.get(phrase);
  if (listed !== undefined) return listed;
  const [first = '', ...others] = phrase.split(' ');
  const role = ROLES.get(first) ?? formOf(first);
  if (others.length === 0) return role;
  // "donated land" tells what was done, as its first word does; "training courses" are things.
  if (role === 'past') return 'verb';
  return AS_FIRST.has(role) ? role : 'noun';
}

/** Words that make a phrase what they are themselves: "how many of the", "is there any". */
const AS_FIRST: ReadonlySet<Role> = new Set<Role>([
  'asker',
  'asking',
  'auxiliary',
  'be',
  'filler',
  'link',
  'verb',
  'which',
]);

function formOf(word: string): Role {
  if (NOUNS.has(word)) return 'noun';
  if (VERBS_OR_NOUNS.has(word)) return 'verbOrNoun';
  if (VERBS.has(word)) return 'verb';
  if (IRREGULAR.has(word)) return VERBS.has(IRREGULAR.get(word) ?? '') ? 'past' : 'noun';
  if (/.{3}ed$/.test(word)) return 'past';
  const isGoingOn = word.endsWith('ing');
  const isVerb = basesOf(word).some((base) => VERBS.has(base) && (isGoingOn || !VERBS_OR_NOUNS.has(base)));
  return isVerb ? 'verb' : 'noun';
}

/** A word and what it may be a form of: "collected" and "collect". */
export function formsOf(word: string): readonly string[] {
  return [word, ...basesOf(word)];
}

/** Whether the verb is one of those by which money changes hands: "spent", "raise". */
export function isAboutMoney(verb: string): boolean {
  return formsOf(verb).some((base) => MONEY_VERBS.has(base));
}

const MONEY_VERBS = new Set(table.moneyVerbs);

/** What a word may be a form of: "policies" → "policy", "planning" → "plan", "used" → "use". */
function basesOf(word: string): readonly string[] {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return [irregular];
  if (!/^[a-z]{4,}$/.test(word)) return [];
  return ENDINGS.flatMap(([ending, puts]) =>
    ending.test(word) ? puts.map((put) => word.replace(ending, put)) : [],
  );
}

const ENDINGS: readonly (readonly [ending: RegExp, puts: readonly string[]])[] = [
  [/ies$/, ['y']],
  [/es$/, ['e', '']],
  [/(?<!s)s$/, ['']],
  [/ied$/, ['y']],
  [/(?<double>[bdgklmnprt])\k<double>(?:ed|ing)$/, ['$1']],
  [/ed$/, ['e', '']],
  [/ing$/, ['e', '']],
];
