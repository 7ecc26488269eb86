import contrasts from '../../../data/lexicon/contrasts.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import type { Span } from '../../domain/span.ts';
import { hasMarks } from '../../text/fold.ts';
import { keptFor, keptLast } from '../../text/kept.ts';
import { analyze, type Term } from '../../text/analyze.ts';
import { byFirst } from '../understanding/by-first.ts';
import { tellsNot } from '../understanding/opposites.ts';
import { formsOf, type Form } from '../understanding/word.ts';
import type { TopicPlaces } from './coverage.ts';
import type { Page, Words } from './page.ts';

interface Member {
  /** Group and place in it: "0:1". */
  readonly key: string;
  readonly words: readonly Form[];
}

const MEMBERS: readonly Member[] = contrasts.groups.flatMap((group, groupIndex) =>
  group.flatMap((wordings, index) =>
    wordings.map((wording) => ({
      key: `${groupIndex}:${index}`,
      words: formsOf(wording),
    })),
  ),
);

const BY_FIRST = byFirst(MEMBERS, ({ words: [first] }) => first?.folded);

/** The members of contrasting groups that a text names; a word without marks may be any of its letters. */
function membersIn(text: string, bare: boolean): ReadonlySet<string> {
  const found = foundIn(analyze(text), ({ start, end }) => bare && !hasMarks(text.slice(start, end)));
  return new Set(found.filter((one) => !found.some((other) => holds(other, one))).map(({ key }) => key));
}

function foundIn(terms: readonly Term[], isBare: (term: Term) => boolean): Found[] {
  const isSame = (term: Term | undefined, word: Member['words'][number]): boolean =>
    term?.folded === word.folded && (term.exact === word.exact || isBare(term));
  const found: Found[] = [];
  for (const [at, { folded }] of terms.entries())
    for (const { key, words } of BY_FIRST.get(folded) ?? NO_MEMBERS)
      if (words.every((word, offset) => isSame(terms[at + offset], word)))
        found.push({ key, from: at, to: at + words.length });
  return found;
}

interface Inner extends Span {
  /** The longer member that the words stand in. */
  readonly key: string;
}

/** Where shorter members stand in longer ones of their group: the "nghèo" of "cận nghèo". */
const innerIn = keptFor(({ terms }: Words): readonly Inner[] => {
  const found = foundIn(terms, () => false);
  return found.flatMap((longer) =>
    found
      .filter((one) => one.key !== longer.key && holds(longer, one))
      .map(({ from, to }) => ({
        key: longer.key,
        start: terms[from]?.start ?? 0,
        end: terms[to - 1]?.end ?? 0,
      })),
  );
});

/** Whether words are but a part of the name of another thing: "nghèo" of "cận nghèo", where the question does not ask for that. */
export function isOfOther(span: Span, words: Words, { text }: Question): boolean {
  return innerIn(words).some(
    ({ key, start, end }) =>
      span.start === start && span.end === end && askedMembers(text).get(groupOf(key))?.has(key) !== true,
  );
}

const NO_MEMBERS: readonly Member[] = [];

interface Found {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** "cận nghèo" is no "nghèo", "không hài lòng" no "hài lòng": the longer wording of a group is meant. */
function holds(longer: Found, { key, from, to }: Found): boolean {
  return (
    longer.from <= from &&
    longer.to >= to &&
    longer.to - longer.from > to - from &&
    groupOf(longer.key) === groupOf(key)
  );
}

function groupOf(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

/** The members that a question names, by their groups. */
const askedMembers = keptLast((text: Question['text']): ReadonlyMap<string, ReadonlySet<string>> => {
  const groups = new Map<string, Set<string>>();
  for (const key of membersIn(text, true)) {
    const group = groups.get(groupOf(key));
    if (group === undefined) groups.set(groupOf(key), new Set([key]));
    else group.add(key);
  }
  return groups;
});

const labelMembers = keptFor((figure: Figure, page: Page): ReadonlySet<string> => {
  const labels = figure.labelSpans.map(({ start, end }) => page.report.text.slice(start, end));
  const own = membersIn(labels.join(' . '), false);
  if (page.passage.kind !== 'row') return own;
  // "Bảng 2. Kết quả học tập": what the table is of holds of each cell that does not say otherwise.
  const groups = new Set([...own].map(groupOf));
  const captions = page.context.filter(({ role }) => role === 'caption');
  const around = membersIn(
    captions.map(({ span }) => page.report.text.slice(span.start, span.end)).join(' . '),
    false,
  );
  return new Set([...own, ...[...around].filter((key) => !groups.has(groupOf(key)))]);
});

/** "thu được" and "chi ra": two sides of which reports give one figure each. */
export function areContrary(one: string, other: string): boolean {
  const own = membersIn(one, true);
  return [...membersIn(other, true)].some((key) =>
    [...own].some((mine) => mine !== key && groupOf(mine) === groupOf(key) && !own.has(key)),
  );
}

/** Whether words name a side of anything: "tiếp nhận". */
export function namesSide(text: string): boolean {
  return membersIn(text, true).size > 0;
}

/** Whether the figure is told of the other side: "giải quyết" where "tiếp nhận" was asked, "chi" where "thu" was. */
export function isContrary(question: Question, figure: Figure, page: Page): boolean {
  const wanted = askedMembers(question.text);
  if (wanted.size === 0) return false;
  const own = labelMembers(figure, page);
  if (own.size === 0 || (question.negated && tellsNot(figure.label, question.topics))) return false;
  return [...wanted].some(([group, keys]) => {
    const told = [...own].filter((key) => groupOf(key) === group);
    return told.length > 0 && !told.some((key) => keys.has(key));
  });
}

/** "cận nghèo" asked for, which only a heading names, where the figure's own words say "hộ nghèo": it is told of the other side. */
export function isOfOtherSide(
  question: Question,
  figure: Figure,
  page: Page,
  places: readonly TopicPlaces[],
): boolean {
  return (
    figure.kind === 'count' &&
    page.passage.kind === 'clause' &&
    isContrary(question, figure, page) &&
    places.some(
      ({ topic, own }) => topic.required && own.length === 0 && areContrary(topic.text, figure.label),
    )
  );
}
