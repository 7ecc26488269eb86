import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

describe('when a message counts two things of one', () => {
  const ward = answererOf(
    'Phát hiện, bắt giữ 07 vụ với 12 đối tượng ma túy, tăng 02 vụ so với cùng kỳ (05 vụ, 09 đối tượng). Tổ chức 17 lớp dạy nghề cho 542 học viên. Biên chế được giao 23 người, hiện có 21 người. Hòa giải ở cơ sở 19 vụ, hòa giải thành 16 vụ. Đàn trâu, bò có 386 con; đàn gia cầm 42.500 con.',
  );

  it.each([
    ['công an bắt được mấy vụ ma túy, mấy người lận?', ['07 vụ', '12 đối tượng ma túy']],
    ['Mở được mấy lớp dạy nghề và bao nhiêu người theo học?', ['17 lớp dạy nghề', '542 học viên']],
    ['Biên chế được giao mấy người và hiện có mấy người?', ['23 người', '21 người']],
    ['hòa giải mấy vụ và hòa giải xong được mấy vụ', ['19 vụ', '16 vụ']],
    ['có bao nhiêu con trâu bò và bao nhiêu con gia cầm', ['386 con', '42.500 con']],
  ])('gives the figure of each: “%s”', async (question, figures) => {
    expect(figuresOf(await ward.answer(question))).toEqual(figures);
  });
});

describe('when each of several is asked after that a whole is parted among', () => {
  const schools = answererOf(
    'Toàn phường có 03 trường với 1.206 học sinh, gồm Trường Mầm non Hoa Mai 468 cháu, Trường Tiểu học số 1 là 412 học sinh, Trường Trung học cơ sở 326 học sinh.',
  );

  it.each(['mỗi trường có bao nhiêu học sinh', 'how many students does each school have?'])(
    'gives the figure of each: “%s”',
    async (question) => {
      expect(figuresOf(await schools.answer(question))).toEqual(['468 cháu', '412 học sinh', '326 học sinh']);
    },
  );
});
