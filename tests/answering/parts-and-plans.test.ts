import { describe, expect, it } from 'vitest';
import { indexedReport } from '../support/ward-report.ts';
import { answererOf, answererOver, figuresOf } from './ward.ts';

describe('when a report counts a whole and its parts', () => {
  const prizes = answererOver([
    indexedReport(
      'PHÒNG GIÁO DỤC\n\nĐồi Gió, ngày 28 tháng 6 năm 2024\n\nBÁO CÁO\nTổng kết năm học 2023 - 2024\n\nThi học sinh giỏi lớp 9: đạt 57 giải (năm học trước 49 giải), gồm 4 giải nhất, 13 giải nhì, 18 giải ba và 22 giải khuyến khích. Trạm khám 5.214 lượt. Trong đó khám bảo hiểm y tế 3.879 lượt, khám trẻ em dưới 6 tuổi 618 lượt.\n',
      'doi-gio.txt',
    ),
  ]);

  it.each([
    ['phường được bao nhiêu giải học sinh giỏi lớp 9', ['57 giải']],
    ['được mấy giải nhì', ['13 giải nhì']],
    ['trạm khám được bao nhiêu lượt', ['5.214 lượt']],
    ['khám trẻ em dưới 6 tuổi mấy lượt', ['618 lượt']],
  ])('gives the part only where its own words are asked for: “%s”', async (question, figures) => {
    expect(figuresOf(await prizes.answer(question))).toEqual(figures);
  });

  it('sets a wrong number against the whole', async () => {
    const answer = await prizes.answer('Có phải được 49 giải học sinh giỏi lớp 9 không?');
    expect(answer.verdict).toBe('no');
    expect(figuresOf(answer)).toEqual(['57 giải']);
  });
});

describe('when a part is told without "trong đó"', () => {
  it.each([
    [
      'Toàn phường có 128 cơ sở kinh doanh, đã có 115 cơ sở ký cam kết không lấn chiếm vỉa hè.',
      'còn mấy cơ sở chưa ký cam kết',
      13,
    ],
    [
      'Phối hợp tiêm phòng cho 1.143 con chó, mèo trên tổng số 1.290 con, đạt 88,6%.',
      'còn bao nhiêu con chó mèo chưa tiêm phòng',
      147,
    ],
  ])('takes it from its whole: “%s”', async (paragraph, question, rest) => {
    const { derived } = await answererOf(paragraph).answer(question);
    expect(derived.map(({ value }) => value)).toEqual([rest]);
  });

  it('takes no other part for what is left', async () => {
    const gifts = answererOf(
      'Quà lễ đã chi trả 61.870 người; trong đó nhận qua tài khoản 48.215 người, nhận tiền mặt 13.655 người.',
    );
    expect(figuresOf(await gifts.answer('còn bao nhiêu người chưa nhận tiền mặt'))).not.toContain(
      '48.215 người',
    );
  });
});

describe('when a plan is asked for', () => {
  const station = answererOf(
    'Trạm y tế khám bệnh cho 4.385 lượt người. Kế hoạch năm tiêm chủng cho 268 trẻ, đã tiêm 121 trẻ.',
  );

  it('gives no result for it', async () => {
    expect((await station.answer('Kế hoạch cả năm khám bệnh cho bao nhiêu lượt người?')).status).toBe(
      'not_found',
    );
  });

  it('sets what is left of a year against no plan of the rest of it', async () => {
    const budget = answererOf(
      'Thu ngân sách 6 tháng được 18,642 tỷ đồng. Phấn đấu thu ngân sách 6 tháng cuối năm 14,528 tỷ đồng.',
    );
    expect((await budget.answer('thu ngân sách còn thiếu bao nhiêu')).derived).toEqual([]);
  });
});

describe('when a number is said to have risen or fallen', () => {
  const fever = answererOf('Sốt xuất huyết ghi nhận 46 ca, giảm 17 ca so với cùng kỳ (63 ca).');

  it.each([
    ['sốt xuất huyết tăng 17 ca so với năm ngoái phải không', 'no'],
    ['sốt xuất huyết giảm 17 ca phải không', 'yes'],
    ['sot xuat huyet giam 17 ca phai khong', 'yes'],
    ['sốt xuất huyết giảm 20 ca so với năm ngoái phải không', 'no'],
  ])('confirms the change and its way: “%s”', async (question, verdict) => {
    const answer = await fever.answer(question);
    expect(answer.verdict).toBe(verdict);
    expect(figuresOf(answer)).toEqual(['17 ca']);
  });
});

describe('when a place in a list is told to have none', () => {
  const cases = answererOf(
    'Sốt xuất huyết ghi nhận 23 ca: khu phố 1 có 9 ca, khu phố 2 có 6 ca, khu phố 3 không có ca nào, khu phố 4 có 8 ca.',
  );

  it.each([
    ['khu phố 2 có mấy ca sốt xuất huyết', ['6 ca']],
    ['khu phố 4 có mấy ca sốt xuất huyết', ['8 ca']],
    ['khu phố 3 có mấy ca sốt xuất huyết', []],
  ])('gives it no number of the next one: “%s”', async (question, figures) => {
    expect(figuresOf(await cases.answer(question))).toEqual(figures);
  });
});

describe('when one rank is told beside that of another year', () => {
  const ranked = answererOf(
    'Chỉ số cải cách hành chính năm 2023 của phường xếp thứ 4/15 xã, phường (năm 2022 xếp thứ 7/15).',
  );

  it.each([
    ['phường xếp thứ 4 về cải cách hành chính phải không', 'yes'],
    ['năm 2023 phường đứng thứ 7 về cải cách hành chính đúng không', 'no'],
    ['phường đứng thứ 9 về cải cách hành chính đúng không', 'no'],
  ])('says whether it is that one: “%s”', async (question, verdict) => {
    expect((await ranked.answer(question)).verdict).toBe(verdict);
  });
});

describe('when a report is a body’s own', () => {
  const station = answererOver([
    indexedReport(
      'TRẠM Y TẾ PHƯỜNG ĐỒI GIÓ\n\nĐồi Gió, ngày 04 tháng 7 năm 2024\n\nBÁO CÁO\nHoạt động y tế 6 tháng đầu năm 2024\n\nPhụ trách tiêm chủng là điều dưỡng Võ Thị Ngọc Diệp; phụ trách dân số là bà Lâm Thị Bé Tư. Khám được 5.214 lượt.\n',
      'doi-gio.txt',
    ),
  ]);

  it.each([
    ['trạm y tế khám được bao nhiêu lượt', ['5.214 lượt']],
    ['Trạm y tế phường mình khám được mấy lượt?', ['5.214 lượt']],
    ['Ai phụ trách tiêm chủng?', ['Võ Thị Ngọc Diệp']],
    ['ai phụ trách dân số', ['Lâm Thị Bé Tư']],
  ])('need not name it in each clause: “%s”', async (question, figures) => {
    expect(figuresOf(await station.answer(question))).toEqual(figures);
  });
});
