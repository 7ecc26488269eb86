import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import { anyOf } from '../../text/phrase-pattern.ts';

/** Matches any of some words that deny, but not what is promised: "cơ sở ký cam kết không lấn chiếm" are told of what they did. */
export function unpledged(words: readonly string[]): RegExp {
  return new RegExp(
    String.raw`(?<!\p{L})(?<!(?<!\p{L})(?:${anyOf(statuses.pledged)})\s)(?:${anyOf(words)})(?!\p{L})`,
    'iu',
  );
}
