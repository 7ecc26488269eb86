import { FormattedString } from '@grammyjs/parse-mode';
import { cutPoint } from './excerpt.ts';

/** Characters that Telegram accepts in one message, as UTF-16 units. */
export const MESSAGE_LIMIT = 4_096;

/** A stretch of a message that should stay together, and what parts it from the one before. */
export interface Block {
  readonly text: FormattedString;
  readonly gap: '\n' | '\n\n';
}

/** Blocks put into as few messages as hold them, in order. A block too long for one message is cut between sentences or words. */
export function pack(blocks: readonly Block[], limit = MESSAGE_LIMIT): FormattedString[] {
  const messages: FormattedString[] = [];
  let open: FormattedString[] = [];
  let length = 0;
  const close = () => {
    if (open.length > 0) messages.push(FormattedString.join(open));
    open = [];
    length = 0;
  };
  for (const { text, gap } of blocks.flatMap((block) => fitting(block, limit))) {
    if (text.text.trim() === '') continue;
    if (length > 0 && length + gap.length + text.text.length > limit) close();
    if (length > 0) open.push(new FormattedString(gap));
    open.push(text);
    length += (length > 0 ? gap.length : 0) + text.text.length;
  }
  close();
  return messages;
}

function fitting(block: Block, limit: number): Block[] {
  const pieces: Block[] = [];
  let rest = block.text;
  while (rest.text.length > limit) {
    const at = cutPoint(rest.text, limit);
    pieces.push({ text: trimmed(rest.slice(0, at)), gap: block.gap });
    rest = trimmed(rest.slice(at));
  }
  return [...pieces, { text: rest, gap: block.gap }];
}

/** Telegram drops white space at both ends of a message, which would shift what entities point at. */
function trimmed(text: FormattedString): FormattedString {
  const start = text.text.length - text.text.trimStart().length;
  const end = text.text.trimEnd().length;
  return start === 0 && end === text.text.length ? text : text.slice(start, Math.max(start, end));
}
