import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError, faultText } from '../domain/fault.ts';
import type { RowAdam } from './row-adam.ts';

/** Where a training stands. */
export interface CheckpointState {
  /** Steps done. */
  readonly step: number;
  /** Time that these steps took, and the most memory that was held. */
  readonly seconds: number;
  readonly peakBytes: number;
  readonly table: Float32Array;
  readonly adam: RowAdam;
}

const HEADER_BYTES = 4096;
const HEADER = z.object({
  settings: z.string(),
  step: z.number(),
  seconds: z.number(),
  peakBytes: z.number(),
  rows: z.number(),
  numbers: z.number(),
});

/**
 * Writes the state beside the old one and then takes its place, so that an interruption leaves one of them whole.
 *
 * @param settings whatever a resumed training must have in common with the one that was interrupted
 */
export function writeCheckpoint(file: string, settings: string, state: CheckpointState): void {
  const { step, seconds, peakBytes, table, adam } = state;
  const header = Buffer.alloc(HEADER_BYTES, ' ');
  header.write(
    JSON.stringify({ settings, step, seconds, peakBytes, rows: adam.square.length, numbers: table.length }),
  );
  const parts = [table, adam.momentum, adam.square, adam.updates].map(
    (part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength),
  );
  writeFileSync(`${file}.new`, Buffer.concat([header, ...parts]));
  renameSync(`${file}.new`, file);
}

/**
 * Reads a state back; null when there is none.
 *
 * @throws ConfigError when it was made with other settings or is damaged
 */
export function readCheckpoint(file: string, settings: string): CheckpointState | null {
  if (!existsSync(file)) return null;
  const unusable = (why: string): ConfigError =>
    new ConfigError(
      faultText(
        `Không học tiếp được từ ${file}.`,
        `Training cannot go on from ${file}: ${why}.`,
        'npm run train -- --corpus DIR',
      ),
    );
  const content = readFileSync(file);
  let header: z.infer<typeof HEADER>;
  try {
    header = HEADER.parse(JSON.parse(content.toString('utf8', 0, HEADER_BYTES)));
  } catch {
    throw unusable('it is damaged');
  }
  if (header.settings !== settings) throw unusable('corpus or settings have changed');
  const { step, seconds, peakBytes, rows, numbers } = header;
  if (content.length !== HEADER_BYTES + 4 * (2 * numbers + 2 * rows)) throw unusable('it is damaged');
  // A copy, because numbers can only be read in place at a multiple of their size.
  const bytes = new Uint8Array(content).buffer;
  const momentum = HEADER_BYTES + 4 * numbers;
  const square = momentum + 4 * numbers;
  return {
    step,
    seconds,
    peakBytes,
    table: new Float32Array(bytes, HEADER_BYTES, numbers),
    adam: {
      momentum: new Float32Array(bytes, momentum, numbers),
      square: new Float32Array(bytes, square, rows),
      updates: new Int32Array(bytes, square + 4 * rows, rows),
    },
  };
}
