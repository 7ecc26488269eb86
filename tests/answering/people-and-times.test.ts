import { describe, expect, it } from 'vitest';
import { indexedReport } from '../support/ward-report.ts';
import { answererOf, answererOver, converse, figuresOf } from './ward.ts';

const WARD = `BÁO CÁO
Tình hình 6 tháng đầu năm 2024 của phường Đồi Gió

Giao ông Phan Văn Tường, Phó Chủ tịch UBND phường phụ trách kinh tế, theo dõi việc làm kè.

Giao bà Lê Thị Mai, Phó Chủ tịch UBND phường phụ trách văn hóa, theo dõi trường học.

Đại úy Hồ Văn An, cảnh sát khu vực các tổ dân phố số 1, số 2 và số 3; Thượng úy Trần Văn Bảo, cảnh sát khu vực các tổ dân phố số 4, số 5 và số 6.

Trạm Y tế phường (sau đây gọi tắt là Trạm) khám cho 812 lượt người.

Phụ trách Trạm là bác sĩ Võ Thị Hạnh. Điện thoại Trạm: 0225.3555.041.

Lớp võ có 48 em do võ sư Tạ Văn Lực hướng dẫn. Thầy Phan Quốc Trung: Tổng phụ trách Đội.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
(Đã ký)
Huỳnh Tấn Lợi
`;
const ward = answererOver([indexedReport(WARD, 'doi-gio.txt')]);

describe('when a person is asked for', () => {
  it.each([
    ['Chủ tịch phường Đồi Gió mình tên gì?', ['Huỳnh Tấn Lợi']],
    ['ông chủ tịch phường tên chi rứa', ['Huỳnh Tấn Lợi']],
    ['Phó chủ tịch phường là những ai?', ['Phan Văn Tường', 'Lê Thị Mai']],
    ['Nhà tôi ở tổ 5, anh công an khu vực tên gì?', ['Trần Văn Bảo']],
    ['cảnh sát khu vực tổ dân phố số 2 là ai', ['Hồ Văn An']],
    ['Ai phụ trách trạm y tế phường?', ['Võ Thị Hạnh']],
    ['lớp võ ai dạy', ['Tạ Văn Lực']],
    ['ai là tổng phụ trách đội', ['Phan Quốc Trung']],
    ['Ông phó chủ tịch nào lo chuyện kinh tế vậy?', ['Phan Văn Tường']],
    ['Gọi cho trạm y tế số mấy?', ['0225.3555.041']],
  ])('%s', async (question, names) => {
    expect(figuresOf(await ward.answer(question))).toEqual(names);
  });

  it.each(['Chủ tịch Hội Phụ nữ phường là ai?', 'Trưởng công an phường tên gì?'])(
    '%s – not told',
    async (question) => {
      expect((await ward.answer(question)).status).toBe('not_found');
    },
  );
});

const times = answererOf(
  'Kè sông dài 780 m khởi công ngày 12/3/2024, hoàn thành trước ngày 30/11/2024. Vụ cháy kho vải xảy ra lúc 21 giờ 40 phút ngày 08/02/2024. Tiêm chủng vào ngày 10 và ngày 25 hằng tháng.',
);

describe('when a time is asked for', () => {
  it.each([
    ['Kè sông khởi công khi nào?', 'ngày 12/3/2024'],
    ['chừng nào kè sông làm xong', 'ngày 30/11/2024'],
    ['Vụ cháy kho vải xảy ra lúc mấy giờ?', '21 giờ 40 phút'],
    ['Vụ cháy kho vải xảy ra ngày nào?', 'ngày 08/02/2024'],
    ['Tiêm chủng mấy ngày nào trong tháng?', 'ngày 10 và ngày 25'],
  ])('%s', async (question, time) => {
    expect(figuresOf(await times.answer(question))[0]).toBe(time);
  });

  it('takes no term of years for the day of a meeting', async () => {
    const meeting = answererOf(
      'Sáng ngày 20/6/2023, Đảng ủy tổ chức Hội nghị sơ kết giữa nhiệm kỳ thực hiện Nghị quyết nhiệm kỳ 2020 - 2025. Đại hội Đảng bộ nhiệm kỳ 2025-2030 dự kiến họp trong tháng 5/2025.',
    );
    expect(figuresOf(await meeting.answer('Hội nghị sơ kết giữa nhiệm kỳ ngày nào?'))[0]).toBe(
      'ngày 20/6/2023',
    );
    expect(figuresOf(await meeting.answer('Đại hội Đảng bộ họp vào tháng mấy?'))[0]).toBe('tháng 5/2025');
  });

  it('gives no start where the end is asked for', async () => {
    const begun = answererOf('Cầu Ván khởi công ngày 12/3/2024.');
    expect(figuresOf(await begun.answer('Cầu Ván chừng nào xong?'))).toEqual([]);
  });
});

const works = answererOf(
  'Kè sông có 64 hộ bị ảnh hưởng, trong đó 51 hộ đã nhận tiền bồi thường. Quỹ Bạn nghèo năm nay thu 80 triệu đồng, chi 62 triệu đồng.',
);

describe('when a follow-up says less or more than the question before', () => {
  it.each([
    ['Kè sông ảnh hưởng tới bao nhiêu hộ dân?', 'vậy mấy hộ lãnh tiền rồi?', '51 hộ'],
    ['Quỹ Bạn nghèo thu bao nhiêu?', 'Còn chi thì sao?', '62 triệu đồng'],
  ])('%s – %s', async (first, then, figure) => {
    expect(figuresOf(await converse([first, then], works))).toEqual([figure]);
  });
});

describe('when somebody of the ward is asked for by what is done', () => {
  const officers = answererOf(
    'Công tác văn hóa - xã hội do bà Trần Thị Diễm, Phó Chủ tịch Ủy ban nhân dân phường, phụ trách; công chức theo dõi là ông Huỳnh Tùng, công chức Văn hóa - Xã hội. Thiếu tá Võ Thị Tiên, Phó Trưởng Công an phường, phụ trách công tác cư trú. Ông Giàng A Chư, Phó Bí thư Đảng ủy phường, theo dõi tổ vay vốn. Giao ông Trần Thiện, công chức địa chính, chỉ đạo giải phóng mặt bằng hẻm 47, hoàn thành trước ngày 30 tháng 6 năm 2025.',
  );

  it.each([
    ['Lãnh đạo phường nào lo mảng văn xã?', 'Trần Thị Diễm'],
    ['Phó công an phường nào lo mảng cư trú, tạm trú?', 'Võ Thị Tiên'],
    ['Ai được giao lo giải phóng mặt bằng hẻm 47?', 'Trần Thiện'],
    ['Ông Giàng A Chư giữ chức gì?', 'Phó Bí thư Đảng ủy phường'],
  ])('%s', async (question, expected) => {
    expect(figuresOf(await officers.answer(question))[0]).toContain(expected);
  });
});

describe('when a clause names two times', () => {
  const report = answererOf(
    'Tiếp tục thực hiện Đề án 12 “Phát triển ứng dụng dữ liệu số về đất đai, xây dựng và bản đồ địa chính phục vụ quản lý đô thị giai đoạn 2021 – 2024, tầm nhìn đến năm 2035”.',
  );

  it.each([
    ['Tầm nhìn của Đề án 12 là đến năm nào?', 'năm 2035'],
    ['đề án 12 thực hiện giai đoạn nào', 'giai đoạn 2021 – 2024'],
  ])('gives the one whose own words are asked for: “%s”', async (question, time) => {
    expect(figuresOf(await report.answer(question))).toEqual([time]);
  });

  it('gives the stretch where it is asked from when until when', async () => {
    expect(figuresOf(await report.answer('Đề án 12 làm từ năm nào tới năm nào?'))).toEqual([
      'giai đoạn 2021 – 2024',
    ]);
  });

  it('offers both where neither is nearer', async () => {
    const { status, text } = await report.answer('Đề án 12 tới năm nào');
    expect(status).toBe('clarify');
    expect(text).toContain('giai đoạn 2021 – 2024 · năm 2035');
  });
});

describe('when a day is asked for and hours are told, too', () => {
  const fair = answererOf(
    'Hội hoa xuân mở cửa từ 17 giờ 30 đến 22 giờ. Hội hoa xuân tổ chức từ ngày 03/02 đến ngày 09/02/2024.',
  );

  it.each([
    ['Hội hoa xuân mở ngày nào?', 'từ ngày 03/02 đến ngày 09/02/2024'],
    ['hoi hoa xuan vao ngay nao', 'từ ngày 03/02 đến ngày 09/02/2024'],
    ['Hội hoa xuân mở cửa lúc mấy giờ?', 'từ 17 giờ 30 đến 22 giờ'],
  ])('gives the one that is asked for: “%s”', async (question, time) => {
    expect(figuresOf(await fair.answer(question))[0]).toBe(time);
  });
});
