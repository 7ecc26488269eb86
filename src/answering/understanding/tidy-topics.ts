import softWords from '../../../data/lexicon/soft-words.json' with { type: 'json' };
import unitKin from '../../../data/lexicon/unit-kin.json' with { type: 'json' };
import type { Topic } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import { SLIGHT_WEIGHT } from './reading.ts';

/** The topics of a question, each once, without what its unit says already. */
export function tidyTopics(topics: readonly Topic[], unit: string | null): Topic[] {
  return withoutSaidBesides(withoutImplied(distinct(topics), unit));
}

/** "cơ sở vi phạm bị phạt", "học sinh lên lớp": who is fined has broken a rule, and who goes up a class is at school. */
function withoutSaidBesides(topics: readonly Topic[]): Topic[] {
  const said = new Set(topics.map(({ text }) => foldPhrase(text)));
  const implied = new Set(
    IMPLIED_BY.flatMap(({ by, words }) => (by.some((word) => said.has(word)) ? words : [])),
  );
  return topics.map((topic) =>
    implied.has(foldPhrase(topic.text)) ? { ...topic, required: false, weight: SLIGHT_WEIGHT } : topic,
  );
}

const IMPLIED_BY = softWords.implied.map(({ by, words }) => ({
  by: by.map(foldPhrase),
  words: words.map(foldPhrase),
}));

/** A topic named twice ("đất đai với hộ tịch, bên đất đai …") is one topic; what joined the second joins what follows it. */
function distinct(topics: readonly Topic[]): Topic[] {
  const kept: Topic[] = [];
  let joined: Topic['joined'] = null;
  for (const topic of topics) {
    if (kept.some((other) => isSaidBy(other, topic))) joined ??= topic.joined;
    else {
      kept.push(joined === null || topic.joined !== null ? topic : { ...topic, joined });
      joined = null;
    }
  }
  return kept;
}

/** The same words, or others that stand for them: "nghỉ ngang bỏ học". */
function isSaidBy({ text, phrases, role }: Topic, topic: Topic): boolean {
  if (text.toLowerCase() === topic.text.toLowerCase()) return true;
  if (topic.joined !== null || role !== 'subject') return false;
  const said = foldPhrase(topic.text).split(' ');
  return phrases.some(
    ({ words }) => words.length === said.length && words.every(({ folded }, at) => folded === said[at]),
  );
}

const ANYBODY: ReadonlySet<string> = new Set(unitKin.anybody.map(foldPhrase));

function isAnybody({ text }: Topic): boolean {
  return ANYBODY.has(foldPhrase(text));
}

/** "ảnh hưởng tới bao nhiêu hộ dân": any household, where the question is about something else. */
export function withoutAnybody(topics: readonly Topic[]): Topic[] {
  if (topics.every((topic) => !topic.required || isAnybody(topic))) return [...topics];
  return topics.map((topic) =>
    isAnybody(topic) && !topic.strict ? { ...topic, required: false, weight: SLIGHT_WEIGHT } : topic,
  );
}

/** "diện tích … bao nhiêu mét vuông": the unit says it already. */
function withoutImplied(topics: readonly Topic[], unit: string | null): Topic[] {
  const implied = unit === null ? undefined : IMPLIED.get(unit);
  return topics.map((topic) =>
    implied?.has(foldPhrase(topic.text)) === true ? { ...topic, required: false } : topic,
  );
}

const IMPLIED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(unitKin.attributes).map(([unit, nouns]) => [unit, new Set(nouns.map(foldPhrase))]),
);
