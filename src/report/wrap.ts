import { beginsSmall, endsClosed } from './letters.ts';
import type { Line } from './lines.ts';

/** Whether the lines of a text were broken at some width, and at which (characters). */
export interface Wrapping {
  readonly wrapped: boolean;
  readonly width: number;
}

/** Below this share of the width a line was not broken for want of room. */
const FULL = 0.6;
const NEARLY_FULL = 0.85;
/** How a line begins that cannot begin a sentence or an item: a small letter, or a number that no list has. */
const CARRIED = /^["“‘'([]*\p{Ll}(?![.)])|^\d+(?:[.,/]\d+)*(?:[\s,;%]|$)/u;

/** A text is hard-wrapped when a quarter of its neighbouring lines break a sentence before a small letter or a number. */
export function measureWrapping(text: string, lines: readonly Line[]): Wrapping {
  let neighbours = 0;
  let broken = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.gap === 'blank') continue;
    neighbours += 1;
    const goesOnSmall = CARRIED.test(text.slice(next.start, next.start + 8));
    if (goesOnSmall && !endsClosed(text.slice(Math.max(line.start, line.end - 4), line.end))) broken += 1;
  }
  const lengths = lines.map((line) => line.end - line.from).toSorted((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return { wrapped: broken >= 2 && broken * 4 >= neighbours && width <= 200, width };
}

/**
 * Whether a line without a mark of its own goes on with the sentence or the paragraph of the line before it.
 * @param previous the line before, in the same block
 */
export function goesOn(text: string, previous: Line, line: Line, { wrapped, width }: Wrapping): boolean {
  const before = text.slice(Math.max(previous.start, previous.end - 8), previous.end);
  const opening = text.slice(line.start, line.start + 8);
  const small = beginsSmall(opening);
  const filled = (previous.end - previous.from) / Math.max(1, width);
  const closed = endsClosed(before);
  if (/[,(“‘–]$|\p{L}-$/u.test(before) && line.gap !== 'blank') return true;
  if (line.gap === 'blank') return small && !closed && wrapped && filled >= FULL;
  if (line.gap === 'page') return !closed && (small || (wrapped && filled >= FULL));
  if (small) return true;
  return wrapped && filled >= (closed ? NEARLY_FULL : FULL);
}
