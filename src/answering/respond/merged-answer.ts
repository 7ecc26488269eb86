import places from '../../../data/lexicon/places.json' with { type: 'json' };
import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { GivenFigure } from '../../domain/answer.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Question } from '../../domain/question.ts';
import type { Report } from '../../domain/report.ts';
import { foldPhrase } from '../../text/fold.ts';
import { anyOf, markedOrNot, typedWords } from '../../text/phrase-pattern.ts';
import { draft, type Draft } from '../draft.ts';
import { openPage, type Page } from '../selection/page.ts';
import type { OpenedHit } from '../selection/select.ts';
import { answerPassage } from './passage-answer.ts';
import { nameOf } from './told-names.ts';

const TERRITORY = anyOf(places.merging);
const NAME = String.raw`\p{Lu}\p{L}*(?:\s+(?:\p{Lu}\p{L}*|\d+))*`;
/** How far from a row of names the word for joining them may stand, in characters. */
const NEAR = 120;

/** "phường Bến Gáo, phường An Lạch và xã Thới Bần", "ba phường Lương Khánh, Thượng Phú và Bến Đá": at least two. */
const ROW = new RegExp(
  String.raw`(?<!\p{L})(${TERRITORY})\s+${NAME}(?:(?:,\s+|\s+(?:và|với|cùng)\s+)(?:(?:${TERRITORY})\s+)?${NAME})+`,
  'gu',
);
const MEMBER = new RegExp(String.raw`(?:(?:${TERRITORY})\s+)?${NAME}`, 'gu');

const ASKS = typedWords(questionWords.merging.asked);
const TOLD = typedWords(questionWords.merging.told);
const WHICH = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(markedOrNot(places.merging))})(?:\s\p{L}+)?\s+(?:nào|nao)(?!\p{L})`,
  'iu',
);

/**
 * "Phường mình gom từ những phường cũ nào?", "xã do những xã nào nhập lại?": the territories that the report's own was made of, by their
 * names. Null where the question asks nothing of it, or no passage names at least two beside the word.
 */
export function answerMerged(
  question: Question,
  _opened: readonly OpenedHit[],
  {
    newest,
    passages,
  }: { readonly newest: Report | null; readonly passages: (reportId: string) => readonly Passage[] },
): Draft | null {
  if (newest === null || !ASKS.test(question.text) || !WHICH.test(question.text)) return null;
  for (const passage of passages(newest.id)) {
    if (passage.kind !== 'clause' || !TOLD.test(passage.text)) continue;
    const page = openPage(passage, newest);
    const names = rowIn(question, page);
    if (names.length > 1) return draft({ ...answerPassage(question, page), figures: names });
  }
  return null;
}

/** The row of such territories as are asked for that stands beside the word. */
function rowIn({ text: asked }: Question, page: Page): GivenFigure[] {
  const { passage } = page;
  const row = [...passage.text.matchAll(ROW)].find(({ index, 0: names, 1: noun = '' }) => {
    const around = passage.text.slice(Math.max(0, index - NEAR), index + names.length + NEAR);
    return TOLD.test(around) && foldPhrase(asked).includes(foldPhrase(noun));
  });
  if (row === undefined) return [];
  const start = passage.start + row.index;
  return [...row[0].matchAll(MEMBER)].map(({ index, 0: name }) =>
    nameOf({ start: start + index, end: start + index + name.length }, name, page),
  );
}
