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
const ANY_CHOICE = new RegExp(String.raw` (?:${anyOf(questionWords.choices.map(foldPhrase))}) `, 'u');
const COMPARING = new RegExp(String.raw` (?:${anyOf(questionWords.signs.comparing.map(foldPhrase))}) `, 'u');

/**
 * "Vỉa hè Hoàng Diệu với chiếu sáng khu phố 2, công trình nào giải ngân nhiều hơn?", "khối nào đông hơn, khối 6 hay khối 8?": null where
 * a question chooses between no two things that it names.
 */
export function comparedSides(question: Question): ComparedSides | null {
  const said = saidWords(question.text);
  const choice = choiceIn(question, said);
  if (choice === null) return null;
  const noun = foldPhrase(question.chosen ?? question.asked ?? '');
  const placed = question.topics
    .filter(({ text }) => foldPhrase(text) !== noun)
    .map((topic) => ({ topic, at: said.indexOf(` ${foldPhrase(topic.text)} `) }))
    .filter(({ at }) => at !== -1);
  const between = (from: number, to: number): Topic[] =>
    placed.filter(({ at }) => at >= from && at < to).map(({ topic }) => topic);
  for (const joint of JOINTS) {
    const at = said.indexOf(` ${joint} `, said.indexOf(' ', 1));
    if (at === -1) continue;
    const comparing = COMPARING.exec(said)?.index ?? -1;
    const isBefore = at < choice;
    if (!isBefore && (comparing < choice || comparing > at)) continue;
    const [left, right, rest] = isBefore
      ? [between(0, at), between(at, choice), between(choice, Infinity)]
      : [between(comparing, at), between(at, Infinity), between(0, comparing)];
    if (left.some(isNaming) && right.some(isNaming)) return { sides: [left, right], rest };
  }
  return null;
}

/** Where "khối nào", "bên nào" begins; null where nothing is chosen. */
function choiceIn({ chosen, asked }: Question, said: string): number | null {
  const noun = chosen ?? asked;
  const named = noun === null ? -1 : said.indexOf(` ${foldPhrase(noun)} ${WHICH} `);
  const at = named === -1 ? said.search(ANY_CHOICE) : named;
  return at === -1 ? null : at;
}

const WHICH = 'nao';

function isNaming({ required }: Topic): boolean {
  return required;
}
