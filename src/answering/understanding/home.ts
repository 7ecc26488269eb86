import letterhead from '../../../data/lexicon/letterhead.json' with { type: 'json' };
import places from '../../../data/lexicon/places.json' with { type: 'json' };
import { fold, foldPhrase } from '../../text/fold.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import { tokenize } from '../../text/tokenize.ts';
import { institutionOf, type Institution } from './institution.ts';

/** The territories, and the institutions, that the reports at hand are of. */
export interface Home {
  /** Their names, folded word by word. */
  readonly names: readonly (readonly string[])[];
  /** "huyen", "thi tran": what they are, where that is no ward or commune; said alone it means the territory itself. */
  readonly levels: ReadonlySet<string>;
  readonly institutions: readonly Institution[];
  /** What the bodies that report are called, folded: "tram y te", "tram"; alone or before "phường" they narrow nothing. */
  readonly issuers: ReadonlySet<string>;
}

/** Of what a report is. */
export interface HomeOfReport {
  readonly territory: string | null;
  readonly issuer: string | null;
}

const LEFT_OUT: ReadonlySet<string> = new Set(places.leftOut.map(fold));
const WARDS: ReadonlySet<string> = new Set(places.wards);

/** "phường Tân Định" is also asked for as "Tân Định". */
export function homeName(territory: string): string[] {
  return tokenize(territory)
    .map((token) => fold(token.text))
    .filter((word, index) => index > 0 || !LEFT_OUT.has(word));
}

/** "huyện" of "huyện Mường Sia"; null of a ward. */
export function levelOf(territory: string): string | null {
  const level = places.units.find((unit) => territory.startsWith(`${unit} `));
  return level === undefined || WARDS.has(level) ? null : foldPhrase(level);
}

const AREAS = letterhead.territories.map(foldPhrase);
const AREA = anyOf(AREAS);
const ISSUERS = letterhead.issuers.map((names) => names.map(foldPhrase));

/** "TRẠM Y TẾ PHƯỜNG CỒN NHẠN" is called "trạm y tế", "trạm", "trạm y tế phường". */
function callsOf(issuer: string): string[] {
  const folded = foldPhrase(issuer);
  const calls = ISSUERS.find((names) =>
    names.some((name) => new RegExp(String.raw`(?:^|\s)${name}(?:\s(?:${AREA})\s|$)`).test(folded)),
  );
  return (calls ?? []).flatMap((call) => [call, ...AREAS.map((area) => `${call} ${area}`)]);
}

/** Each territory once, however many reports speak of it. */
export function homeOf(reports: readonly HomeOfReport[]): Home {
  const once = [...new Set(reports.flatMap(({ territory }) => territory ?? []))];
  return {
    names: once.map(homeName),
    levels: new Set(once.flatMap((territory) => levelOf(territory) ?? [])),
    institutions: reports.flatMap(({ issuer }) => (issuer === null ? [] : (institutionOf(issuer) ?? []))),
    issuers: new Set(reports.flatMap(({ issuer }) => (issuer === null ? [] : callsOf(issuer)))),
  };
}

/** Whether a home that a question names, folded, is a report's own territory or institution. */
export function isNamedHome(named: string, { territory, issuer }: HomeOfReport): boolean {
  const names = [
    territory === null ? null : homeName(territory),
    issuer === null ? null : institutionOf(issuer)?.name,
  ];
  return names.some((name) => name && named.endsWith(name.join(' ')));
}
