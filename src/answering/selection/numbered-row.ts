import type { Topic } from '../../domain/question.ts';
import { occurrencesOf, type Occurrence } from './occurrences.ts';
import type { Page } from './page.ts';

/** "khối 4" of a row that begins with 4, in a table whose heading says "Khối". */
export function numberedRow(topic: Topic, page: Page): readonly Occurrence[] {
  const [first] = page.own.terms;
  if (first === undefined || !/^\d+$/.test(first.folded)) return [];
  const heads = page.context.filter(({ role }) => role === 'header').map(({ words }) => words);
  const phrase = topic.phrases.find(({ words }) => {
    const last = words.at(-1);
    const isNumber = words.length > 1 && last !== undefined && Number(last.folded) === Number(first.folded);
    const noun = { ...topic, phrases: [{ words: words.slice(0, -1), credit: 1 }] };
    return isNumber && heads.some((head) => occurrencesOf(noun, head).length > 0);
  });
  return phrase === undefined ? [] : [{ start: first.start, end: first.end, credit: phrase.credit }];
}
