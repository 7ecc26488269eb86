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

const WARM_ROUNDS = 50;
/** So long is a way warmed up at most: one that is slow has run its code often enough by then. */
const WARM_MS = 5_000;
const REPETITIONS = 3;

/**
 * Goes every way in turn with each question, so that whatever else the machine does strikes all alike. All ways are warmed up
 * alike before, with questions other than those measured. A question comes again only when all others have been asked.
 */
export async function takeTurns(
  ways: Ways,
  { warmUp, measured }: { readonly warmUp: readonly string[]; readonly measured: readonly string[] },
): Promise<(name: string) => Turns> {
  const warmed: Record<string, number> = {};
  for (const question of repeated(warmUp, WARM_ROUNDS))
    for (const [name, way] of Object.entries(ways))
      if ((warmed[name] ?? 0) < WARM_MS)
        // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
        warmed[name] = (warmed[name] ?? 0) + (await timed(() => way(question)));
  const took: Record<string, number[]> = {};
  for (const question of repeated(measured, REPETITIONS))
    for (const [name, way] of Object.entries(ways))
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

function repeated(questions: readonly string[], times: number): string[] {
  return Array.from({ length: times }, () => questions).flat();
}
