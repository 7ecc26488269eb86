import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

describe('when an office is held by one and its deputy by another', () => {
  const station = answererOf(
    'Y sĩ Hà Công Bường – Phó Trạm trưởng, phụ trách phòng, chống dịch.\n\nBác sĩ Cầm Thị Duyên – Trạm trưởng, phụ trách chung.',
  );

  it.each([
    ['Ai là trưởng trạm y tế?', ['Cầm Thị Duyên']],
    ['ai la tram truong', ['Cầm Thị Duyên']],
    ['ai là phó trạm trưởng', ['Hà Công Bường']],
  ])('gives who is asked for: “%s”', async (question, names) => {
    expect(figuresOf(await station.answer(question))).toEqual(names);
  });
});

describe('when somebody is put in charge of something', () => {
  const office = answererOf('Phòng Kinh tế chủ trì lập phương án bồi thường cầu Kinh Ngang.');

  it.each([
    ['Phòng nào chủ trì lập phương án bồi thường cầu Kinh Ngang?', 'Phòng Kinh tế'],
    ['phòng nào lo lập phương án bồi thường cầu Kinh Ngang', 'Phòng Kinh tế'],
  ])('names it: “%s”', async (question, name) => {
    expect((await office.answer(question)).headline).toContain(name);
  });
});

describe('when two places are compared by how many live there', () => {
  const villages = answererOf(
    '| Thôn | Dân số (người) | Tiêu chảy |\n| --- | --- | --- |\n| Thôn Chợ Nậm | 1.428 | 21 |\n| Thôn Đồng Mới | 1.156 | 17 |',
  );

  it.each([
    'thôn Chợ Nậm đông hơn thôn Đồng Mới bao nhiêu người',
    'Thôn Chợ Nậm đông hơn thôn Đồng Mới bao nhiêu?',
    'thon cho nam dong hon thon dong moi bao nhieu nguoi',
  ])('takes one from the other: “%s”', async (question) => {
    const answer = await villages.answer(question);
    expect(figuresOf(answer)).toEqual(['1.428', '1.156']);
    expect(answer.derived.map(({ value }) => value)).toEqual([272]);
  });
});

describe('when something is done on several days of the week', () => {
  const hours = answererOf(
    'Khám y học cổ truyền: thứ Hai, thứ Tư, thứ Sáu. Tiếp công dân sáng thứ Năm, từ 8 giờ đến 11 giờ.',
  );

  it.each([
    ['Khám y học cổ truyền vào thứ mấy?', ['thứ Hai', 'thứ Tư', 'thứ Sáu']],
    ['tiếp công dân mấy giờ', ['từ 8 giờ đến 11 giờ', '8 giờ', '11 giờ']],
  ])('gives all days, and no day with the hours: “%s”', async (question, figures) => {
    expect(figuresOf(await hours.answer(question))).toEqual(figures);
  });
});

describe('when two numbers are named side by side and none is asked for by a question word', () => {
  const fines = answererOf(
    'Lập lại trật tự vỉa hè: nhắc nhở 351 trường hợp, xử phạt 85 trường hợp với số tiền 76,4 triệu đồng. Vi phạm giao thông: tổng tiền phạt 2,84 tỷ đồng.',
  );

  it.each([
    'Đề nghị cung cấp số trường hợp bị xử phạt về trật tự vỉa hè và tổng số tiền phạt.',
    'số trường hợp bị xử phạt về trật tự vỉa hè và số tiền phạt',
  ])('gives both, the second of the first: “%s”', async (question) => {
    expect(figuresOf(await fines.answer(question))).toEqual(['85 trường hợp', '76,4 triệu đồng']);
  });
});

describe('when a plan names no time and the report is of the middle of the year', () => {
  const budget = answererOf(
    'Đồi Gió, ngày 15 tháng 7 năm 2024\n\n| Nội dung | Dự toán cả năm (triệu đồng) |\n| --- | --- |\n| Chi quản lý nhà nước | 6.250,0 |',
  );

  it('is of this year and not of the next', async () => {
    expect(figuresOf(await budget.answer('dự toán chi quản lý nhà nước năm 2024'))).toEqual(['6.250,0']);
    expect((await budget.answer('dự toán chi quản lý nhà nước năm 2025')).status).not.toBe('answered');
  });
});

describe('when a question is written in short', () => {
  const town = answererOf(
    'Công an phường tiếp nhận 214 tin báo. Kiểm tra phòng cháy chữa cháy 38 cơ sở. Trường Tiểu học Bàu Sen có 640 học sinh. Cấp 512 thẻ căn cước công dân.',
  );

  it.each([
    ['CAP tiếp nhận mấy tin báo', ['214 tin báo']],
    ['kiểm tra pccc mấy cơ sở', ['38 cơ sở']],
    ['TH Bàu Sen có mấy hs', ['640 học sinh']],
    ['cấp bn thẻ cccd', ['512 thẻ căn cước công dân']],
  ])('knows what is meant: “%s”', async (question, figures) => {
    expect(figuresOf(await town.answer(question))).toEqual(figures);
  });
});

describe('when the weather is spoken of beside the question', () => {
  const ward = answererOf('Phường có 37 hộ nghèo và 112 hộ cận nghèo.');

  it.each([
    'Trời hôm nay nóng quá, phường còn mấy hộ nghèo?',
    'troi hom nay nong qua. phuong con may ho ngheo',
    'phường còn mấy hộ nghèo vậy, nay trời đẹp ghê',
  ])('answers the question: “%s”', async (question) => {
    expect(figuresOf(await ward.answer(question))).toEqual(['37 hộ nghèo']);
  });
});

describe('when a rumour is told before the question', () => {
  const ward = answererOf('Phường có 37 hộ nghèo và 112 hộ cận nghèo.');

  it.each([
    'Sáng nay ngồi cà phê nghe mấy ông hàng xóm nói phường còn 112 hộ cận nghèo, đúng không?',
    'nghe bà Tư nói phường mình còn 112 hộ cận nghèo phải không',
  ])('is taken by what was said: “%s”', async (question) => {
    const answer = await ward.answer(question);
    expect(answer.verdict).toBe('yes');
    expect(figuresOf(answer)).toEqual(['112 hộ cận nghèo']);
  });
});
