import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Question } from '../../domain/question.ts';
import { canonical, canonicalPhrase, fold, foldPhrase } from '../../text/fold.ts';
import type { Segment } from './segment.ts';

const { most, least, fewness } = questionWords.superlatives;
const MOST = new Set(most.map(canonicalPhrase));
const LEAST = new Set(least.map(canonicalPhrase));
/** Typed without marks, "cao nhat" says as much; a lone "nhat" may be any word. */
const withoutMarks = (phrases: readonly string[]): Set<string> =>
  new Set(phrases.filter((phrase) => phrase.includes(' ')).map(foldPhrase));
const PLAIN_MOST = withoutMarks(most);
const PLAIN_LEAST = withoutMarks(least);
const FEW = new Set(fewness.map(canonical));
/** "nơi nào", "năm nào", "ai": what is asked for is one of several. */
const CHOOSING = ['which', 'where', 'who', 'when', 'compare'];

/** Which end of a scale a phrase names: "cao nhất", "it nhat"; null for any other. */
function endNamed(phrase: string): Question['superlative'] {
  const written = canonicalPhrase(phrase);
  if (MOST.has(written) || PLAIN_MOST.has(phrase)) return 'most';
  return LEAST.has(written) || PLAIN_LEAST.has(phrase) ? 'least' : null;
}

/** "cao nhất", "thấp nhất": the words say which is meant, not what it is of. */
export function isSuperlative(words: string): boolean {
  return endNamed(words.toLowerCase()) !== null;
}

/** "nhiều", "ít", "đông": what "nhất" is said of. */
const AMOUNTS = new Set(
  [...most, ...least].flatMap((phrase) => phrase.split(' ').slice(0, -1).map(canonical)),
);
const FIRST = new Set([...most, ...least].map((phrase) => canonical(phrase.split(' ').at(-1) ?? '')));

/** "nhiều giải nhất" is the most prizes, no first prize: behind an amount "nhất" stands for itself. */
export function splitSuperlatives(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((part, index) => {
    const [last] = part.words.slice(-1);
    const before = segments[index - 1]?.words;
    const isOne =
      part.words.length < 2 ||
      last === undefined ||
      !FIRST.has(last.exact) ||
      isSuperlative(part.words.map(({ text }) => text).join(' ')) ||
      before?.length !== 1 ||
      !AMOUNTS.has(before[0]?.exact ?? '');
    return isOne
      ? [part]
      : [
          { words: part.words.slice(0, -1), tags: new Set(['subject']) },
          { words: [last], tags: new Set<string>() },
        ];
  });
}

/** "gần đây nhất", "mới nhất": the last, and none of several. */
function isOfTime(before: Segment | undefined): boolean {
  return RECENT.has(before?.words.at(-1)?.folded ?? '');
}

const RECENT: ReadonlySet<string> = new Set(questionWords.superlatives.recent.map(fold));

/** Whether a question asks which of several has the most or the least: "nhiều … nhất", "thấp nhất" with no number behind. */
export function superlativeOf(
  segments: readonly Segment[],
  asks: ReadonlySet<string>,
): Question['superlative'] {
  if (!CHOOSING.some((ask) => asks.has(ask))) return null;
  const ends = segments.map(({ words }, index) =>
    segments[index + 1]?.words[0]?.kind === 'number'
      ? null
      : endNamed(words.map(({ text }) => text.toLowerCase()).join(' ')),
  );
  const at = ends.findIndex((end, index) => end !== null && !isOfTime(segments[index - 1]));
  if (at === -1) return null;
  const few = segments.slice(0, at).some(({ words }) => words.some(({ exact }) => FEW.has(exact)));
  return few ? 'least' : (ends[at] ?? null);
}
