import type { Question } from '../../domain/question.ts';
import { isNegated } from '../selection/bonuses.ts';
import type { Candidate } from '../selection/fit.ts';
import { tellsNot, tellsOnlySo } from '../understanding/opposites.ts';

/** "bao nhiêu phần trăm hộ chưa phân loại rác", "vắng mấy đại biểu": the share, or the number, of those of whom it is so. */
export function tellsContrary({ kind, negated, topics }: Question, { figure, page }: Candidate): boolean {
  if (kind === 'percent') return negated && !isNegated(figure.label) && !tellsNot(figure.label, topics);
  return kind === 'count' && tellsOnlySo(page.passage.text, topics);
}
