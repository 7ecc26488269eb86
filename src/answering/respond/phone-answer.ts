import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Question, Topic } from '../../domain/question.ts';
import { markedOrNot, wholeWords } from '../../text/phrase-pattern.ts';
import type { Draft } from '../draft.ts';
import { passageCoverage } from '../selection/coverage.ts';
import type { OpenedHit } from '../selection/select.ts';
import { answerFigures } from './figure-answer.ts';
import { certain } from './give.ts';

const ASKED = wholeWords(markedOrNot(questionWords.phones));
/** "0299 3999 115", "0225.3555.062", "1900 1234": nine digits and more, or a hotline's eight. */
const NUMBER = /^(?:0\d(?:[ .-]?\d){7,9}|1[89]00(?:[ .-]?\d){4,6})$/;
const NUMBER_ASKED = wholeWords(markedOrNot(questionWords.numbersToCall));
/** Least share of what is asked, "gọi", "số" apart, that the number's passage must speak of. */
const ENOUGH = 0.5;

function isAboutCalling({ text }: Topic): boolean {
  return ASKED.test(text);
}

/** "Số điện thoại đường dây nóng là số nào?": how many calls it took is no number to call. */
export function asksNumberToCall({ kind, unitAsked, text }: Question): boolean {
  return (kind === 'which' || kind === 'count') && !unitAsked && NUMBER_ASKED.test(text);
}

/** "Gọi cho trạm y tế số mấy?": the telephone number of what is asked about. Null where the report gives none. */
export function answerPhone(question: Question, opened: readonly OpenedHit[]): Draft | null {
  if (!ASKED.test(question.text)) return null;
  const found = opened
    .flatMap(({ page, places }) => {
      const { share } = passageCoverage(places.filter(({ topic }) => !isAboutCalling(topic)));
      return page.passage.figures
        .filter(({ kind, text }) => kind === 'ordinal' && NUMBER.test(text.trim()))
        .map((figure) => ({ candidate: certain(figure, page), share }));
    })
    .toSorted((a, b) => b.share - a.share);
  const [best] = found;
  return best === undefined || best.share < ENOUGH ? null : answerFigures(question, [best.candidate]);
}
