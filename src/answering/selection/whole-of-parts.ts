import type { Candidate } from './fit.ts';
import type { OpenedHit } from './select.ts';

/**
 * "Cây chè: tổng diện tích 386 ha, trong đó chè trồng mới 40 ha", asked "tổng cộng bao nhiêu ha chè": of the best figure its
 * whole, where all that is asked is told up to there.
 */
export function wholeOfParts(given: readonly Candidate[], opened: readonly OpenedHit[]): Candidate | null {
  const [best] = given;
  const places = opened.find(({ page }) => page === best?.page)?.places ?? [];
  return (
    given.find(
      ({ figure, page }) =>
        page === best?.page &&
        figure.start === best.figure.partOf &&
        figure.kind === best.figure.kind &&
        places.every(({ topic, own }) => !topic.required || own.some(({ start }) => start < figure.end)),
    ) ?? null
  );
}
