import { describe, expect, it } from 'vitest';
import { indexedReport } from '../support/ward-report.ts';
import { answererOver, figuresOf } from './ward.ts';

const schoolOf = (name: string): ReturnType<typeof answererOver> =>
  answererOver([
    indexedReport(
      `ỦY BAN NHÂN DÂN QUẬN SƠN CA\n${name}\n\nBÁO CÁO\nTổng kết năm học 2023-2024\n\nNhà trường có 34 lớp với 1.376 học sinh; khối tiểu học có 512 học sinh. Hiệu trưởng là bà Hồ Thị Lựu.\n`,
      'truong.txt',
    ),
  ]);

describe('when a school reports on itself', () => {
  const lower = schoolOf('TRƯỜNG THCS LÊ HỮU TRÁC');

  it.each([
    'Trường THCS Lê Hữu Trác có bao nhiêu học sinh?',
    'trường Lê Hữu Trác có mấy học sinh',
    'thcs le huu trac co bao nhieu hoc sinh',
    'Trường cấp 2 Lê Hữu Trác có bao nhiêu học sinh vậy?',
    'Trường trung học cơ sở Lê Hữu Trác có bao nhiêu học sinh?',
  ])('takes its name for the report itself: %s', async (question) => {
    expect(figuresOf(await lower.answer(question))[0]).toBe('1.376 học sinh');
  });

  it('tells who heads it', async () => {
    expect(figuresOf(await lower.answer('Hiệu trưởng trường Lê Hữu Trác là ai?'))[0]).toBe('Hồ Thị Lựu');
  });

  it.each([
    ['another name', 'Trường THCS Trần Văn Ơn có bao nhiêu học sinh?'],
    ['another level', 'Trường mầm non Lê Hữu Trác có bao nhiêu học sinh?'],
    ['a street of that name', 'Đường Lê Hữu Trác có bao nhiêu học sinh?'],
  ])('refuses %s', async (_, question) => {
    expect((await lower.answer(question)).status).toBe('not_found');
  });

  it('keeps the level that is asked for of a school that has several', async () => {
    const both = schoolOf('TRƯỜNG TIỂU HỌC VÀ THCS PHÚ KHÊ');
    expect(figuresOf(await both.answer('Trường Phú Khê có bao nhiêu học sinh?'))[0]).toBe('1.376 học sinh');
    expect(figuresOf(await both.answer('Trường tiểu học Phú Khê có bao nhiêu học sinh?'))[0]).toBe(
      '512 học sinh',
    );
  });
});
