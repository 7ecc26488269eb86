import unitKin from '../../../data/lexicon/unit-kin.json' with { type: 'json' };
import scopes from '../../../data/lexicon/scopes.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Period } from '../../domain/period.ts';
import type { Question } from '../../domain/question.ts';
import { analyze } from '../../text/analyze.ts';
import { fold, foldPhrase } from '../../text/fold.ts';
import { measureNamed } from '../../text/figures/unit.ts';
import { kept, keptFor, keptLast } from '../../text/kept.ts';
import { anyOf, typedWords } from '../../text/phrase-pattern.ts';
import { tellsNot } from '../understanding/opposites.ts';
import { areKin, areNear, unitClass } from '../understanding/unit-class.ts';
import { columnHeadings, rowName } from './cell-labels.ts';
import type { Page } from './page.ts';
import { unpledged } from './pledged.ts';
import { WEIGHTS } from './weights.ts';
import { wholeFigure } from './whole-figure.ts';
import { isRate } from './is-rate.ts';
import { saidWords } from '../said-words.ts';

const COUNTING: ReadonlySet<Question['kind']> = new Set(['count', 'topic', 'how', 'list']);

const AMOUNTS = new Set(['money', 'area', 'length', 'mass']);

/** A unit that only stands somewhere in the question ("thu từ nhà đất bao nhiêu") forbids no money. */
function unmentioned({ asked }: Question, own: string): number {
  return (asked === null || unitClass(asked) === null) && AMOUNTS.has(own) ? 0 : WEIGHTS.unitOther;
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

/** "trường trao 86 suất học bổng": a unit that stands elsewhere counts nothing where another noun is counted. */
function countsOther({ unit, unitAsked, asked }: Question): boolean {
  return !unitAsked && asked !== null && unitClass(asked) !== null && unitClass(asked) !== unit;
}

/** "45 học sinh/lớp" where "mấy lớp" was asked: so many of one for each of the other. */
function isRateOfOther({ unit, unitAsked, rate }: Question, figure: Figure): boolean {
  const [counted, per] = figure.unit?.split('/') ?? [];
  const own = unitClass(counted ?? null);
  return unitAsked && !rate && per !== undefined && own !== unit && !(own !== null && AMOUNTS.has(own));
}

/** "còn bao nhiêu tiền chưa chi": money is asked for, whatever else the question counts. */
export const asksForMoney = ({ kind, also }: Question): boolean => kind === 'remaining' && also.has('money');

/** "tỷ lệ người dân có bảo hiểm y tế": "3.879 lượt (74,4%)" is a share of visits; what it is a share of heads its label. */
function shareOfNear({ kind, unit }: Question, figure: Figure): number {
  if (kind !== 'percent' || figure.kind !== 'percent' || unit === null) return 0;
  const own = unitClass(figure.label);
  return own !== null && areNear(unit, own) ? WEIGHTS.shareOfNear : 0;
}

export function unitBonus(question: Question, figure: Figure): number {
  const share = shareOfNear(question, figure);
  if (share !== 0) return share;
  if (
    question.unit === null ||
    UNITLESS.has(question.kind) ||
    asksForMoney(question) ||
    countsOther(question)
  )
    return 0;
  if (isRateOfOther(question, figure) || isHouseForHousehold(question, figure)) return WEIGHTS.unitOther;
  const own =
    unitClass(figure.unit) ??
    (figure.kind === 'money' ? 'money' : figure.kind === 'percent' ? 'percent' : null);
  if (own === null) {
    if (figure.kind !== 'count' || !question.unitAsked) return 0;
    if (AMOUNTS.has(question.unit)) return WEIGHTS.unitOther;
    return figure.unit === null ? 0 : WEIGHTS.unitUnknown;
  }
  if (own === question.unit)
    return (
      WEIGHTS.unitSame +
      (isVeryUnit(question, figure) ? WEIGHTS.unitVery : 0) +
      (isOtherMeasure(question, figure) ? WEIGHTS.unitOfMeasure : 0)
    );
  if (areKin(question.unit, own)) return WEIGHTS.unitKin;
  if (figure.kind === 'name') return 0;
  if (areNear(question.unit, own)) return WEIGHTS.unitNear;
  if (figure.kind === 'percent' && question.mentions[0]?.percent === true) return 0;
  if (figure.kind === 'percent') return question.unitAsked ? WEIGHTS.unitOther : 0;
  return question.unitAsked || !COUNTING.has(question.kind) ? WEIGHTS.unitOther : unmentioned(question, own);
}

/** "mấy nhân viên": "06 nhân viên" rather than "41 người: cán bộ, giáo viên, nhân viên". */
function isVeryUnit({ asked, unit: kin }: Question, { unit }: Figure): boolean {
  return kin === 'person' && asked !== null && unit !== null && foldPhrase(unit) === foldPhrase(asked);
}

/** "mấy cây số vuông" is hardly told in hectares. */
function isOtherMeasure({ asked }: Question, { unit }: Figure): boolean {
  const [wanted, own] = [asked, unit].map((name) => measureNamed(name ?? ''));
  return wanted !== undefined && own !== undefined && wanted !== own;
}

/** "còn bao nhiêu hộ nghèo" counts no "7 căn nhà của hộ nghèo", though who asks for "nhà" may mean households. */
function isHouseForHousehold({ asked }: Question, { unit }: Figure): boolean {
  return asked !== null && unit !== null && HOUSEHOLD.has(firstWord(asked)) && HOUSE.has(firstWord(unit));
}

const firstWord = (noun: string): string => foldPhrase(noun).split(' ')[0] ?? '';
const HOUSEHOLD: ReadonlySet<string> = new Set(unitKin.household.map(foldPhrase));
const HOUSE: ReadonlySet<string> = new Set(unitKin.house.map(foldPhrase));

/** Folded words of what a figure counts, its whole's with them. */
const headWords = keptFor((figure: Figure, page: Page): readonly string[] => {
  const whole = wholeFigure(figure, page.passage);
  return analyze(`${figure.unit ?? ''} ${figure.text} ${figure.label} ${whole?.label ?? ''}`).map(
    ({ folded }) => folded,
  );
});

/** What the counted noun may be called, each wording by its folded words; null where none was named. */
const wordingsOfAsked = keptLast(({ asked, topics }: Question): readonly (readonly string[])[] | null => {
  if (asked === null) return null;
  const topic = topics.find(({ text }) => text === asked);
  return topic === undefined
    ? [asked.split(' ').map(fold)]
    : topic.phrases.map(({ words }) => words.map(({ folded }) => folded));
});

function stands(words: readonly string[], own: readonly string[]): boolean {
  const [first = ''] = words;
  for (let at = own.indexOf(first); at !== -1; at = own.indexOf(first, at + 1)) {
    if (words.every((word, offset) => own[at + offset] === word)) return true;
  }
  return false;
}

function isHeadedBy(wordings: readonly (readonly string[])[], figure: Figure, page: Page): boolean {
  const own = headWords(figure, page);
  return wordings.some((words) => stands(words, own));
}

/** "bao lâu được trả lời" of "thời gian phản hồi bình quân là 1,6 ngày": the label says that a time was taken. */
export function durationBonus({ kind }: Question, { label }: Figure): number {
  return kind === 'duration' && TIME_TAKEN.test(label) ? WEIGHTS.askedHeads : 0;
}

const TIME_TAKEN = new RegExp(String.raw`^(?:${anyOf(scopes.timeTaken)})(?=\s|$)`, 'iu');

/** "bao nhiêu thủ tục" wants a figure that counts "thủ tục", not one that stands near them. */
export function askedBonus(question: Question, figure: Figure, page: Page): number {
  const wordings = wordingsOfAsked(question);
  if (wordings === null || question.asked === null) return 0;
  if (isHeadedBy(wordings, figure, page)) return WEIGHTS.askedHeads;
  if (isCostBeside(question, wordings, figure, page)) return WEIGHTS.askedBeside;
  const asked = unitClass(question.asked);
  if (asked !== null)
    return figure.kind === 'count' &&
      unitClass(figure.unit) === null &&
      page.passage.figures.some(({ unit }) => unitClass(unit) === asked)
      ? WEIGHTS.askedBeside
      : 0;
  const beside = page.passage.figures.some(
    (other) => other.kind === figure.kind && isHeadedBy(wordings, other, page),
  );
  if (beside) return WEIGHTS.askedBeside;
  const inOwnUnit = question.kind === 'count' && figure.kind === 'count' && unitClass(figure.unit) !== null;
  return inOwnUnit ? WEIGHTS.askedOther : WEIGHTS.askedMissing;
}

/** Whether what is asked for has no class of units and is the very unit that a figure counts in, with nothing to narrow it: "11 ấp". */
export function isUnitAsked(question: Question, { unit, label }: Figure): boolean {
  const wordings = wordingsOfAsked(question);
  if (wordings === null || unit === null || unitClass(unit) !== null || label !== unit) return false;
  const own = analyze(unit).map(({ folded }) => folded);
  return wordings.some((words) => words.join(' ') === own.join(' '));
}

/** "sửa được mấy căn": where such things are counted in the clause, what they cost is not asked for. */
function isCostBeside(
  { kind }: Question,
  wordings: readonly (readonly string[])[],
  figure: Figure,
  page: Page,
): boolean {
  return (
    kind === 'count' &&
    figure.kind === 'money' &&
    page.passage.figures.some((other) => other.kind === 'count' && isHeadedBy(wordings, other, page))
  );
}

const DAY = 86_400_000;

const YEAR = 365;

/** Without a period asked, the latest figure is meant: what is older than the report by a year loses this much. */
export function recency(figure: Figure, reportDate: string | null): number {
  if (figure.period === null || reportDate === null) return 0;
  const days = (dayOf(reportDate) - dayOf(figure.period.to)) / DAY;
  if (days <= 0) return 0;
  const old = Math.min(WEIGHTS.period.oldest, (WEIGHTS.period.yearOld * days) / YEAR);
  return isOpening(figure.period) ? -old + WEIGHTS.period.opening : -old;
}

/** "Đầu năm có 78 hộ nghèo": where a year began. */
function isOpening({ from, to }: Period): boolean {
  return from === to && to.endsWith('-01-01');
}

/** Milliseconds; a report names few days. */
const dayOf = kept(Date.parse);

const EACH = new RegExp(String.raw`^(?:${anyOf(scopes.each)})(?=\s|$)`, 'iu');

/** "mỗi hộ bao nhiêu" wants "145 triệu đồng/hộ", a plain count does not want "45 học sinh/lớp". */
export function rateBonus(question: Question, figure: Figure, page: Page): number {
  const rate = isForEach(question, figure, page);
  if (question.rate) return rate ? WEIGHTS.rateWanted + perAsked(question, figure) : WEIGHTS.rateMissing;
  return rate && figure.kind !== 'money' ? WEIGHTS.rate : 0;
}

/** Whether a figure tells how many fall to each of something. */
export function isForEach(question: Question, figure: Figure, page: Page): boolean {
  return (
    isRate(figure) || EACH.test(figure.label) || isAverage(question, figure) || isUnderRate(figure, page)
  );
}

/** "thời gian cấp phép bình quân là 12 ngày" where an average is asked for. */
function isAverage({ rate, text }: Question, { label }: Figure): boolean {
  return rate && AVERAGE.test(text) && AVERAGE.test(label);
}

const AVERAGE = typedWords(scopes.average);

/** "Bình quân HS/lớp": the column, or the row, is of what falls to each. */
function isUnderRate(figure: Figure, page: Page): boolean {
  return [...columnHeadings(figure, page).slice(-1), ...rowName(figure, page)].some(({ start, end }) =>
    EACH.test(page.report.text.slice(start, end)),
  );
}

/** "đồng/hộ/tháng" where "mỗi tháng một nhà" was asked after: each of its units that the question names. */
function perAsked({ text }: Question, { unit }: Figure): number {
  const words = saidWords(text);
  const [, ...per] = unit?.split('/') ?? [];
  return (
    per.filter((own) => callsOf(own).some((call) => words.includes(` ${call} `))).length * WEIGHTS.perAsked
  );
}

/** What a household, a person or a month may be called beside "mỗi". */
const callsOf = kept((unit): readonly string[] => {
  const own = unitClass(unit);
  const kin = own === null ? [unit] : (CLASSES.get(own) ?? [unit]);
  return kin.map(foldPhrase);
});

const CLASSES = new Map<string, readonly string[]>(Object.entries(unitKin.classes));

const NEGATION = unpledged(statuses.negations);

/** Whether a label says what is not, or not yet. */
export const isNegated = kept((label) => NEGATION.test(label));

/**
 * "đại biểu không tán thành" is not what "bao nhiêu đại biểu tán thành" asks for; nor is a part of such a whole: "05 vụ chưa
 * khám phá, gồm 02 vụ trộm cắp". "trễ hạn" is what "bao nhiêu hồ sơ không đúng hạn" asks for.
 */
export function negationBonus(question: Question, figure: Figure, page: Page): number {
  const whole = wholeFigure(figure, page.passage);
  const turned = question.negated && tellsNot(figure.label, question.topics);
  if (!turned && !isNegated(figure.label) && !isNegated(whole?.label ?? '')) return 0;
  return question.negated || question.kind === 'remaining'
    ? WEIGHTS.negationWanted
    : WEIGHTS.negationUnwanted;
}
