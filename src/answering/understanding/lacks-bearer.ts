import dialogue from '../../../data/lexicon/dialogue.json' with { type: 'json' };
import type { Question } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';

const ATTRIBUTES: ReadonlySet<string> = new Set(dialogue.attributes.map(foldPhrase));
const CHOOSING: ReadonlySet<Question['kind']> = new Set(['which', 'where', 'list']);

/** "sản lượng bao nhiêu?", "khu phố nào?", "mấy phần trăm?": what is asked must be that of something that is not said. */
export function lacksBearer({ kind, asked, topics }: Question): boolean {
  return topics
    .filter(({ required }) => required)
    .every(({ text }) => ATTRIBUTES.has(foldPhrase(text)) || (CHOOSING.has(kind) && text === asked));
}
