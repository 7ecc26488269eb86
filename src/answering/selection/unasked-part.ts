import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { analyze } from '../../text/analyze.ts';
import { saidWords } from '../said-words.ts';
import type { Candidate } from './fit.ts';

const WHOLES: ReadonlySet<Question['kind']> = new Set(['count', 'verify', 'money']);

/** "57 giải, gồm 4 giải nhất, 13 giải nhì …", asked for "giải": the whole, where nothing of the question tells one of its parts. */
export function wholeBefore({ kind, topics, text }: Question, given: readonly Candidate[]): Candidate | null {
  const [part] = given;
  if (part === undefined || !WHOLES.has(kind) || part.figure.partOf === null) return null;
  const whole = given.find(
    ({ figure, page }) =>
      page.report === part.page.report &&
      figure.start === part.figure.partOf &&
      figure.kind === part.figure.kind,
  );
  const isAsTold =
    whole !== undefined &&
    whole.coverage.share >= part.coverage.share &&
    whole.coverage.inLabel >= part.coverage.inLabel &&
    topics.some(({ required }) => required) &&
    isOwnUnsaid(part.figure, whole.figure, text);
  return isAsTold ? whole : null;
}

/** "4 giải nhất" beside "57 giải", where "giải" are asked for. */
export function isUnaskedPart(
  { kind, text }: Question,
  { figure: part }: Candidate,
  { figure: whole }: Candidate,
): boolean {
  return WHOLES.has(kind) && part.partOf === whole.start && isOwnUnsaid(part, whole, text);
}

/** Whether a question says nothing of what a part's label tells beyond that of its whole, which is something: "nhất" of "giải nhất". */
function isOwnUnsaid({ label }: Figure, { label: whole }: Figure, text: string): boolean {
  const [said, known] = [saidWords(text), saidWords(whole)];
  const own = analyze(label).filter(({ folded }) => !/^\d/.test(folded) && !known.includes(` ${folded} `));
  return own.length > 0 && own.every(({ folded }) => !said.includes(` ${folded} `));
}
