import { describe, expect, it } from 'vitest';
import { quantitiesOf } from './figures-of.ts';

describe('when a figure is a target, an estimate or a comparison', () => {
  it.each([
    ['Chỉ tiêu 40 đảng viên.', 'target'],
    ['Phấn đấu còn dưới 20 hộ nghèo.', 'target'],
    ['Dự kiến chi 3 tỷ đồng.', 'forecast'],
    ['Ước đạt 12 tỷ đồng.', 'estimate'],
    ['Cùng kỳ 61 ca.', 'comparison'],
    ['Đã kết nạp 22 đảng viên.', 'achieved'],
    ['Đạt 52% kế hoạch năm.', 'achieved'],
    ['Hoàn thành chỉ tiêu, thu 12 tỷ đồng.', 'achieved'],
    ['Dự toán năm 2025 đã giao: tổng thu 14.200 triệu đồng.', 'target'],
    ['Giảm nghèo: đầu nhiệm kỳ phường có 94 hộ nghèo.', 'comparison'],
  ])('says so for “%s”', (sentence, status) => {
    expect(quantitiesOf(sentence)).toMatchObject([{ status }]);
  });

  it('takes no name of a programme in a heading for a target', () => {
    const [figure] = quantitiesOf('Có 58/108 hộ thoát nghèo.', {
      heading: 'Vốn chương trình mục tiêu quốc gia và mô hình sinh kế',
    });
    expect(figure?.status).toBe('achieved');
  });

  it('takes what there was at a beginning for no result, behind a comma, too', () => {
    const both = quantitiesOf('Camera an ninh có 118 mắt, đầu nhiệm kỳ chỉ có 45 mắt.');
    expect(both.map(({ status }) => status)).toEqual(['achieved', 'comparison']);
  });

  it('ends a target where a result begins', () => {
    const both = quantitiesOf('Chỉ tiêu 40 đảng viên, đã kết nạp 22 đảng viên.');
    expect(both.map(({ status }) => status)).toEqual(['target', 'achieved']);
  });

  it('takes a number in brackets after a plan for the plan itself', () => {
    const [, , plan] = quantitiesOf('Thu 20 tỷ đồng, đạt 110% dự toán giao (18 tỷ đồng).');
    expect(plan).toMatchObject({ status: 'target', value: 18_000_000_000 });
  });

  it('takes what a plan is for the plan itself', () => {
    const [now, , plan] = quantitiesOf('Năm 2024 là 478 người (đạt 106,2% kế hoạch năm 2024 là 450 người).');
    expect([now?.status, plan?.status]).toEqual(['achieved', 'target']);
  });

  it('takes a number in brackets after “so với” for the one compared with', () => {
    const [now, , before] = quantitiesOf('Đạt 95,4%, tăng 1,3% so với năm 2022 (94,1%).');
    expect([now?.status, before?.status]).toEqual(['achieved', 'comparison']);
  });

  it.each([
    ['I. KẾT QUẢ THỰC HIỆN', '6. Một số chỉ tiêu qua các năm', 'achieved'],
    ['II. PHƯƠNG HƯỚNG NĂM 2024', '1. Chỉ tiêu chủ yếu', 'target'],
    ['VI. HẠN CHẾ VÀ NHIỆM VỤ 6 THÁNG CUỐI NĂM', undefined, 'target'],
    ['VI. HẠN CHẾ', undefined, 'achieved'],
    ['IV. SẢN XUẤT NÔNG NGHIỆP VÀ CHỈ TIÊU XÃ HỘI', undefined, 'achieved'],
    ['IV. CÁC CHỈ TIÊU CHỦ YẾU NĂM 2025', undefined, 'target'],
  ])('under “%s” and “%s” tells what is %s', (outer, inner, status) => {
    const heading = inner === undefined ? outer : `${outer}\n${inner}`;
    expect(quantitiesOf('Trồng 812 cây xanh.', { heading })).toMatchObject([{ status }]);
  });

  it('takes the status of its section', () => {
    const heading = 'III. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024';
    expect(quantitiesOf('Hoàn thành 07 tuyến hẻm.', { heading })).toMatchObject([{ status: 'target' }]);
    const [, past] = quantitiesOf('Vận động 260 triệu đồng (năm 2022 đạt 187 triệu đồng).', { heading });
    expect(past?.status).toBe('achieved');
  });
});

describe('when a share is of twenty-four', () => {
  it('is a share all the same', () => {
    expect(quantitiesOf('Giao quân 24/24 thanh niên.')).toMatchObject([{ kind: 'ratio', value: '24/24' }]);
  });
});

const periods = (sentence: string, around = {}): (string | null)[] =>
  quantitiesOf(sentence, around).map(({ period }) => period?.text ?? null);

describe('when a figure has a period', () => {
  it.each([
    ['Năm 2022 có 45 hộ thoát nghèo, phát sinh 05 hộ.', ['Năm 2022', 'Năm 2022']],
    [
      'Năm 2021 được 286 triệu đồng, năm 2022 được 342 triệu đồng, đạt 98%.',
      ['Năm 2021', 'năm 2022', 'năm 2022'],
    ],
    ['Có 2.714 ca mắc, trong đó quý I là 2.391 ca, điều trị tại nhà 2.655 ca.', [null, 'quý I', null]],
    ['Giảm 12 hộ so với năm 2022.', [null]],
    ['Hiện nay phường còn 41 hộ nghèo.', [null]],
    ['Mở lớp cho 120 hội viên trong tháng 10.', ['tháng 10']],
    ['Giảm từ 4,2% năm 2022 xuống còn 3,9% năm 2023 và 3,4% năm 2024.', ['năm 2022', 'năm 2023', 'năm 2024']],
    [
      'Hộ cận nghèo từ 231 hộ (4,45%) cuối năm 2021 còn 142 hộ (2,67%) cuối năm 2023.',
      ['cuối năm 2021', 'cuối năm 2021', 'cuối năm 2023', 'cuối năm 2023'],
    ],
    [
      'Số hộ nghèo các năm 2021, 2022, 2023 lần lượt là 167 hộ (3,22%), 118 hộ (2,25%) và 74 hộ (1,39%).',
      ['năm 2021', 'năm 2021', '2022', '2022', '2023', '2023'],
    ],
    [
      'Thu ngân sách các năm từ 2020 đến 2022 lần lượt là 71,9 tỷ đồng, 165,7 tỷ đồng và ước 186,4 tỷ đồng.',
      ['năm 2020', 'năm 2021', 'năm 2022'],
    ],
  ])('reads “%s”', (sentence, expected) => {
    expect(periods(sentence)).toEqual(expected);
  });

  it.each([
    [
      'Tiếp nhận 118 hồ sơ năm 2022, trong đó trực tuyến 52 hồ sơ, trực tiếp 66 hồ sơ.',
      ['năm 2022', 'năm 2022', 'năm 2022'],
    ],
    [
      'Phường có 3.318 học sinh năm học 2021 - 2022, trong đó mầm non 527 cháu, tiểu học 1.204 em.',
      ['năm học 2021 - 2022', 'năm học 2021 - 2022', 'năm học 2021 - 2022'],
    ],
    [
      'Tổng thu đạt 68 tỷ đồng năm 2022, gồm thuế 40 tỷ đồng, phí 20 tỷ đồng, thu khác 8 tỷ đồng.',
      ['năm 2022', 'năm 2022', 'năm 2022', 'năm 2022'],
    ],
    [
      'Tiếp nhận 118 hồ sơ năm 2022, trong đó quý I 52 hồ sơ, trực tuyến 20 hồ sơ.',
      ['năm 2022', 'quý I', 'năm 2022'],
    ],
  ])('tells parts that say no other of the period of their whole: “%s”', (sentence, expected) => {
    expect(periods(sentence)).toEqual(expected);
  });

  it('leaves a figure that is no part without it', () => {
    expect(periods('Tiếp nhận 118 hồ sơ năm 2022, phát hành 52 tờ rơi, tặng 66 suất quà.').at(-1)).toBeNull();
  });

  it('takes that of its section, unless it speaks of now', () => {
    const heading = 'I. KẾT QUẢ 6 THÁNG ĐẦU NĂM 2023';
    expect(periods('Kết nạp 12 đảng viên.', { heading })).toEqual(['6 THÁNG ĐẦU NĂM 2023']);
    expect(periods('Hiện phường còn 41 hộ nghèo.', { heading })).toEqual([null]);
  });

  it('counts a quarter without a year in the year of its section', () => {
    const [figure] = quantitiesOf('Quý I thu 742 triệu đồng.', { heading: 'QUYẾT TOÁN NĂM 2022' });
    expect(figure?.period).toMatchObject({ from: '2022-01-01', to: '2022-03-31' });
  });
});

describe('when a figure speaks of a part of the ward, or of more', () => {
  it.each([
    ['Khu phố 5 có 14 hộ nghèo; toàn phường có 90 hộ nghèo.', ['Khu phố 5', null]],
    ['Tỷ lệ hộ nghèo ở khu phố Ao Sen là 2%.', ['khu phố Ao Sen']],
    ['Toàn quận Ba Giồng có 300 hộ nghèo.', ['quận Ba Giồng']],
    ['Tỷ lệ chung của thành phố Lộc Hòa là 1,87%.', ['thành phố Lộc Hòa']],
    ['Phường còn 41 hộ nghèo.', [null]],
    ['Có 12/12 khu phố đăng ký.', [null]],
  ])('reads the place in “%s”', (sentence, places) => {
    expect(quantitiesOf(sentence).map(({ place }) => place)).toEqual(places);
  });
});

describe('when a sentence says more of one thing', () => {
  it('takes a plan behind a ratio for its second number, and lets years’ figures count what their sum does', () => {
    const [ratio, share, ...years] = quantitiesOf(
      'Đã kết nạp 34/60 đảng viên mới theo chỉ tiêu (đạt 56,7%), năm 2021, 2022 lần lượt là 11 và 15 đảng viên.',
    );
    expect([ratio, share, ...years].map((figure) => figure?.status)).toEqual(Array(4).fill('achieved'));
    expect(years.map(({ label }) => label)).toEqual([ratio?.label, ratio?.label]);
  });

  it('takes what there was at the start for what is compared with', () => {
    const statuses = quantitiesOf('Đầu nhiệm kỳ, phường có 143 hộ nghèo, đến nay còn 41 hộ nghèo.').map(
      ({ status }) => status,
    );
    expect(statuses).toEqual(['comparison', 'achieved']);
  });

  it('gives a number in brackets with a name of its own no plan’s status', () => {
    const statuses = quantitiesOf('Giao 18 thanh niên, đạt 100% chỉ tiêu (nam 17, nữ 01).').map(
      ({ status }) => status,
    );
    expect(statuses).not.toContain('target');
  });

  it('lets each level keep the period right behind it', () => {
    const levels = quantitiesOf('Tỷ lệ hộ nghèo từ 2,1% đầu năm giảm còn 1,4% vào cuối năm.');
    expect(levels.map(({ period }) => period?.text)).toEqual(['đầu năm', 'cuối năm']);
  });
});

describe('when a label is read', () => {
  it.each([
    ['Sửa chữa 12 tuyến hẻm dài 2.350 m.', ['12 tuyến hẻm', '2.350 m']],
    ['Xảy ra tại khu phố 7 có 06 vụ và khu phố 5 có 04 vụ.', ['06 vụ', '04 vụ']],
  ])('ends a noun where another figure’s words begin: “%s”', (sentence, texts) => {
    expect(quantitiesOf(sentence).map(({ text }) => text)).toEqual(texts);
  });

  it('tells the second neighbourhood by its own name', () => {
    const labels = quantitiesOf('Khu phố 7 (bến cá) 06 vụ và khu phố 5 có 04 vụ.').map(({ label }) => label);
    expect(labels[0]).not.toContain('khu phố 5');
    expect(labels[1]).toContain('khu phố 5');
  });
});
