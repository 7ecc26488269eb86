import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import units from '../../../data/lexicon/units.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Period } from '../../domain/period.ts';
import type { Question } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import { findPeriods } from '../../text/periods.ts';
import { levelOf } from '../understanding/home.ts';
import { askedBonus, durationBonus, negationBonus, rateBonus, recency, unitBonus } from './bonuses.ts';
import { columnFit, headedFit, leftOverFit } from './column-fit.ts';
import { isOtherNumber, rowFit } from './row-fit.ts';
import { asksRest } from './given.ts';
import { isContrary, isOfOtherSide } from './contrast.ts';
import { isOneOfEach, isSumForEach, isSumOfAll, isTimeForCount } from './one-of-each.ts';
import { figureCoverage, type Coverage, type TopicPlaces } from './coverage.ts';
import { asksAlone, isJoint, isOfBothPlaces, isToldWithOthers } from './joint.ts';
import { kindFit } from './kind-fit.ts';
import { isSumForMonth } from './monthly.ts';
import { nearness } from './nearness.ts';
import type { Page } from './page.ts';
import { isPlaceOfThing } from './place-of-thing.ts';
import { isDeputy, isNoDeputy, isOfAnotherBody } from './office-fit.ts';
import { isPartAsked } from './part-asked.ts';
import { isOfWholeGroup } from './part-of-group.ts';
import { asksOfTerm, isCumulative, isOfYear, periodFit } from './period-fit.ts';
import { asksStretch, isStretch } from './stretch.ts';
import { statusFit } from './status-fit.ts';
import { surplusWords } from './surplus.ts';
import { isLedBy, isLedElsewhere } from './led-period.ts';
import { phaseFit } from './phase-fit.ts';
import { isTotal } from './totals.ts';
import { WEIGHTS } from './weights.ts';
import { asksForWhole, asksOnlyForUnit, countsInhabitants } from './whole.ts';

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
  const coverage = figureCoverage(places, figure, page, question.asked);
  const obstacles: Obstacle[] = [];
  let fit = coverage.share + 0.15 * coverage.inLabel + WEIGHTS.rank * closeness;

  const kind = kindFit(question, figure);
  if (kind === 0 || isMalformed(figure)) obstacles.push('kind');
  fit += (kind - 1) * 0.5;

  const unit = unitBonus(question, figure);
  if (unit < -0.5 || (unit < 0 && asksOnlyForUnit(question))) obstacles.push('unit');
  if (question.population && !(countsInhabitants(figure) && isSpokenOfAround(figure, page, places)))
    obstacles.push('unit');
  const asked = askedBonus(question, figure, page);
  if (asked < 0 && isNoCount(figure) && countsThings(question)) obstacles.push('unit');
  if (asked <= 0 && asksRestOfNoun(question)) obstacles.push('unit');
  if (isSumForEach(question, figure) || isSumForMonth(question, figure, page)) obstacles.push('kind');
  fit += unit + asked + durationBonus(question, figure);

  const when = headedFit(period, figure, page) ?? periodFit(period, figure, page.report);
  if (when !== 'other' && isLedElsewhere(period, figure, page)) obstacles.push('period');
  if (
    when === 'other' &&
    figure.kind !== 'name' &&
    !isLedBy(period, figure, page) &&
    !isUnderItsHeading(question, period, figure, page)
  )
    obstacles.push('period');
  if (when === 'same' && figure.period !== null) fit += WEIGHTS.period.same;
  if (when === 'within') fit += WEIGHTS.period.within;
  if (isContrary(question, figure, page)) fit += WEIGHTS.contrary;
  if (isOfOtherSide(question, figure, page, places)) obstacles.push('kind');
  fit += columnFit(question, figure, page, places) + rowFit(question, figure, page, places);
  fit += leftOverFit(question, figure, page);
  fit += rateBonus(question, figure, page) + negationBonus(question, figure, page);
  if (question.total && tellsTotal(figure, page)) fit += WEIGHTS.totalLabel;
  if (when === 'open' && figure.period !== null) fit += recency(figure, page.report.date);
  if (when === 'open' && isCumulative(figure, page.report)) fit += WEIGHTS.period.cumulative;
  if (asksOfTerm(question) && isOfYear(figure)) fit += WEIGHTS.period.partOfTerm;

  const phase = phaseFit(question, figure, page);
  if (phase === 'same' || (asksStretch(question) && isStretch(figure))) fit += WEIGHTS.samePhase;
  if (phase === 'other') obstacles.push('kind');
  if (isMentionedBeside(question, figure, page)) fit += WEIGHTS.mentionedBeside;
  if (question.kind === 'when' && page.passage.kind === 'heading') fit += WEIGHTS.timeOfHeading;
  if (isOtherNumber(question, figure, page)) obstacles.push('kind');
  const status = statusFit(question, period, when, figure, page);
  fit += status.bonus;
  if (status.isOther) obstacles.push('status');
  const isLocal = isOfPart(figure, page) && !question.topics.some(({ role }) => role === 'place');
  if (isLocal && !isPlaceOfThing(figure, page, places)) fit += WEIGHTS.partialPlace;
  if (figure.partOf !== null && (question.total || !isPartAsked(figure, page, places)))
    fit += question.total ? WEIGHTS.partForTotal : WEIGHTS.part;
  const surplus = DESCRIBED.has(figure.kind) ? 0 : surplusWords(question, figure, page);
  fit += WEIGHTS.nearness * nearness(places, figure);
  const most = figure.kind === 'name' ? WEIGHTS.surplusOfName : WEIGHTS.surplusMost;
  fit -= Math.min(most, surplus * WEIGHTS.surplusWord);
  if (asksForWhole(question, figure, surplus, page, places)) obstacles.push('whole');
  const alone = asksAlone(question);
  if ((question.total || alone) && isJoint(figure, page, places)) obstacles.push('whole');
  if (alone && isToldWithOthers(figure, page, places)) obstacles.push('whole');
  if (figure.kind === 'count' && isOfBothPlaces(figure, page, places)) obstacles.push('whole');
  if (isOfWholeGroup(question, figure, places)) obstacles.push('whole');
  if (question.kind === 'who' && isOfAnotherBody(question, figure, page, places)) obstacles.push('kind');
  if (isOneOfEach(question, figure) || isTimeForCount(question, figure)) obstacles.push('unit');
  if (isSumOfAll(question, figure, page)) obstacles.push('kind');
  if (question.kind === 'who' && isDeputy(question, figure, page, places)) obstacles.push('kind');
  if (question.kind === 'who' && isNoDeputy(question, figure, page)) obstacles.push('kind');
  return { figure, page, fit, coverage, obstacles, surplus };
}

/** "Năm học tới tuyển sinh từ ngày nào?": the day before that year begins stands under its heading. */
function isUnderItsHeading(
  { kind }: Question,
  asked: Period | null,
  figure: Figure,
  { context, report }: Page,
): boolean {
  if (kind !== 'when' || asked === null || !TIMES_TOLD.has(figure.kind)) return false;
  return context.some(
    ({ role, span }) =>
      role === 'heading' &&
      findPeriods(report.text.slice(span.start, span.end), report.date).some(
        (own) => periodFit(asked, { ...figure, period: own }, report) === 'same',
      ),
  );
}

const TIMES_TOLD: ReadonlySet<Figure['kind']> = new Set(['date', 'period']);

/** Money, or a time: neither counts things. */
function isNoCount({ kind, unit }: Figure): boolean {
  return kind === 'money' || (kind === 'measure' && TIMES.has(unit?.split(' ')[0] ?? ''));
}

const TIMES: ReadonlySet<string> = new Set(units.time);

/** "Ca sốt xuất huyết theo khu phố | 12": that the report is on "dân số" as well makes no inhabitants of a table's numbers. */
function isSpokenOfAround({ unit }: Figure, { passage }: Page, places: readonly TopicPlaces[]): boolean {
  return (
    passage.kind !== 'row' ||
    unit !== null ||
    places.every(
      ({ topic, own, around }) =>
        !topic.required || own.length > 0 || around.some(({ role }) => role !== 'title'),
    )
  );
}

/** "bao nhiêu phần trăm chỉ tiêu chưa đạt": of nothing but what is counted the rest is asked for. */
function asksRestOfNoun(question: Question): boolean {
  return asksRest(question) && question.asked !== null && !question.topics.some(({ required }) => required);
}

/** Told of a part of the territory; "toàn huyện" in a report on a huyện is all of it. */
function isOfPart({ place }: Figure, { report }: Page): boolean {
  const level = levelOf(report.territory ?? '');
  return place !== null && !(level !== null && foldPhrase(place).startsWith(level));
}

/** "bao nhiêu thành viên", "mấy phòng trọ": no sum of money. */
function countsThings({ kind, asked, text }: Question): boolean {
  if (kind !== 'count' || asked === null || MONEY.has(foldPhrase(asked))) return false;
  return questionWords.signs.counting.some((sign) =>
    foldPhrase(text).includes(foldPhrase(`${sign} ${asked}`)),
  );
}

const MONEY: ReadonlySet<string> = new Set(questionWords.moneyNouns.map(foldPhrase));

/** "mức 500 ngàn tính từ ngày nào?": the number that the question brings stands in the same clause. */
function isMentionedBeside({ kind, mentions }: Question, figure: Figure, { passage }: Page): boolean {
  return (
    kind !== 'verify' &&
    mentions.some(({ value }) =>
      passage.figures.some(
        (other) => other !== figure && typeof other.value === 'number' && other.value === value,
      ),
    )
  );
}

/** "nâng tổng số camera lên 142 mắt": the words that label it say so, though the label itself leaves them out. */
function tellsTotal({ label, labelSpans }: Figure, { report }: Page): boolean {
  return isTotal(label) || labelSpans.some(({ start, end }) => isTotal(report.text.slice(start, end)));
}

/** "12.50.3 triệu đồng" is no number that could be stood behind. */
function isMalformed({ value, text }: Figure): boolean {
  return value === null && /^\d+(?:[.,]\d+){2,}/.test(text);
}

/** Their label tells the whole story they stand in; it narrows nothing. */
const DESCRIBED: ReadonlySet<Figure['kind']> = new Set(['date', 'period', 'ordinal']);
