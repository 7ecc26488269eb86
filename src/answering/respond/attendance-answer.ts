import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import type { Passage } from '../../domain/passage.ts';
import type { Question, Topic } from '../../domain/question.ts';
import { isInside } from '../../domain/span.ts';
import { foldPhrase } from '../../text/fold.ts';
import { anyOf, markedOrNot, typedWords, wholeWords } from '../../text/phrase-pattern.ts';
import type { Draft } from '../draft.ts';
import type { Candidate } from '../selection/fit.ts';
import { occurrencesOf } from '../selection/occurrences.ts';
import { openPage, type Page } from '../selection/page.ts';
import type { OpenedHit } from '../selection/select.ts';
import { answerFigures } from './figure-answer.ts';
import { certain } from './give.ts';

const { attending, excepting, exceptionEnds } = questionWords;
const ATTENDING = wholeWords(markedOrNot(attending));
const PRESENT = wholeWords(attending);
/** With its marks or none: "bộ" is no "bỏ". */
const EXCEPTING = typedWords(excepting);

/** What follows those who are left out: "ngoài bí thư | ra", "không tính bà Sương | những ai". */
const GOES_ON = new RegExp(String.raw`\s(?:${anyOf(exceptionEnds.map(foldPhrase))})(?=\s|$)`, 'u');

/** "Tham dự có các đồng chí: A, …; B, …": the clause that opens a list of persons, and those that go on with it. */
interface Roster {
  readonly opening: Page;
  readonly people: readonly Candidate[];
}

/**
 * "Những ai dự hội nghị?", "ngoài bí thư ra còn ai dự?": every person of the list that says who was there, those apart whom the
 * question leaves out, or whose office is not the one it asks for. Null where no such list meets the question.
 */
export function answerAttendance(
  question: Question,
  opened: readonly OpenedHit[],
  { passages }: { readonly passages: (reportId: string) => readonly Passage[] },
): Draft | null {
  const asksWho = question.kind === 'who' || question.also.has('who');
  if (!asksWho || !ATTENDING.test(question.text)) return null;
  const { asked, left } = spokenIn(question.text);
  const required = question.topics.filter((topic) => topic.required && !isWithin(topic.text, left));
  for (const page of pagesOf(opened, passages)) {
    const roster = rosterAt(page, passages(page.report.id));
    if (roster === null) continue;
    const isNarrowed = required.some((topic) => !isSaidBefore(topic, roster));
    const wanted = isNarrowed ? calledBy(asked, roster.people, IN_A_ROW) : roster.people;
    const leftOut = calledBy(left, roster.people, 1);
    const people = wanted.filter((person) => !leftOut.includes(person));
    if (people.length > 0) return answerFigures({ ...question, kind: 'who' }, people);
  }
  return null;
}

/** The opened passages, and those beside them in one paragraph that say who was there: "Ngày 28/3 …. Tham dự có …". */
function pagesOf(
  opened: readonly OpenedHit[],
  passages: (reportId: string) => readonly Passage[],
): readonly Page[] {
  const pages = opened.map(({ page }) => page);
  const beside = pages.flatMap(({ passage, report }) =>
    passages(report.id)
      .filter(({ paragraph, text }) => paragraph.start === passage.paragraph.start && PRESENT.test(text))
      .map((other) => openPage(other, report)),
  );
  return [...new Set([...pages, ...beside])];
}

/** The folded words of a question, those apart that it leaves out: "ngoài bí thư ra", "không tính chủ tịch, …". */
function spokenIn(text: string): { asked: readonly string[]; left: readonly string[] } {
  const folded = foldPhrase(text);
  const at = EXCEPTING.exec(text);
  if (at === null) return { asked: folded.split(' '), left: [] };
  const [phrase = ''] = foldPhrase(text.slice(at.index)).split(GOES_ON);
  return { asked: folded.replace(phrase, ' | ').split(' '), left: phrase.split(' ') };
}

function isWithin(text: string, words: readonly string[]): boolean {
  return foldPhrase(text)
    .split(' ')
    .some((word) => words.includes(word));
}

function rosterAt(page: Page, passages: readonly Passage[]): Roster | null {
  const { passage, report } = page;
  const opener = PRESENT.exec(passage.text);
  if (opener === null) return null;
  const behind = passage.start + opener.index;
  const run = [passage];
  for (const next of passages.filter(({ start }) => start >= passage.end)) {
    const last = run.at(-1) ?? passage;
    if (next.paragraph.start !== passage.paragraph.start || !goesOn(report.text, last.end, next.start)) break;
    run.push(next);
  }
  const people = run.flatMap((part) =>
    part.figures
      .filter(({ kind, start }) => kind === 'name' && start >= behind)
      .map((figure) => certain(figure, openPage(part, report))),
  );
  return people.length > 1 ? { opening: page, people } : null;
}

/** A list's members are set apart by semicolons. */
function goesOn(text: string, end: number, start: number): boolean {
  return /^\s*$/.test(text.slice(end, start).replace(';', '')) && /;\s*$/.test(text.slice(0, start));
}

/** Whether the clause that opens the list, or what stands before it, speaks of a topic. */
function isSaidBefore(topic: Topic, { opening, people: [first] }: Roster): boolean {
  const lead = { start: opening.passage.start, end: first?.figure.start ?? 0 };
  return (
    occurrencesOf(topic, opening.own).some((place) => isInside(place, lead)) ||
    occurrencesOf(topic, opening.before).length > 0
  );
}

/** Fewest words of an office that tell who is meant: the "phường" of "công an phường" is every office's. */
const IN_A_ROW = 2;

/** Whose name or office has the most of some words in a row: "quận ủy viên" is no "Ủy viên Ban Thường vụ Quận ủy". */
function calledBy(
  words: readonly string[],
  people: readonly Candidate[],
  least: number,
): readonly Candidate[] {
  const runs = people.map(({ figure, page }) =>
    Math.max(
      ...[figure, ...figure.offices].map(({ start, end }) =>
        longestRun(words, foldPhrase(page.report.text.slice(start, end)).split(' ')),
      ),
    ),
  );
  const most = Math.max(least, ...runs);
  return people.filter((_, index) => runs[index] === most);
}

/** The most words that two texts have in a row. */
function longestRun(one: readonly string[], other: readonly string[]): number {
  let most = 0;
  for (let i = 0; i < one.length; i++)
    for (let j = 0; j < other.length; j++) {
      let length = 0;
      while (one[i + length] !== undefined && one[i + length] === other[j + length]) length += 1;
      most = Math.max(most, length);
    }
  return most;
}
