import { z } from 'zod';
import type { Judged } from './evaluate.ts';
import { groupsOf } from './summary.ts';
import { tally } from './tally.ts';

const THRESHOLDS = z.object({
  groups: z.record(
    z.string(),
    z.object({ right: z.number().optional(), wrong: z.number().optional(), refused: z.number().optional() }),
  ),
  stray: z.number(),
});

/** Groups that fell short of the thresholds kept beside the data; each as one line, shares in per cent. */
export function failedThresholds(judged: readonly Judged[], json: string): string[] {
  const { groups, stray } = THRESHOLDS.parse(JSON.parse(json));
  const failed: string[] = [];
  for (const { name, judged: own } of groupsOf(judged)) {
    const wanted = groups[name];
    if (wanted === undefined) continue;
    const { asked, right, wrong, refused } = tally(own.map(({ verdict }) => verdict));
    const shares = { right: right / asked, wrong: wrong / asked, refused: refused / asked };
    if (wanted.right !== undefined && shares.right < wanted.right)
      failed.push(`${name}: right ${(shares.right * 100).toFixed(1)} < ${wanted.right * 100}`);
    if (wanted.wrong !== undefined && shares.wrong > wanted.wrong)
      failed.push(`${name}: wrong ${(shares.wrong * 100).toFixed(1)} > ${wanted.wrong * 100}`);
    if (wanted.refused !== undefined && shares.refused > wanted.refused)
      failed.push(`${name}: refused ${(shares.refused * 100).toFixed(1)} > ${wanted.refused * 100}`);
  }
  const found = judged.reduce((sum, one) => sum + one.stray.length, 0);
  if (found > stray) failed.push(`numbers not in the raw report: ${found} > ${stray}`);
  return failed;
}
