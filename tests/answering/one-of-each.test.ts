import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from './ward.ts';

describe('when the share of each is asked for and only a sum is told', () => {
  const rents = answererOf('Ban Quản lý chợ cho 18 hộ thuê sạp, tổng tiền thuê sạp 324 triệu đồng.');

  it.each([
    'Tiền thuê sạp một tháng bao nhiêu?',
    'Thuê sạp chợ mỗi tháng một sạp bao nhiêu tiền?',
    'mỗi tháng một sạp bao nhiêu tiền',
    'tien thue sap moi thang bao nhieu tien',
  ])('gives no sum for “%s”', async (question) => {
    expect(await rents.answer(question)).toMatchObject({ status: 'not_found', figures: [], derived: [] });
  });

  it('gives the sum where all of it is asked for', async () => {
    expect(figuresOf(await rents.answer('Tổng tiền thuê sạp bao nhiêu?'))).toEqual(['324 triệu đồng']);
  });

  it('gives what is told of each', async () => {
    const each = answererOf('Cho thuê 24 sạp chợ, mỗi sạp 1,5 triệu đồng/tháng, thu 432 triệu đồng.');
    expect(figuresOf(await each.answer('Thuê sạp chợ mỗi tháng một sạp bao nhiêu tiền?'))).toEqual([
      '1,5 triệu đồng/tháng',
    ]);
  });
});

describe('when it is asked what each of them gets', () => {
  const allowances = answererOf('Chi trả trợ cấp cho 36 người khuyết tật, 128 người cao tuổi.');

  it.each([
    'mỗi người khuyết tật được trợ cấp bao nhiêu một tháng',
    'Mỗi người khuyết tật được trợ cấp bao nhiêu?',
    'Mỗi người khuyết tật được bao nhiêu?',
    'moi nguoi khuyet tat duoc bao nhieu',
  ])('does not tell how many of them there are: “%s”', async (question) => {
    expect(await allowances.answer(question)).toMatchObject({ status: 'not_found', figures: [] });
  });

  it('counts them where they are asked for', async () => {
    const answer = await allowances.answer('Trợ cấp cho bao nhiêu người khuyết tật?');
    expect(figuresOf(answer)).toEqual(['36 người khuyết tật']);
  });

  it('gives the amount where one is told', async () => {
    const gifts = answererOf('Chi quà cho 12 thương binh. Mỗi thương binh nhận 700.000 đồng.');
    expect(figuresOf(await gifts.answer('Mỗi thương binh được nhận bao nhiêu?'))).toEqual(['700.000 đồng']);
  });
});

describe('when things are counted and only a stretch of time is told of them', () => {
  const praise = answererOf('Được khen có khu phố xuất sắc 6 năm liền. Phường trồng 40 cây xanh.');

  it.each([
    'Tổng cộng bao nhiêu khu phố được khen xuất sắc?',
    'Có bao nhiêu khu phố xuất sắc?',
    'co bao nhieu khu pho xuat sac',
  ])('gives no years for “%s”', async (question) => {
    expect(await praise.answer(question)).toMatchObject({ status: 'not_found', figures: [] });
  });

  it('gives them where years are asked for', async () => {
    expect(figuresOf(await praise.answer('Khu phố xuất sắc mấy năm liền?'))).toEqual(['6 năm liền']);
  });
});
