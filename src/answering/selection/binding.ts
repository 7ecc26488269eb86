import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import scopes from '../../../data/lexicon/scopes.json' with { type: 'json' };
import type { Question, Topic } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import { partOfGroup } from './part-of-group.ts';

const COUNTED: ReadonlySet<Question['kind']> = new Set(['count', 'percent', 'money']);

/**
 * Whether a question binds a word so closely to what it counts that no figure is given that is not told of it: "mấy vụ đánh nhau
 * trong trường học", "hộ nghèo có người già", a name ("Hàn Quốc"), one of
 * several by its number ("khối 7"), a limit ("tối đa").
 */
export function isBound(question: Question, topic: Topic): boolean {
  if (!COUNTED.has(question.kind)) return false;
  return (
    isName(question, topic) ||
    isNumbered(topic) ||
    LIMITS.has(foldPhrase(topic.text)) ||
    partOfGroup(question).length > 0 ||
    (question.kind !== 'money' && isTied(question, topic))
  );
}

/** Words with capitals that do not open the question: "Bến Tràm", "Hàn". */
function isName({ kind, text: question }: Question, { text }: Topic): boolean {
  const [first = '', ...more] = text.split(' ');
  const all = [first, ...more].every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return all && (more.length > 0 || (kind !== 'money' && !question.startsWith(first)));
}

const LIMITS: ReadonlySet<string> = new Set([...scopes.atMost, ...scopes.atLeast].map(foldPhrase));

/** "khối 7", "lớp 9", "tổ 14". */
function isNumbered({ text }: Topic): boolean {
  return NUMBERED.test(foldPhrase(text));
}

const NUMBERED = new RegExp(String.raw`^(?:${anyOf(scopes.numbered.map(foldPhrase))}) \d`);

/** The word before it, and one between: "có người già". */
const BEFORE = 2;

/** Behind the counted noun, right behind a word that ties it to that: "trong", "là", "có". */
function isTied({ asked, text: question }: Question, { text }: Topic): boolean {
  const [, behind] = asked === null ? [] : split(question, asked);
  if (behind === undefined) return false;
  const before = ` ${behind} `.split(` ${text} `)[0]?.split(' ').slice(-BEFORE) ?? [];
  return behind.includes(text) && before.some((word) => questionWords.binding.includes(word));
}

function split(text: string, noun: string): readonly string[] {
  const at = text.indexOf(noun);
  return at === -1 ? [] : [text.slice(0, at), text.slice(at + noun.length)];
}
