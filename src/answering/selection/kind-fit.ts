import type { FigureKind } from '../../domain/figure.ts';
import type { QuestionKind } from '../../domain/question.ts';

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
  change: { change: 1, percent: 0.8 },
  remaining: { ratio: 1, count: 0.85, money: 0.85, measure: 0.8 },
  difference: ANY_NUMBER,
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

/** How well a figure of this kind can answer a question of that kind, 0 (not at all) to 1. */
export function kindFit(question: QuestionKind, figure: FigureKind): number {
  return (TABLE[question] ?? ANYTHING)[figure] ?? 0;
}
