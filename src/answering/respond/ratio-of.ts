import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Question } from '../../domain/question.ts';
import { typedWords } from '../../text/phrase-pattern.ts';
import { ratioParts } from '../arithmetic.ts';
import type { Candidate } from '../selection/fit.ts';

/** "54 hộ bị ảnh hưởng, đến nay 49/54 hộ đã nhận tiền": the one ratio that the same passage tells of a whole. */
export function ratioOf({ figure, page, ...rest }: Candidate): Candidate | null {
  const [only, ...more] = page.passage.figures.filter(
    (other) =>
      other.start > figure.end &&
      isSameUnit(other.unit, figure.unit) &&
      ratioParts(other, page.report.text)?.of === figure.value,
  );
  return only === undefined || more.length > 0 ? null : { ...rest, page, figure: only };
}

/** "143/156 hộ" of "156 hộ kinh doanh". */
function isSameUnit(short: string | null, full: string | null): boolean {
  return short === full || (short !== null && full?.startsWith(`${short} `) === true);
}

const OUT_OF_ALL = typedWords(questionWords.outOfAll);

/** "mấy lô trên tổng số lô": of the whole that fits, the ratio that goes on from it. */
export function outOfAll({ text, kind }: Question, best: Candidate): Candidate | null {
  return kind === 'count' && best.figure.kind === 'count' && OUT_OF_ALL.test(text) ? ratioOf(best) : null;
}
