import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import { wholeWords } from '../../text/phrase-pattern.ts';

const MOST = wholeWords([...questionWords.superlatives.most, ...questionWords.superlatives.least]);

/** "Địa bàn xảy ra nhiều nhất là khu phố 2": words of a report that say themselves which is the greatest, or the least. */
export function tellsMost(text: string): boolean {
  return MOST.test(text);
}
