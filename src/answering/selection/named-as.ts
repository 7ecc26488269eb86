import type { Question } from '../../domain/question.ts';
import { foldPhrase } from '../../text/fold.ts';
import type { Candidate } from './fit.ts';

/** "ở cấp độ nào", "giai đoạn nào": a name or a stretch that holds the noun asked for. */
export function namedAs(question: Question, given: readonly Candidate[]): Candidate | null {
  const { asked, kind } = question;
  if (kind !== 'which' || asked === null) return null;
  const noun = foldPhrase(asked);
  return (
    given.find(
      ({ figure }) =>
        (figure.kind === 'ordinal' || figure.kind === 'period') && foldPhrase(figure.text).startsWith(noun),
    ) ?? null
  );
}

/** "đề án dữ liệu dân cư là đề án số mấy": the only name of that sort, of which most of the question is told. */
export function namedAlone({ kind, asked }: Question, ranked: () => readonly Candidate[]): Candidate | null {
  if (kind !== 'which' || asked === null) return null;
  const noun = `${foldPhrase(asked)} `;
  const named = ranked().filter(
    ({ figure }) => figure.kind === 'ordinal' && foldPhrase(figure.text).startsWith(noun),
  );
  const [first] = named;
  const isOnly = new Set(named.map(({ figure }) => foldPhrase(figure.text))).size === 1;
  return first !== undefined && isOnly && first.coverage.share >= MOSTLY_TOLD ? first : null;
}

const MOSTLY_TOLD = 0.6;
