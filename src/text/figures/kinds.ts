import units from '../../../data/lexicon/units.json' with { type: 'json' };
import type { Mention } from './mention.ts';

const MEASURES = new Set(Object.values(units.measured));
const PROPERTIES = /^(?:%|‰|điểm %|đồng.*)$/;

/** Money, percentages and measures: numbers of a property, not of things that can be counted one by one. */
export const isDerived = ({ kind, unit }: Pick<Mention, 'kind' | 'unit'>): boolean =>
  kind === 'money' ||
  kind === 'percent' ||
  kind === 'measure' ||
  PROPERTIES.test(unit ?? '') ||
  (kind === 'change' && unit === 'lần') ||
  MEASURES.has(unit ?? '');

/** "đạt 80%", "giảm 04 vụ" say something of the figure before them. */
export const isSecondary = ({ kind }: Pick<Mention, 'kind'>): boolean =>
  kind === 'percent' || kind === 'change';

/** One unit is the other or begins with it: "lượt" and "lượt công dân"; "hộ" and "người" are not kin. */
export function areKin(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

const PEOPLE = new Set(units.people);
const PROCEDURES = new Set(units.procedures);

/** Kin, or both of them people ("nhân khẩu" and "người", "nhân viên" and "bác sĩ"), or both procedures. */
export function areOneSort(a: string | null, b: string | null): boolean {
  if (areKin(a, b)) return true;
  return [PEOPLE, PROCEDURES].some((sort) => sort.has(a ?? '') && sort.has(b ?? ''));
}

const SPECIFIC = new Set(units.specific);
const CLASSIFIERS = new Set(units.classifiers);

/** A unit that alone does not tell what is counted: "hộ", "vụ", "trường hợp"; "đảng viên" does. */
export const isClassifier = (unit: string): boolean =>
  CLASSIFIERS.has(unit) || (!unit.includes(' ') && !SPECIFIC.has(unit));
