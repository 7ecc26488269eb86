import type { Figure } from '../../domain/figure.ts';

/** How far a percentage is from the share that one number is of another, in units of the last digit that it is written with. */
export function offShare(share: Figure, part: Figure, whole: Figure): number {
  const decimals = /[.,](\d+)/.exec(share.text)?.[1]?.length ?? 0;
  const exact = (Number(part.value) * 100) / Number(whole.value);
  return Math.abs(exact - Number(share.value)) * 10 ** decimals;
}
