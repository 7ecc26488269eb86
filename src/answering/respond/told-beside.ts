import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Question, Topic } from '../../domain/question.ts';
import { analyze } from '../../text/analyze.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import type { Candidate } from '../selection/fit.ts';
import { labelSays } from '../selection/label-says.ts';
import { openPage, type Page } from '../selection/page.ts';
import { unpledged } from '../selection/pledged.ts';
import { areOpposite } from '../understanding/opposites.ts';

// Labels that already say what is left: "nợ thuế còn", "kết dư", "hộ chưa bàn giao".
const LEFT_OVER = unpledged(statuses.leftOver);

export function isLeftOver(figure: Figure, page: Page): boolean {
  return labelSays({ figure, page }, LEFT_OVER);
}

/** "33/47 hộ …, còn 14 hộ chưa vào chợ", "đúng hạn 8.437 hồ sơ; trễ hạn 25 hồ sơ": the report says what is left, in the same paragraph or of the same subject. */
export function toldBeside(
  question: Question,
  best: Candidate,
  rest: number,
  passages: readonly Passage[],
): Candidate | null {
  const subjects = wordingsOf(question.topics.filter(({ required }) => required));
  for (const passage of passages) {
    const isBeside = passage.paragraph.start === best.page.passage.paragraph.start;
    const figure = passage.figures.find(
      (other) =>
        other.value === rest &&
        other.unit === best.figure.unit &&
        (isLeftOver(other, openPage(passage, best.page.report)) ||
          areOpposite(best.figure.label, other.label) ||
          goesOnWithRest(other, best) ||
          (isBeside && tellsFurther(question, other, [best.figure]))) &&
        (isBeside || speaksOf(other, subjects)),
    );
    if (figure !== undefined) return { ...best, figure, page: openPage(passage, best.page.report) };
  }
  return null;
}

/** "20/23 trường …, còn 03 trường mầm non chưa thực hiện": what is left, right behind. */
export function goesOnWithRest({ start }: Figure, { figure, page: { passage, report } }: Candidate): boolean {
  return (
    start > figure.end && start < passage.end && LEADS_TO_REST.test(report.text.slice(figure.end, start))
  );
}

const LEADS_TO_REST = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(questionWords.left.still)})(?: lại)?(?: có)?\s*$`,
  'iu',
);

type Wordings = readonly (readonly string[])[];

/** All wordings of some topics, each by its words: by their marks where they have any, "quà" is no "qua". */
export function wordingsOf(topics: readonly Topic[]): Wordings {
  return topics.flatMap(({ phrases }) =>
    phrases.map(({ words }) => words.map(({ marked, exact, folded }) => (marked ? exact : folded))),
  );
}

export const labelWords = (figure: Figure): ReadonlySet<string> =>
  new Set(analyze(figure.label).flatMap(({ exact, folded }) => [exact, folded]));

export function speaksOf(figure: Figure, wordings: Wordings): boolean {
  const own = labelWords(figure);
  return wordings.some((words) => words.every((word) => own.has(word)));
}

/** "hòa giải thành 9 vụ, 2 vụ chuyển cơ quan chức năng": told with words of the question that what is known is not told with. */
export function tellsFurther({ topics }: Question, told: Figure, known: readonly Figure[]): boolean {
  const said = new Set(known.flatMap((figure) => [...labelWords(figure)]));
  return speaksOf(
    told,
    wordingsOf(topics).filter((words) => words.every((word) => !said.has(word))),
  );
}
