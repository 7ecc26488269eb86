import scopes from '../../../data/lexicon/scopes.json' with { type: 'json' };
import units from '../../../data/lexicon/units.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import { anyOf, markedOrNot, typedWords, wholeWords } from '../../text/phrase-pattern.ts';
import { isForEach } from './bonuses.ts';
import { isRate } from './is-rate.ts';
import type { Page } from './page.ts';
import { isTotal } from './totals.ts';

/** "Thuê một sạp mỗi tháng bao nhiêu tiền": no sum of which nobody says that it is for each. */
export function isSumOfAll(question: Question, figure: Figure, page: Page): boolean {
  return (
    question.rate &&
    (question.kind === 'money' || (question.kind === 'count' && question.unit === null)) &&
    FOR_EACH.test(question.text) &&
    AMOUNTS.has(figure.kind) &&
    !isForEach(question, figure, page) &&
    !EACH.test(page.passage.text)
  );
}

const AMOUNTS: ReadonlySet<Figure['kind']> = new Set(['money', 'count', 'measure', 'ratio']);
const TIMES_AND_SHARES = scopes.per.filter((unit) => unit !== 'năm');
const FOR_EACH = new RegExp(
  String.raw`(?:^|\s)(?:${anyOf(markedOrNot(scopes.forOne))})\s(?:${anyOf(markedOrNot(TIMES_AND_SHARES))})(?=\s|$)`,
  'iu',
);
const EACH = wholeWords([...scopes.each, ...scopes.monthly.asked]);

/** "tổng cộng bao nhiêu đảng viên": no "5 năm liền". */
export function isTimeForCount({ kind, asked }: Question, { kind: told, unit }: Figure): boolean {
  return (
    kind === 'count' &&
    asked !== null &&
    told === 'measure' &&
    TIMES.has(unit ?? '') &&
    !TIMES.has(asked.toLowerCase())
  );
}

const TIMES: ReadonlySet<string> = new Set(units.time);

/** "mỗi người khuyết tật được trợ cấp bao nhiêu một tháng": how many of them there are is not what each gets. */
export function isOneOfEach({ eachOf, rate, kind }: Question, { kind: told, unit }: Figure): boolean {
  return (
    rate &&
    kind === 'count' &&
    eachOf !== null &&
    told === 'count' &&
    unit !== null &&
    foldPhrase(unit) === foldPhrase(eachOf)
  );
}

/** "mỗi học bổng bao nhiêu tiền": no "tổng số tiền", and not how many there are. */
export function isSumForEach({ rate, text, kind }: Question, figure: Figure): boolean {
  return rate && kind === 'money' && EACH_ONE.test(text) && !isRate(figure) && isTotal(figure.label);
}

const EACH_ONE = typedWords(scopes.each);
