import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

const REPORT = answererOf(
  'Phường gồm 9 khu phố với 5.312 hộ, 19.846 nhân khẩu, trong đó nữ 10.127 người. Hiện còn 14 hộ nghèo với 52 nhân khẩu. Đội ngũ có 12 cộng tác viên dân số. Tỷ lệ bao phủ bảo hiểm y tế đạt 94% dân số. Có 4.210/4.655 hộ đăng ký thu gom rác. Kết nạp 22/40 đảng viên.',
);
const SILENT = answererOf(
  'Hiện có 113 thủ tục trên 19 lĩnh vực. Kết nạp 22/40 đảng viên. Đội ngũ có 12 cộng tác viên dân số. Còn 37 hộ nghèo. Có 4.210/4.655 hộ đăng ký thu gom rác. Khen thưởng 21 cán bộ, công chức.',
);

describe('when all who live there are asked for', () => {
  it.each([
    'phường có bao nhiêu dân',
    'Ở đây có bao nhiêu người dân?',
    'phường mình có bao nhiêu người',
    'phường có bao nhiêu người sinh sống',
    'phuong minh co bao nhieu dan',
    'phuong co may dan',
    'dân ở phường này đông không',
    'dân số phường thế nào',
    'dân số',
    'What is the population of the ward?',
    'how many people live here?',
  ])('gives what the report calls “nhân khẩu”: “%s”', async (question) => {
    expect(figuresOf(await REPORT.answer(question))).toEqual(['19.846 nhân khẩu']);
  });

  it.each([
    'phường có bao nhiêu dân',
    'phường mình có bao nhiêu người',
    'bao nhiêu bà con',
    'phường có đông dân không',
    'dân số bao nhiêu',
    'phường có bao nhiêu hộ dân',
  ])('gives neither a group of them nor another thing instead: “%s”', async (question) => {
    expect((await SILENT.answer(question)).status).toBe('not_found');
  });

  it.each([
    ['hộ nghèo có bao nhiêu nhân khẩu', '52 nhân khẩu'],
    ['có bao nhiêu hộ dân', '5.312 hộ'],
    ['dân số nữ là bao nhiêu', '10.127 người'],
  ])('gives the group that is asked for: “%s”', async (question, figure) => {
    expect(figuresOf(await REPORT.answer(question))).toEqual([figure]);
  });
});
