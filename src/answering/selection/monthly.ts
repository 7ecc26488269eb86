import scopes from '../../../data/lexicon/scopes.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { keptLast } from '../../text/kept.ts';
import { typedWords } from '../../text/phrase-pattern.ts';
import type { Page } from './page.ts';

const ASKED = typedWords(scopes.monthly.asked);
const TOLD = typedWords(scopes.monthly.told);

const asksMonthly = keptLast(({ kind, text }: Question): boolean => kind === 'money' && ASKED.test(text));

/** "thuê một sạp mỗi tháng bao nhiêu tiền": no sum of a quarter, but what is paid or spent a month. */
export function isSumForMonth(question: Question, figure: Figure, { report }: Page): boolean {
  if (figure.kind !== 'money' || !asksMonthly(question)) return false;
  const { unit, period, labelSpans } = figure;
  const said = [
    unit ?? '',
    period?.text ?? '',
    ...labelSpans.map(({ start, end }) => report.text.slice(start, end)),
  ];
  return !said.some((words) => TOLD.test(words));
}
