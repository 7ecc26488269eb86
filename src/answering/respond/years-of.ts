import { endYears, type Period } from '../../domain/period.ts';
import { PAIRED_KINDS, type Question } from '../../domain/question.ts';

/** "từ năm 2022 đến năm 2023 giảm bao nhiêu" compares the first year with the last. */
export function yearsOf({ kind, periods }: Question): readonly Period[] {
  const [only] = periods;
  if (!PAIRED_KINDS.has(kind) || only === undefined || periods.length > 1 || only.unit !== 'span')
    return periods;
  const ends = endYears(only);
  return ends.length === 1 ? periods : ends;
}
