import functionWords from '../../../data/lexicon/function-words.json' with { type: 'json' };
import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Question, Topic } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import { saidWords } from '../said-words.ts';

/** The two things that a question chooses between, and what is told of both. */
export interface ComparedSides {
  readonly sides: readonly [readonly Topic[], readonly Topic[]];
  readonly rest: readonly Topic[];
}

/** Words between the two, the surest first: a name may hold an "và" itself. */
const JOINTS = [...functionWords.compareJoints, ...functionWords.joinChoices].map(foldPhrase);
const CHOICES: ReadonlySet<string> = new Set(functionWords.joinChoices.map(foldPhrase));
const ANY_CHOICE = new RegExp(String.raw` (?:${anyOf(questionWords.choices.map(foldPhrase))}) `, 'u');
const COMPARING = new RegExp(String.raw` (?:${anyOf(questionWords.signs.comparing.map(foldPhrase))}) `, 'u');

/**
 * "Vỉa hè Hoàng Diệu với chiếu sáng khu phố 2, công trình nào giải ngân nhiều hơn?", "khối nào đông hơn, khối 6 hay khối 8?": the two
 * things that a question chooses between, in each way in which they may be read. None where it names no two.
 */
export function comparedSides(question: Question): ComparedSides[] {
  const said = saidWords(question.text);
  const noun = foldPhrase(question.chosen ?? question.asked ?? '');
  const placed = question.topics
    .filter(({ text }) => foldPhrase(text) !== noun)
    .map((topic) => ({ topic, at: said.indexOf(` ${foldPhrase(topic.text)} `) }))
    .filter(({ at }) => at !== -1)
    .toSorted((a, b) => a.at - b.at);
  const between = (from: number, to: number): Topic[] =>
    placed.filter(({ at }) => at >= from && at < to).map(({ topic }) => topic);
  const choice = choiceIn(question, said);
  const readings = JOINTS.flatMap((joint): ComparedSides[] => {
    const at = said.indexOf(` ${joint} `, 1);
    if (at === -1) return [];
    const [left, right] = [between(0, at), between(at, Infinity)];
    if (choice !== null && at < choice)
      return [{ sides: [left, between(at, choice)], rest: between(choice, Infinity) }];
    const comparing = COMPARING.exec(said)?.index ?? Infinity;
    if (choice !== null)
      return comparing < at ? [{ sides: [between(comparing, at), right], rest: between(0, comparing) }] : [];
    // "Vỉa hè Bờ Sông hay chiếu sáng khu phố 2 giải ngân nhiều hơn?": nothing says where the second ends.
    return CHOICES.has(joint)
      ? right
          .slice(1)
          .map((_, index) => ({ sides: [left, right.slice(0, -1 - index)], rest: right.slice(-1 - index) }))
      : [];
  });
  return readings.filter(({ sides }) => sides.every((side) => side.some(({ required }) => required)));
}

/** Where "khối nào", "bên nào" begins; null where nothing is chosen. */
function choiceIn({ chosen, asked }: Question, said: string): number | null {
  const noun = chosen ?? asked;
  const named = noun === null ? -1 : said.indexOf(` ${foldPhrase(noun)} ${WHICH} `);
  const at = named === -1 ? said.search(ANY_CHOICE) : named;
  return at === -1 ? null : at;
}

const WHICH = 'nao';
