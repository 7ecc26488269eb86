import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

describe('when those that are left are named behind what was done', () => {
  it.each([
    [
      'with "còn … tại"',
      'Xóa 09/11 điểm đen về rác, còn 02 điểm tại gầm cầu Sậy và cuối đường Gò Mây.',
      'Những điểm đen rác nào chưa xóa được?',
      ['gầm cầu Sậy', 'cuối đường Gò Mây'],
    ],
    [
      'with "gồm" and a colon',
      'Đầu năm có 8 điểm đen về rác; trong quý đã xóa 5 điểm, còn 3 điểm gồm: gầm cầu Sậy, cuối đường Gò Mây và bãi đất trống tổ 9.',
      'may diem den rac chua dep duoc nam o dau',
      ['gầm cầu Sậy', 'cuối đường Gò Mây', 'bãi đất trống tổ 9'],
    ],
    [
      'in the next sentence',
      'Đầu năm có 11 điểm đen về rác, đã xóa 8 điểm. Ba điểm còn lại là chân cầu Đá, hẻm 15 và sau chợ Sậy.',
      'những điểm đen rác nào tới giờ chưa dẹp được',
      ['chân cầu Đá', 'hẻm 15', 'sau chợ Sậy'],
    ],
  ])('names them: %s', async (_, sentence, question, names) => {
    const answer = await answererOf(sentence).answer(question);
    expect(answer.status).toBe('answered');
    expect(figuresOf(answer)).toEqual(names);
  });

  it('names nothing that is left of another thing', async () => {
    const report = answererOf('Nâng cấp 12 tuyến hẻm, còn 02 điểm ngập tại hẻm 5 và hẻm 9.');
    const answer = await report.answer('Những tuyến hẻm nào chưa nâng cấp?');
    expect(figuresOf(answer)).not.toContain('hẻm 5');
  });
});

describe('when what is left is to be taken from a whole told in other ways', () => {
  it.each([
    [
      'a ratio in words',
      'Tại chợ Gò Mây, 186 trên 240 tiểu thương nhận thanh toán bằng mã QR.',
      'Chợ Gò Mây còn bao nhiêu tiểu thương chưa thanh toán bằng mã QR?',
      '54 tiểu thương',
    ],
    [
      'money out of a sum',
      'Bồi thường đường Bờ Bao đã chi trả 42,3 tỷ đồng trên tổng phương án 46,1 tỷ đồng.',
      'Tiền bồi thường đường Bờ Bao còn bao nhiêu chưa chi trả?',
      '3,8 tỷ đồng',
    ],
    [
      'money with its share',
      'Kinh phí chuyển đổi số là 486 triệu đồng. Đến nay đã giải ngân 402 triệu đồng, đạt 82,7%.',
      'Kinh phí chuyển đổi số còn bao nhiêu chưa giải ngân?',
      '84 triệu đồng',
    ],
    [
      'the rest of a hundred',
      'Năm 2023 có 68,0% số tiền trợ cấp được chi qua tài khoản.',
      'Bao nhiêu phần trăm tiền trợ cấp chưa được chi qua tài khoản?',
      '32%',
    ],
  ])('computes it: %s', async (_, sentence, question, rest) => {
    const answer = await answererOf(sentence).answer(question);
    expect(answer.derived.map(({ text }) => text)).toEqual([rest]);
  });

  it('gives what goes on with "còn"', async () => {
    const report = answererOf('Nhận 27 đơn khiếu nại; đã giải quyết 24 đơn, còn 3 đơn trong thời hạn.');
    const answer = await report.answer('còn mấy đơn khiếu nại chưa giải quyết xong');
    expect(figuresOf(answer)).toEqual(['3 đơn']);
  });
});

describe('when somebody tells first how the question came up', () => {
  it.each([
    'Hai vợ chồng tôi đang cãi nhau nè, hiện còn mấy hộ chưa nhận tiền bồi thường vậy?',
    'Dạ cho cháu hỏi, nhà cháu vừa vướng giải tỏa nên hơi sốt ruột, hiện còn mấy hộ chưa nhận tiền bồi thường ạ?',
    'ba Tu ben hem noi hoai, con may ho chua nhan tien boi thuong',
  ])('answers the question alone: “%s”', async (question) => {
    const report = answererOf('Vướng giải phóng mặt bằng; còn 52 hộ chưa nhận tiền bồi thường.');
    expect(figuresOf(await report.answer(question))).toEqual(['52 hộ']);
  });
});

describe('when a name looks like a number', () => {
  it('confirms the number alone that is one', async () => {
    const report = answererOf('Hiện nay phường còn 37 hộ nghèo, 34 hộ cận nghèo.');
    const answer = await report.answer('ba Tu ben hem noi phuong con 43 ho can ngheo, co dung khong chau');
    expect(answer.verdict).toBe('no');
    expect(figuresOf(answer)).toEqual(['34 hộ cận nghèo']);
  });
});

describe('when nothing but what is counted says of what the rest is asked for', () => {
  const report = answererOf('Phường có 113 thủ tục, trong đó có 52 thủ tục cấp độ 3. Đã đạt 13/15 chỉ tiêu.');

  it('takes it from no other things', async () => {
    expect(await report.answer('còn bao nhiêu sáng kiến chưa đạt')).toMatchObject({
      figures: [],
      derived: [],
    });
  });

  it('takes it from those that are counted', async () => {
    const answer = await report.answer('còn bao nhiêu chỉ tiêu chưa đạt');
    expect(answer.derived.map(({ text }) => text)).toEqual(['2 chỉ tiêu']);
  });
});
