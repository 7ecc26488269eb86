import unitKin from '../../../data/lexicon/unit-kin.json' with { type: 'json' };
import { foldPhrase } from '../../text/fold.ts';

const ANY: ReadonlySet<string> = new Set(unitKin.any);

const SORTS_OF_PEOPLE: ReadonlySet<string> = new Set(unitKin.sortsOfPeople.map(foldPhrase));

/** "108 trường hợp": cases of whatever is counted, but for a sort of people: that they are "học sinh" must be said. */
export function countsAnything(unit: string, asked: string | null): boolean {
  return ANY.has(unit) && (asked === null || !SORTS_OF_PEOPLE.has(foldPhrase(asked)));
}

const STAND_INS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(unitKin.standIns).map(([unit, nouns]) => [unit, new Set(nouns.map(foldPhrase))]),
);

/** "241 em trúng tuyển" are "học sinh". */
export function standsFor(unit: string, asked: string | null): boolean {
  return asked !== null && STAND_INS.get(unit)?.has(foldPhrase(asked)) === true;
}
