import { median, timed } from './timing.ts';

/** Ways to do something with a question, by their names. */
export type Ways = Readonly<Record<string, (question: string) => unknown>>;

/** Medians, in milliseconds, of what one way took. */
export interface Turns {
  /** Over the questions, the middle one of a question's repetitions. */
  readonly usual: number;
  /** Over the questions, when each was asked for the first time. */
  readonly first: number;
}

/** So long is each way warmed up: the engine compiles what runs often, step by step. */
const WARM_MS = 5_000;
const REPETITIONS = 3;

/** So many questions go one way before they go the next. */
const BLOCK = 20;

/**
 * Goes every way in turn with a few questions, then with the next few: whatever else the machine does strikes all alike, and
 * each way finds in the processor's caches what itself has left there, not that another has just read the same question.
 * All are warmed up alike before, with questions other than those measured. A question goes the same way again only when
 * all others have.
 */
export async function takeTurns(
  ways: Ways,
  { warmUp, measured }: { readonly warmUp: readonly string[]; readonly measured: readonly string[] },
  warmMs = WARM_MS,
): Promise<(name: string) => Turns> {
  for (const way of Object.values(ways)) {
    const until = performance.now() + warmMs;
    for (let turn = 0; performance.now() < until; turn += 1)
      // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
      await way(warmUp[turn % warmUp.length] ?? '');
  }
  const took: Record<string, number[]> = {};
  for (let repetition = 0; repetition < REPETITIONS; repetition += 1)
    for (let from = 0; from < measured.length; from += BLOCK)
      for (const [name, way] of Object.entries(ways))
        for (const question of measured.slice(from, from + BLOCK))
          // oxlint-disable-next-line no-await-in-loop -- as above
          (took[name] ??= []).push(await timed(() => way(question)));
  return (name) => {
    const all = took[name] ?? [];
    const count = measured.length;
    return {
      usual: median(measured.map((_, index) => median(all.filter((_time, at) => at % count === index)))),
      first: median(all.slice(0, count)),
    };
  };
}
