import { describe, expect, it } from 'vitest';
import { sharedUnit } from '../../src/report/shared-unit.ts';
import { answererOver, figuresOf } from '../answering/ward.ts';
import { indexedReport } from '../support/ward-report.ts';
import { cellsOf } from './reading.ts';

const TABLE = '| Tên | Số dư |\n|---|---|\n| Quỹ Vì trẻ thơ | 46,2 |';
const told = (text: string): string | null => {
  const unit = sharedUnit(text);
  return unit === null ? null : text.slice(unit.start, unit.end);
};

describe('when a paper states once in what money its tables are told', () => {
  it.each([
    ['(đơn vị tính trong các biểu: triệu đồng)', 'triệu đồng'],
    ['(Đơn vị tính trong các bảng là nghìn đồng)', 'nghìn đồng'],
    ['Số tiền trong các bảng đều tính bằng nghìn đồng.', 'nghìn đồng'],
    ['Số liệu trong các phụ lục được tính bằng tỷ đồng.', 'tỷ đồng'],
    ['Đơn vị tính chung cho các bảng là triệu đồng.', 'triệu đồng'],
    ['ĐVT chung: triệu đồng', 'triệu đồng'],
  ])('takes it for a table that has none: “%s”', (statement, unit) => {
    expect(told(statement)).toBe(unit);
    expect(cellsOf(`# Thu chi\n${statement}\n\nPhường thu đủ.\n\nBảng 1. Các quỹ\n\n${TABLE}`)).toEqual([
      `Quỹ Vì trẻ thơ | Số dư | ${unit}: 46,2`,
    ]);
  });

  it('takes it wherever the paper states it', () => {
    expect(
      cellsOf(`# Thu chi\n\nBảng 1\n\n${TABLE}\n\nGhi chú: đơn vị tính trong các bảng: triệu đồng.`),
    ).toEqual(['Quỹ Vì trẻ thơ | Số dư | triệu đồng: 46,2']);
  });

  it.each([
    ['a sum', 'Trong các bảng có 5 triệu đồng chưa quyết toán.'],
    ['what came in', 'Trong báo cáo này tổng thu là 5 tỷ đồng.'],
    ['all that came in', 'Tổng thu chung: 12 triệu đồng.'],
    ['something else than money', 'Đơn vị tính trong các biểu: hộ'],
    ['another sentence', 'Xem số liệu trong các bảng. Đơn vị tính: triệu đồng'],
  ])('takes no unit from %s: “%s”', (_, sentence) => {
    expect(told(sentence)).toBeNull();
  });
});

describe('when tables say themselves in what they are told', () => {
  const shared = '# Thu chi\n(đơn vị tính trong các biểu: triệu đồng)';

  it.each([
    ['in its caption', `Bảng 1. Các quỹ (ĐVT: tỷ đồng)\n\n${TABLE}`, 'Số dư | tỷ đồng'],
    ['in the line above', `Bảng 1. Các quỹ\n\n(Đơn vị tính: nghìn đồng)\n${TABLE}`, 'Số dư | nghìn đồng'],
    [
      'in its column',
      `Bảng 1. Các quỹ\n\n${TABLE.replace('Số dư', 'Số dư (tỷ đồng)')}`,
      'Số dư (tỷ đồng) | tỷ đồng',
    ],
  ])('keeps what the table says %s', (_, table, column) => {
    expect(cellsOf(`${shared}\n\n${table}`)).toEqual([`Quỹ Vì trẻ thơ | ${column}: 46,2`]);
  });

  it('keeps what a column of units says of each row', () => {
    const table =
      'Bảng 1\n\n| Tên | ĐVT | Số |\n|---|---|---|\n| Quỹ | nghìn đồng | 46,2 |\n| Tổ | hộ | 12 |';
    expect(cellsOf(`${shared}\n\n${table}`)).toEqual(['Quỹ | Số | nghìn đồng: 46,2', 'Tổ | Số | hộ: 12']);
  });

  it.each(['Bảng 1. Các quỹ (ĐVT: tỷ đồng)', 'Bảng 1. Các quỹ\n\n(Đơn vị tính: tỷ đồng)'])(
    'lends the unit of one table to no other: “%s”',
    (caption) => {
      expect(cellsOf(`# Thu chi\n\n${caption}\n\n${TABLE}\n\nBảng 2. Các tổ\n\n${TABLE}`)).toEqual([
        'Quỹ Vì trẻ thơ | Số dư | tỷ đồng: 46,2',
        'Quỹ Vì trẻ thơ | Số dư | –: 46,2',
      ]);
    },
  );
});

describe('when a paper with a shared unit is asked', () => {
  const commune = answererOver([
    indexedReport(
      `ỦY BAN NHÂN DÂN\nXÃ GÒ MÂY\n\nBÁO CÁO\nThu chi năm 2023\n(đơn vị tính trong các biểu: triệu đồng)\n
Biểu 1. Thu ngân sách\n\n| Nội dung | Dự toán | Thực hiện |\n|---|---|---|\n| Thuế môn bài | 210 | 236,5 |\n
Biểu 2. Chi ngân sách (ĐVT: nghìn đồng)\n\n| Nội dung | Dự toán | Thực hiện |\n|---|---|---|\n| Chi giáo dục | 9.400 | 8.750 |\n
Biểu 3. Hộ nghèo\n\n| Ấp | Số hộ nghèo |\n|---|---|\n| Ấp Cây Bứa | 46 |\n`,
      'go-may.txt',
    ),
  ]);

  it.each([
    ['Thu thuế môn bài được bao nhiêu?', '236,5', 236_500_000],
    ['chi giao duc bao nhieu tien', '8.750', 8_750_000],
    ['Ấp Cây Bứa có bao nhiêu hộ nghèo?', '46', 46],
  ])('tells each figure in its own unit: “%s”', async (question, text, value) => {
    const answer = await commune.answer(question);
    expect(figuresOf(answer)).toEqual([text]);
    expect(answer.figures[0]?.value).toBe(value);
  });
});
