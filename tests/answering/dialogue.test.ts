import { describe, expect, it } from 'vitest';
import { chosenOptions } from '../../src/answering/converse.ts';
import type { Answer, Exchange } from '../../src/domain/answer.ts';
import { answererOf, ask, converse, figuresOf } from './ward.ts';

const UNCLEAR = 'Trao bao nhiêu suất quà?';
const gifts = answererOf('Đã trao 30 suất quà Tết, 45 suất quà hè. Phường trồng 18 cây bàng.');
const FIGURES = ['30 suất quà Tết', '45 suất quà hè'];

async function clarified(): Promise<Answer & { status: 'clarify' }> {
  const answer = await gifts.answer(UNCLEAR);
  if (answer.status !== 'clarify') throw new Error(`expected a question back, got ${answer.status}`);
  return answer;
}

describe('when two figures fit equally', () => {
  it('asks which, gives none, and shows both', async () => {
    const answer = await clarified();
    expect(answer).toMatchObject({ figures: [], derived: [], headline: '' });
    expect(answer.options).toHaveLength(2);
    for (const figure of FIGURES) expect(answer.remarks.join(' ')).toContain(figure);
    expect(answer.quotes.length).toBeGreaterThan(0);
  });

  it('offers only questions that have one answer each', async () => {
    const { options } = await clarified();
    const answers = await Promise.all(options.map((option) => gifts.answer(option)));
    expect(answers.map(({ status }) => status)).toEqual(['answered', 'answered']);
    expect(new Set(answers.flatMap(figuresOf))).toEqual(new Set(FIGURES));
  });

  it.each([
    ['1', [0]],
    ['cái đầu', [0]],
    ['cai dau tien', [0]],
    ['2', [1]],
    ['cái sau', [1]],
    ['cái thứ hai.', [1]],
    ['cái cuối', [1]],
    ['cả hai', [0, 1]],
    ['cả 2 luôn', [0, 1]],
  ])('takes “%s” for the choice %j', async (reply, positions) => {
    const { options } = await clarified();
    const wanted = await Promise.all(positions.map((position) => gifts.answer(options[position] ?? '')));
    const answer = await converse([UNCLEAR, reply], gifts);
    expect(answer.status).toBe('answered');
    expect(figuresOf(answer)).toEqual(wanted.flatMap(figuresOf));
  });

  it('takes a choice only behind a question back', async () => {
    const previous: Exchange = { question: 'hộ nghèo', answer: await ask('hộ nghèo') };
    expect(chosenOptions('2', previous)).toEqual([]);
    expect(chosenOptions('2', null)).toEqual([]);
    expect(chosenOptions('cái thứ ba', { question: UNCLEAR, answer: await clarified() })).toEqual([]);
  });

  it('answers a new question instead of a choice', async () => {
    expect(figuresOf(await converse([UNCLEAR, 'trồng bao nhiêu cây bàng'], gifts))).toEqual(['18 cây bàng']);
  });
});

describe('when a message leans on the one before', () => {
  it.each([
    [['Phường còn bao nhiêu hộ nghèo?', 'còn cận nghèo?'], '29 hộ cận nghèo'],
    [['Phường còn bao nhiêu hộ nghèo?', 'con can ngheo thi sao'], '29 hộ cận nghèo'],
    [['Phường còn bao nhiêu hộ nghèo?', 'hộ cận nghèo'], '29 hộ cận nghèo'],
    [['Phường còn bao nhiêu hộ nghèo?', 'thế năm 2022?'], '64 hộ nghèo'],
    [['Phường còn bao nhiêu hộ nghèo?', 'còn năm 2023?'], '52 hộ nghèo'],
    [['Phường còn bao nhiêu hộ nghèo?', 'thế năm 2022?', 'còn năm 2023?'], '52 hộ nghèo'],
    [['Khu phố 1 có bao nhiêu hộ?', 'còn khu phố 3?'], '399'],
    [['Phường còn bao nhiêu hộ nghèo?', 'thế còn đường chỉnh trang thì sao?'], '13/15 tuyến đường'],
  ])('completes %j to %s', async (turns, figure) => {
    expect(figuresOf(await converse(turns))).toEqual([figure]);
  });

  it('completes an office', async () => {
    const answer = await converse(['Bí thư là ai?', 'còn chủ tịch?']);
    expect(answer.figures.map(({ text }) => text)).toEqual(['Nguyễn Thị Hạnh']);
  });

  it('computes the share of what was just said', async () => {
    const answer = await converse(['Có bao nhiêu học sinh nữ?', 'chiếm mấy phần trăm']);
    expect(answer.derived.map(({ text }) => text)).toEqual(['48,4%']);
  });

  it('takes a word that only narrows for a word on what was spoken of', async () => {
    const ward = answererOf(
      'Ghi nhận 28 ca sốt xuất huyết, không có ca tử vong. Tai nạn giao thông có 05 vụ, làm chết 02 người. Có 3.218 hộ phân loại rác, đạt 66,1% kế hoạch. Có 6/7 trường đạt chuẩn.',
    );
    expect(await converse(['Mấy vụ tai nạn giao thông?', 'bao nhiêu người chết?'], ward)).toMatchObject({
      status: 'answered',
      figures: [{ text: '02 người' }],
    });
    expect((await converse(['Mấy ca sốt xuất huyết?', 'có ai tử vong không?'], ward)).verdict).toBe('no');
    expect(figuresOf(await converse(['Mấy hộ phân loại rác?', 'đạt mấy phần trăm'], ward))).toEqual([
      '66,1%',
    ]);
  });

  it.each([
    [['Có mấy công trình vi phạm xây dựng?', 'Thế phạt hết bao nhiêu tiền?'], '145 triệu đồng'],
    [['Còn mấy hộ cận nghèo?', 'mấy hộ đó gồm bao nhiêu người'], '103 nhân khẩu'],
    [['Dự toán chi thường xuyên bao nhiêu tiền?', 'còn dự phòng thì sao'], '215 triệu đồng'],
    [['Lúa mùa bao nhiêu ha?', 'thế còn sản lượng?'], '1.232 tấn'],
    [['Đăng ký tạm trú bao nhiêu trường hợp?', 'thế còn thường trú?'], '684 trường hợp'],
    [['Tỷ lệ dùng nước sạch là bao nhiêu?', 'the con muc tieu nam 2030'], '98%'],
  ])('finds what goes on from an answer beside it: %j', async (turns, figure) => {
    const ward = answererOf(
      [
        'Trong năm phát hiện 06 công trình vi phạm xây dựng; phạt tiền 145 triệu đồng. Phạt vi phạm giao thông 312 triệu đồng.',
        'Còn 14 hộ nghèo với 52 nhân khẩu và 27 hộ cận nghèo với 103 nhân khẩu. Cấp 155 thẻ bảo hiểm y tế cho người thuộc hộ nghèo, hộ cận nghèo.',
        'Dự toán chi thường xuyên 8.665 triệu đồng, dự phòng 215 triệu đồng. Nguồn dự phòng đã sử dụng 186 triệu đồng.',
        'Lúa nương 154 ha, sản lượng 185 tấn. Lúa mùa 268 ha, năng suất 46 tạ/ha, sản lượng 1.232 tấn.',
        'Giải quyết đăng ký thường trú 684 trường hợp, đăng ký tạm trú 1.953 trường hợp, xóa đăng ký thường trú 97 trường hợp.',
        'Tỷ lệ hộ dùng nước sạch đạt 94,6%. Phấn đấu tỷ lệ hộ dùng nước sạch đạt 98% vào năm 2030.',
      ].join('\n\n'),
    );
    expect(figuresOf(await converse(turns, ward))).toEqual([figure]);
  });

  it.each([
    [['Diện tích ngô bao nhiêu ha?', 'sản lượng bao nhiêu?'], '2.597 tấn'],
    [['Cuối năm 2023 còn bao nhiêu hộ nghèo?', 'cận nghèo thì mấy hộ?'], '171 hộ'],
    [['Phường có mấy camera?', 'sắp tới lắp thêm mấy cái?'], '40 camera'],
    [['Làm xong mấy hẻm rồi?', 'còn mấy hẻm nữa?'], '7/12 tuyến hẻm'],
    [['Xảy ra mấy vụ cháy?', 'khu phố nào?'], '02 vụ cháy'],
  ])('takes what is asked for that of what was spoken of: %j', async (turns, figure) => {
    const ward = answererOf(
      [
        'Cây ngô: diện tích 742 ha, sản lượng 2.597 tấn. Lúa nương 154 ha, sản lượng 185 tấn.',
        'Số hộ nghèo cuối năm 2023 là 98 hộ, cuối năm 2024 là 63 hộ. Số hộ cận nghèo cuối năm 2023 là 171 hộ, cuối năm 2024 là 139 hộ.',
        'Toàn phường có 186 camera, trong đó 58 camera do nhân dân góp. Phấn đấu lắp thêm 40 camera.',
        'Đã hoàn thành 7/12 tuyến hẻm. Xảy ra 02 vụ cháy tại khu phố 3. Chuyển hóa địa bàn tại khu phố 7 trước ngày 30/11/2024.',
      ].join('\n\n'),
    );
    expect(figuresOf(await converse(turns, ward))[0]).toEqual(figure);
  });

  it('knows whom “ông ấy” means', async () => {
    const ward = answererOf(
      'Ông Trần Hữu Khoát, Chủ tịch Ủy ban nhân dân phường, phụ trách ngân sách; bà Phan Thị Loan, Chủ tịch Ủy ban Mặt trận Tổ quốc phường, phụ trách vận động nhân dân.',
    );
    const answer = await converse(['Chủ tịch phường là ai?', 'ông ấy phụ trách gì?'], ward);
    expect(answer.headline).toContain('ngân sách');
  });

  it('refuses a year that the report lacks', async () => {
    expect(await converse(['Phường còn bao nhiêu hộ nghèo?', 'năm 2019 thì sao?'])).toMatchObject({
      status: 'not_found',
      unmet: 'period',
      figures: [],
    });
  });

  it('takes nothing over into a complete question', async () => {
    const [alone, after] = [
      await ask('Có bao nhiêu vụ trộm cắp?'),
      await converse(['Năm 2022 có bao nhiêu hộ nghèo?', 'Có bao nhiêu vụ trộm cắp?']),
    ];
    expect(figuresOf(after)).toEqual(figuresOf(alone));
  });
});

describe('when a message asks several things', () => {
  it.each([
    ['Còn bao nhiêu hộ nghèo? Bí thư là ai?', ['41 hộ nghèo', 'Trần Văn Lộc']],
    ['Có bao nhiêu vụ trộm cắp và bao nhiêu vụ tai nạn giao thông?', ['08 vụ trộm cắp tài sản', '05 vụ']],
    ['Còn bao nhiêu hộ nghèo và bao nhiêu hộ cận nghèo?', ['41 hộ nghèo', '29 hộ cận nghèo']],
    ['con bao nhieu ho ngheo\nco bao nhieu cay xanh', ['41 hộ nghèo', '320 cây xanh']],
  ])('answers each part of “%s”', async (question, figures) => {
    const answer = await ask(question);
    expect(answer.status).toBe('answered');
    expect(answer.parts.map(({ status }) => status)).toEqual(['answered', 'answered']);
    figures.forEach((figure, index) => expect(answer.parts[index]?.headline).toContain(figure));
    expect(answer.figures).toEqual(answer.parts.flatMap((part) => part.figures));
    expect(answer.quotes).toEqual(answer.parts.flatMap((part) => part.quotes));
  });

  it('answers what it can and says which part it cannot', async () => {
    const answer = await ask('Còn bao nhiêu hộ nghèo? Có bao nhiêu máy bay?');
    expect(answer.status).toBe('answered');
    expect(answer.parts.map(({ status }) => status)).toEqual(['answered', 'not_found']);
    expect(figuresOf(answer)).toEqual(['41 hộ nghèo']);
    expect(answer.text).toContain('chưa tìm thấy');
  });

  it('says once that it found nothing for any part', async () => {
    const alone = await ask('Có bao nhiêu máy bay?');
    const answer = await ask('Có bao nhiêu máy bay? Có bao nhiêu tàu ngầm?');
    expect(answer).toMatchObject({ status: 'not_found', parts: [] });
    expect(answer.text).toBe(alone.text);
  });

  it('says once behind an answer that it found nothing for two other parts', async () => {
    const answer = await ask('Có bao nhiêu máy bay? Còn bao nhiêu hộ nghèo? Có bao nhiêu tàu ngầm?');
    expect(answer.parts.map(({ status }) => status)).toEqual(['answered', 'not_found']);
    expect(figuresOf(answer)).toEqual(['41 hộ nghèo']);
  });

  it('has no parts for one question', async () => {
    expect((await ask('Phường còn bao nhiêu hộ nghèo?')).parts).toEqual([]);
  });
});

describe('when a follow-up says what is done', () => {
  it('asks that of what was spoken of', async () => {
    const report = answererOf(
      'Công trình kè sông có 64 hộ bị ảnh hưởng, trong đó 51 hộ đã nhận tiền bồi thường.',
    );
    const answer = await converse(['Kè sông ảnh hưởng bao nhiêu hộ?', 'mấy hộ nhận tiền rồi?'], report);
    expect(figuresOf(answer)).toEqual(['51 hộ']);
  });
});
