import opposites from '../../../data/lexicon/opposites.json' with { type: 'json' };
import type { Topic, TopicPhrase } from '../../domain/question.ts';
import { canonical, canonicalPhrase, foldPhrase } from '../../text/fold.ts';
import { typedWords, wholeWords } from '../../text/phrase-pattern.ts';
import { wordingOf } from './topics.ts';

const CREDIT = 0.9;

interface Wordings {
  readonly exact: ReadonlySet<string>;
  readonly folded: ReadonlySet<string>;
  readonly phrases: readonly TopicPhrase[];
  readonly pattern: RegExp;
  /** The same where marks may lack. */
  readonly typed: RegExp;
}

function wordingsOf(texts: readonly string[]): Wordings {
  return {
    exact: new Set(texts.map(canonicalPhrase)),
    folded: new Set(texts.map(foldPhrase)),
    phrases: texts.map(wordingOf),
    pattern: wholeWords(texts),
    typed: typedWords(texts),
  };
}

const PAIRS = opposites.pairs.map(({ so, not }) => ({ so: wordingsOf(so), not: wordingsOf(not) }));
const PAYING = typedWords(opposites.pairs.flatMap(({ so, ...pair }) => ('paid' in pair ? so : [])));

/** A topic as typed, by its marks; by its letters where it has none. */
interface Typed {
  readonly marked: boolean;
  readonly key: string;
}

function typedOf({ phrases: [typed] }: Topic): Typed {
  const words = typed?.words ?? [];
  const marked = words.some((word) => word.marked);
  return { marked, key: words.map((word) => (marked ? word.exact : word.folded)).join(' ') };
}

function isOneOf({ exact, folded }: Wordings, { marked, key }: Typed): boolean {
  return (marked ? exact : folded).has(key);
}

/** What a topic is called where it is not so: "đúng hạn" → "trễ hạn", "quá hạn"; none where nothing is its opposite. */
function reverseOf(topic: Topic): readonly TopicPhrase[] {
  const typed = typedOf(topic);
  return PAIRS.filter(({ so }) => isOneOf(so, typed)).flatMap(({ not }) => not.phrases);
}

const NOT_YET = canonical('chưa');

/** "chưa xử lý" → "xử lý": of what has been done the rest can be computed. */
function undenied({ phrases }: Topic): readonly TopicPhrase[] {
  return phrases.flatMap(({ words: [first, ...rest] }) =>
    first !== undefined && rest.length > 0 && first.exact === NOT_YET
      ? [{ words: rest, credit: CREDIT }]
      : [],
  );
}

/** Of what is not so, under a word of its own as well: "không đúng hạn" is also told as "trễ hạn". */
export function withOpposite(topic: Topic): Topic {
  const further = [...reverseOf(topic), ...undenied(topic)];
  return further.length === 0 ? topic : { ...topic, phrases: [...topic.phrases, ...further] };
}

/** Whether a label tells what is not so of what the topics name: "trễ hạn" of "đúng hạn". */
export function tellsNot(label: string, topics: readonly Topic[]): boolean {
  const typed = topics.map(typedOf);
  return PAIRS.some(({ so, not }) => typed.some((topic) => isOneOf(so, topic)) && not.pattern.test(label));
}

/** Whether the topics name what is not so ("vắng"), of which a text has nothing but what is so ("có mặt"). */
export function tellsOnlySo(text: string, topics: readonly Topic[]): boolean {
  const typed = topics.map(typedOf);
  return PAIRS.some(
    ({ so, not }) =>
      typed.some((topic) => isOneOf(not, topic)) && so.pattern.test(text) && !not.pattern.test(text),
  );
}

/** Whether two labels tell the two sides of one thing: "giải quyết đúng hạn" and "trễ hạn". */
export function areOpposite(one: string, another: string): boolean {
  return PAIRS.some(({ so, not }) => so.pattern.test(one) && not.pattern.test(another));
}

/** Whether a text tells the opposite of what a question asks after, and that alone: "được miễn toàn bộ học phí" of "có phải đóng học phí không". */
export function tellsOpposite(told: string, asked: string): boolean {
  return PAIRS.some(
    ({ so, not }) =>
      so.typed.test(asked) &&
      !not.typed.test(asked) &&
      not.pattern.test(told) &&
      // "không thu học phí" holds "thu học phí".
      !so.pattern.test(told.split(not.pattern).join(' ')),
  );
}

/** The words that ask for a payment: "đóng tiền", "mất phí"; null where none do. */
export function payingIn(text: string): string | null {
  return PAYING.exec(text)?.[0] ?? null;
}
