import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Question, Topic } from '../../domain/question.ts';
import { analyze } from '../../text/analyze.ts';
import { isInside, type Span } from '../../domain/span.ts';
import { findPeriods } from '../../text/periods.ts';
import { anyOf, typedWords, wholeWords } from '../../text/phrase-pattern.ts';
import { isSure, occurrencesOf } from '../selection/occurrences.ts';
import type { Page } from '../selection/page.ts';
import { isFunctionWord } from '../understanding/function-word.ts';
import { tellsOpposite } from '../understanding/opposites.ts';
import { closesConfirming } from '../understanding/confirmed.ts';
import { isSamePeriod } from '../selection/period-fit.ts';
import { denies } from './denial.ts';
import { directionIn } from './direction.ts';
import { deniedSpans } from '../selection/denied-span.ts';

const { denials, pending, averted } = statuses;
const UNREACHED = new RegExp(
  String.raw`(?:^|\s)(?:${anyOf(denials.by)})\s+(?:${anyOf(denials.reached)})(?=\s|$)`,
  'iu',
);
const UNDONE = new RegExp(String.raw`(?<!\p{L})(?:${anyOf(denials.by)})\s+(?:(?:được|bị|kịp|thể)\s+)?`, 'iu');
const OPEN = wholeWords([...pending, ...averted]);

/** What the words of a passage say to "có … không?", "đã … chưa?"; null where they leave it open. */
export function toldVerdict(question: Question, page: Page): 'yes' | 'no' | null {
  const ranked = rankVerdict(question, page);
  if (ranked !== undefined) return ranked;
  if (denies(question, page) || nothingThen(question, page)) return claimsNone(question) ? 'yes' : 'no';
  const required = question.topics.filter((topic) => topic.required);
  if (saysNotYet(question, page) || isUnderWay(question, page)) return 'no';
  if (DONE.test(question.text) && !FINISHED.test(page.passage.text)) return null;
  const way = directionIn(question.text);
  if (way !== null && way !== directionIn(page.passage.text)) return null;
  if (question.negated) return null;
  // "họp có đông không?": that it was held tells nothing of that.
  if (CROWDED.test(question.text) && !CROWDED.test(page.passage.text)) return null;
  const isOpposite = tellsOpposite(page.passage.text, question.text);
  if (isOpposite && closesWith(required, page)) return 'no';
  return saysSo(required, page) ? (isOpposite ? 'no' : 'yes') : null;
}

const RANK = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(questionWords.signs.order)})\s+(?<rank>\d{1,3})(?![\d.,]\d)`,
  'giu',
);

/** "đứng thứ 7 phải không?": the rank that is told first, of the time that the passage is on; undefined where none is asked about. */
function rankVerdict({ text }: Question, { passage }: Page): 'yes' | 'no' | null | undefined {
  const [asked] = ranksIn(text);
  const told = ranksIn(passage.text);
  if (asked === undefined || told.length === 0) return undefined;
  if (told[0] === asked) return 'yes';
  return told.includes(asked) && findPeriods(text, null).length === 0 ? null : 'no';
}

const ranksIn = (text: string): string[] =>
  [...text.matchAll(RANK)].flatMap(({ groups }) => groups?.['rank'] ?? []);

/** "đã xây xong chưa?" of a work of which 70% is done. */
export function isUnderWay({ text, negated }: Question, { passage }: Page): boolean {
  return (
    !negated &&
    DONE.test(text) &&
    ADVANCING.test(passage.text) &&
    !FINISHED.test(passage.text) &&
    passage.figures.some(({ kind, value }) => kind === 'percent' && Number(value) < 100)
  );
}

const CROWDED = wholeWords(questionWords.signs.crowded);
const DONE = typedWords(questionWords.done);
const FINISHED = wholeWords(statuses.finished);
/** "khối lượng đạt 70%", "đang thi công, đạt 35%": how far a work has come. */
export const ADVANCING = wholeWords(statuses.advancing);

/** Whether a question claims that there was none: "không có vụ cháy nào, đúng không?": that there was none is what is to be confirmed. */
export function claimsNone({ negated, text }: Question): boolean {
  return negated && closesConfirming(text);
}

/** Whether a clause of a passage says that what is asked after has not come to what is asked: "cầu An Lợi chưa khởi công". */
export function saysNotYet(question: Question, page: Page): boolean {
  if (question.negated) return false;
  return clausesOf(page).some(
    (clause) => saysUnreached(question, clause, page) || saysUndone(question.topics, clause, page),
  );
}

/** "cầu An Lợi chưa khởi công": what is done stands right behind the denial, and before it all else that is asked. */
function saysUndone(topics: readonly Topic[], clause: Span, page: Page): boolean {
  const text = page.report.text.slice(clause.start, clause.end);
  const denial = UNDONE.exec(text);
  if (denial === null) return false;
  const opens = !/\p{L}/u.test(text.slice(0, denial.index));
  // "02 vụ cháy, không thiệt hại về người": the clause goes on about what was told before it.
  const subject = { start: opens ? page.passage.start : clause.start, end: clause.start + denial.index };
  const behind = subject.end + denial[0].length;
  const doneAt = (topic: Topic): Span | undefined =>
    occurrencesOf(topic, page.own).find(({ start }) => start === behind);
  const done = topics.flatMap((topic) => doneAt(topic) ?? [])[0];
  if (done === undefined) return false;
  const others = topics.filter((topic) => topic.required && doneAt(topic) === undefined);
  const rest = { start: done.end, end: clause.end };
  const behindRun = page.report.text.slice(endOfRun(done.end, topics, page), clause.end);
  const goesOn = NAMES.test(behindRun) || isAllAsked(topics, rest, page);
  const told = others.filter(
    (topic) => standsIn(topic, subject, page) || (goesOn && standsIn(topic, rest, page)),
  );
  // "thôn Suối Cạn do tuyến ống cấp nước chưa kéo tới": which place it is of must be said, and most of the rest.
  const isNamed = others.every(
    (topic) => told.includes(topic) || (topic.role === 'subject' && !standsIn(topic, rest, page)),
  );
  return told.length > 0 && isNamed && weightOf(told) >= weightOf(others) * MOSTLY;
}

/** "chưa đạt chuẩn văn hóa là khu phố 11": what is denied goes on as long as the question's words do. */
function endOfRun(end: number, topics: readonly Topic[], page: Page): number {
  const next = topics
    .flatMap((topic) => occurrencesOf(topic, page.own))
    .find((place) => place.start > end && /^\s+$/u.test(page.report.text.slice(end, place.start)));
  return next === undefined ? end : endOfRun(next.end, topics, page);
}

const MOSTLY = 0.5;

const weightOf = (topics: readonly Topic[]): number => topics.reduce((sum, { weight }) => sum + weight, 0);

/** "không thu học phí": nothing stands behind what is denied but what is asked after. */
function isAllAsked(topics: readonly Topic[], rest: Span, page: Page): boolean {
  const places = topics.flatMap((topic) => occurrencesOf(topic, page.own));
  return analyze(page.report.text.slice(rest.start, rest.end), rest.start).every(
    (term) => isFunctionWord(term.exact) || places.some((place) => isInside(term, place)),
  );
}

/** "còn 01 tuyến chưa hoàn thành là hẻm 145": of which it is so stands behind it. */
const NAMES = new RegExp(String.raw`^\s*(?:${anyOf(statuses.denials.naming)})\s`, 'iu');

/** Whether a clause says that there was none in the asked time: "năm 2022 là 02 em, năm 2023 là 01 em, năm 2024 không xảy ra trường hợp nào": asked of 2024, only its own clause tells. */
export function nothingThen({ periods: [asked] }: Question, page: Page): boolean {
  if (asked === undefined) return false;
  return clausesOf(page).some(({ start, end }) => {
    const text = page.report.text.slice(start, end);
    const [own, ...more] = findPeriods(text, page.report.date);
    const isAsked = own !== undefined && isSamePeriod(asked, own) && more.length === 0;
    return isAsked && NOTHING.test(text.slice(own.end));
  });
}

/** "không xảy ra trường hợp nào", "không có ca nào": nothing at all, by the end of the clause. */
const NOTHING = new RegExp(
  String.raw`^\s*(?:thì|đều|cũng)?\s*(?:${anyOf(denials.by)})\s+(?:${anyOf(denials.of)})\s+(?:\p{L}+\s+){1,2}nào\W*$`,
  'iu',
);

/** A passage between its commas, a row between its strokes. */
function clausesOf({ passage, report }: Page): Span[] {
  const clauses: Span[] = [];
  let from = passage.start;
  for (const match of passage.text.matchAll(/[,;:](?:\s|(?=\p{L}))|\s*[|\t]\s*|[.]?\s*$/gu)) {
    clauses.push({ start: from, end: passage.start + match.index });
    from = passage.start + match.index + match[0].length;
  }
  return clauses.filter(({ start, end }) => /\p{L}/u.test(report.text.slice(start, end)));
}

function standsIn(topic: Topic, span: Span, page: Page): boolean {
  return occurrencesOf(topic, page.own).some((place) => isInside(place, span));
}

/** "riêng thôn Khe Lim chưa đạt", "chợ chưa được sửa": what is asked after has not come to what is asked. */
function saysUnreached({ topics, planned }: Question, clause: Span, page: Page): boolean {
  const required = topics.filter((topic) => topic.required);
  const text = page.report.text.slice(clause.start, clause.end);
  const denial = UNREACHED.exec(text);
  if (denial === null) return false;
  const subject = { start: clause.start, end: clause.start + denial.index };
  const predicate = { start: subject.end + denial[0].length, end: clause.end };
  const [named] = required.filter(({ role }) => role === 'place' || role === 'name');
  const isElliptic = !/\p{L}/u.test(text.slice(denial.index + denial[0].length));
  if (isElliptic)
    return planned
      ? required.length > 0 && required.every((topic) => standsIn(topic, subject, page))
      : named !== undefined && standsIn(named, subject, page);
  const others = required.filter((topic) => !standsIn(topic, predicate, page));
  return (
    others.length > 0 &&
    others.length < required.length &&
    others.every((topic) => standsIn(topic, subject, page))
  );
}

/** "Tiểu học không thu học phí": of all that is asked, and of nothing narrower behind it, as "… của hộ nghèo" would be. */
function closesWith(required: readonly Topic[], { own, passage, report }: Page): boolean {
  const told = required.map((topic) => occurrencesOf(topic, own).find(isSure));
  const ends = told.map((place) => place?.end ?? Infinity);
  return required.length > 0 && !/[\p{L}\d]/u.test(report.text.slice(Math.max(...ends), passage.end));
}

/**
 * "phường được công nhận đạt chuẩn đô thị văn minh": all that is asked stands there, and nothing between says that it is only
 * hoped for, averted or not so.
 */
function saysSo(required: readonly Topic[], page: Page): boolean {
  const firsts = required.map((topic) => occurrencesOf(topic, page.own).find(isSure));
  const told = firsts.flatMap((place) => place ?? []);
  const left = required.filter((_, index) => firsts[index] === undefined);
  if (told.length === 0 || !left.every((topic) => isLedTo(topic, page))) return false;
  const start = Math.min(...told.map((place) => place.start));
  const last = Math.max(...told.map((place) => place.start));
  if (told.some((place) => deniedSpans(page).some((span) => isInside(place, span)))) return false;
  const clauses = clausesOf(page).filter((clause) => clause.end > start && clause.start <= last);
  return clauses.every((clause) => !OPEN.test(page.report.text.slice(clause.start, clause.end)));
}

/** "Giờ làm việc của bộ phận một cửa: …; thứ Bảy làm việc buổi sáng": what a list is of is said in its lead. */
function isLedTo(topic: Topic, { context }: Page): boolean {
  return context.some(
    ({ role, words }) => (role === 'lead' || role === 'sentence') && occurrencesOf(topic, words).some(isSure),
  );
}
