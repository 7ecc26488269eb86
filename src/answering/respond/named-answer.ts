import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Passage } from '../../domain/passage.ts';
import { NAMING_KINDS, type Question, type Topic } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import { wholeWords } from '../../text/phrase-pattern.ts';
import { draft, type Draft } from '../draft.ts';
import { askedBonus, isNegated } from '../selection/bonuses.ts';
import { passageCoverage } from '../selection/coverage.ts';
import { occurrencesOf } from '../selection/occurrences.ts';
import { openPage, pageBehind, type Page } from '../selection/page.ts';
import type { OpenedHit } from '../selection/select.ts';
import { certain } from './give.ts';
import { answerItems } from './items.ts';
import { answerPassage } from './passage-answer.ts';
import { isOfSchools, namedBehind, namesIn } from './told-names.ts';

/** Passages of the same section before it that a passage goes on from. */
const BEFORE = 3;

/**
 * "Những khu phố nào không có vụ nào?", "kể tên ba chỉ tiêu chưa đạt": the passage that names several of what is asked for, each as
 * a figure. Null where one is asked for, or none is named.
 */
export function answerNamed(
  asking: Question,
  opened: readonly OpenedHit[],
  { passages }: { readonly passages: (reportId: string) => readonly Passage[] },
): Draft | null {
  const question = { ...asking, negated: asking.negated || asking.topics.some(isBehind) };
  const { asked, also } = question;
  if (!NAMING_KINDS.has(question.kind) || asked === null || !(question.several || question.negated))
    return null;
  // "những diện nào, mỗi diện bao nhiêu": their figures are asked for.
  if (also.has('list') && also.has('count')) return null;
  const noun = question.topics.find((topic) => isCalled(topic, asked));
  const near = opened
    .filter(({ page }) => page.passage.kind === 'clause')
    .map((hit) => ({ page: hit.page, ...metAround(hit, noun, passages(hit.page.report.id)) }))
    .filter(({ isMet }) => isMet)
    .toSorted((a, b) => b.share - a.share);
  for (const { page } of near) {
    const names = noun === undefined ? null : namesOf(question, noun, page);
    // Schools are told apart by their names, not by the clauses that a count opens.
    const named =
      noun !== undefined && isOfSchools(noun) && names !== null ? names : (itemsOf(question, page) ?? names);
    if (named !== null) return named;
  }
  if (noun === undefined) return null;
  return (
    near
      .map(({ page }) => leftBehind(question, noun, page, passages(page.report.id)))
      .find((left) => left !== null) ?? null
  );
}

/** "10/12 tổ có nhà văn hóa; tổ 4 và tổ 7 còn đi nhờ": as many as a count leaves, named by the clause behind it. */
function leftBehind(question: Question, noun: Topic, page: Page, passages: readonly Passage[]): Draft | null {
  if (!question.negated) return null;
  const behind = pageBehind(page, passages);
  if (behind === null) return null;
  for (const figure of page.passage.figures) {
    if (figure.kind !== 'ratio' || !isCountOf(question, figure, page)) continue;
    const [reached = 0, all = 0] = String(figure.value).split('/').map(Number);
    const names = namesIn({ ...question, negated: false }, noun, behind);
    if (names.length > 0 && names.length === all - reached)
      return draft({ ...answerPassage(question, behind), figures: names });
  }
  return null;
}

/** "hẻm" is what "tuyến hẻm" are called too. */
function isCalled({ text, phrases }: Topic, noun: string): boolean {
  const folded = foldPhrase(noun);
  return text === noun || phrases.some(({ words }) => words.map((word) => word.folded).join(' ') === folded);
}

/** What a passage meets of a question but for the noun asked for, by its own words or those that it goes on from. */
function metAround(
  { page, places }: OpenedHit,
  noun: Topic | undefined,
  passages: readonly Passage[],
): { share: number; isMet: boolean } {
  const others = places.filter(({ topic }) => topic !== noun && !isDeniedIn(topic, page));
  const { share, unmet } = passageCoverage(others);
  if (unmet.length === 0) return { share, isMet: true };
  const { start, section } = page.passage;
  const before = passages
    .filter((other) => other.start < start && other.section.join() === section.join())
    .slice(-BEFORE)
    .map((passage) => openPage(passage, page.report));
  const isMet = unmet.every(
    (topic) => !topic.strict && before.some(({ own }) => occurrencesOf(topic, own).length > 0),
  );
  return { share, isMet };
}

/** "6 lớp (nấu ăn, pha chế)" are the "lớp dạy nghề" asked for: the passage need not say all of the noun again. */
function isCountOf(question: Question, figure: Figure, page: Page): boolean {
  if (askedBonus(question, figure, page) > 0) return true;
  const [head] = foldPhrase(question.asked ?? '').split(' ');
  return figure.kind === 'count' && figure.label !== '' && foldPhrase(figure.label).split(' ')[0] === head;
}

/** "không đạt dự toán" is told as "02 khoản không đạt", or "chưa đạt"; what is slow as what has not come to something yet. */
function isDeniedIn(topic: Topic, { passage }: Page): boolean {
  if (isBehind(topic)) return DENIED.test(passage.text);
  const [by = '', verb = ''] = foldPhrase(topic.text).split(' ');
  if (!DENIALS.includes(by)) return false;
  const said = ` ${foldPhrase(passage.text).replace(/[^a-z0-9]+/g, ' ')} `;
  return DENIALS.some((denial) => said.includes(` ${denial} ${verb} `));
}

const DENIALS = statuses.denials.by.map(foldPhrase);
const DENIED = wholeWords(statuses.denials.by);

/** "chậm", "ì ạch": told of what has not come to something. */
function isBehind({ text }: Topic): boolean {
  return BEHIND.has(foldPhrase(text));
}

const BEHIND: ReadonlySet<string> = new Set(statuses.behind.map(foldPhrase));

/** "còn 2 tiêu chí chưa đạt là …": the things named behind their count, of those not done where that is asked. */
function itemsOf(question: Question, page: Page): Draft | null {
  for (const figure of page.passage.figures) {
    if (!isCountOf(question, figure, page) || isNegated(figure.label) !== question.negated) continue;
    const items = answerItems(question, certain(figure, page));
    if (items !== null) return items;
  }
  return null;
}

/** What bears the noun asked for, or is named behind it: at least two, or one of which alone a denial is told. */
function namesOf(question: Question, noun: Topic, page: Page): Draft | null {
  const names = namesIn(question, noun, page);
  const figures = names.length > 0 ? names : namedBehind(question, noun, page);
  const texts = new Set(figures.map(({ text }) => text));
  if (texts.size < (question.negated ? 1 : 2)) return null;
  return draft({ ...answerPassage(question, page), figures });
}
