import unitKin from '../../../data/lexicon/unit-kin.json' with { type: 'json' };
import { canonicalPhrase } from '../../text/fold.ts';
import { kept } from '../../text/kept.ts';
import type { QuestionWord } from './word.ts';

/** A canonical key without its marks. */
export function foldKey(key: string): string {
  return key
    .normalize('NFD')
    .replace(/\p{M}|[1-5]/gu, '')
    .replaceAll('đ', 'd');
}

const BY_KEY = new Map<string, string>(
  Object.entries(unitKin.classes).flatMap(([name, units]) =>
    units.map((unit): [string, string] => [canonicalPhrase(unit), name]),
  ),
);
const BY_FOLDED = new Map<string, string>(
  [...BY_KEY].toReversed().map(([key, name]) => [foldKey(key), name]),
);

/** The class that a unit of a report counts in ("household", "person", …), or null for a unit of no class. */
export function unitClass(unit: string | null): string | null {
  return unit === null ? null : classOf(unit);
}

const classOf = kept(readClass);

function readClass(unit: string): string | null {
  const words = unit.toLowerCase().split(/\s+/);
  for (let length = words.length; length > 0; length--) {
    const found = BY_KEY.get(canonicalPhrase(words.slice(0, length).join(' ')));
    if (found !== undefined) return found;
  }
  return null;
}

/** The same for one canonical key. */
export function classOfKey(exact: string): string | null {
  return BY_KEY.get(exact) ?? null;
}

/** The same for words of a question, whose marks may be missing. */
export function classOfWords(
  words: readonly Pick<QuestionWord, 'exact' | 'folded' | 'marked'>[],
): string | null {
  const exact = BY_KEY.get(words.map((word) => word.exact).join(' '));
  if (exact !== undefined || words.some((word) => word.marked)) return exact ?? null;
  return BY_FOLDED.get(words.map((word) => word.folded).join(' ')) ?? null;
}

/** Whether a figure of one class may answer a question for the other: a case of illness is a person, "vụ" is not. */
export function areKin(asked: string, own: string): boolean {
  const compatible: Record<string, readonly string[]> = unitKin.compatible;
  return asked === own || compatible[asked]?.includes(own) === true;
}

/** Whether who asks for one may be told the other for want of better: "bao nhiêu người tới xem" – "8.700 lượt khán giả". */
export function areNear(asked: string, own: string): boolean {
  const near: Record<string, readonly string[]> = unitKin.near;
  return near[asked]?.includes(own) === true;
}
