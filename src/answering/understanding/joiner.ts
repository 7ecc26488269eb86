import functionWords from '../../../data/lexicon/function-words.json' with { type: 'json' };
import type { Topic } from '../../domain/question.ts';
import { fold } from '../../text/fold.ts';
import { areContrary } from '../selection/contrast.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Segment } from './segment.ts';
import { isSign, isSpelledSign } from './sign.ts';

const OR = new Set(functionWords.joinChoices.map(fold));
const AND = new Set(functionWords.joinTopics.map(fold));

const NEXT = new Set(functionWords.joinNext.map(fold));

/** Segments from a comma to what it joins; "thủ tục, ở phường chia ra làm mấy lĩnh vực" goes on behind one. */
const FARTHEST = 3;

/** What stands between a topic and the one before it. */
export function joinerBefore(
  segments: readonly Segment[],
  index: number,
  vocabulary: Vocabulary,
): Topic['joined'] {
  if (isOneTerm(segments, index, vocabulary)) return null;
  if (areTwoSides(segments[index - 1], segments[index])) return 'and';
  for (let at = index - 1; at >= 0; at--) {
    const part = segments[at];
    const word = part?.words[0];
    if (part === undefined || word === undefined) return null;
    if (word.text === ',') return index - at <= FARTHEST ? 'comma' : null;
    if (part.words.length === 1 && OR.has(word.folded)) return 'or';
    if (part.words.length === 1 && AND.has(word.folded)) return 'and';
    // "sốt xuất huyết rồi tay chân miệng", not "xong rồi là hẻm số mấy".
    if (part.words.length === 1 && NEXT.has(word.folded) && at === index - 1) return 'and';
    if (part.tags.has('ask:compare') || part.tags.has('ask:difference')) return 'and';
    // "lúa Đông Xuân hơn Hè Thu"
    if (part.words.length === 1 && isSpelledSign(word, 'comparing')) return 'and';
    // "nhiều hơn số hộ ngừng kinh doanh", "và tổng số thủ tục"
    if (isSign(word, 'number') || part.tags.has('total')) continue;
    if (!part.tags.has('unit') && !part.tags.has('function') && !part.tags.has('soft')) return null;
  }
  return null;
}

/** "thu chi ngân sách", "nam nữ": the two sides of a thing, said in one breath. */
function areTwoSides(before: Segment | undefined, part: Segment | undefined): boolean {
  if (before?.words.length !== 1) return false;
  const [one, other] = [before, part].map((side) => (side?.words ?? []).map(({ text }) => text).join(' '));
  return areContrary(one ?? '', other ?? '');
}

/** "tổ tiết kiệm và vay vốn": the reports have the words with the "và" between them, in a row. */
function isOneTerm(segments: readonly Segment[], index: number, vocabulary: Vocabulary): boolean {
  const around = segments.slice(index - 2, index + 1).flatMap(({ words }) => [...words]);
  return (
    index > 1 &&
    AND.has(segments[index - 1]?.words[0]?.folded ?? '') &&
    vocabulary.hasExactPhrase(around.map(({ exact }) => exact))
  );
}
