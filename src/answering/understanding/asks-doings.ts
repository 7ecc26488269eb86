import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import chatter from '../../../data/lexicon/chatter.json' with { type: 'json' };
import { canonical, foldPhrase } from '../../text/fold.ts';
import type { Segment } from './segment.ts';
import { isSign, isSpelledSign } from './sign.ts';

const DOINGS: ReadonlySet<string> = new Set(questionWords.doings.map(foldPhrase));

/** "phường với Mặt trận ký kết làm việc gì": of bodies, where no person is named, what they do and no office. */
export function asksDoings(segments: readonly Segment[]): boolean {
  const asks = segments.some(({ words }) => DOINGS.has(words.map(({ folded }) => folded).join(' ')));
  return asks && !segments.some((part, index) => namesSomebody(part, segments[index + 1]));
}

/** "ông Lộc", "anh Minh", "Trần Văn Lộc", "người ký". */
function namesSomebody({ words }: Segment, next: Segment | undefined): boolean {
  const isCalled =
    words.length === 1 && CALLED.has(words[0]?.exact ?? '') && next?.words[0]?.capital === true;
  return (
    isCalled ||
    words.some((word) => isSign(word, 'person') || isSpelledSign(word, 'who')) ||
    words[0]?.exact === SOMEBODY ||
    (words.length > 1 && words.every(({ capital }) => capital))
  );
}

const CALLED: ReadonlySet<string> = new Set(chatter.pronouns.map(canonical));
const SOMEBODY = canonical('người');
