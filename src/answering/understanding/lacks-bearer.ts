import dialogue from '../../../data/lexicon/dialogue.json' with { type: 'json' };
import type { Question, Topic } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';

const ATTRIBUTES: ReadonlySet<string> = new Set(dialogue.attributes.map(foldPhrase));
const CHOOSING: ReadonlySet<Question['kind']> = new Set(['which', 'where', 'list']);

/** "sản lượng bao nhiêu?", "khu phố nào?", "mấy phần trăm?": what is asked must be that of something that is not said. */
export function lacksBearer({ kind, asked, topics }: Question): boolean {
  return topics
    .filter(({ required }) => required)
    .every((topic) => isAttribute(topic) || (CHOOSING.has(kind) && topic.text === asked));
}

/** "năng suất", "sản lượng": is had by something. */
export function isAttribute({ text }: Topic): boolean {
  return ATTRIBUTES.has(foldPhrase(text));
}
