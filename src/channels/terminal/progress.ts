/** Shows how far a long job is. */
export interface Progress {
  step(done: number, total: number): void;
  end(): void;
}

export interface ProgressOptions {
  readonly write: (text: string) => void;
  /** A terminal gets a bar that is redrawn, anything else a plain line for each tenth. */
  readonly isTerminal: boolean;
  /** What is being done, Vietnamese and English. */
  readonly label: string;
}

const WIDTH = 30;

export function createProgress({ write, isTerminal, label }: ProgressOptions): Progress {
  let shown = -1;
  const bar = (done: number, total: number): void => {
    const percent = Math.floor((100 * done) / Math.max(1, total));
    if (percent === shown) return;
    shown = percent;
    const filled = Math.round((WIDTH * percent) / 100);
    write(`\r${label} [${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${percent}% (${done}/${total})`);
  };
  const line = (done: number, total: number): void => {
    const tenth = Math.floor((10 * done) / Math.max(1, total));
    if (tenth === shown) return;
    shown = tenth;
    write(`${label}: ${done}/${total}\n`);
  };
  return {
    step: isTerminal ? bar : line,
    end() {
      if (isTerminal && shown >= 0) write('\n');
    },
  };
}
