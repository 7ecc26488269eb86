import { FormattedString } from '@grammyjs/parse-mode';
import type { Answer } from '../../domain/answer.ts';
import { messages } from './messages.ts';
import { pack, type Block } from './pack.ts';
import { quoteBlocks, type Detail } from './quote-block.ts';

/** More than this many messages answer nobody. */
const MOST_MESSAGES = 3;
const LONGEST_TITLE = 90;

export interface RenderOptions {
  /** What a cited report is called: its short title, else its title; null when it is not indexed any more. */
  readonly titleOf: (reportId: string) => string | null;
  /** The answer comes long after the question. */
  readonly late?: boolean;
}

/**
 * An answer as messages of at most 4,096 characters: the figure in bold as a first line of its own, remarks, the clause as
 * a quotation, the source. When all that is too long, long clauses are shown in part.
 */
export function renderAnswer(answer: Answer, options: RenderOptions): FormattedString[] {
  const whole = pack(blocksOf(answer, options, 'whole'));
  if (whole.length <= 1) return whole;
  const short = pack(blocksOf(answer, options, 'excerpt'));
  if (short.length <= MOST_MESSAGES) return short;
  return [...short.slice(0, MOST_MESSAGES - 1), new FormattedString(messages.moreLeft)];
}

function blocksOf(answer: Answer, options: RenderOptions, detail: Detail): Block[] {
  const parts = answer.parts.length > 0 ? answer.parts : [answer];
  const closings = parts.map((part) => closingOf(part, options));
  const shared = closings.every((closing) => closing === closings[0]);
  const blocks = parts.flatMap((part, index) => [
    ...partBlocks(part, detail),
    ...(shared && index < parts.length - 1 ? [] : [line(closings[index] ?? '', '\n')]),
  ]);
  if (options.late) blocks.push(line(messages.late, '\n'));
  return blocks.filter((block) => block.text.text !== '');
}

function partBlocks(part: Answer, detail: Detail): Block[] {
  const headline = part.headline.trim();
  const said = [...part.remarks, ...part.closing].join('').trim();
  if (headline === '' && said === '' && part.quotes.length === 0)
    return [line(part.text || fallbackText(part), '\n\n')];
  const opening: Block[] = headline === '' ? [] : [{ text: FormattedString.bold(headline), gap: '\n\n' }];
  const remarks = part.remarks.map((remark, index) =>
    line(remark, headline === '' && index === 0 ? '\n\n' : '\n'),
  );
  const quotes = part.quotes.flatMap((quote) => quoteBlocks(quote, part.figures, detail));
  return [...opening, ...remarks, ...quotes.map((text): Block => ({ text, gap: '\n' }))];
}

function fallbackText(part: Answer): string {
  return part.status === 'error' ? part.error.message : messages.error;
}

/** The closing sentences, and the title of the report when they do not name it. */
function closingOf(part: Answer, options: RenderOptions): string {
  const closing = part.closing.join(' ');
  const unnamed = part.quotes
    .map((quote) => ({ full: quote.title, shown: options.titleOf(quote.reportId) ?? quote.title }))
    .filter(
      ({ full, shown }) =>
        shown !== '' && !closing.includes(shown) && !(full !== '' && closing.includes(full)),
    );
  const titles = new Set(unnamed.map(({ shown }) => clip(shown)));
  return [closing, ...[...titles].map((title) => `Nguồn: ${title}.`)]
    .filter((text) => text !== '')
    .join('\n');
}

function clip(title: string): string {
  const flat = title.replace(/\s+/g, ' ').replace(/[.\s]+$/, '');
  if (flat.length <= LONGEST_TITLE) return flat;
  return `${flat.slice(0, flat.lastIndexOf(' ', LONGEST_TITLE)).replace(/[,;:\s]+$/, '')}…`;
}

function line(text: string, gap: Block['gap']): Block {
  return { text: new FormattedString(text.trim()), gap };
}
