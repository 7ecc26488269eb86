import { describe, expect, it } from 'vitest';
import { fuzz } from '../../../src/benchmarks/fuzz.ts';

describe('when updates are random', () => {
  it('neither crashes nor leaves an error or a button unanswered', async () => {
    const result = await fuzz(2_000, 11);
    expect(result).toMatchObject({ crashes: [], surprises: [], violations: [], openTaps: 0, alive: true });
    expect(result.faults).toBeGreaterThan(0);
    expect(result.apologies).toBe(result.faults);
  });
});
