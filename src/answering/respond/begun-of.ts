import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Question } from '../../domain/question.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import type { Candidate } from '../selection/fit.ts';

/** "Khởi công xóa 08 nhà tạm, đã bàn giao 05 nhà": right before what is done of them, as many or more of the same; null where none is. */
export function begunOf({ mentions }: Question, { figure, page, ...rest }: Candidate): Candidate | null {
  const { passage, report } = page;
  const before = passage.figures.findLast(
    (other) =>
      other.end <= figure.start &&
      other.kind === figure.kind &&
      other.unit === figure.unit &&
      Number(other.value) >= Number(figure.value),
  );
  if (before === undefined || figure.unit === null) return null;
  const isMeant =
    mentions.some(({ value }) => value === before.value) ||
    DONE_NEXT.test(report.text.slice(before.end, figure.start));
  return isMeant ? { ...rest, figure: before, page } : null;
}

/** ", đến nay đã bàn giao ". */
const DONE_NEXT = new RegExp(
  String.raw`^[^.;:]{0,40}[,;]\s(?:[^.;:,]{0,20}\s)?(?:${anyOf(statuses.undertaken)})\s[^.;:,]*$`,
  'iu',
);
