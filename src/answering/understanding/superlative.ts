import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Question } from '../../domain/question.ts';
import { canonical, canonicalPhrase } from '../../text/fold.ts';
import type { Segment } from './segment.ts';

const { most, least, fewness } = questionWords.superlatives;
const MOST = new Set(most.map(canonicalPhrase));
const LEAST = new Set(least.map(canonicalPhrase));
const FEW = new Set(fewness.map(canonical));
/** "nơi nào", "năm nào", "ai": what is asked for is one of several. */
const CHOOSING = ['which', 'where', 'who', 'when', 'compare'];

/** Whether a question asks which of several has the most or the least: "nhiều … nhất", "thấp nhất" with no number behind. */
export function superlativeOf(
  segments: readonly Segment[],
  asks: ReadonlySet<string>,
): Question['superlative'] {
  if (!CHOOSING.some((ask) => asks.has(ask))) return null;
  const at = segments.findIndex(({ words }, index) => {
    const phrase = words.map(({ exact }) => exact).join(' ');
    const next = segments[index + 1]?.words[0];
    return (MOST.has(phrase) || LEAST.has(phrase)) && next?.kind !== 'number';
  });
  if (at === -1) return null;
  const phrase = segments[at]?.words.map(({ exact }) => exact).join(' ') ?? '';
  const few = segments.slice(0, at).some(({ words }) => words.some(({ exact }) => FEW.has(exact)));
  return LEAST.has(phrase) || few ? 'least' : 'most';
}
