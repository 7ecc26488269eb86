import type { DerivedFigure } from '../../domain/answer.ts';
import { parseNumber } from '../../text/numbers.ts';
import { combine } from '../arithmetic.ts';
import { scaleOf } from './give.ts';

/** "318 triệu đồng/500 triệu đồng": how far a ratio's numbers are apart, the greater first, in the unit that both are written in. */
export function ratioDifference(
  terms: readonly { text: string; value: number }[],
  unit: string | null,
): DerivedFigure {
  const scales = terms.map(({ text, value }) => scaleOf({ text: digitsOf(text), value }));
  const [scale] = scales;
  if (unit !== MONEY || scale == null || scales.some((other) => other !== scale))
    return combine('−', terms, unit);
  const written = terms.map(({ text, value }) => ({ text, value: parseNumber(digitsOf(text)) ?? value }));
  return combine('−', written, scale);
}

const MONEY = 'đồng';

const digitsOf = (text: string): string => /^[\d.,]+/.exec(text)?.[0] ?? '';
