import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import type { Answer } from '../../domain/answer.ts';
import type { Library } from '../library.ts';
import { paragraphData, ratingData } from './callback-data.ts';
import { cutPoint } from './excerpt.ts';
import { messages } from './messages.ts';
import type { Offered } from './offered.ts';

/** More characters are cut off on an old phone. */
export const LABEL_LIMIT = 30;
const MOST_RELATED = 2;
const MOST_OPTIONS = 4;

/** Buttons under an answer, one a row: the paragraph, related questions (in private chats), opinions. */
export function answerKeyboard(
  answer: Answer,
  options: { readonly group: boolean; readonly library: Library; readonly offered: Offered },
): InlineKeyboardMarkup | undefined {
  const rows: InlineKeyboardButton[] = [];
  const data = paragraphData('open', widerPassages(answer, options.library));
  if (data !== null) rows.push({ text: messages.openParagraph, callback_data: data });
  if (!options.group) rows.push(...questionButtons(nextQuestions(answer), options.offered));
  if (answer.status === 'answered' || answer.status === 'not_found') {
    rows.push({ text: messages.good, callback_data: ratingData(true) });
    rows.push({ text: messages.bad, callback_data: ratingData(false) });
  }
  return rows.length === 0 ? undefined : { inline_keyboard: rows.map((button) => [button]) };
}

/** Questions as buttons; a label too long is cut between words, the question behind it is not. */
export function questionButtons(questions: readonly string[], offered: Offered): InlineKeyboardButton[] {
  return questions.map((question) => ({ text: label(question), callback_data: offered.data(question) }));
}

/** At most 30 characters of a question, never half a word or number. */
export function label(question: string): string {
  const words = question.replace(/\s+/g, ' ').trim();
  const flat = words.slice(0, 1).toUpperCase() + words.slice(1);
  if (flat.length <= LABEL_LIMIT) return flat;
  return `${flat.slice(0, cutPoint(flat, LABEL_LIMIT - 1)).replace(/[\s,;:]+$/, '')}…`;
}

function nextQuestions(answer: Answer): readonly string[] {
  return answer.status === 'clarify' && answer.options.length > 0
    ? answer.options.slice(0, MOST_OPTIONS)
    : answer.suggestions.slice(0, MOST_RELATED);
}

/** Passages whose paragraph says more than what is quoted already. */
function widerPassages(answer: Answer, library: Library): string[] {
  const quoted = new Set(answer.quotes.map((quote) => quote.text.trim()));
  return answer.quotes
    .map((quote) => quote.passageId)
    .filter((id) => {
      const paragraph = library.paragraph(id);
      return paragraph !== null && !quoted.has(paragraph.text.trim());
    });
}
