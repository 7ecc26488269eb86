import type { Passage } from '../domain/passage.ts';
import type { Report } from '../domain/report.ts';
import type { Vectors } from '../retrieval/vectors.ts';

/** A passage as stored: its words are cut from the report again, so that they are kept once. */
type StoredPassage = Omit<Passage, 'text'>;

export function reportsToBytes(reports: readonly Report[]): Uint8Array {
  return toLines(reports);
}

/** Trusts its input: the checksum says that we wrote it. */
export function reportsFromBytes(bytes: Uint8Array): Report[] {
  return fromLines(bytes);
}

export function passagesToBytes(passages: readonly Passage[]): Uint8Array {
  return toLines(passages.map(({ text: _text, ...stored }) => stored));
}

/** @throws RangeError when a passage belongs to none of the reports. */
export function passagesFromBytes(bytes: Uint8Array, reports: readonly Report[]): Passage[] {
  const texts = new Map(reports.map((report) => [report.id, report.text]));
  return fromLines<StoredPassage>(bytes).map((stored) => {
    const text = texts.get(stored.reportId);
    if (text === undefined) throw new RangeError('a passage of no report');
    return { ...stored, text: text.slice(stored.start, stored.end) };
  });
}

/** Little-endian: dimensions and count, then owners, then the numbers. */
export function vectorsToBytes({ dimensions, owners, data }: Vectors): Uint8Array {
  const header = Uint32Array.of(dimensions, owners.length);
  return Buffer.concat(
    [header, owners, data].map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)),
  );
}

/** @throws RangeError when the lengths do not agree. */
export function vectorsFromBytes(bytes: Uint8Array): Vectors {
  const { buffer } = new Uint8Array(bytes);
  const [dimensions = 0, count = 0] = new Uint32Array(buffer, 0, 2);
  if (bytes.byteLength !== 8 + count * 4 + count * dimensions * 4)
    throw new RangeError('vectors are cut short');
  return {
    dimensions,
    owners: new Uint32Array(buffer, 8, count),
    data: new Float32Array(buffer, 8 + count * 4, count * dimensions),
  };
}

function toLines(items: readonly object[]): Uint8Array {
  return Buffer.concat(items.map((item) => Buffer.from(`${JSON.stringify(item)}\n`)));
}

/** Line by line: one string of everything would not fit a large library. */
function fromLines<Item>(bytes: Uint8Array): Item[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const items: Item[] = [];
  for (let start = 0; start < buffer.length;) {
    const end = buffer.indexOf(10, start);
    const stop = end === -1 ? buffer.length : end;
    items.push(JSON.parse(buffer.toString('utf8', start, stop)));
    start = stop + 1;
  }
  return items;
}
