import places from '../../../data/lexicon/places.json' with { type: 'json' };
import softWords from '../../../data/lexicon/soft-words.json' with { type: 'json' };
import type { Question, Topic } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import { isSign } from './sign.ts';
import { wordsOfPhrase } from './word.ts';

const NARROWING: ReadonlySet<string> = new Set(softWords.narrowing.map(foldPhrase));

/** Whether a topic says who of those counted is meant ("nữ", "tử vong"): no figure is given that is not told of them. */
export function isNarrowing({ text }: Pick<Topic, 'text'>): boolean {
  return NARROWING.has(foldPhrase(text));
}

/** "bao nhiêu phiếu chống": what stands right behind the counted noun narrows it; so does what befell it, "đảng viên trong phường bị kỷ luật". */
export function followsAsked({ asked, text: question }: Question, text: string): boolean {
  if (asked === null) return false;
  if (question.includes(`${asked} ${text}`)) return true;
  return isPassive(text) && question.indexOf(text) > question.indexOf(asked);
}

/** "bị kỷ luật", "bị thu hồi": what was done to those counted. */
function isPassive(text: string): boolean {
  const [first, ...more] = wordsOfPhrase(text);
  return more.length > 0 && isSign(first, 'passive');
}

const TERRITORIES: ReadonlySet<string> = new Set(places.units.map(foldPhrase));

/** "phường bến nghé", without capitals: what stands right behind a territory's noun may be its name. */
export function followsTerritory({ text: question }: Question, text: string): boolean {
  const [words, own] = [foldPhrase(question), foldPhrase(text)];
  return [...TERRITORIES].some((unit) => ` ${words} `.includes(` ${unit} ${own} `));
}
