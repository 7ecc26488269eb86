import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import { wholeWords } from '../../text/phrase-pattern.ts';

const TOTALS = wholeWords(statuses.totals);

/** Whether a label speaks of a whole: "Tổng số", "tổng cộng". */
export function isTotal(label: string): boolean {
  return TOTALS.test(label);
}
