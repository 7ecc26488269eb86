import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

const commune = answererOf(
  [
    'Có 13/16 khu phố đạt tiêu chuẩn “An toàn về an ninh, trật tự”; khu phố 7, khu phố 9 và khu phố 11 chưa đạt.',
    'Duy trì 09 mô hình tự quản, trong đó 02 mô hình mới: “Tiếng kẻng bình yên” tại khu phố 4 do ông Tô Văn Lánh, Trưởng khu phố phụ trách và “Xóm trọ văn minh” tại khu phố 9.',
    'Các nghề được đào tạo trong năm gồm may công nghiệp, nấu ăn và sửa xe máy.',
    'Xây mới 4/5 cầu bê tông, kinh phí 3.700 triệu đồng, gồm cầu Rạch Dừa 2.350 triệu đồng, cầu Bàu Sậy 740 triệu đồng và cầu Ông Sáu 610 triệu đồng; riêng cầu An Phú chưa khởi công do vướng mặt bằng của 02 hộ.',
    'Có 04/06 khoản thu đạt dự toán; 02 khoản không đạt là lệ phí môn bài và lệ phí trước bạ nhà, đất.',
    'Đội bơi giành 14 huy chương (04 vàng, 03 bạc, 07 đồng).',
    'Hội Người cao tuổi có 2.264 hội viên, Hội Cựu chiến binh có 438 hội viên.',
  ].join('\n\n'),
);

describe('when things are asked for by what they are or are not', () => {
  it.each([
    ['Khu phố nào chưa đạt an toàn về an ninh trật tự?', ['khu phố 7', 'khu phố 9', 'khu phố 11']],
    ['Ba khu phố nào không đạt?', ['khu phố 7', 'khu phố 9', 'khu phố 11']],
    ['Cầu nào chưa khởi công?', ['cầu An Phú']],
    ['Những cây cầu nào được xây mới?', ['cầu Rạch Dừa', 'cầu Bàu Sậy', 'cầu Ông Sáu']],
    ['Phường đào tạo những nghề nào?', ['may công nghiệp', 'nấu ăn', 'sửa xe máy']],
  ])('names just those: “%s”', async (question, names) => {
    const answer = await commune.answer(question);
    for (const name of names) expect(figuresOf(answer)).toContain(name);
    expect(figuresOf(answer)).toHaveLength(names.length);
  });

  it.each([
    ['Hai mô hình mới là hai mô hình nào?', ['“Tiếng kẻng bình yên”', '“Xóm trọ văn minh”']],
    ['Những khoản thu nào không đạt dự toán?', ['lệ phí môn bài', 'lệ phí trước bạ nhà, đất']],
  ])('gives those named behind their count first: “%s”', async (question, names) => {
    expect(figuresOf(await commune.answer(question)).slice(0, names.length)).toEqual(names);
  });
});

describe('when a number is told and its owner asked for', () => {
  it.each([
    ['Hội nào có 438 hội viên?', 'Cựu chiến binh', '438 hội viên'],
    ['Cây cầu nào tốn 740 triệu đồng?', 'cầu Bàu Sậy', '740 triệu đồng'],
  ])('%s', async (question, owner, figure) => {
    const answer = await commune.answer(question);
    expect(answer.headline).toContain(owner);
    expect(figuresOf(answer)).toEqual([figure]);
  });
});

describe('when a question names several sorts in a row', () => {
  it('gives the count of each', async () => {
    const answer = await commune.answer('Đội bơi được mấy huy chương vàng, bạc, đồng?');
    expect(figuresOf(answer)).toEqual(['04 vàng', '03 bạc', '07 đồng']);
  });
});

describe('when it is asked whether something is begun', () => {
  it.each(['Cầu An Phú khởi công chưa?', 'cau an phu da khoi cong chua vay'])(
    'says that it is not: “%s”',
    async (question) => {
      expect((await commune.answer(question)).verdict).toBe('no');
    },
  );
});

describe('when a question for things says that they have not', () => {
  const ward = answererOf(
    'Phường có 10/12 tổ dân phố có nhà văn hóa. Có 3/4 trường đạt chuẩn quốc gia, Trường Hoa Sim chưa đạt.\n\nThu 40 tấn rác.',
  );

  it('gives no number of those that have', async () => {
    expect((await ward.answer('Những tổ dân phố nào chưa có nhà văn hóa?')).status).toBe('not_found');
  });

  it('names those that the words behind the number name', async () => {
    const answer = await ward.answer('Trường nào chưa đạt chuẩn quốc gia?');
    expect(answer.quotes.map(({ text }) => text).join(' ')).toContain('Trường Hoa Sim chưa đạt');
  });
});

describe('when what is left is asked for by name', () => {
  const lanes = answererOf(
    'Hoàn thành nâng cấp 6/9 tuyến hẻm; ba tuyến hẻm còn lại là hẻm Lưới Cũ, hẻm 47 đường Lê Hạc và hẻm 12 Trần Phú dự kiến khởi công trước ngày 15/8/2024.',
  );

  it.each(['mấy hẻm chưa nâng cấp là hẻm nào z', 'Những hẻm nào chưa nâng cấp?'])(
    'gives the whole of each name and no more: “%s”',
    async (question) => {
      expect(figuresOf(await lanes.answer(question)).slice(0, 3)).toEqual([
        'hẻm Lưới Cũ',
        'hẻm 47 đường Lê Hạc',
        'hẻm 12 Trần Phú',
      ]);
    },
  );
});

describe('when an organisation is asked for', () => {
  it('gives no sum of money, but what tells of it', async () => {
    const road = answererOf('Đường Nguyễn Du do Công ty Cầu đường 5 thi công với giá 2,4 tỷ đồng.');
    const answer = await road.answer('đơn vị nào thi công đường Nguyễn Du');
    expect(answer.figures).toEqual([]);
    expect(answer.headline).toContain('Công ty Cầu đường 5');
  });
});

describe('when the things asked for have not come to something', () => {
  const ward = answererOf(
    'Có 6/7 trường đạt chuẩn quốc gia; Trường Mầm non Hoa Sữa chưa đạt do thiếu phòng chức năng. Còn 62 hộ chưa có điện lưới, trong đó bản Tà Chơ 39 hộ, bản Phìn Hò 23 hộ. Khu phố 4 và khu phố 8 không xảy ra phạm pháp hình sự. Còn 02 chỉ tiêu dự báo khó đạt là tỷ lệ thu gom rác và tỷ lệ lao động qua đào tạo.',
  );

  it.each([
    ['trường nào chưa đạt chuẩn quốc gia', ['Trường Mầm non Hoa Sữa']],
    ['những bản nào chưa có điện lưới', ['bản Tà Chơ 39 hộ', 'bản Phìn Hò 23 hộ']],
    ['khu phố nào không có vụ nào', ['Khu phố 4', 'khu phố 8']],
  ])('names them: “%s”', async (question, figures) => {
    expect(figuresOf(await ward.answer(question))).toEqual(figures);
  });

  it('names as many as were asked for by “là gì”', async () => {
    expect(figuresOf(await ward.answer('hai chỉ tiêu khó đạt là gì')).slice(0, 2)).toEqual([
      'tỷ lệ thu gom rác',
      'tỷ lệ lao động qua đào tạo',
    ]);
  });
});
