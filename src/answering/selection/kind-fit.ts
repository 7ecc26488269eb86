import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import units from '../../../data/lexicon/units.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Figure, FigureKind } from '../../domain/figure.ts';
import { PAIRED_KINDS, type Question, type QuestionKind } from '../../domain/question.ts';
import { analyze } from '../../text/analyze.ts';
import { foldPhrase } from '../../text/fold.ts';
import { kept, keptLast } from '../../text/kept.ts';
import { markedOrNot, typedWords, wholeWords } from '../../text/phrase-pattern.ts';
import { changesBy, isChanging } from '../understanding/changing.ts';
import { isNoLeader, namesPerson } from '../understanding/names-person.ts';
import { unitClass } from '../understanding/unit-class.ts';

type Row = Partial<Record<FigureKind, number>>;

const ANY_NUMBER: Row = { count: 1, ratio: 1, percent: 0.9, money: 0.95, measure: 0.95, change: 0.8 };
const ANYTHING: Row = { ...ANY_NUMBER, percent: 0.75, change: 0.6, ordinal: 0.4, name: 0.6 };

const TABLE: Partial<Record<QuestionKind, Row>> = {
  count: { count: 1, ratio: 0.98, measure: 0.9, money: 0.85, percent: 0.4, change: 0.45, ordinal: 0.45 },
  percent: { percent: 1, ratio: 0.85 },
  money: { money: 1 },
  when: { date: 1, period: 0.85 },
  duration: { period: 1, measure: 0.95, date: 0.5 },
  who: { name: 1 },
  office: { name: 1 },
  change: { change: 1 },
  remaining: { ratio: 1, count: 0.85, money: 0.85, measure: 0.8 },
  difference: { change: 1, ratio: 0.85, count: 0.6, percent: 0.6, money: 0.6, measure: 0.6 },
  compare: ANY_NUMBER,
  sum: ANY_NUMBER,
  list: { ...ANY_NUMBER, name: 1 },
  which: {
    count: 0.6,
    ratio: 0.6,
    percent: 0.6,
    money: 0.6,
    measure: 0.6,
    change: 0.5,
    ordinal: 0.9,
    period: 0.9,
    date: 0.5,
    name: 0.8,
  },
};

/** What the table says, 0 (not at all) to 1. */
function byTable(question: QuestionKind, figure: FigureKind): number {
  return (TABLE[question] ?? ANYTHING)[figure] ?? 0;
}

// A phone number, an account: asked for as "là bao nhiêu", "số mấy".
const ORDINAL_NUMBER = 0.8;

const NUMBERED_ASKED = typedWords(questionWords.numbered);

/** "số điện thoại là bao nhiêu", "quyết định số nào"; neither "chỉ tiêu nào" nor "hôm nào" asks for such a number. */
function asksBareNumber({ kind, asked }: Question): boolean {
  return asked === null ? !BARE_NUMBER_UNASKED.has(kind) : kind === 'which' && NUMBERED_ASKED.test(asked);
}

const BARE_NUMBER_UNASKED: ReadonlySet<QuestionKind> = new Set([
  'when',
  'duration',
  'who',
  'money',
  'percent',
  'remaining',
]);

/** A percentage can be confirmed by a percentage or a ratio, a number by anything else. */
function verifiable({ mentions, text, planned, unit }: Question, { kind, against, value }: Figure): number {
  const percent = mentions[0]?.percent === true;
  // "có vượt kế hoạch không": a share of anything else says nothing of it.
  if (kind === 'percent' && planned && mentions[0]?.text === '' && against !== 'plan') return 0.4;
  // "có 317 em trúng tuyển phải không": no share says so, but one of just that number.
  if (kind === 'percent' && !percent)
    return unit === 'money' || (unit !== null && value !== mentions[0]?.value && mentions[0]?.text !== '')
      ? 0
      : 0.4;
  if (kind === 'percent') return 1;
  if (kind === 'ratio') return percent ? 0.8 : 1;
  if (kind === 'name' || (kind === 'change' && !isChanging(text))) return 0;
  if (changesBy(text)) return kind === 'change' ? 1 : byTable('verify', kind) * LEVEL_FOR_CHANGE;
  return percent ? 0 : byTable('verify', kind);
}

/** What a level is worth where a change is to be confirmed. */
const LEVEL_FOR_CHANGE = 0.5;

/** The folded words of a name that holds a number ("khu phố 3"); null of a bare number. */
const nameWords = kept((text): string | null =>
  /\p{L}/u.test(text)
    ? analyze(text)
        .map(({ folded }) => folded)
        .join(' ')
    : null,
);

/** The folded phrases of which a name must hold one to be what is asked for. */
const namesAsked = keptLast(({ asked, topics }: Question): readonly string[] =>
  asked === null
    ? topics.filter(({ required }) => required).map(({ text }) => foldPhrase(text))
    : [foldPhrase(asked)],
);

const DAY_ASKED = wholeWords(markedOrNot(questionWords.days));

const asksDay = keptLast(({ text }: Question): boolean => DAY_ASKED.test(text));

const MONTH_ASKED = wholeWords(markedOrNot(questionWords.months));

const asksMonth = keptLast(({ text }: Question): boolean => MONTH_ASKED.test(text));

const YEAR = 366 * 86_400_000;

/** "nhiệm kỳ 2020 - 2025": no day, and no month, of anything. */
function isOfYears({ kind, period }: Figure): boolean {
  return kind === 'period' && period !== null && Date.parse(period.to) - Date.parse(period.from) > YEAR;
}

/** A stretch told by its days, "từ ngày 01/7 đến ngày 10/7"; "2020 - 2025" are years. */
const DAYS = /(?<!\d)\d{1,2}\s?[/.-]\s?\d{1,2}(?!\d)/;

/** "năm 2025", "quý III/2024": when something was, not how long it took. */
const isOfCalendar = ({ kind, text }: Figure): boolean =>
  kind === 'period' && YEAR_NUMBER.test(text) && !DAYS.test(text);

const YEAR_NUMBER = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** "7 giờ 30", "8h". */
const CLOCK = /\d\s*(?:giờ|g|h)(?![\p{L}])/iu;

/** "21 giờ 40 phút": an hour without its day. */
const HOUR_ALONE = /^\d{1,2}\s*(?:giờ|h)(?:\s*\d{2})?(?:\s*phút)?$/iu;

/** "tăng bao nhiêu phần trăm": a change that is told in numbers of something. */
function isOfAnotherMeasure({ also }: Question, { kind, unit }: Figure): boolean {
  return also.has('percent') && kind === 'change' && unit?.endsWith('%') !== true;
}

/** "từ 17 giờ 30 đến 23 giờ": hours of no day. */
function isOfHours({ text, period }: Figure): boolean {
  return CLOCK.test(text) && !DAYS.test(text) && period === null;
}

/** "những thôn nào" asks for no person, "khu phố nào" for no time. */
function isOfAnotherSort({ kind, asked }: Question, figure: Figure): boolean {
  if ((kind !== 'list' && kind !== 'which') || asked === null) return false;
  if (figure.kind === 'name') return !namesPerson(asked);
  if (figure.kind === 'date' && kind === 'which') return true;
  return figure.kind === 'period' && kind === 'which' && !foldPhrase(figure.text).includes(foldPhrase(asked));
}

/** "đơn vị nào thi công đường Nguyễn Du": no sum of money. */
const ORGANISATION = wholeWords(markedOrNot(questionWords.organisations));

/** A name that holds a number ("cấp độ 3, 4") answers only who asks for that name; a part's share can be computed. */
export function kindFit(question: Question, figure: Figure): number {
  if (figure.kind === 'ordinal') {
    const own = nameWords(figure.text);
    if (own !== null)
      return namesAsked(question).some((name) => ` ${own} `.includes(` ${name} `))
        ? byTable(question.kind, 'ordinal')
        : 0;
    return question.unit === null && asksBareNumber(question) ? ORDINAL_NUMBER : 0;
  }
  if (isOfAnotherSort(question, figure)) return 0;
  if (question.kind === 'which' && figure.kind in ANY_NUMBER && ORGANISATION.test(question.text)) return 0;
  if (figure.kind === 'name' && isNoLeader(question.asked, figure.label)) return 0;
  if (question.kind === 'when' && question.unit === 'clock' && !CLOCK.test(figure.text))
    return CLOCK.test(figure.label) ? 0.3 : 0;
  if (question.kind === 'change' && isOfAnotherMeasure(question, figure)) return 0.2;
  if (question.kind === 'duration' && isOfCalendar(figure)) return 0;
  if (question.kind === 'when' && isOfHours(figure) && asksDay(question)) return 0.3;
  if (question.kind === 'when' && question.unit !== 'clock' && HOUR_ALONE.test(figure.text)) return 0.3;
  if (question.kind === 'when' && figure.kind === 'period' && !DAYS.test(figure.text) && asksDay(question))
    return isOfYears(figure) ? 0 : 0.4;
  if (question.kind === 'when' && isOfYears(figure) && asksMonth(question)) return 0.4;
  // "còn bao nhiêu tiền chưa giải ngân?"
  if (question.kind === 'remaining' && question.also.has('money') && !isMoney(figure)) return 0;
  if (question.kind === 'money' && figure.kind === 'ratio' && isMoney(figure)) return 0.95;
  if (figure.kind === 'change' && question.kind === 'count' && !isChanging(question.text)) return 0;
  if (figure.kind === 'count' && question.kind === 'count' && OUT_OF_ALL.test(question.text))
    return PART_OF_ALL;
  if (question.kind === 'percent' && asksPlanAlone(question) && figure.against !== 'plan') return 0;
  if (figure.kind === 'percent' && figure.against === 'plan' && asksPercentOfChange(question)) return 0;
  if (question.kind === 'percent' && POINTS.test(question.text) && isChanging(question.text))
    return figure.kind === 'change' && figure.unit === 'điểm %' ? 1 : 0;
  if (question.kind === 'percent' && figure.kind === 'change')
    return figure.unit?.endsWith('%') === true && isChanging(question.text) ? 1 : 0;
  if (question.kind === 'percent' && figure.kind === 'count' && figure.partOf !== null) return PART_OF_SHARE;
  if (question.kind === 'verify' && question.mentions.length > 0) return verifiable(question, figure);
  if (question.kind === 'yesno' && asksOfAll(question)) return SHARES.has(figure.kind) ? 1 : 0;
  if (figure.kind === 'percent' && PAIRED_KINDS.has(question.kind) && !question.also.has('percent'))
    return SHARE_OF_PAIR * byTable(question.kind, 'percent');
  return byTable(question.kind, figure.kind);
}

/** "tăng mấy điểm phần trăm": how far one share is from another. */
const POINTS = typedWords(units.points);

/** "tăng mấy phần trăm so với cùng kỳ": no share of a plan. */
const asksPercentOfChange = keptLast(
  ({ kind, text, status, base, periods }: Question): boolean =>
    kind === 'percent' &&
    isChanging(text) &&
    (status === 'comparison' || base !== null || (periods.length === 2 && AGAINST.test(text))),
);

/** "năm nay tăng … so với năm ngoái". */
const AGAINST = typedWords(statuses.against);

/** "mấy lớp trên tổng số": a ratio tells both. */
const OUT_OF_ALL = typedWords(questionWords.outOfAll);

const PART_OF_ALL = 0.9;

const isMoney = ({ kind, unit }: Figure): boolean => kind === 'money' || unitClass(unit) === 'money';

/** "ai cũng có thẻ bảo hiểm": a share tells whether all have it, a number does not. */
export const asksOfAll = keptLast(({ text }: Question): boolean => UNIVERSAL.test(text));

const UNIVERSAL = typedWords(questionWords.universal);

const SHARES: ReadonlySet<FigureKind> = new Set(['percent', 'ratio']);

/** "đạt mấy phần trăm dự toán": where nothing says of what, the share must be one of a plan. */
const asksPlanAlone = keptLast(
  ({ asked, topics }: Question): boolean =>
    asked !== null && PLAN.test(asked) && topics.every(({ required }) => !required),
);

const PLAN = wholeWords(markedOrNot(statuses.bases.plan));

/** A part of which the share can be computed, where the report may tell the share itself. */
const PART_OF_SHARE = 0.45;

/** Where two things are compared, their numbers are meant rather than shares of them. */
const SHARE_OF_PAIR = 0.6;
