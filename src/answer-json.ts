import type { Answer } from './domain/answer.ts';

/** An answer as scripts get it: the fields of the contract, and no other. */
export function answerJson(answer: Answer): Record<string, unknown> {
  return {
    question: answer.question,
    status: answer.status,
    headline: answer.headline,
    text: answer.text,
    figures: answer.figures.map(({ text, value, unit, label, kind, period, reportId, start, end }) => ({
      text,
      value,
      unit,
      label,
      kind,
      period,
      reportId,
      start,
      end,
    })),
    derived: answer.derived.map(({ text, value, how, terms }) => ({ text, value, how, terms })),
    quotes: answer.quotes.map(({ text, report, reportId, title, date, start, end }) => ({
      text,
      report,
      reportId,
      title,
      date,
      start,
      end,
    })),
    verdict: answer.verdict,
    parts: answer.parts.map(answerJson),
    ...(answer.status === 'error' ? { error: answer.error } : {}),
  };
}
