import type { Topic } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import type { Home } from './home.ts';

/**
 * "trạm y tế khám được bao nhiêu lượt" of the station's own report: the body that reports need not be named. Counted, or where the
 * question is about nothing else, it must.
 */
export function withoutIssuer(
  topics: readonly Topic[],
  asked: string | null,
  { issuers }: Home,
): readonly Topic[] {
  const others = topics.filter(({ text }) => text === asked || !issuers.has(foldPhrase(text)));
  return others.some(({ required }) => required) ? others : topics;
}
