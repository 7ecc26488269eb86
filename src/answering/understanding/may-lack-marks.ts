import { canonical, fold } from '../../text/fold.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { hasNoOtherMarks, type QuestionWord } from './word.ts';

/** "kêt" may be the reports' "kết"; "sảy" is no "sậy" of theirs, whatever is added. */
export function mayLackMarks({ exact, folded }: QuestionWord, vocabulary: Vocabulary): boolean {
  return vocabulary
    .soundingLike(folded, false)
    .some((word) => fold(word) === folded && hasNoOtherMarks(exact, canonical(word)));
}
