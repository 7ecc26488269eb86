import type { Figure } from '../../domain/figure.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Candidate } from '../selection/fit.ts';
import { openPage } from '../selection/page.ts';

/** Share of a whole by which rounding may set it apart from its parts. */
const ROUNDING = 1e-6;
/** Passages behind a whole among which its parts are looked for. */
const NEAR = 14;

/**
 * "tổng kinh phí 13,725 tỷ đồng, gồm: xây mới 08 phòng học 12,6 tỷ đồng; sửa nhà vệ sinh 745 triệu đồng; …": figures in a row behind a
 * whole that add up to it, though no "trong đó" says so: a few counts right behind it, amounts or many counts anywhere near. None
 * where there are none.
 */
export function summedParts(whole: Candidate, passages: readonly Passage[]): Candidate[] {
  const { value, kind } = whole.figure;
  if (typeof value !== 'number' || whole.page.passage.kind === 'row') return [];
  const row = figuresBehind(whole, passages, kind);
  const behind = summing(row, value);
  if (behind.length > 1 && !areOfAnother(behind, whole)) return behind;
  const runs = row.map((_, from) => summing(row.slice(from), value));
  return runs.find((run) => run.length >= leastOf(run, whole) && !areOfAnother(run, whole)) ?? [];
}

/** "14 vụ, đã khám phá 12 vụ, trong đó 9 vụ trộm, 3 vụ lừa đảo, 2 vụ đánh nhau": nine and three are twelve by chance. */
function areOfAnother(parts: readonly Candidate[], { figure: { start } }: Candidate): boolean {
  return parts.some(({ figure: { partOf } }) => partOf !== null && partOf !== start);
}

function leastOf(parts: readonly Candidate[], { figure: { kind, start } }: Candidate): number {
  return kind === 'money' || parts.every(({ figure }) => figure.partOf === start) ? 2 : SURELY;
}

/** From so many counts on, that they add up to the whole is no chance. */
const SURELY = 4;

/** Whether figures add up to a number. */
export function addsUp(figures: readonly Candidate[], value: Candidate['figure']['value']): boolean {
  return summing(figures, Number(value)).length === figures.length;
}

/** The first figures that add up to a number, those that are a part of one of them left out; none where they pass it by. */
function summing(row: readonly Candidate[], value: number): Candidate[] {
  const parts: Candidate[] = [];
  let sum = 0;
  for (const part of row) {
    if (parts.some((other) => other.figure.start === part.figure.partOf)) continue;
    parts.push(part);
    sum += Number(part.figure.value);
    if (Math.abs(sum - value) <= value * ROUNDING) return parts;
    if (sum > value) return [];
  }
  return [];
}

/**
 * "03 khoản thu không đạt, gồm lệ phí môn bài (94,6%) …", "bố trí cho 04 công trình: nâng cấp hẻm 63 640,0 triệu đồng; xây sân thể thao 520,0 triệu đồng; …": as many amounts behind a count,
 * to its sentence's end, as it counts, their sum before them left out. None where they are not as many.
 */
export function amountsOfCounted(
  count: Candidate,
  passages: readonly Passage[],
  wanted: 'money' | 'percent',
): Candidate[] {
  const { value, kind, end } = count.figure;
  if (kind !== 'count' || typeof value !== 'number' || value < 2 || count.page.passage.kind === 'row')
    return [];
  const { text } = count.page.report;
  const row = figuresBehind(count, passages, wanted).filter(
    ({ figure }) => !SENTENCE_END.test(text.slice(end, figure.start)),
  );
  const [first, ...others] = row;
  const amounts = first !== undefined && addsUp(others, first.figure.value) ? others : row;
  return amounts.length === value ? amounts : [];
}

const SENTENCE_END = /\.\s/u;

/** Figures of a kind, in the unit of its own where it is of that kind, that follow it in its section. */
function figuresBehind(
  { figure, page, ...judged }: Candidate,
  passages: readonly Passage[],
  wanted: Figure['kind'],
): Candidate[] {
  const section = page.passage.section.join();
  return passages
    .filter(
      (passage) => passage.kind !== 'row' && passage.end > figure.end && passage.section.join() === section,
    )
    .slice(0, NEAR)
    .flatMap((passage) => {
      const own = passage.start === page.passage.start ? page : openPage(passage, page.report);
      return passage.figures
        .filter(
          ({ start, kind, unit, value, status }) =>
            start >= figure.end &&
            typeof value === 'number' &&
            status !== 'comparison' &&
            kind === wanted &&
            (wanted !== figure.kind || unit === figure.unit),
        )
        .map((other) => ({ ...judged, figure: other, page: own }));
    });
}
