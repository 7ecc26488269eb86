import { PAIRED_KINDS, type Question, type Topic } from '../../domain/question.ts';
import { unitClass } from '../understanding/unit-class.ts';

/** "doanh nghiệp, hộ kinh doanh": the class of the unit that stands right before one of several subjects; null where none does. */
export function unitBefore({ text, kind, unitAsked }: Question, topic: Topic): string | null {
  if (unitAsked || PAIRED_KINDS.has(kind)) return null;
  const at = ` ${text} `.indexOf(` ${topic.text} `);
  return at < 1 ? null : unitClass(text.slice(0, at).trim().split(' ').at(-1) ?? null);
}
