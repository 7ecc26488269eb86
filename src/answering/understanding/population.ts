import unitKin from '../../../data/lexicon/unit-kin.json' with { type: 'json' };
import { foldPhrase } from '../../text/fold.ts';
import { SLIGHT_WEIGHT, type Reading } from './reading.ts';
import { topicOf } from './topics.ts';
import { wordsOfPhrase } from './word.ts';

const setOf = (phrases: readonly string[]): ReadonlySet<string> => new Set(phrases.map(foldPhrase));

const POPULATION = topicOf(wordsOfPhrase(unitKin.population));
const CALLED = setOf(POPULATION.phrases.map(({ words }) => words.map(({ folded }) => folded).join(' ')));
const INHABITANTS = setOf([...unitKin.inhabitants, ...CALLED]);
const ANYONE = setOf(unitKin.anyone);
const LIVING = setOf(unitKin.living);
const CROWDED = setOf(unitKin.crowded);

/**
 * "phường có bao nhiêu dân", "cả xã có mấy người", "dân ở đây đông không", "dân số": all who live there are asked for, and
 * nothing is said that only some of them are or do.
 *
 * @param isPlaced whether the question names the place where they live, by its name or as "phường"
 */
export function asksPopulation(
  { asked, asks, topics, mentions, actors }: Reading,
  isPlaced: boolean,
): boolean {
  // "Công an xã có mấy người": those of the police.
  if (actors.some(({ text }) => isStaffed(text))) return false;
  const said = topics.filter(({ text, weight }) => weight > SLIGHT_WEIGHT || CROWDED.has(foldPhrase(text)));
  const isSaid = asked === null || topics.some(({ text }) => text === asked);
  const words = [...said.map(({ text }) => text), ...(isSaid ? [] : [asked])].map(foldPhrase);
  const nouns = words.filter((text) => !LIVING.has(text) && !CROWDED.has(text));
  const isAnyone = isPlaced || words.some((text) => LIVING.has(text));
  if (nouns.length === 0 || !nouns.every((text) => INHABITANTS.has(text) || (isAnyone && ANYONE.has(text))))
    return false;
  // "hơn 61 ngàn dân phải không": that number is to be confirmed.
  if (asks.has('count') || mentions.length > 0) return true;
  if (asks.has('yesno')) return words.some((text) => CROWDED.has(text));
  return nouns.every((text) => CALLED.has(text)) && [...asks].every((ask) => LOOSE.has(ask));
}

/** "công an", "ủy ban": a body with people of its own; "chính quyền", "địa phương" stand for the place. */
function isStaffed(actor: string): boolean {
  return STAFFED.has(foldPhrase(actor).split(' ').slice(0, 2).join(' '));
}

const STAFFED = setOf(unitKin.staffed);

/** "dân số là gì", "dân số thế nào". */
const LOOSE: ReadonlySet<string> = new Set(['which', 'how']);

/** "thôn Đông hơn thôn Đoài bao nhiêu người": which of two places has more people, and nothing said of what those do. */
export function comparesPopulations({ topics, asked, unit }: Reading): boolean {
  if (unit !== null && unit !== 'person') return false;
  const words = [...topics.map(({ text }) => text), ...(asked === null ? [] : [asked])].map(foldPhrase);
  return (
    words.some((text) => CROWDED.has(text)) &&
    words.every((text) => [CROWDED, INHABITANTS, ANYONE, LIVING].some((known) => known.has(text)))
  );
}

/** Of places that are compared, what is compared: how many live there. */
export function comparePopulations(reading: Reading): void {
  reading.topics = [POPULATION];
  reading.unit = 'person';
}

/** What reports call "dân số" or "nhân khẩu". */
export function takePopulation(reading: Reading): void {
  reading.topics = [POPULATION];
  if (reading.mentions.length === 0) reading.asks = new Set(['count']);
  reading.attribute = unitKin.population;
  reading.unit = 'person';
  reading.unitAsked = true;
  reading.asked = null;
}
