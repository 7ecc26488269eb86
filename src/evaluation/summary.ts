import type { Judged } from './evaluate.ts';
import { score, tally, wilson, type Tally } from './tally.ts';

/** A named group of judged questions. */
export interface Group {
  readonly name: string;
  readonly judged: readonly Judged[];
}

const NEAR_MISSES = new Set(['other-ward', 'other-year', 'missing-attribute', 'missing-topic', 'premise']);

function isDue({ question }: Judged): boolean {
  return question.expect.includes('answered');
}

function by(judged: readonly Judged[], key: (one: Judged) => string): Group[] {
  const names = [...new Set(judged.map(key))].toSorted();
  return names.map((name) => ({ name, judged: judged.filter((one) => key(one) === name) }));
}

/** The groups that are reported: tuned and held apart, then by answerability, report, style, level and kind. */
export function groupsOf(judged: readonly Judged[]): Group[] {
  const groups: Group[] = [{ name: 'all', judged }];
  for (const held of [false, true]) {
    const side = judged.filter(({ question }) => question.held === held);
    const part = held ? 'held' : 'tuned';
    if (side.length === 0) continue;
    groups.push({ name: part, judged: side });
    groups.push({ name: `${part} · answerable`, judged: side.filter(isDue) });
    groups.push({ name: `${part} · unanswerable`, judged: side.filter((one) => !isDue(one)) });
    groups.push({
      name: `${part} · near-misses`,
      judged: side.filter((one) => !isDue(one) && NEAR_MISSES.has(one.question.kind)),
    });
    for (const { name, judged: own } of by(side, ({ question }) => question.report)) {
      groups.push({ name: `${part} · ${name} · answerable`, judged: own.filter(isDue) });
      groups.push({ name: `${part} · ${name} · unanswerable`, judged: own.filter((one) => !isDue(one)) });
    }
  }
  const due = judged.filter(isDue);
  groups.push(...by(due, ({ question }) => `level ${question.level}`));
  groups.push(...by(due, ({ question }) => `style ${question.style}`));
  groups.push(...by(judged, ({ question }) => `kind ${question.kind}`));
  return groups.filter((group) => group.judged.length > 0);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function row(name: string, counts: Tally): string {
  const { low, high } = wilson(counts.right, counts.asked);
  const cells = [
    name.padEnd(46),
    String(counts.asked).padStart(5),
    percent(counts.right / counts.asked).padStart(8),
    `[${percent(low)}, ${percent(high)}]`.padStart(18),
    percent(counts.wrong / counts.asked).padStart(8),
    percent(counts.refused / counts.asked).padStart(8),
    score(counts).toFixed(3).padStart(7),
  ];
  return cells.join(' ');
}

/** The results as a table and as one JSON object. */
export function summaryOf(judged: readonly Judged[]): { text: string; json: unknown } {
  const groups = groupsOf(judged).map(({ name, judged: own }) => ({
    name,
    counts: tally(own.map(({ verdict }) => verdict)),
  }));
  const stray = judged.reduce((sum, one) => sum + one.stray.length, 0);
  const head = `${'questions'.padEnd(46)} asked    right    95% (Wilson)      wrong  refused   score`;
  const text = [
    head,
    ...groups.map(({ name, counts }) => row(name, counts)),
    '',
    `Numbers not found in the raw report: ${stray}`,
  ].join('\n');
  const json = {
    groups: groups.map(({ name, counts }) => ({
      name,
      ...counts,
      score: score(counts),
      interval: wilson(counts.right, counts.asked),
    })),
    stray,
  };
  return { text, json };
}

/** Every question that was not answered right, with why; questions kept apart are only counted. */
export function failuresOf(judged: readonly Judged[]): string {
  return judged
    .filter(({ verdict, question }) => verdict !== 'right' && !question.held)
    .map(
      ({ question, verdict, reason }) =>
        `${verdict.padEnd(8)} ${question.id}  ${question.turns.join(' // ')}\n         ${reason}`,
    )
    .join('\n');
}
