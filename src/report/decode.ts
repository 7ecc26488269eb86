import { legacyFontOf } from './legacy-fonts.ts';
import type { LegacyFont } from './legacy-fonts.ts';

/** Why a file cannot be read as a report. */
export type DecodeProblem = 'empty' | 'binary' | 'undecodable' | LegacyFont;

/** The text of a report, or what is wrong with its bytes and, where its first bytes tell, what it is. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly problem: DecodeProblem;
      readonly looksLike: 'PDF' | 'Word' | 'RTF' | null;
    };

const SIGNATURES: readonly ['PDF' | 'Word' | 'RTF', readonly number[]][] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['Word', [0x50, 0x4b, 0x03, 0x04]],
  ['Word', [0xd0, 0xcf, 0x11, 0xe0]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
const BOMS: readonly [string, readonly number[]][] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0001-\u0008\u000e-\u001f\u007f]/g;
/** A paste from an office program may carry a few; more than one in a hundred characters is no text. */
const MOST_CONTROL = 0.01;

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function decodeFatal(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isBinary(text: string): boolean {
  return text.includes('\0') || (text.match(CONTROL)?.length ?? 0) > text.length * MOST_CONTROL;
}

function refuse(problem: DecodeProblem, looksLike: 'PDF' | 'Word' | 'RTF' | null = null): Decoded {
  return { ok: false, problem, looksLike };
}

/**
 * Reads a report's bytes: UTF-8 with or without a BOM, UTF-16 with one. In the text the BOM is gone, line ends are
 * `\n`, and letters are NFC; nothing else is changed. Never throws.
 */
export function decodeReport(bytes: Uint8Array): Decoded {
  const signature = SIGNATURES.find(([, start]) => beginsWith(bytes, start));
  if (signature) return refuse('binary', signature[0]);
  const wide = BOMS.find(([, bom]) => beginsWith(bytes, bom))?.[0];
  const decoded = decodeFatal(bytes, wide ?? 'utf-8');
  if (decoded === null && wide) return refuse('undecodable');
  if (decoded === null) {
    const latin = new TextDecoder('latin1').decode(bytes);
    return refuse(isBinary(latin) ? 'binary' : (legacyFontOf(latin) ?? 'undecodable'));
  }
  const text = decoded.replace(/\r\n?/g, '\n').normalize('NFC');
  if (/^[\s\ufeff\u200b]*$/.test(text)) return refuse('empty');
  if (isBinary(text)) return refuse('binary');
  const font = legacyFontOf(text);
  return font ? refuse(font) : { ok: true, text };
}
