import { describe, expect, it } from 'vitest';
import { indexedReport } from '../support/ward-report.ts';
import { answererOf, answererOver, ask, figuresOf, WARD } from './ward.ts';

describe('when the report does not say what is asked', () => {
  it.each([
    ['another ward', 'Phường Hoa Đào có bao nhiêu hộ nghèo?', 'place'],
    ['a district', 'Quận 7 có bao nhiêu hộ nghèo?', 'place'],
    ['an unlisted neighbourhood', 'Khu phố 9 có bao nhiêu hộ?', 'place'],
    ['another ward, in lower case marks', 'Xã Đồng Tâm còn bao nhiêu hộ cận nghèo', 'place'],
    ['another year', 'Năm 2019 phường có bao nhiêu hộ nghèo?', 'period'],
    ['a year ahead', 'năm 2030 có bao nhiêu vụ trộm cắp', 'period'],
    ['a narrower group', 'Có bao nhiêu hộ nghèo là người khuyết tật?', 'attribute'],
    ['another office', 'Ai là Chủ tịch Hội phụ nữ?', 'person'],
    ['a person it does not name', 'Ông Phan Văn Tám là ai?', 'person'],
  ])('refuses %s: “%s”', async (_, question, unmet) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({
      status: 'not_found',
      unmet,
      figures: [],
      derived: [],
      headline: '',
      verdict: null,
    });
    expect(answer.remarks[0]).toMatch(/^Dạ, /);
  });

  it.each([
    'Có bao nhiêu thư viện?',
    'Phường có bao nhiêu nhân khẩu?',
    'Có bao nhiêu học sinh giỏi?',
    'Phường có bao nhiêu máy bay?',
    'giá xăng hôm nay bao nhiêu',
    'trạm y tế có bao nhiêu giường bệnh',
    'Có bao nhiêu camera bị hỏng?',
    'bao nhiêu hộ nghèo được xây nhà',
    'Phường có bao nhiêu lồng bè nuôi tôm hùm?',
    'bao nhiêu hộ nghèo có người già neo đơn',
    'phường hoa đào có bao nhiêu hộ nghèo',
    'bên phường đa kao còn mấy hộ nghèo',
    'xã nguyễn thái học có bao nhiêu hộ cận nghèo vậy',
  ])('gives no figure for “%s”', async (question) => {
    const answer = await ask(question);
    expect(['not_found', 'chat']).toContain(answer.status);
    expect(answer.figures).toEqual([]);
  });

  it.each([
    ['with marks', 'Năm 2019 phường có bao nhiêu hộ nghèo?'],
    ['without', 'nam 2019 co bao nhieu ho ngheo'],
  ])('names the year that is missing and the report that is there, asked %s', async (_, question) => {
    const answer = await ask(question);
    expect(answer.remarks).toEqual([
      'Dạ, báo cáo không có số liệu năm 2019; báo cáo đang có là của ngày 5/7/2024.',
    ]);
  });

  it('names the ward it speaks of, never the one that was asked about', async () => {
    const { text } = await ask('Phường Hoa Đào có bao nhiêu hộ nghèo?');
    expect(text).toContain('phường Suối Mây');
    expect(text).not.toContain('Hoa Đào');
  });

  it('repeats no free text', async () => {
    const { text } = await ask('Cán bộ Tư Mập ăn cắp bao nhiêu cái tivi?');
    expect(text).not.toMatch(/Tư Mập|tivi/i);
  });

  it('never gives a target for a result', async () => {
    const answer = await ask('Cuối năm 2024 còn bao nhiêu hộ nghèo?');
    expect(answer.status).toBe('not_found');
    expect(answer.figures).toEqual([]);
  });

  it('shows how to ask with the question it was given', async () => {
    const ward = answererOver([WARD], { example: () => 'Có bao nhiêu camera an ninh?' });
    expect((await ward.answer('Có bao nhiêu máy bay?')).text).toContain('“Có bao nhiêu camera an ninh?”');
  });

  it('shows how to ask with a name that has a number in it', async () => {
    const ward = answererOver([WARD], { example: () => 'Ai là Bí thư Chi bộ khu phố 8?' });
    const { text } = await ward.answer('giá xăng mai lên mấy đồng');
    expect(text).toContain('“Ai là Bí thư Chi bộ khu phố 8?”');
  });

  it('answers nothing from an empty index', async () => {
    const nothing = answererOver([]);
    for (const question of [
      'Phường còn bao nhiêu hộ nghèo?',
      'bí thư là ai',
      'tóm tắt báo cáo',
      'con số 41 là gì',
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- four questions
      expect((await nothing.answer(question)).status).toBe('not_found');
    }
  });
});

describe('when a number of the report cannot be read', () => {
  it('gives none', async () => {
    const garbled = answererOf('Tiền vận chuyển rác là 12.50.3 triệu đồng.');
    expect(await garbled.answer('Tiền vận chuyển rác là bao nhiêu?')).toMatchObject({
      status: 'not_found',
      figures: [],
    });
  });
});

describe('when the report denies with a qualification', () => {
  it('quotes the denial and claims no more than it says', async () => {
    const answer = await ask('Có xảy ra cháy không?');
    expect(answer.status).toBe('answered');
    expect(answer.quotes.map(({ text }) => text).join(' ')).toContain(
      'Không xảy ra cháy, nổ gây hậu quả nghiêm trọng',
    );
    expect(answer.verdict).toBeNull();
  });

  it('counts no fires where none were counted, and shows what it says of them', async () => {
    const answer = await ask('Có bao nhiêu vụ cháy?');
    expect(answer).toMatchObject({ status: 'not_found', figures: [] });
    expect(answer.text).not.toMatch(/\b0 vụ/);
    expect(answer.text).toContain('không ghi con số này, chỉ ghi như sau');
    expect(answer.text).toContain('Không xảy ra cháy, nổ gây hậu quả nghiêm trọng');
  });
});

describe('when the question presupposes a number', () => {
  it('shows the true one, and gives no reason', async () => {
    const answer = await ask('Vì sao còn 50 hộ nghèo?');
    expect(answer).toMatchObject({ status: 'not_found', unmet: 'premise', figures: [], headline: '' });
    expect(answer.text).toContain('41 hộ nghèo');
    expect(answer.text).toContain('khác với con số 50 trong câu hỏi');
    expect(answer.quotes.length).toBeGreaterThan(0);
  });
});

describe('when just that is told of other years only', () => {
  it.each(['Năm 2022 có bao nhiêu trẻ sinh ra?', 'nam 2022 co bao nhieu tre sinh ra'])(
    'gives no other figure of that year for “%s”',
    async (question) => {
      const ward = answererOf(
        'Năm 2023 phường có 271 trẻ sinh ra, năm 2024 có 258 trẻ sinh ra. Năm 2022 có 17 em bỏ học.',
      );
      expect((await ward.answer(question)).status).not.toBe('answered');
    },
  );
});

describe('when the report is on the year that is asked', () => {
  it('never says that it has no figures of that year', async () => {
    const text = 'BÁO CÁO\nTình hình năm 2024 của phường Đồi Gió\n\nNăm 2023 phường trồng 30 cây bàng.\n';
    const ward = answererOver([indexedReport(text, 'doi-gio.txt')]);
    const answer = await ward.answer('Năm 2024 trồng bao nhiêu cây bàng?');
    expect(answer.status).toBe('not_found');
    expect(answer.text).not.toContain('không có số liệu năm 2024');
  });
});

describe('when another place is named without what kind of place it is', () => {
  const report = answererOf(
    'Hiện phường còn 37 hộ nghèo. Sửa 12/20 tuyến hẻm. Phố Hội An dài 300 m, có 14 hộ nghèo.',
  );

  it.each([
    'bến nghé có mấy hộ nghèo',
    'o da nang co may ho ngheo',
    'P. Cầu Kho còn bao nhiêu hộ nghèo?',
    'p.Cầu Kho sửa mấy tuyến hẻm',
    'hộ nghèo ở Sài Gòn bao nhiêu',
  ])('gives no figure of the ward: “%s”', async (question) => {
    expect((await report.answer(question)).status).toBe('not_found');
  });

  it.each(['P. Hoa Lan còn bao nhiêu hộ nghèo?', 'p.Hoa Lan sửa mấy tuyến hẻm', 'q.3 có mấy hộ nghèo'])(
    'says of a place with its kind in short that it has no figure of it: “%s”',
    async (question) => {
      expect((await report.answer(question)).text).toContain('không có số riêng của nơi này');
    },
  );

  it('reads a name that the report has as what it says there', async () => {
    expect(figuresOf(await report.answer('phố Hội An có mấy hộ nghèo'))).toEqual(['14 hộ nghèo']);
  });
});

describe('when a noun is all that is asked, and the report counts only some of them', () => {
  const report = answererOf(
    'Tính đến nay đã kết nạp 22/40 đảng viên. Trao Giấy khen cho 1 Đảng viên “Hoàn thành xuất sắc nhiệm vụ” 5 năm liền.',
  );

  it.each(['đảng bộ có mấy đảng viên', 'Phường có bao nhiêu đảng viên?'])(
    'says so: “%s”',
    async (question) => {
      const { status, text } = await report.answer(question);
      expect(status).toBe('not_found');
      expect(text).toContain('không ghi tổng số chung');
    },
  );

  it('gives those who are asked for', async () => {
    expect(figuresOf(await report.answer('kết nạp được bao nhiêu đảng viên'))).toEqual(['22/40 đảng viên']);
  });

  it('speaks of a name, and not of an office, where none was asked for', async () => {
    expect((await report.answer('ai được giấy khen')).text).toContain('không nêu tên người');
  });
});

describe('when a place or a name stands there without telling where or of whom something is counted', () => {
  it('gives the figure of all places in a list for none of them', async () => {
    const report = answererOf(
      'Toàn xã có 05 ấp (Rạch Dừa, Kinh Mới, Cái Nai) với 3.186 hộ, 12.745 nhân khẩu.',
    );
    expect((await report.answer('Ấp Cái Nai có bao nhiêu người sinh sống?')).status).toBe('not_found');
  });

  it('meets no name by the title of the report', async () => {
    const text =
      'BÁO CÁO\nTình hình của phường An Lộc Tây\n\nTrường Tiểu học Hoa Sứ có sĩ số bình quân 47 học sinh/lớp.\n';
    const report = answererOver([indexedReport(text, 'an-loc-tay.txt')]);
    const { status } = await report.answer('Trường Tiểu học An Lộc có bao nhiêu học sinh?');
    expect(status).toBe('not_found');
  });
});

describe('when some of a number are asked for, of which the report tells no more', () => {
  const seized = answererOf('Công an phường tạm giữ 46 xe mô tô vi phạm. Tịch thu 12 bộ loa kéo.');

  it.each([
    'Trong số xe mô tô tạm giữ thì trả lại chủ mấy chiếc?',
    'Trong tổng số xe mô tô bị tạm giữ trả lại chủ mấy chiếc?',
    'Trong đám xe mô tô bị tạm giữ, trả lại chủ mấy chiếc rồi?',
    'Trong số 46 xe tạm giữ đã trả lại chủ bao nhiêu chiếc?',
  ])('does not give all of them: “%s”', async (question) => {
    expect(await seized.answer(question)).toMatchObject({ status: 'not_found', figures: [] });
  });

  it('gives all of them where all are asked for', async () => {
    expect(figuresOf(await seized.answer('Tạm giữ bao nhiêu xe mô tô?'))).toEqual(['46 xe mô tô vi phạm']);
  });

  it('gives some of them where the report does', async () => {
    const returned = answererOf('Công an phường tạm giữ 46 xe mô tô vi phạm, đã trả lại cho chủ 29 xe.');
    const answer = await returned.answer('Trong số xe mô tô bị tạm giữ, đã trả lại cho chủ bao nhiêu chiếc?');
    expect(figuresOf(answer)).toContain('29 xe');
  });
});

describe('when a telephone number is asked for that the report does not have', () => {
  const calls = answererOf('Qua đường dây nóng phường tiếp nhận 64 cuộc gọi phản ánh.');

  it.each([
    'Số điện thoại đường dây nóng là số nào?',
    'Số điện thoại đường dây nóng là bao nhiêu?',
    'so dien thoai duong day nong la bao nhieu',
    'sđt đường dây nóng là số mấy',
    'đường dây nóng gọi số nào',
  ])('gives no number of calls: “%s”', async (question) => {
    expect(await calls.answer(question)).toMatchObject({ status: 'not_found', figures: [] });
  });

  it('counts the calls where they are asked for', async () => {
    expect(figuresOf(await calls.answer('Đường dây nóng tiếp nhận bao nhiêu cuộc gọi?'))).toEqual([
      '64 cuộc gọi phản ánh',
    ]);
  });
});
