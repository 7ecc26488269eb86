import figurePhrases from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { GivenFigure } from '../../domain/answer.ts';
import type { Question, Topic } from '../../domain/question.ts';
import type { Span } from '../../domain/span.ts';
import places from '../../../data/lexicon/places.json' with { type: 'json' };
import { foldPhrase } from '../../text/fold.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import { wordingOf } from '../understanding/topics.ts';
import { isSure, occurrencesOf, type Occurrence } from '../selection/occurrences.ts';
import type { Page } from '../selection/page.ts';
import { membersOf } from './items.ts';
import { PROPER_NAME } from './proper-name.ts';

const DENIED = new RegExp(String.raw`(?<!\p{L})(?:${anyOf(statuses.denials.by)})(?!\p{L})`, 'iu');

const FIRST = new RegExp(String.raw`^:?\s+(${PROPER_NAME})`, 'u');
/** "…, 6 và 8 đạt" goes on, "…, 29 công trình" does not. */
const NEXT = new RegExp(
  String.raw`^(?:,\s+(?!\d+\s(?!và\s))|\s+(?:và|cùng)\s+)(${PROPER_NAME})(?!\p{L})`,
  'u',
);

/** Of a question that says "chưa", "không" only what is told not to be so is meant, and of another only what is. */
function saysAsMuch({ negated }: Question, text: string): boolean {
  return DENIED.test(text) === negated;
}

/** "Khu phố 2 và Khu phố 8", "các thôn An Hòa, Phú Điền": what bears the noun asked for, each named once. */
export function namesIn(question: Question, noun: Topic, page: Page): GivenFigure[] {
  const starts = new Set<number>();
  const runs = occurrencesOf(withLevels(noun), page.own)
    .filter(isSure)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }) => !starts.has(start) && starts.add(start))
    .map((place) => namesAt(place, page))
    .filter(
      ([first], at, all) =>
        first !== undefined && !all.slice(0, at).some((run) => run.some(({ end }) => end > first.start)),
    );
  return (question.negated ? leftOf(runs, page) : toldOfAll(question, noun, runs, page)).flat();
}

/** "A và B đạt mức độ 2; C và D đạt mức độ 1": of each further topic the runs in whose clause it stands, where it stands in some. */
function toldOfAll(
  { topics }: Question,
  noun: Topic,
  runs: readonly GivenFigure[][],
  { own, report }: Page,
): readonly GivenFigure[][] {
  const clauseOf = (at: number): number => report.text.slice(0, at).lastIndexOf(';');
  return topics
    .filter(({ required, text }) => required && text !== noun.text)
    .reduce<readonly GivenFigure[][]>((kept, topic) => {
      const clauses = new Set(occurrencesOf(topic, own).map(({ start }) => clauseOf(start)));
      const told = kept.filter(([first]) => first !== undefined && clauses.has(clauseOf(first.start)));
      return told.length > 0 ? told : kept;
    }, runs);
}

/** "Mầm non Hoa Sữa và THCS Vạn Thạnh": schools are named by their level. */
function withLevels(noun: Topic): Topic {
  return isOfSchools(noun) ? { ...noun, phrases: [...noun.phrases, ...LEVELS] } : noun;
}

/** Whether schools are what is asked for. */
export const isOfSchools = ({ text }: Topic): boolean => foldPhrase(text) === SCHOOL;

const SCHOOL = 'truong';
const LEVELS = places.levels.map((level) => ({ ...wordingOf(level), credit: 1 }));

/** Those of which a denial is told, or else as many as a count leaves: "10/12 tổ có nhà văn hóa; tổ 4 và tổ 7 còn đi nhờ". */
function leftOf(runs: readonly GivenFigure[][], page: Page): GivenFigure[][] {
  const denied = deniedOf(runs, page);
  if (denied.length > 0) return denied;
  for (const { kind, value, end } of page.passage.figures) {
    if (kind !== 'ratio') continue;
    const [reached = 0, all = 0] = String(value).split('/').map(Number);
    const behind = runs.filter(([first]) => first !== undefined && first.start > end);
    if (behind.flat().length === all - reached) return behind;
  }
  return [];
}

/**
 * Of several runs of names those of which a denial is told: "A, B và C chưa đạt" before it, "chưa đạt là A (tổ 7) và B" behind it.
 */
function deniedOf(runs: readonly GivenFigure[][], { report }: Page): GivenFigure[][] {
  const spans = runs.map((run) => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }));
  const goesOn = spans.map(({ end }, at) =>
    JOINING.test(report.text.slice(end, spans[at + 1]?.start ?? end)),
  );
  const before = spans.map(({ start }) =>
    DENIED_BEFORE.test(report.text.slice(Math.max(0, start - NEAR), start)),
  );
  const behind = spans.map(({ end }) => DENIED_BEHIND.test(report.text.slice(end, end + NEAR)));
  spans.forEach((_, at) => (before[at] ||= before[at - 1] === true && goesOn[at - 1] === true));
  for (let at = spans.length - 2; at >= 0; at--)
    behind[at] ||= behind[at + 1] === true && goesOn[at] === true;
  return runs.filter((_, at) => before[at] === true || behind[at] === true);
}

/** How far from its name a denial may stand, in characters. */
const NEAR = 40;
const DENIAL = String.raw`(?<!\p{L})(?:${anyOf([...statuses.denials.by, ...statuses.remaining])})(?!\p{L})`;
const DENIED_BEHIND = new RegExp(String.raw`^[^,;.:]*?${DENIAL}`, 'iu');
const DENIED_BEFORE = new RegExp(String.raw`${DENIAL}[^,;.]*$`, 'iu');
const JOINING = /^(?:\([^()]*\)|[\s,]|và|cùng|các)*$/u;

function namesAt(place: Occurrence, page: Page): GivenFigure[] {
  const { text } = page.report;
  const names: GivenFigure[] = [];
  const noun = text.slice(place.start, place.end);
  let at = place.end;
  for (let next = FIRST.exec(text.slice(at, page.passage.end)); next !== null;) {
    const end = beforeAmount(page, at, at + next[0].length);
    const first = at + next[0].length - (next[1] ?? '').length;
    // The noun said again opens a run of its own.
    if (end <= first || text.slice(first).toLowerCase().startsWith(noun.toLowerCase())) break;
    const start = names.length === 0 ? place.start : first;
    names.push(nameOf({ start, end }, noun, page));
    at = end;
    next = NEXT.exec(text.slice(at, page.passage.end));
  }
  return names;
}

/** "cầu Kinh Mới 1.350 triệu đồng": what the report counts is no part of the name before it. */
function beforeAmount({ passage, report }: Page, from: number, to: number): number {
  const amount = passage.figures.find(
    ({ kind, number }) =>
      kind !== 'ordinal' && kind !== 'name' && number.start > from && number.start < to && number.end >= to,
  );
  const end = amount?.number.start ?? to;
  return from + report.text.slice(from, end).trimEnd().length;
}

/** A name as a figure of its own. */
export function nameOf({ start, end }: Span, label: string, { report }: Page): GivenFigure {
  return {
    text: report.text.slice(start, end),
    value: null,
    unit: null,
    label,
    kind: 'name',
    period: null,
    reportId: report.id,
    start,
    end,
  };
}

const OPENED = new RegExp(
  String.raw`^([^.;:(]{0,60}?)(?:(?:\s(?:${anyOf(figurePhrases.itemsOpen)})(?=\s)|:\s)\s*)`,
  'u',
);
const TO_THE_END = /^[^.;]+/u;

/** "Các nghề được đào tạo gồm may, nấu ăn và chăm sóc sắc đẹp": what stands behind the noun asked for, its members set apart. */
export function namedBehind(question: Question, noun: Topic, page: Page): GivenFigure[] {
  const { text } = page.report;
  for (const place of occurrencesOf(noun, page.own).filter(isSure)) {
    const opened = OPENED.exec(text.slice(place.end, page.passage.end));
    if (opened === null || !saysAsMuch(question, opened[1] ?? '')) continue;
    const start = place.end + opened[0].length;
    const items = TO_THE_END.exec(text.slice(start, page.passage.end))?.[0] ?? '';
    const members = membersOf(text, { start, end: start + items.length }, null);
    if (members.length > 1)
      return members.map((span) => nameOf(span, text.slice(place.start, place.end), page));
  }
  return [];
}
