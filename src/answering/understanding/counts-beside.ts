import { isLink } from './numbers-beside.ts';
import { countedIn, isNoun } from './piece.ts';
import type { Segment } from './segment.ts';

/** "mấy thủ tục trên mấy lĩnh vực", "bao nhiêu hộ bao nhiêu khẩu": a number of one thing, and right behind it that of another. */
export function countsBeside(segments: readonly Segment[], index: number): boolean {
  const [part, noun] = segments.slice(index, index + 2);
  if (part?.tags.has('ask:count') !== true || noun === undefined || !isNoun(noun)) return false;
  const link = isLink(segments[index - 1]) ? index - 1 : index;
  const [asking, counted] = segments.slice(Math.max(0, link - 2), link);
  if (asking?.tags.has('ask:count') !== true || counted === undefined) return false;
  const [first, second] = [countedIn([asking, counted]), countedIn([part, noun])];
  return first !== null && first !== second;
}

/** "xây mới mấy căn sửa mấy căn", "sởi mấy ca tay chân miệng mấy ca": behind a number of things that of the same things once more, of another subject. */
export function countsOnceMore(segments: readonly Segment[], index: number): boolean {
  const [asking, counted, part, again, noun] = segments.slice(Math.max(0, index - 2), index + 3);
  return (
    index > 1 &&
    part !== undefined &&
    isNoun(part) &&
    asking?.tags.has('ask:count') === true &&
    again?.tags.has('ask:count') === true &&
    counted !== undefined &&
    noun !== undefined &&
    counted.words.length > 0 &&
    foldedOf(counted) === foldedOf(noun)
  );
}

const foldedOf = ({ words }: Segment): string => words.map(({ folded }) => folded).join(' ');
