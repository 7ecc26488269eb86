import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import { foldPhrase } from '../../text/fold.ts';

/** "mức", "xếp loại", folded: the word behind is a grade. */
export const GRADE_NOUNS: ReadonlySet<string> = new Set(questionWords.grades.map(foldPhrase));
