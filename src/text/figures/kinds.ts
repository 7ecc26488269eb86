import type { Mention } from './mention.ts';

/** Money, percentages and measures: numbers of a property, not of things that can be counted one by one. */
export const isDerived = ({ kind, unit }: Pick<Mention, 'kind' | 'unit'>): boolean =>
  kind === 'money' || kind === 'percent' || kind === 'measure' || /^(?:%|‰|điểm %|đồng.*)$/.test(unit ?? '');

/** "đạt 80%", "giảm 04 vụ" say something of the figure before them. */
export const isSecondary = ({ kind }: Pick<Mention, 'kind'>): boolean =>
  kind === 'percent' || kind === 'change';

/** One unit is the other or begins with it: "lượt" and "lượt công dân"; "hộ" and "người" are not kin. */
export function areKin(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}
