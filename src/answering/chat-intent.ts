import type { Exchange } from '../domain/answer.ts';
import type { Question } from '../domain/question.ts';
import type { Intent } from './understanding/intent.ts';
import { payingIn } from './understanding/opposites.ts';
import type { Message } from './understanding/read-message.ts';

// "tạm biệt nhé" is a courtesy whatever its words are.
const BRIEF = 3;
const OVERRIDES: ReadonlySet<Intent> = new Set(['private', 'instruction', 'identity']);
const SERVICES: ReadonlySet<Intent> = new Set(['emergency', 'procedure', 'complaint', 'opinion']);
const COUNTED: ReadonlySet<Question['kind']> = new Set([
  'count',
  'percent',
  'money',
  'verify',
  'difference',
  'sum',
  'remaining',
  'list',
  'when',
  'duration',
  'compare',
  'change',
]);

const NAMING: ReadonlySet<Question['kind']> = new Set(['who', 'office', 'where', 'list']);

/** Which fixed reply a message gets, or null when it asks something of the report. */
export function chatIntent(message: Message, previous: Exchange | null): Intent | null {
  const [question] = message.questions;
  const brief = message.text.split(' ').length <= BRIEF;
  const [intent] = message.intents;
  if (intent === undefined) return null;
  const override = message.intents.find((one) => OVERRIDES.has(one));
  if (override !== undefined) return override;
  const asksNumber = message.questions.some(
    ({ kind, unit, mentions }) =>
      COUNTED.has(kind) ||
      (kind === 'yesno' && unit === 'case') ||
      ((kind === 'reverse' || kind === 'topic') && mentions.length > 0),
  );
  if (message.intents.includes('weather'))
    return asksNumber || message.questions.some(({ kind }) => NAMING.has(kind)) ? null : 'weather';
  const service = message.intents.find((one) => SERVICES.has(one));
  const prefers = service === 'opinion' && message.questions.every(({ kind }) => kind === 'compare');
  if (service !== undefined && (!asksNumber || prefers)) return service;
  const asksCount = message.questions.some(({ kind, unit }) => kind === 'count' && unit !== null);
  const hasSubject =
    question?.topics.some(({ required }) => required) === true ||
    question?.kind === 'reverse' ||
    (previous !== null && question?.kind !== 'topic');
  const asksOfSomething = message.questions.some(
    ({ kind, topics }) => (asksNumber || NAMING.has(kind)) && topics.length > 0,
  );
  return ((hasSubject || asksOfSomething) && !brief) || asksCount || service !== undefined ? null : intent;
}

/** "Đăng ký kết hôn có phải đóng tiền không?": of a procedure's fee, too, a report may say yes or no. */
export function asksWhetherPaid(questions: readonly Question[]): boolean {
  return (
    questions.length === 1 && questions.every(({ kind, text }) => kind === 'yesno' && payingIn(text) !== null)
  );
}
