import { beginsSmall } from './letters.ts';
import { isWorded } from './markers.ts';
import type { RawBlock, TextBlock } from './raw-blocks.ts';

const LONGEST_HEADING = 250;
const LONGEST_PLAIN = 90;
/** "Điều 2. Kết quả thực hiện." is a heading though it ends as a sentence. */
const LONGEST_SENTENCE = 120;
const LISTS = ['star', 'dash', 'plus', 'bullet'];

/** Whether the following block stands beneath this one rather than beside it. */
function hasContent(block: TextBlock, next: RawBlock | undefined): boolean {
  if (next === undefined) return false;
  if (next.kind !== 'text') return next.kind === 'table';
  if (next.marker === null) return !next.capitals;
  return next.marker.kind !== block.marker?.kind || next.marker.depth > block.marker.depth;
}

function isBold(content: string): boolean {
  return /^\*\*[^*]+\*\*:?$|^__[^_]+__:?$/.test(content);
}

/** A line by itself that reads like a heading though nothing marks it: short, no full stop, text beneath. */
function isPlainHeading(content: string, block: TextBlock, next: RawBlock | undefined): boolean {
  if (
    block.lineCount > 1 ||
    content.length > LONGEST_PLAIN ||
    beginsSmall(content) ||
    !/^[\p{Lu}\p{N}“"]/u.test(content)
  )
    return false;
  if (/[,%)]$|:\s|\d[.,]\d+$/.test(content)) return false;
  if (next === undefined || next.kind !== 'text') return false;
  if (next.marker !== null) return next.marker.ordinal === null || next.marker.ordinal === 1;
  return !next.capitals && next.end - next.start > content.length * 2;
}

/**
 * Whether a block heads what follows. A numbered line is a heading when it is short, no sentence, and something stands
 * beneath it; a bullet never is.
 * @param content the block's words, without its mark
 */
export function isHeading(content: string, block: TextBlock, next: RawBlock | undefined): boolean {
  const { marker } = block;
  if (content.length > LONGEST_HEADING) return false;
  if (marker?.kind === 'markdown' || isBold(content)) return true;
  const words = content.replace(/[*_\s]+$/, '');
  const worded = marker !== null && isWorded(marker);
  if (/[.!?…;,]["”’)\]]*$/.test(words) || /[.;]\s+\p{Lu}/u.test(words))
    return worded && hasContent(block, next) && words.length <= LONGEST_SENTENCE;
  if (marker === null) return block.capitals || (!words.endsWith(':') && isPlainHeading(words, block, next));
  if (LISTS.includes(marker.kind)) return false;
  return (
    worded || marker.kind === 'roman' || marker.kind === 'upper' || block.capitals || hasContent(block, next)
  );
}
