import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

describe('when a figure settles a yes or no', () => {
  const thefts = answererOf('Trộm cắp xảy ra 12 vụ, giảm 3 vụ so với cùng kỳ năm trước.');
  const quarrels = answererOf('Hòa giải 7 vụ tranh chấp đất đai.');

  it.each([
    [thefts, 'Trộm cắp có giảm so với năm trước không?', 'yes'],
    [thefts, 'Trộm cắp có tăng so với năm trước không?', 'no'],
    [quarrels, 'Có vụ tranh chấp đất đai nào không?', 'yes'],
  ])('tells the verdict and quotes: %#', async (answerer, question, verdict) => {
    const answer = await answerer.answer(question);
    expect(answer).toMatchObject({ status: 'answered', verdict });
    expect(answer.quotes).not.toHaveLength(0);
  });
});

describe('when a plan is asked against its result', () => {
  const table = [
    'Bảng 1. Kết quả năm 2024',
    '',
    '| Nội dung | Kế hoạch | Thực hiện |',
    '|---|---|---|',
    '| Cấp căn cước | 1.800 | 1.873 |',
    '| Trồng cây xanh | 500 | 412 |',
  ].join('\n');
  const plans = answererOf(table);

  it.each([
    ['Cấp căn cước có đạt kế hoạch không?', 'yes'],
    ['Trồng cây xanh có đạt kế hoạch không?', 'no'],
  ])('“%s”: %s', async (question, verdict) => {
    expect(await plans.answer(question)).toMatchObject({ status: 'answered', verdict });
  });
});

describe('when what is to be confirmed stands before the question', () => {
  const drugs = answererOf('Về ma túy, công an bắt giữ 13 đối tượng.');

  it.each([
    ['Tôi nghe công an bắt 20 đối tượng ma túy, có đúng vậy không?', 'no'],
    ['Công an bắt 13 đối tượng ma túy, nói thiệt hay nói dóc vậy?', 'yes'],
  ])('“%s”: %s', async (question, verdict) => {
    expect(await drugs.answer(question)).toMatchObject({ status: 'answered', verdict });
  });
});

describe('when the report says that something did not happen', () => {
  const quiet = answererOf(
    'Trong năm không xảy ra án giết người, cướp tài sản. Công tác chữa cháy được chú trọng, không xảy ra cháy, nổ gây hậu quả nghiêm trọng. Không để xảy ra cháy rừng. Xảy ra 5 vụ va quệt xe, không có người chết. Thi công đường không phải cưỡng chế hộ nào. Không xảy ra ngập, lụt gây thiệt hại về người, không xảy ra khiếu kiện đông người.',
  );

  it.each([
    ['Có vụ giết người nào không?', 'no'],
    ['Có vụ cướp tài sản nào không?', 'no'],
    ['Có xảy ra cháy nổ nghiêm trọng không?', 'no'],
    ['Mấy vụ va quệt xe có ai chết không?', 'no'],
    ['Có cháy rừng không?', 'no'],
    ['Có ngập lụt nào gây thiệt hại về người không?', 'no'],
    ['thi công đường có phải cưỡng chế hộ nào không', 'no'],
  ])('says so of the very thing: “%s”', async (question, verdict) => {
    expect(await quiet.answer(question)).toMatchObject({ status: 'answered', verdict });
  });

  it('says nothing of all of it where only a part is denied', async () => {
    expect((await quiet.answer('Có xảy ra cháy nổ không?')).verdict).not.toBe('no');
  });
});

describe('when it is asked whether all is done, or any is there', () => {
  const schools = answererOf(
    'Toàn phường có 3/3 trường đạt chuẩn quốc gia; 5/8 khu phố có nhà văn hóa. Còn 6 nhà tạm. Quỹ khuyến học vận động được 218 triệu đồng, đạt 54,5% chỉ tiêu. Thu ngân sách 12.845 triệu đồng, đạt 107,9% dự toán.',
  );

  it.each([
    ['Các trường đã đạt chuẩn quốc gia hết chưa?', 'yes', '3/3 trường'],
    ['Khu phố nào cũng có nhà văn hóa hết chưa?', 'no', '5/8 khu phố'],
    ['Phường còn nhà tạm không?', 'yes', '6 nhà tạm'],
    ['Quỹ khuyến học có đạt chỉ tiêu không?', 'no', '54,5%'],
    ['Thu ngân sách có vượt dự toán không?', 'yes', '107,9%'],
  ])('“%s”: %s, %s', async (question, verdict, figure) => {
    const answer = await schools.answer(question);
    expect(answer).toMatchObject({ status: 'answered', verdict });
    expect(answer.figures[0]?.text).toContain(figure);
  });
});

describe('when the words of the report answer', () => {
  const told = answererOf(
    'Phường được công nhận đạt chuẩn đô thị văn minh. 7/8 khu phố đạt danh hiệu khu phố văn hóa, riêng khu phố Bàu Ngói chưa đạt. Phấn đấu xây công viên bờ kè.',
  );

  it.each([
    ['Phường đã được công nhận đô thị văn minh chưa?', 'yes'],
    ['Khu phố Bàu Ngói có đạt khu phố văn hóa không?', 'no'],
  ])('“%s”: %s', async (question, verdict) => {
    expect(await told.answer(question)).toMatchObject({ status: 'answered', verdict });
  });

  it('takes what is hoped for as no yes', async () => {
    expect((await told.answer('Công viên bờ kè đã xây chưa?')).verdict).not.toBe('yes');
  });
});

describe('when nothing of the sort has happened', () => {
  const safe = answererOf(
    'Xảy ra 02 vụ cháy nhỏ, không thiệt hại về người. Không xảy ra án giết người,cướp tài sản,hiếp dâm. Ghi nhận 41 ca sốt xuất huyết; không có ca tử vong. Công an phường có 28 cán bộ, chiến sĩ; không có trường hợp vi phạm kỷ luật. Đàn lợn 1.240 con, không hộ nào có dịch tả lợn. Bậc tiểu học không có học sinh bỏ học, bậc trung học cơ sở có 03 em bỏ học.',
  );

  it.each([
    ['có vụ hiếp dâm nào không', 'no'],
    ['Có vụ cướp nào không?', 'no'],
    ['cháy có ai chết không', 'no'],
    ['Có ai mất vì sốt xuất huyết không?', 'no'],
    ['có chiến sĩ công an nào bị kỷ luật không', 'no'],
    ['Có hộ nào bị dịch tả lợn không?', 'no'],
    ['tiểu học có em nào bỏ học không', 'no'],
    ['trung học cơ sở có em nào bỏ học không', 'yes'],
  ])('says so of each that is named, and of nothing else: “%s”: %s', async (question, verdict) => {
    expect(await safe.answer(question)).toMatchObject({ status: 'answered', verdict });
  });
});

describe('when those are asked after that have not', () => {
  it('says that there are some', async () => {
    const two = answererOf('Hai hộ chưa bàn giao mặt bằng do vướng giá bồi thường.');
    expect((await two.answer('có hộ nào chưa bàn giao mặt bằng không')).verdict).toBe('yes');
  });
});

describe('when it is asked which way a thing went, and no change is told', () => {
  it.each(['Hộ nghèo có giảm không?', 'ho can ngheo co tang khong'])(
    'settles nothing for “%s”',
    async (question) => {
      const ward = answererOf('Hiện nay phường còn 37 hộ nghèo, 34 hộ cận nghèo.');
      expect((await ward.answer(question)).verdict).toBeNull();
    },
  );
});

describe('when it is asked whether none is left', () => {
  const report = answererOf('Hiện còn 37 hộ nghèo. Nâng cấp 12/20 tuyến hẻm. Số điểm ngập là 0 điểm.');

  it.each([
    ['Phường mình hết hộ nghèo chưa?', '37 hộ nghèo'],
    ['phuong minh het ho ngheo chua', '37 hộ nghèo'],
    ['phường không còn hộ nghèo phải không', '37 hộ nghèo'],
    ['đã nâng cấp hết hẻm chưa', '12/20 tuyến hẻm'],
  ])('says no where some are: “%s”', async (question, figure) => {
    const answer = await report.answer(question);
    expect(answer.verdict).toBe('no');
    expect(figuresOf(answer)).toEqual([figure]);
  });
});

describe('when it is to be confirmed that there was none', () => {
  const quiet = answererOf(
    'Trong kỳ không xảy ra vụ cháy nào. Xảy ra 05 vụ trộm cắp. Còn 01 tuyến chưa hoàn thành là hẻm 145.',
  );

  it.each([
    ['Tui nghe không có vụ cháy nào, đúng không?', 'yes'],
    ['khong co vu chay nao phai khong', 'yes'],
    ['Có vụ cháy nào không?', 'no'],
    ['Hẻm 145 làm xong chưa?', 'no'],
  ])('“%s”: %s', async (question, verdict) => {
    expect((await quiet.answer(question)).verdict).toBe(verdict);
  });
});

describe('when it is asked whether a goal was exceeded', () => {
  const goals = answererOf(
    'Tỷ lệ hộ có nước sạch đạt 97,5%, vượt chỉ tiêu 2,5%. Tỷ lệ thu gom rác đạt 91%, không đạt chỉ tiêu.',
  );

  it.each([
    ['Nước sạch vượt chỉ tiêu chưa?', 'yes', '97,5%'],
    ['Thu gom rác vượt chỉ tiêu chưa?', 'no', '91%'],
  ])('reads it off the words behind the share: “%s”: %s', async (question, verdict, figure) => {
    const answer = await goals.answer(question);
    expect(answer.verdict).toBe(verdict);
    expect(figuresOf(answer)).toEqual([figure]);
  });
});

describe('when the report denies it in the words of the question', () => {
  const kitchens = answererOf(
    'Bếp ăn 9 trường được kiểm tra, không xảy ra ngộ độc thực phẩm tại bếp ăn các trường.',
  );

  it.each([
    'bếp ăn các trường có xảy ra ngộ độc không',
    'Bếp ăn các trường có xảy ra ngộ độc thực phẩm không?',
    'bep an cac truong co ngo doc thuc pham khong',
  ])('says no, though the words stand behind what is denied: “%s”', async (question) => {
    const answer = await kitchens.answer(question);
    expect(answer).toMatchObject({ status: 'answered', verdict: 'no' });
    expect(answer.headline).toContain('không xảy ra ngộ độc thực phẩm');
  });

  it('settles nothing where the question does not narrow as the denial does', async () => {
    expect((await kitchens.answer('Có xảy ra ngộ độc thực phẩm không?')).verdict).toBeNull();
  });
});
