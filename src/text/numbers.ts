const PLAIN = /^\d+$/;
const DOT_GROUPS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const COMMA_GROUPS = /^[1-9]\d{0,2}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/;
const COMMA_DECIMALS = /^\d+,\d+$/;
const DOT_DECIMALS = /^\d+\.\d+$/;

/**
 * Value of a number written in digits, the Vietnamese way: dots part groups, a comma starts the decimals.
 * Ambiguous forms: "1.204" is 1204 and "1,204" is 1.204 (the official reading of both); "98.7" and "0.125", which
 * cannot be groups, are decimals; "1,234.5" and "1,234,567" are read the English way. Leading zeros are dropped.
 * @returns null for anything else ("12.50.3", "1,2,3", letters): it has no value.
 */
export function parseNumber(text: string): number | null {
  if (PLAIN.test(text)) return Number(text);
  if (DOT_GROUPS.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (COMMA_GROUPS.test(text)) return Number(text.replaceAll(',', ''));
  if (COMMA_DECIMALS.test(text)) return Number(text.replace(',', '.'));
  if (DOT_DECIMALS.test(text)) return Number(text);
  return null;
}

/**
 * A number as Vietnamese offices write it: "1.204", "86,7". Trailing zeros are dropped.
 * @param decimals digits kept after the comma at most, rounded half up; 6 when left out, enough for exact sums of
 * reported figures while hiding binary noise.
 */
export function formatNumber(value: number, decimals = 6): string {
  const [whole = '0', fraction = ''] = roundHalfUp(Math.abs(value), decimals).split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  const digits = fraction === '' ? groups : `${groups},${fraction}`;
  return value < 0 && digits !== '0' ? `-${digits}` : digits;
}

/** Shifts the decimal point in the written number, because 1.005 * 100 is 100.49999999999999. */
function roundHalfUp(value: number, decimals: number): string {
  const exact = Number(value.toPrecision(15));
  if (exact >= 1e15) return String(BigInt(Math.round(exact)));
  const shifted = Math.round(Number(`${plainDigits(exact)}e${decimals}`));
  return plainDigits(Number(`${shifted}e-${decimals}`));
}

/** Without an exponent: 1e-7 as "0.0000001". */
function plainDigits(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}
