import { describe, expect, it } from 'vitest';
import { decodeReport } from '../../src/report/decode.ts';
import { reportProblem, sidecarProblem } from '../../src/report/problems.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2 + 2));
  bytes.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i += 1) bytes.setUint16(2 + i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(bytes.buffer);
}

describe('when a file holds text', () => {
  const text = 'Phường còn 37 hộ nghèo.\nUỷ ban – Ủy ban “x”\u00a0y';

  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a BOM', utf8(`\ufeff${text}`)],
    ['UTF-16 LE', utf16(text, true)],
    ['UTF-16 BE', utf16(text, false)],
    ['CRLF', utf8(text.replaceAll('\n', '\r\n'))],
    ['lone CR', utf8(text.replaceAll('\n', '\r'))],
    ['NFD', utf8(text.normalize('NFD'))],
  ])('%s gives the same text', (_, bytes) => {
    expect(decodeReport(bytes)).toEqual({ ok: true, text });
  });

  it('leaves spaces, tabs, dashes, tone places and a trailing line end alone', () => {
    const raw = '  a \t b\n\n\nhoà hòa — -  \n';
    expect(decodeReport(utf8(raw))).toEqual({ ok: true, text: raw });
  });
});

describe('when a file holds no report', () => {
  const tcvn3 = 'Uû ban nh©n d©n ph­êng b¸o c¸o kÕt qu¶ thùc hiÖn c«ng t¸c gi¶m nghÌo cña ph­êng n¨m 2010';
  const vni =
    'Uûy ban nhaân daân phöôøng baùo caùo keát quaû thöïc hieän coâng taùc giaûm ngheøo cuûa phöôøng naêm 2010';

  it.each([
    ['no byte', new Uint8Array(), 'empty'],
    ['only a BOM and line ends', utf8('\ufeff \r\n\t\n'), 'empty'],
    ['NUL bytes', utf8('Phường\0còn\0hộ nghèo'), 'binary'],
    ['control characters', utf8('\u0001\u0002\u0003Phường\u0007'), 'binary'],
    ['UTF-16 without a BOM', utf16('Phuong con 37 ho ngheo', true).slice(2), 'binary'],
    ['half a character', utf8('Phường còn hộ nghèo').slice(0, -2), 'undecodable'],
    ['half a UTF-16 unit', utf16('Phường', true).slice(0, -1), 'undecodable'],
    ['TCVN3 bytes', latin1(tcvn3), 'tcvn3'],
    ['TCVN3 text saved as UTF-8', utf8(tcvn3), 'tcvn3'],
    ['VNI bytes', latin1(vni), 'vni'],
    ['VNI text saved as UTF-8', utf8(vni), 'vni'],
    ['VNI in capitals', latin1('UÛY BAN NHAÂN DAÂN PHÖÔØNG BAÙO CAÙO COÂNG TAÙC'), 'vni'],
  ])('%s is named', (_, bytes, problem) => {
    expect(decodeReport(bytes)).toMatchObject({ ok: false, problem });
  });

  it.each([
    ['a PDF', '%PDF-1.7\n1 0 obj', 'PDF'],
    ['a .docx', 'PK\u0003\u0004abc', 'Word'],
    ['RTF', '{\\rtf1\\ansi Ph', 'RTF'],
  ])('%s is told by its first bytes', (_, head, looksLike) => {
    expect(decodeReport(latin1(head))).toMatchObject({ ok: false, problem: 'binary', looksLike });
  });

  it('does not take a French or an unmarked text for a legacy font', () => {
    expect(decodeReport(utf8('Le comité a été créé à Hanoï, où il siège déjà.'))).toMatchObject({ ok: true });
    expect(decodeReport(utf8('Phuong con 37 ho ngheo, 34 ho can ngheo.'))).toMatchObject({ ok: true });
  });

  it('lets a report quote a word of a legacy font', () => {
    const quoting =
      'Phường đã chuyển các tệp cũ, ví dụ “hé nghÌo”, “ph­êng”, “n¨m” sang Unicode để mọi người đọc được.';
    expect(decodeReport(utf8(quoting))).toMatchObject({ ok: true });
  });
});

describe('what the officer is told', () => {
  it.each(['empty', 'binary', 'undecodable', 'tcvn3', 'vni'] as const)(
    '%s: Vietnamese, English, command',
    (problem) => {
      const message = reportProblem('a.txt', { ok: false, problem, looksLike: null });
      expect(message).toMatch(/^\p{Lu}.*a\.txt.*\. The (?:report|file) .*a\.txt.*: npm run index$/iu);
    },
  );

  it('names the format it recognised and the command that rebuilds everything', () => {
    const message = reportProblem('bao cao.txt', { ok: false, problem: 'binary', looksLike: 'PDF' });
    expect(message).toContain('tệp PDF');
    expect(message).toMatch(/bao cao\.txt.*npm run index$/);
  });

  it('says what is wrong with a sidecar', () => {
    expect(sidecarProblem('a.json', 'unknown field "ngay"')).toMatch(
      /unknown field "ngay".*npm run index$/iu,
    );
  });
});
