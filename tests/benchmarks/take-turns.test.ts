import { describe, expect, it } from 'vitest';
import { takeTurns } from '../../src/benchmarks/take-turns.ts';

describe('when ways are measured in turn', () => {
  it('warms all of them alike, and takes no question twice in a row', async () => {
    const asked: string[] = [];
    const way = (name: string) => (question: string) => asked.push(`${name}${question}`);
    const turns = await takeTurns({ a: way('a'), b: way('b') }, { warmUp: ['1'], measured: ['2', '3'] }, 5);
    const measured = asked.slice(asked.findIndex((one) => !one.endsWith('1')));
    expect(new Set(asked.slice(0, -measured.length))).toEqual(new Set(['a1', 'b1']));
    expect(measured).toEqual(Array.from({ length: 3 }, () => ['a2', 'a3', 'b2', 'b3']).flat());
    expect(turns('a').usual).toBeGreaterThanOrEqual(0);
    expect(turns('b').first).toBeGreaterThanOrEqual(0);
  });
});
