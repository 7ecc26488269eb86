import figurePhrases from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import type { Passage } from '../../domain/passage.ts';
import type { Question, QuestionKind, Topic } from '../../domain/question.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import { draft, type Draft } from '../draft.ts';
import { oneLine } from '../phrases.ts';
import type { Candidate } from '../selection/fit.ts';
import { openPage } from '../selection/page.ts';
import { reopen } from '../selection/reopen.ts';
import { rankFigures, type OpenedHit } from '../selection/select.ts';
import { WEIGHTS } from '../selection/weights.ts';
import { areKin, unitClass } from '../understanding/unit-class.ts';
import { answerFigures } from './figure-answer.ts';
import { certain, spokenFigure } from './give.ts';
import { withName } from './items.ts';
import { partsOf } from './parts-of.ts';
import { amountsOfCounted, summedParts } from './summed-parts.ts';

type Passages = (reportId: string) => readonly Passage[];

const AMOUNTS: readonly QuestionKind[] = ['count', 'money', 'percent'];

/**
 * "Tiền làm đường lấy từ đâu, mỗi nguồn bao nhiêu?", "11 vụ gồm những vụ gì, mỗi loại mấy vụ?": the parts of the whole that is spoken
 * of, each with its amount. Null where the report parts no such whole.
 */
export function answerShares(
  question: Question,
  opened: readonly OpenedHit[],
  { passages }: { readonly passages: Passages },
): Draft | null {
  if (!asksShares(question)) return null;
  const wholes = [...mentionedWholes(question, opened), ...spokenWholes(question, opened)];
  for (const whole of wholes) {
    const parts = partedInto(question, whole, passages).filter((part) => isOfAskedUnit(question, part));
    if (parts.length > 1) return giveShares(question, parts);
  }
  return null;
}

/** Each under its name: that which its label says, else the words before it. */
export function giveShares(question: Question, parts: readonly Candidate[]): Draft {
  const named = parts.map((part) => (isGeneric(part) ? part : withName(part)));
  const names = named.map((part, index) =>
    part === parts[index] ? wordsBefore(part, parts[index - 1]) : '',
  );
  return draft({
    ...answerFigures(question, named),
    headline: named
      .map((part, index) => [names[index] ?? '', spokenFigure(part)].filter(Boolean).join(': '))
      .join('; '),
  });
}

/** "trị giá 1.120 triệu đồng": what such a label says is no name. */
function isGeneric({ figure, page }: Candidate): boolean {
  const before = figure.labelSpans.findLast(({ end }) => end <= figure.start);
  return before !== undefined && GENERIC.test(page.report.text.slice(before.start, before.end));
}

/** "sửa nhà vệ sinh Trường Tiểu học số 2": what stands between an amount and the one before it; empty where that is long. */
function wordsBefore({ figure, page }: Candidate, last: Candidate | undefined): string {
  const { passage, report } = page;
  if (figure.labelSpans.some(({ start }) => start >= figure.number.start)) return '';
  const from = Math.max(passage.start, last?.page === page ? last.figure.end : 0);
  const words = report.text.slice(from, figure.start).replace(OPENING, '').replace(CLOSING, '');
  return words.length > LONGEST_NAME ? '' : oneLine(words);
}

const GENERIC = new RegExp(
  String.raw`^(?:${anyOf([...figurePhrases.generic, ...figurePhrases.copulas])})$`,
  'iu',
);
const OPENING = new RegExp(
  String.raw`^[\s,;:)–-]*(?:.*(?::|(?:^|\s)(?:${anyOf(figurePhrases.parts)}))\s+(?=\p{L}))?(?:(?:${anyOf(figurePhrases.itemsOpen)}|và)\s+)?`,
  'isu',
);
const CLOSING = new RegExp(
  String.raw`(?:[\s(]+(?:${anyOf([...figurePhrases.copulas, ...figurePhrases.generic])}))*[\s,:(–-]*$`,
  'iu',
);
const LONGEST_NAME = 90;

function asksShares(question: Question): boolean {
  const { kind, also, each, superlative, periods } = question;
  return (
    (also.has('list') || asksLeftShares(question)) &&
    AMOUNTS.some((amount) => kind === amount || also.has(amount)) &&
    !each &&
    superlative === null &&
    periods.length < 2
  );
}

/** "mấy chỉ tiêu chưa đạt, là những chỉ tiêu nào, đạt bao nhiêu phần trăm?": the share of each of those that are left. */
function asksLeftShares({ kind, also, several }: Question): boolean {
  return kind === 'remaining' && several && also.has('which') && also.has('percent');
}

function asksPercents(question: Question): boolean {
  return question.kind === 'percent' || asksLeftShares(question);
}

function partedInto(question: Question, whole: Candidate, passages: Passages): Candidate[] {
  const all = passages(whole.page.report.id);
  if (asksLeftShares(question)) {
    const shares = amountsOfCounted(whole, all, 'percent');
    return shares.length > 0 ? [whole, ...shares] : [];
  }
  if (question.kind === 'percent') return amountsOfCounted(whole, all, 'percent');
  const parts = partsOf(whole);
  if (parts.length > 1) return parts;
  const again = toldAgain(whole, all).map((other) => partsOf(other));
  const further = again.find((some) => some.length > 1);
  if (further !== undefined) return further;
  const summed = summedParts(whole, all);
  return summed.length > 0 ? summed : amountsOfCounted(whole, all, 'money');
}

/** "xảy ra 7 vụ …. Trong 7 vụ có 5 vụ trộm": the same whole once more in its paragraph. */
function toldAgain({ figure, page, ...rest }: Candidate, all: readonly Passage[]): Candidate[] {
  return all
    .filter(({ paragraph }) => paragraph.start === page.passage.paragraph.start)
    .flatMap((passage) =>
      passage.figures
        .filter(
          (other) =>
            other.start > figure.start &&
            other.kind === 'count' &&
            other.value === figure.value &&
            unitClass(other.unit) === unitClass(figure.unit),
        )
        .map((other) => ({ ...rest, figure: other, page: openPage(passage, page.report) })),
    );
}

/** "mỗi nhóm mấy người" asks for persons. */
function isOfAskedUnit({ unit, unitAsked }: Question, { figure }: Candidate): boolean {
  const own = unitClass(figure.unit);
  return !unitAsked || unit === null || own === null || areKin(unit, own);
}

/** "346 người hưởng trợ cấp gồm những ai": the very number that is to be parted, wherever it is counted. */
function mentionedWholes(question: Question, opened: readonly OpenedHit[]): Candidate[] {
  const { unit } = question;
  const number = numberOfWhole(question);
  return opened.flatMap(({ page }) =>
    page.passage.figures
      .filter(({ value, kind }) => value === number && (kind === 'count' || kind === 'money'))
      .filter((figure) => unit === null || areKin(unit, unitClass(figure.unit) ?? unit))
      .map((figure) => certain(figure, page)),
  );
}

/** "9 vụ án … gồm những vụ gì": the number before the noun that is asked for, or the only one that the question brings. */
function numberOfWhole({ mentions: [mention, ...more], asked, text }: Question): number | null {
  if (mention !== undefined) return more.length === 0 ? mention.value : null;
  const words = text.split(' ');
  const noun = words.findIndex(
    (_, at) => asked !== null && words.slice(at).join(' ').startsWith(`${asked} `),
  );
  return /^\d+$/.test(words[noun - 1] ?? '') ? Number(words[noun - 1]) : null;
}

/** Figures that meet what the question is about, the best first; what is listed need not be called so. */
function spokenWholes(question: Question, opened: readonly OpenedHit[]): Candidate[] {
  if (question.mentions.length > 0) return [];
  const others = question.topics.filter((topic) => !isListed(question, topic));
  const isCounted = question.unitAsked || asksPercents(question);
  const kinds: readonly QuestionKind[] = isCounted ? ['count'] : ['money', 'count'];
  return kinds.flatMap((kind) => {
    const whole: Question = {
      ...question,
      kind,
      also: new Set(),
      rate: false,
      topics: others.some(({ required }) => required) ? others : question.topics,
    };
    const met = rankFigures(whole, whole.periods[0] ?? null, reopen(whole, opened)).filter(
      ({ coverage, obstacles }) => obstacles.length === 0 && coverage.unmet.length === 0,
    );
    return met.filter(
      ({ coverage }) =>
        coverage.share >= WEIGHTS.nearShare &&
        (met[0]?.coverage.share ?? 0) - coverage.share < WEIGHTS.seriesSpread,
    );
  });
}

/** "những việc gì, mỗi việc": the noun of what is listed. */
function isListed({ asked, eachOf, unitAsked }: Question, { text }: Topic): boolean {
  return text === eachOf || (text === asked && !unitAsked);
}
