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
