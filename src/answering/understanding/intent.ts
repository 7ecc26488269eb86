import services from '../../../data/lexicon/services.json' with { type: 'json' };
import { canonical } from '../../text/fold.ts';
import { byFirst } from './by-first.ts';
import { formOf, formsOf, isSame, standsAt, type Form, type QuestionWord } from './word.ts';

/** What a message wants that no report answers: a group of the lexicon. */
export type Intent = keyof typeof services.groups;

const INTENTS: readonly Intent[] = [
  'emergency',
  'procedure',
  'complaint',
  'private',
  'opinion',
  'instruction',
  'weather',
  'identity',
  'thanks',
  'greeting',
  'farewell',
];

interface IntentPhrase {
  readonly intent: Intent;
  readonly words: readonly Form[];
}

// By the first word: a message is then read once, not once a phrase.
const BY_FIRST = byFirst<IntentPhrase>(
  INTENTS.flatMap((intent) =>
    services.groups[intent].map((phrase) => ({
      intent,
      words: formsOf(phrase),
    })),
  ),
  ({ words: [first] }) => first?.folded,
);

const PUBLIC = services.publicOwners.map(formsOf);

/** "Zalo của phường": what belongs to a body is nobody's private affair. */
function isOfBody(plain: readonly QuestionWord[], end: number): boolean {
  return plain[end - 1]?.folded === 'cua' && PUBLIC.some((owner) => standsAt(plain, end, owner));
}

/** "chỗ làm giấy tờ", "chuyện sang tên": spoken of, and not wanted. */
const PLACED: ReadonlySet<string> = new Set(services.spokenOf.map(canonical));

/** "phòng chống tham nhũng không": work that is done, no judgement. */
const FOUGHT = services.foughtBy.map(formOf);

/** "em đang viết bài": what the asker is about tells the bot to do nothing. */
const UNDER_WAY: ReadonlySet<string> = new Set(services.underWay.map(canonical));

function isFought(before: QuestionWord | undefined): boolean {
  return before !== undefined && FOUGHT.some((word) => isSame(before, word));
}

function isSaidAt(plain: readonly QuestionWord[], start: number, { intent, words }: IntentPhrase): boolean {
  if (intent === 'private' && isOfBody(plain, start + words.length)) return false;
  if (intent === 'procedure' && PLACED.has(plain[start - 1]?.exact ?? '')) return false;
  if (intent === 'opinion' && isFought(plain[start - 1])) return false;
  if (intent === 'instruction' && UNDER_WAY.has(plain[start - 1]?.exact ?? '')) return false;
  return words.every((part, offset) => {
    const word = plain[start + offset];
    return (
      word !== undefined &&
      isSame(word, part) &&
      (words.length > 2 || word.marked || part.exact === part.folded || intent !== 'private')
    );
  });
}

/** All intents that the lexicon sees in a message, in the lexicon's order. */
export function intentsOf(words: readonly QuestionWord[]): Intent[] {
  // "gạo cứu đói giáp hạt, cho ai": a phrase does not go on behind a mark.
  const seen = new Set<Intent>();
  words.forEach(({ folded }, start) => {
    for (const phrase of BY_FIRST.get(folded) ?? [])
      if (!seen.has(phrase.intent) && isSaidAt(words, start, phrase)) seen.add(phrase.intent);
  });
  return INTENTS.filter((intent) => seen.has(intent));
}
