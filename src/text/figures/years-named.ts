import type { FoundPeriod } from '../periods.ts';
import type { PassageReading } from './passage-reading.ts';

/** The last periods that follow each other within a list. */
export function lastRun(passage: PassageReading, periods: readonly FoundPeriod[]): FoundPeriod[] {
  const run: FoundPeriod[] = [];
  for (const period of periods.toReversed()) {
    const next = run[0];
    if (
      next !== undefined &&
      !/^[\s,;]*(?:và|-|–)?\s*(?:năm\s*)?$/.test(passage.text.slice(period.end, next.start))
    )
      break;
    run.unshift(period);
  }
  return run;
}

/** "các năm từ 2020 đến 2024": each year of the one stretch that is named, where there are as many as numbers; else the periods as they are. */
export function yearByYear(periods: readonly FoundPeriod[], count: number): readonly FoundPeriod[] {
  const [span, ...others] = periods;
  if (span === undefined || others.length > 0 || span.unit !== 'span') return periods;
  if (!span.from.endsWith('-01-01') || !span.to.endsWith('-12-31')) return periods;
  const [first, last] = [Number(span.from.slice(0, 4)), Number(span.to.slice(0, 4))];
  if (last - first + 1 !== count) return periods;
  return Array.from({ length: count }, (_, at) => {
    const year = first + at;
    return { ...span, text: `năm ${year}`, unit: 'year', from: `${year}-01-01`, to: `${year}-12-31` };
  });
}

/** "các năm 2022, 2023, 2024: 6,8%, 6,1% và 5,4%": a colon right behind several stretches opens a figure of each. */
export function isColonOfYears(passage: PassageReading, at: number): boolean {
  const colon = passage.tokens[at];
  if (colon?.key !== ':' || !passage.inPeriod.has(at - 1)) return false;
  return (
    lastRun(
      passage,
      passage.periods.filter(({ end }) => end <= colon.start),
    ).length > 1
  );
}

/**
 * "Dân số năm 2022 là 18.462 người, năm 2023 là 18.705 người; số hộ lần lượt là 4.815 và 4.892 hộ": as many years as there are
 * numbers, each of which had a figure of its own in what went before; else none.
 */
export function toldBefore(earlier: readonly FoundPeriod[], count: number): FoundPeriod[] {
  const distinct = earlier.filter(
    ({ from, to }, at) => !earlier.slice(0, at).some((other) => other.from === from && other.to === to),
  );
  const alike = distinct.every(({ unit }) => unit === distinct[0]?.unit);
  return distinct.length === count && alike ? distinct : [];
}

/** From the first of some years to the last, as written. */
export function throughout({ text }: PassageReading, years: readonly FoundPeriod[]): FoundPeriod | null {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const written = { start: first.start, end: last.end };
  return { ...first, ...written, text: text.slice(first.start, last.end), unit: 'span', to: last.to };
}
