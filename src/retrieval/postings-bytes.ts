import type { Postings } from './postings.ts';

/** Little-endian: five lengths, then the arrays in the order of the fields, each padded to four bytes. */
export function postingsToBytes(postings: Postings): Uint8Array {
  const dictionary = new TextEncoder().encode(postings.terms.join('\n'));
  const parts = [
    dictionary,
    bytesOf(postings.lengths),
    bytesOf(postings.offsets),
    bytesOf(postings.documents),
    bytesOf(postings.frequencies),
  ];
  const header = Uint32Array.from(parts.map((part) => part.byteLength));
  const all = [bytesOf(header), ...parts];
  const bytes = new Uint8Array(all.reduce((sum, part) => sum + padded(part.byteLength), 0));
  let at = 0;
  for (const part of all) {
    bytes.set(part, at);
    at += padded(part.byteLength);
  }
  return bytes;
}

/** @throws RangeError when the lengths and the bytes do not agree. */
export function postingsFromBytes(bytes: Uint8Array): Postings {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const header = new Uint32Array(aligned.buffer, aligned.byteOffset, 5);
  let at = header.byteLength;
  const parts = [...header].map((length) => {
    const part = { offset: aligned.byteOffset + at, length };
    at += padded(length);
    return part;
  });
  const [dictionary, lengths, offsets, documents, frequencies] = parts;
  if (at !== bytes.byteLength || !dictionary || !lengths || !offsets || !documents || !frequencies) {
    throw new RangeError('postings are cut short');
  }
  const { buffer } = aligned;
  const words = new TextDecoder().decode(new Uint8Array(buffer, dictionary.offset, dictionary.length));
  return {
    terms: words === '' ? [] : words.split('\n'),
    lengths: new Float32Array(buffer, lengths.offset, lengths.length / 4),
    offsets: new Uint32Array(buffer, offsets.offset, offsets.length / 4),
    documents: new Uint32Array(buffer, documents.offset, documents.length / 4),
    frequencies: new Uint16Array(buffer, frequencies.offset, frequencies.length / 2),
  };
}

function bytesOf(array: Float32Array | Uint32Array | Uint16Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
