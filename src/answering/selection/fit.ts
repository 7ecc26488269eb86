import softWords from '../../../data/lexicon/soft-words.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Period } from '../../domain/period.ts';
import type { Question } from '../../domain/question.ts';
import { analyze, type Term } from '../../text/analyze.ts';
import { canonical, fold } from '../../text/fold.ts';
import { phrasesFor } from '../understanding/phrases-of-questions.ts';
import { areKin, unitClass } from '../understanding/unit-class.ts';
import { figureCoverage, nearness, type Coverage, type TopicPlaces } from './coverage.ts';
import { kindFit } from './kind-fit.ts';
import type { Page } from './page.ts';
import { periodFit } from './period-fit.ts';
import { WEIGHTS } from './weights.ts';

/** Why a figure cannot be given although it is about the right thing. */
export type Obstacle = 'unit' | 'period' | 'status' | 'kind' | 'whole';

/** A figure that may answer, with how well it fits and what stands in the way. */
export interface Candidate {
  readonly figure: Figure;
  readonly page: Page;
  /** Coverage plus bonuses minus penalties; comparable within one question. */
  readonly fit: number;
  readonly coverage: Coverage;
  readonly obstacles: readonly Obstacle[];
  /** Words of the label that the question does not speak of. */
  readonly surplus: number;
}

/** Judges one figure of an opened passage. `closeness` is 1 for the retriever's first passage, towards 0 for its last. */
export function judge(
  question: Question,
  period: Period | null,
  figure: Figure,
  page: Page,
  places: readonly TopicPlaces[],
  closeness: number,
): Candidate {
  const coverage = figureCoverage(places, figure, page);
  const obstacles: Obstacle[] = [];
  let fit = coverage.share + 0.15 * coverage.inLabel + WEIGHTS.rank * closeness;

  const kind = kindOf(question, figure);
  if (kind === 0) obstacles.push('kind');
  fit += (kind - 1) * 0.5;

  const unit = unitBonus(question, figure);
  if (unit < -0.5) obstacles.push('unit');
  fit += unit + askedBonus(question, figure, page);

  const when = periodFit(period, figure, page.report);
  if (when === 'other' && figure.kind !== 'name') obstacles.push('period');
  if (when === 'same' && figure.period !== null) fit += WEIGHTS.period.same;
  if (when === 'within') fit += WEIGHTS.period.within;
  fit += rateBonus(question, figure) + negationBonus(question, figure);
  if (question.total && TOTALS.test(figure.label)) fit += WEIGHTS.totalLabel;
  if (when === 'open' && figure.period !== null) fit += recency(figure, page.report.date);

  fit += statusBonus(question, figure, obstacles);
  if (figure.place !== null && !question.topics.some(({ role }) => role === 'place'))
    fit += WEIGHTS.partialPlace;
  if (figure.partOf !== null) fit += question.total ? WEIGHTS.partForTotal : WEIGHTS.part;
  const surplus = DESCRIBED.has(figure.kind) ? 0 : surplusWords(question, figure, page);
  fit += WEIGHTS.nearness * nearness(places, figure);
  fit -= Math.min(WEIGHTS.surplusMost, surplus * WEIGHTS.surplusWord);
  if (asksForWhole(question, figure, surplus)) obstacles.push('whole');
  if (question.kind === 'who' && isDeputy(question, figure, page, places)) obstacles.push('kind');
  return { figure, page, fit, coverage, obstacles, surplus };
}

// A phone number, an account: asked for as "là bao nhiêu", "số mấy".
const ORDINAL_NUMBER = 0.8;

/** A percentage can be confirmed by a percentage or a ratio, a number by anything else. */
function verifiable({ mentions }: Question, { kind }: Figure): number {
  const percent = mentions[0]?.percent === true;
  if (kind === 'percent') return percent ? 1 : 0.4;
  if (kind === 'ratio') return percent ? 0.8 : 1;
  return percent ? 0 : kindFit('verify', kind);
}

const CHANGING = /t[ăa]ng|gi[ảa]m|b[ớo]t|th[êe]m|l[êe]n|xu[ốo]ng/iu;

/** A name that holds a number ("cấp độ 3, 4") answers only who asks for that name; a part's share can be computed. */
function kindOf(question: Question, figure: Figure): number {
  if (figure.kind === 'ordinal' && !/\p{L}/u.test(figure.text))
    return question.unit === null && (question.asked === null || question.kind === 'which')
      ? ORDINAL_NUMBER
      : 0;
  if (figure.kind === 'ordinal') {
    const asked = question.asked?.split(' ').map(fold).join(' ') ?? null;
    const own = analyze(figure.text)
      .map(({ folded }) => folded)
      .join(' ');
    const named =
      asked === null
        ? question.topics.some(
            ({ text, required }) => required && own.includes(text.split(' ').map(fold).join(' ')),
          )
        : own.includes(asked);
    return named ? kindFit(question.kind, 'ordinal') : 0;
  }
  if (question.kind === 'money' && figure.kind === 'ratio' && unitClass(figure.unit) === 'money') return 0.95;
  if (figure.kind === 'change' && question.kind === 'count' && !CHANGING.test(question.text)) return 0;
  if (question.kind === 'percent' && figure.kind === 'count' && figure.partOf !== null) return 0.7;
  if (question.kind === 'verify' && question.mentions.length > 0) return verifiable(question, figure);
  return kindFit(question.kind, figure.kind);
}

/** "tổng cộng bao nhiêu đảng viên": a ratio's second number, or a group within, is not all there is. */
function asksForWhole(question: Question, figure: Figure, surplus: number): boolean {
  if (question.kind === 'remaining' || question.kind === 'percent' || surplus < 1) return false;
  if (question.total)
    return figure.kind === 'ratio' || (figure.kind === 'count' && surplus >= WEIGHTS.groupSurplus);
  return (
    figure.kind === 'count' && question.kind === 'count' && question.topics.every(({ required }) => !required)
  );
}

// "Phó " and the first letters of the title behind it.
const TITLE_AT = 8;
const DEPUTY = /^(?:phó|nguyên|quyền)(?=\s)/iu;

/** "Phó Trưởng Ban" is not "Trưởng Ban": every office that the question speaks of is a deputy's, and it asked for none. */
function isDeputy(question: Question, figure: Figure, page: Page, places: readonly TopicPlaces[]): boolean {
  if (/(?:^|\s)ph[oó](?=\s|$)/iu.test(question.text)) return false;
  const spoken = figure.offices.filter((office) =>
    places.some(
      ({ topic, own }) =>
        topic.required && own.some(({ start }) => start >= office.start && start <= office.start + TITLE_AT),
    ),
  );
  return (
    spoken.length > 0 && spoken.every(({ start, end }) => DEPUTY.test(page.report.text.slice(start, end)))
  );
}

const COUNTING: ReadonlySet<Question['kind']> = new Set(['count', 'topic', 'how', 'list']);

/** A unit that only stands somewhere in the question ("thu từ nhà đất bao nhiêu") forbids no money. */
function unmentioned({ asked }: Question, own: string): number {
  return asked === null && own === 'money' ? 0 : WEIGHTS.unitOther;
}

const UNITLESS: ReadonlySet<Question['kind']> = new Set([
  'money',
  'percent',
  'duration',
  'when',
  'which',
  'who',
  'office',
]);

function unitBonus(question: Question, figure: Figure): number {
  if (question.unit === null || UNITLESS.has(question.kind)) return 0;
  const own =
    unitClass(figure.unit) ??
    (figure.kind === 'money' ? 'money' : figure.kind === 'percent' ? 'percent' : null);
  if (own === null) return 0;
  if (areKin(question.unit, own)) return WEIGHTS.unitSame;
  if (figure.kind === 'name') return 0;
  if (figure.kind === 'percent') return question.unitAsked ? WEIGHTS.unitOther : 0;
  return question.unitAsked || COUNTING.has(question.kind) === false
    ? WEIGHTS.unitOther
    : unmentioned(question, own);
}

/** "bao nhiêu thủ tục" wants a figure that counts "thủ tục", not one that stands near them. */
function askedBonus(question: Question, figure: Figure, page: Page): number {
  const { asked } = question;
  if (asked === null) return 0;
  const topic = question.topics.find(({ text }) => text === asked);
  const wordings =
    topic === undefined
      ? [asked.split(' ').map(fold)]
      : topic.phrases.map(({ words }) => words.map(({ folded }) => folded));
  const whole = page.passage.figures.find(({ start }) => start === figure.partOf);
  const own = analyze(`${figure.unit ?? ''} ${figure.text} ${figure.label} ${whole?.label ?? ''}`).map(
    ({ folded }) => folded,
  );
  const heads = wordings.some((words) =>
    own.some((_, at) => words.every((word, offset) => own[at + offset] === word)),
  );
  if (heads) return WEIGHTS.askedHeads;
  return unitClass(asked) === null ? WEIGHTS.askedMissing : 0;
}

const DAY = 86_400_000;
const YEAR = 365;

/** Without a period asked, the latest figure is meant: what is older than the report by a year loses this much. */
function recency(figure: Figure, reportDate: string | null): number {
  if (figure.period === null || reportDate === null) return 0;
  const days = (Date.parse(reportDate) - Date.parse(figure.period.to)) / DAY;
  return days <= 0 ? 0 : -Math.min(WEIGHTS.period.oldest, (WEIGHTS.period.yearOld * days) / YEAR);
}

/** "mỗi hộ bao nhiêu" wants "145 triệu đồng/hộ", a plain count does not want "45 học sinh/lớp". */
function rateBonus(question: Question, figure: Figure): number {
  const rate = figure.unit?.includes('/') === true;
  if (question.rate) return rate ? WEIGHTS.rateWanted : WEIGHTS.rateMissing;
  return rate && figure.kind !== 'money' ? WEIGHTS.rate : 0;
}

const NEGATION = /(?:^|\s)(?:không|chưa|chẳng)(?=\s|$)/iu;

/** "đại biểu không tán thành" is not what "bao nhiêu đại biểu tán thành" asks for. */
function negationBonus(question: Question, figure: Figure): number {
  if (!NEGATION.test(figure.label)) return 0;
  return question.negated || question.kind === 'remaining'
    ? WEIGHTS.negationWanted
    : WEIGHTS.negationUnwanted;
}

function statusBonus(question: Question, figure: Figure, obstacles: Obstacle[]): number {
  const { status, kind } = figure;
  if (question.status === 'comparison')
    return status === 'comparison' ? WEIGHTS.status.wanted : WEIGHTS.status.comparison;
  if (question.status === 'target') {
    if (status === 'target' || status === 'forecast') return WEIGHTS.status.wanted;
    return kind === 'ratio' ? 0.05 : WEIGHTS.status.resultForTarget;
  }
  if (status === 'target' || status === 'forecast') {
    obstacles.push('status');
    return WEIGHTS.status.unwanted;
  }
  if (status === 'comparison') return WEIGHTS.status.comparison;
  return status === 'estimate' && question.status !== 'estimate' ? WEIGHTS.status.estimate : 0;
}

/** Their label tells the whole story they stand in; it narrows nothing. */
const DESCRIBED: ReadonlySet<Figure['kind']> = new Set(['date', 'period', 'ordinal']);

const TOTALS = /(?:^|\s)(?:tổng|cộng|toàn|tất cả)(?=\s|$)/iu;
const NARROWS_NOTHING = new Set(['function', 'soft', 'chatter', 'unit', 'result', 'total', 'actor', 'light']);

/**
 * Words of the label that the question does not speak of; those before the number narrow it half as much, and so does a
 * column's heading. The groups a table row stands under narrow nothing.
 */
function surplusWords(question: Question, figure: Figure, page: Page): number {
  const spoken = new Set(
    question.topics.flatMap(({ phrases }) =>
      phrases.flatMap(({ words }) => words.map(({ folded }) => folded)),
    ),
  );
  const narrowing = (texts: readonly string[]): number => narrowingWords(texts.join(' . '), spoken);
  const { passage, report } = page;
  const spans = figure.labelSpans.map((span) => ({
    text: report.text.slice(span.start, span.end),
    own: span.start >= passage.start && span.end <= passage.end,
    before: span.end <= figure.number.start,
  }));
  if (passage.kind === 'row') {
    const header = spans.filter(({ own }) => !own).at(-1);
    return (
      narrowing(spans.filter(({ own }) => own).map(({ text }) => text)) +
      narrowing(header === undefined ? [] : [header.text])
    );
  }
  return (
    narrowing([figure.label]) +
    narrowing(
      spans.filter(({ before, text }) => before && !figure.label.includes(text)).map(({ text }) => text),
    ) /
      2
  );
}

const LONGEST = 4;

// Words that tell nothing in a question and much in a label: "07 hộ nghèo phát sinh mới".
const NARROWING = new Set(
  softWords.narrowingInLabels.map((phrase) => phrase.split(' ').map(canonical).join(' ')),
);

/** How many words of a label narrow it, besides those that the question speaks of: fillers are taken out phrase by phrase. */
function narrowingWords(text: string, spoken: ReadonlySet<string>): number {
  const terms = analyze(text);
  let count = 0;
  for (let at = 0; at < terms.length;) {
    const filler = fillerAt(terms, at);
    const word = terms[at]?.folded ?? '';
    if (filler === 0 && !spoken.has(word) && !/^\d/.test(word)) count++;
    at += Math.max(1, filler);
  }
  return count;
}

function fillerAt(terms: readonly Term[], at: number): number {
  for (let length = LONGEST; length > 0; length--) {
    const slice = terms.slice(at, at + length);
    if (slice.length < length) continue;
    const phrases = phrasesFor(slice.map(({ folded }) => folded).join(' '));
    if (NARROWING.has(slice.map(({ exact }) => exact).join(' '))) return 0;
    if (
      phrases.some(
        ({ tag, words }) =>
          NARROWS_NOTHING.has(tag) && words.every(({ exact }, index) => exact === slice[index]?.exact),
      )
    )
      return length;
  }
  return 0;
}
