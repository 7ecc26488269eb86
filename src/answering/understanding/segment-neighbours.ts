import functionWords from '../../../data/lexicon/function-words.json' with { type: 'json' };
import scopes from '../../../data/lexicon/scopes.json' with { type: 'json' };
import softWords from '../../../data/lexicon/soft-words.json' with { type: 'json' };
import { canonicalPhrase } from '../../text/fold.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isAction } from './action.ts';
import { isFunctionWord } from './function-word.ts';
import type { Segment } from './segment.ts';
import { namesSubject } from './segment-place.ts';
import { isTypedSign } from './sign.ts';

/** "lá" of "mấy lá thư": a noun that no table knows counts what follows it, but not where what is done follows: "mấy sạp đang bán". */
export function classesNext(segments: readonly Segment[], index: number, vocabulary: Vocabulary): boolean {
  const next = segments[index + 1];
  const [first] = next?.words ?? [];
  if (segments[index]?.tags.size !== 0 || next === undefined || first === undefined) return false;
  return (
    namesSubject(next) &&
    !isFunctionWord(first.exact) &&
    !RESULTS.has(first.exact) &&
    !isAction(next.words, vocabulary)
  );
}

/** "mấy bếp đạt yêu cầu". */
const RESULTS: ReadonlySet<string> = new Set(scopes.result.map(canonicalPhrase));

/** "bên nào dài hơn": in what two are compared, which a report tells by its unit. */
export function isCompared(segments: readonly Segment[], index: number): boolean {
  const words = segments[index]?.words ?? [];
  const next = segments[index + 1]?.words;
  return (
    words.length === 1 &&
    COMPARED.has(words[0]?.exact ?? '') &&
    next?.length === 1 &&
    isTypedSign(next[0], 'comparing')
  );
}

const COMPARED: ReadonlySet<string> = new Set(softWords.compared.map(canonicalPhrase));

/** "người nghiện trong hồ sơ": files in which others are counted. */
export function isWithin(before: Segment | undefined): boolean {
  return before?.words.length === 1 && WITHIN.has(before.words[0]?.exact ?? '');
}

const WITHIN: ReadonlySet<string> = new Set(functionWords.withinPhrases.map(canonicalPhrase));
