import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

describe('when a name is typed without capitals', () => {
  const ward = answererOf(
    [
      'Đường Cây Da được trải nhựa 450 m. Đường Mười Lăm được trải nhựa 620 m.',
      'Cầu Rạch Gừa được sửa với số tiền 320 triệu đồng.',
      'Ban quản lý chợ Bình Tâm thu 96 triệu đồng.',
    ].join('\n'),
  );

  it.each([
    ['đường cây da trải nhựa được bao nhiêu mét', '450 m'],
    ['cau rach gua sua het bao nhieu tien', '320 triệu đồng'],
    ['chợ bình tâm thu được bao nhiêu tiền', '96 triệu đồng'],
  ])('knows it by the report: “%s”', async (question, figure) => {
    expect(figuresOf(await ward.answer(question))).toEqual([figure]);
  });
});

describe('when somebody has said it', () => {
  const ward = answererOf(
    'Kết nạp 22 đảng viên mới. Xảy ra 07 vụ tai nạn giao thông. Phường còn 41 hộ nghèo.',
  );

  it.each([
    ['Ông bạn tui nói chắc như đinh là phường còn 41 hộ nghèo, đúng không?', 'yes', '41 hộ nghèo'],
    ['Bà hàng xóm cứ cãi với tôi là phường còn 50 hộ nghèo, đúng không?', 'no', '41 hộ nghèo'],
    ['Mấy đứa nhỏ đồn nhau rằng xảy ra 7 vụ tai nạn giao thông, có đúng vậy không?', 'yes', '07 vụ'],
  ])('sets what was said against the report: “%s”', async (question, verdict, figure) => {
    const answer = await ward.answer(question);
    expect(answer.verdict).toBe(verdict);
    expect(figuresOf(answer)[0]).toContain(figure);
  });
});

describe('when a deputy and a head are told apart', () => {
  const ward = answererOf(
    'Dự hội nghị có ông Trần Văn Hậu, Phó Trưởng Ban Tổ chức Quận ủy; bà Lê Thị Mai, Trưởng Ban Dân vận Quận ủy.',
  );

  it.each([
    ['Ông Hậu là Trưởng Ban Tổ chức Quận ủy phải không?', 'no'],
    ['Ông Hậu là Phó Trưởng Ban Tổ chức Quận ủy phải không?', 'yes'],
    ['ba Mai la truong ban dan van quan uy phai khong', 'yes'],
  ])('“%s”: %s', async (question, verdict) => {
    expect((await ward.answer(question)).verdict).toBe(verdict);
  });

  it('gives no deputy for the head', async () => {
    const answer = await ward.answer('ai la truong ban to chuc quan uy');
    expect(figuresOf(answer).join()).not.toContain('Hậu');
  });
});

describe('when the same is told of two people', () => {
  it('names both', async () => {
    const school = answererOf(
      'Có 02 giáo viên được công nhận giáo viên giỏi cấp quận là cô Nguyễn Hải Vân (tiểu học) và thầy Trần Đức Thuận (trung học cơ sở).',
    );
    const answer = await school.answer('Giáo viên nào được công nhận giáo viên giỏi cấp quận?');
    expect(answer.headline).toContain('Nguyễn Hải Vân');
    expect(answer.headline).toContain('Trần Đức Thuận');
  });
});
