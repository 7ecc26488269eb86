import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/domain/figure.ts';
import { makePassages } from '../../src/report/passages.ts';
import { parseReport } from '../../src/report/parse.ts';
import { bareFigure } from '../../src/text/figures/bare-figure.ts';
import { readFigures } from '../../src/text/figures/read-figures.ts';
import { contextOf, passageWith, readPassages, reportOf } from './reading.ts';
import { expectSound } from './soundness.ts';

const shipped = readFileSync('data/reports/tan-dinh-2023.txt', 'utf8');

function figureAt(text: string, start: number, end: number): Figure {
  const bare = bareFigure(text, { start, end }, 'count', { label: '', labelSpans: [] });
  return { ...bare, value: 1 };
}

describe('when a page ends within a sentence', () => {
  const pages = [
    'UBND phường Gió Bấc - Báo cáo quý III',
    'Phường có 12 hẻm. Đã tạm giữ 57',
    '- 2 -',
    'UBND phưòng GióBấc - Báo cáo quýIII',
    'tang vật các loại.',
    '- 3 -',
    'UBND phường Gió Bấc - Báo cáo quý III',
    'Hết.',
  ].join('\n');

  it('takes a header for one however a scan has spelled it, and keeps the number before it', () => {
    const passages = makePassages(reportOf(pages), { readFigures });
    const [figure] = passages
      .flatMap(({ figures }) => figures)
      .filter(({ label }) => label.startsWith('tang vật'));
    expect(figure).toMatchObject({ text: '57', value: 57 });
    expect(passages.some(({ figures }) => figures.some(({ text }) => text.includes('UBND')))).toBe(false);
  });
});

describe('the shipped report', () => {
  const passages = readPassages(shipped);
  const clauses = passages.filter((passage) => passage.kind === 'clause');

  it('has its clauses, each once and whole', () => {
    expectSound(shipped);
    expect(passages).toHaveLength(33);
    expect(clauses).toHaveLength(32);
    expect(clauses.map((clause) => clause.text)).toEqual(
      expect.arrayContaining([
        'Ngày 28/3/2023, Đảng bộ Phường Tân Định tổ chức Hội nghị sơ kết giữa nhiệm kỳ lần thứ IX.',
        'Phạm Xuân Khánh, Quận uỷ viên, Bí thư Đảng ủy phường.',
        'chăm lo các đối tượng chính sách, hộ nghèo của phường, hiện nay phường còn 37 hộ nghèo, 34 hộ cận nghèo.',
        'Tính đến nay phường đã kết nạp 22/40 đảng viên.',
      ]),
    );
  });

  it('never shows the stray 25', () => {
    const { noise } = parseReport(shipped);
    expect(noise.map(({ start, end }) => shipped.slice(start, end))).toEqual(['25']);
    expect(
      passages.filter((passage) => passage.text.includes('25') && !passage.text.includes('2025')),
    ).toEqual([]);
  });

  it('lets the quotation mark that never closes swallow nothing', () => {
    expect(clauses.map((clause) => clause.text)).toEqual(
      expect.arrayContaining([
        'triển khai thực hiện hiệu quả phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa',
        'tăng cường công tác quản lý nhà nước về y tế và vệ sinh an toàn thực phẩm',
      ]),
    );
  });

  it('tells who “chairman” is said of: the guests', () => {
    const guest = passageWith(shipped, 'Trần Công Hậu');
    expect(contextOf(shipped, guest, 'lead')).toEqual(['Tham dự có các đồng chí:']);
    expect(contextOf(shipped, guest, 'title')).toHaveLength(1);
  });
});

describe('what the figure reader is given', () => {
  it('sees spaces where noise stands, offsets unchanged', () => {
    const text = 'BÁO CÁO NĂM\n\nPhường còn **37** hộ nghèo và\n12\ncó 5 vụ.';
    const seen: string[] = [];
    const passages = readPassages(text, {
      readFigures: (masked, { start, end }) => {
        expect(masked).toHaveLength(text.length);
        seen.push(masked.slice(start, end));
        const at = masked.indexOf('37');
        return at >= start && at < end ? [figureAt(masked, at, masked.indexOf('nghèo') + 5)] : [];
      },
    });
    expect(seen.at(-1)).toBe('Phường còn   37   hộ nghèo và\n  \ncó 5 vụ.');
    const [figure] = passages.at(-1)!.figures;
    expect(figure!.text).toBe(text.slice(figure!.start, figure!.end));
  });

  it('is told cells for rows alone, the report’s date, and the context', () => {
    const text = 'BÁO CÁO NĂM\n\nSố hộ:\n\n| KP | Hộ |\n|---|---|\n| KP 1 | 5 |\n\nHết năm.';
    const scopes: [string, number, string | null][] = [];
    readPassages(text, {
      readFigures: (masked, { start, end, cells, reportDate }) => {
        scopes.push([masked.slice(start, end), cells.length, reportDate]);
        return [];
      },
    });
    expect(scopes).toContainEqual(['| KP 1 | 5 |', 1, '2023-03-28']);
    expect(scopes).toContainEqual(['Hết năm.', 0, '2023-03-28']);
  });

  it('cannot make a page number part of a figure', () => {
    const text = 'Phường đã hỗ trợ\n37\nhộ nghèo trong năm.';
    const passages = readPassages(text, {
      readFigures: (masked, { start, end }) => [figureAt(masked, start, end)],
    });
    expect(passages.map((passage) => passage.text)).toEqual([text]);
    expect(passages[0]!.figures).toEqual([]);
  });
});

describe('what a passage is called', () => {
  it('keeps its name when the report is read again, and differs by place and report', () => {
    const text = 'Có 5 hộ.\n\nCó 5 hộ.';
    const names = (id: string) =>
      makePassages({ ...reportOf(text), id }, { readFigures: () => [] }).map((passage) => passage.id);
    expect(names('a')).toEqual(names('a'));
    expect(new Set([...names('a'), ...names('b')]).size).toBe(4);
    for (const name of names('a')) expect(name).toMatch(/^[\da-f]{16}$/);
  });

  it('is made by the hash it is given', () => {
    expect(readPassages('Có 5 hộ.', { hash: (content) => `#${content.length}` })[0]!.id).toMatch(/^#\d+$/);
  });
});
