import unitKin from '../../../data/lexicon/unit-kin.json' with { type: 'json' };
import { foldPhrase } from '../../text/fold.ts';

const ANY: ReadonlySet<string> = new Set(unitKin.any);

/** "108 trường hợp": cases of whatever is counted. */
export function countsAnything(unit: string): boolean {
  return ANY.has(unit);
}

const STAND_INS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(unitKin.standIns).map(([unit, nouns]) => [unit, new Set(nouns.map(foldPhrase))]),
);

/** "241 em trúng tuyển" are "học sinh". */
export function standsFor(unit: string, asked: string | null): boolean {
  return asked !== null && STAND_INS.get(unit)?.has(foldPhrase(asked)) === true;
}
