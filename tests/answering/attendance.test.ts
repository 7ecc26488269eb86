import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

const meeting = answererOf(
  'Ngày 12/4/2024, Đảng bộ phường Đồi Gió tổ chức Hội nghị tổng kết. Tham dự có các đồng chí: Trần Ngọc Sương, Ủy viên Ban Thường vụ Quận ủy, Trưởng Ban Dân vận Quận ủy; Lê Phước Hội, Quận ủy viên, Phó Trưởng Ban Tổ chức Quận ủy; Kiều Thanh Nhàn, Quận ủy viên, Bí thư Đảng ủy phường.\n\nPhường trồng 40 cây xanh. Ông Võ Văn Tám, Trưởng khu phố 3, nhận giấy khen.',
);
const [first, second, third] = ['Trần Ngọc Sương', 'Lê Phước Hội', 'Kiều Thanh Nhàn'];

describe('when those present are asked for', () => {
  it.each([
    ['Những ai dự hội nghị tổng kết?', [first, second, third]],
    ['hoi nghi tong ket co nhung dong chi nao tham du', [first, second, third]],
    ['Ai tới dự hội nghị?', [first, second, third]],
    ['Ngoài Bí thư Đảng ủy phường ra còn những ai dự hội nghị?', [first, second]],
    ['Không tính bà Sương, những ai dự hội nghị?', [second, third]],
    ['Trong các vị dự họp, ai là Quận ủy viên?', [second, third]],
    ['Bên Ban Tổ chức Quận ủy có ai tới dự hội nghị?', [second]],
  ])('names them all, but for those left out: “%s”', async (question, names) => {
    expect(figuresOf(await meeting.answer(question))).toEqual(names);
  });

  it('names nobody for an office that none of them holds', async () => {
    const answer = await meeting.answer('Bên Công an phường có ai tới dự hội nghị?');
    expect(answer.status).not.toBe('answered');
  });
});

describe('when the question names a party body', () => {
  it.each([
    'Ai dự hội nghị của Đảng bộ phường?',
    'Những ai dự hội nghị ngày 12/4 của Đảng bộ phường?',
    'Hội nghị tổng kết của Đảng bộ có ai tham dự?',
  ])('leaves nobody out for its “bộ”: “%s”', async (question) => {
    expect(figuresOf(await meeting.answer(question))).toEqual([first, second, third]);
  });

  it.each(['Bỏ ông Nhàn ra thì hội nghị tổng kết có những ai dự?', 'Tru ong Nhan, ai du hoi nghi tong ket?'])(
    'still leaves out whom it names: “%s”',
    async (question) => {
      expect(figuresOf(await meeting.answer(question))).toEqual([first, second]);
    },
  );
});

describe('when what was attended and who was there stand in two sentences of a paragraph', () => {
  const elsewhere = Array.from(
    { length: 60 },
    (_, index) => `Đoàn số ${index + 1} có người dự lễ hội, thăm trạm y tế và khánh thành sân chơi.`,
  );
  const ward = answererOf(
    [
      ...elsewhere,
      'Ngày 22/7/2024, phường tổ chức lễ khánh thành trạm y tế mới. Tham dự có các đồng chí: Mai Thị Sen, Quận ủy viên, Trưởng phòng Y tế quận; Tô Hữu Phát, Chủ tịch Ủy ban nhân dân phường.',
    ].join('\n\n'),
  );

  it('reads the second beside the first', async () => {
    const answer = await ward.answer('Lễ khánh thành trạm y tế mới ngày 22/7 có ai dự?');
    expect(figuresOf(answer)).toEqual(['Mai Thị Sen', 'Tô Hữu Phát']);
  });
});
