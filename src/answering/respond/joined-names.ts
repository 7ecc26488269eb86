import offices from '../../../data/lexicon/offices.json' with { type: 'json' };
import { anyOf } from '../../text/phrase-pattern.ts';
import type { Candidate } from '../selection/fit.ts';

/** "(tiểu học) và thầy", ", bà": nothing but what parts two of whom the same is told. */
const JOINT = new RegExp(
  String.raw`^\s*(?:\([^()]*\)\s*)?(?:,|,?\s*(?:và|cùng))\s+(?:(?:${anyOf(offices.honorifics)})\s+)*$`,
  'iu',
);

/** "02 giáo viên được công nhận là cô Hải Vân (tiểu học) và thầy Đức Thuận": with a person those behind, where no office tells them apart. */
export function withJoinedNames(person: Candidate): Candidate[] {
  const { figure, page } = person;
  const names = page.passage.figures.filter(
    ({ kind, offices: held }) => kind === 'name' && held.length === 0,
  );
  const from = names.findIndex(({ start }) => start === figure.start);
  if (from === -1) return [person];
  const apart = names.findIndex(
    ({ start }, index) => index > from && !JOINT.test(page.report.text.slice(names[index - 1]?.end, start)),
  );
  const joined = names.slice(from + 1, apart === -1 ? undefined : apart);
  return [person, ...joined.map((other) => ({ ...person, figure: other }))];
}
