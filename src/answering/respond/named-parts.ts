import type { Question } from '../../domain/question.ts';
import type { Candidate } from '../selection/fit.ts';
import { withName } from './items.ts';
import { amongNamed } from './series.ts';

/** "những bản nào chưa có điện lưới": of "62 hộ, trong đó bản Tà Chơ 39 hộ, bản Phìn Hò 23 hộ" the parts that bear the noun asked for. */
export function namedParts({ kind, asked, topics }: Question, best: Candidate): Candidate[] {
  const noun = topics.find(({ text }) => text === asked);
  if ((kind !== 'which' && kind !== 'list' && kind !== 'where') || noun === undefined) return [];
  return amongNamed(best, noun, [])
    .filter(({ figure }) => figure.partOf === best.figure.partOf)
    .map(withName);
}
