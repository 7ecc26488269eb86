import { clauseBefore, opensClause } from './clause-before.ts';
import { isAsking, namesSubject } from './segment-place.ts';
import type { Segment } from './segment.ts';
import { isSign, isSpelledSign, isTypedSign } from './sign.ts';
import type { QuestionWord } from './word.ts';

/** "chưa" at the head of a phrase; "chua" without marks, but no "chùa". */
function isDenial(word: QuestionWord | undefined): boolean {
  return word?.marked === true ? isSpelledSign(word, 'unfinished') : isSign(word, 'unfinished');
}

/** "không"; "khong" without marks only at the head, "khong co vu chay nao", or right behind what is counted: "may sap khong ban". */
function isNot(segments: readonly Segment[], index: number): boolean {
  const word = segments[index]?.words[0];
  if (isSpelledSign(word, 'undone')) return true;
  const isBare = isSign(word, 'undone') && word?.marked === false;
  const isBehindCount = segments[index - 2]?.tags.has('ask:count') === true;
  // "co may em hoc sinh lop 9 khong tot nghiep"
  const leads = namesSubject(segments[index + 1]) && isCounted(segments, index);
  const opens = segments[index + 1]?.words[0]?.kind === 'word' && opensClause(segments, index);
  return isBare && (isBehindCount || leads || opens);
}

/** Something is counted in the same clause, before a word. */
function isCounted(segments: readonly Segment[], index: number): boolean {
  return clauseBefore(segments, index).some(({ tags }) => tags.has('ask:count'));
}

/** "mấy tuyến chưa làm", "phản ánh chưa xử lý": a "chưa" that something follows; in "không khai báo mà chỉ bị nhắc nhở" what is done is meant. */
export function isUnfinished(segments: readonly Segment[]): boolean {
  if (segments.some(({ words: [word, ...more] }) => more.length === 0 && isTypedSign(word, 'only')))
    return false;
  return segments.some((part, index) =>
    part.words.length === 1
      ? (isSign(part.words[0], 'unfinished') || isNot(segments, index)) &&
        part.tags.has('ask:yesno') &&
        !isAsking(segments, index, ['ask:yesno'])
      : isDenial(part.words[0]) && namesSubject(part) && !part.tags.has('ask:yesno'),
  );
}

/** "tiêu chí nào chưa đạt": what has not come about, whatever else the words ask. */
export function isUnreached(segments: readonly Segment[]): boolean {
  return segments.some(
    ({ words: [word, ...more], tags }) =>
      more.length > 0 && tags.has('ask:remaining') && isSign(word, 'unfinished'),
  );
}

/** "khu phố nào không có vụ nào": a noun, "nào", and a denial right behind. */
export function deniesChoice([noun, which, denial]: readonly Segment[]): boolean {
  const [word] = denial?.words ?? [];
  return (
    noun !== undefined &&
    which?.tags.has('ask:which') === true &&
    (isSpelledSign(word, 'undone') || isSpelledSign(word, 'unfinished'))
  );
}
