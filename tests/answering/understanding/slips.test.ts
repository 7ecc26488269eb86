import { describe, expect, it } from 'vitest';
import { answererOf, figuresOf } from '../ward.ts';
import { questionBeside } from './reading.ts';

const REPORT =
  'Xảy ra 06 vụ tai nạn giao thông. Trường có 38 giáo viên, 02 nhân viên. Trạm y tế mở cửa lúc 7 giờ. Cấp 45 tấm bảo hiểm y tế.';
const PLACES = 'Thôn Đồng Mít có 120 hộ, thôn Gò Dâu có 95 hộ, thôn Phú Lợi có 88 hộ, thôn Mỹ Tân có 71 hộ.';

const placesOf = (message: string): string[] =>
  questionBeside(PLACES, message)
    .topics.filter(({ role }) => role === 'place')
    .map(({ text }) => text);

describe('when a slip makes a syllable that makes no word with its neighbours', () => {
  it.each([
    ['có mấy vụ tai nạm giao thông', 'có mấy vụ tai nạn giao thông'],
    ['Xảy ra mấy vụ tai nạng giao thông?', 'Xảy ra mấy vụ tai nạn giao thông'],
    ['Trường có bao nhiêu giáo viêm?', 'Trường có bao nhiêu giáo viên'],
    ['trường có mấy giáo diên', 'trường có mấy giáo viên'],
    ['trường có mấy nhân viêm', 'trường có mấy nhân viên'],
    ['Cấp mấy tấm bảo hiễm y tế', 'Cấp mấy tấm bảo hiểm y tế'],
  ])('“%s” is read as “%s”', (message, text) => {
    expect(questionBeside(REPORT, message).text).toBe(text);
  });

  it.each([
    ['would make none with its neighbours either', 'phường cấp mấy cái nạng', 'cái nạng'],
    ['makes a word with the next', 'có mấy ca viêm phổi', 'viêm phổi'],
    ['makes a word with the one before', 'có bao nhiêu tai biến', 'tai biến'],
    ['is one of the reports', 'trường có mấy giáo viên', 'giáo viên'],
  ])('leaves alone what %s: “%s”', (_, message, words) => {
    expect(questionBeside(REPORT, message).text).toContain(words);
  });

  it('finds what was meant, and nothing for another word', async () => {
    const ward = answererOf(REPORT);
    expect(figuresOf(await ward.answer('Trường có bao nhiêu giáo viêm?'))).toEqual(['38 giáo viên']);
    expect(figuresOf(await ward.answer('có mấy vụ tai nạm giao thông'))).toEqual([
      '06 vụ tai nạn giao thông',
    ]);
    expect(await ward.answer('Có mấy ca viêm phổi?')).toMatchObject({ status: 'not_found', figures: [] });
  });
});

describe('when “bay gio” stands without marks', () => {
  it.each([
    'truong tram y te bay gio la ai',
    'bay gio truong co may giao vien',
    'bay gio con may vu tai nan',
  ])('it is now, and no seven: “%s”', (message) => {
    const { mentions, unit } = questionBeside(REPORT, message);
    expect(mentions).toEqual([]);
    expect(unit).not.toBe('clock');
  });

  it.each([
    'mo cua luc bay gio phai khong',
    'mo cua tu bay gio',
    'mở cửa lúc bảy giờ phải không',
    'tram y te mo cua hoi bay gio phai khong',
  ])('it is an hour behind “lúc” and the like: “%s”', (message) => {
    expect(questionBeside(REPORT, message)).toMatchObject({ unit: 'clock', mentions: [{ value: 7 }] });
  });
});

describe('when a courtesy looks like something that is counted', () => {
  const ward = answererOf('Phường có 53 hộ nghèo, 12 nhà tạm, 38 giáo viên. Thu ngân sách 5,4 tỷ đồng.');

  it.each([
    ['hộ nghèo là bao nhiêu nha, cảm ơn', '53 hộ nghèo'],
    ['Phường còn bao nhiêu hộ nghèo nha', '53 hộ nghèo'],
    ['số giáo viên là bao nhiêu nha, cảm ơn', '38 giáo viên'],
    ['giáo viên bao nhiêu nha', '38 giáo viên'],
    ['thu ngân sách được bao nhiêu nha, em cảm ơn', '5,4 tỷ đồng'],
  ])('counts no houses: “%s”', async (message, figure) => {
    expect(figuresOf(await ward.answer(message))).toEqual([figure]);
  });

  it.each(['Có bao nhiêu nhà tạm?', 'co bao nhieu nha tam', 'có bao nhiêu nhà tạm nha, cảm ơn'])(
    'counts them where they are meant: “%s”',
    async (message) => {
      expect(figuresOf(await ward.answer(message))).toEqual(['12 nhà tạm']);
    },
  );
});

describe('when “thu” stands before “mấy tháng”', () => {
  const ward = answererOf(
    'Thu ngân sách 6 tháng đầu năm 2024 đạt 12,5 tỷ đồng. Phường tiếp dân vào thứ Năm hằng tuần.',
  );

  it.each([
    'ngân sách thu mấy tháng nay bao nhiêu',
    'thu mấy tháng qua được bao nhiêu',
    'tổng thu mấy tháng đầu năm là bao nhiêu',
  ])('it is what came in, and no weekday: “%s”', async (message) => {
    expect(figuresOf(await ward.answer(message))).toEqual(['12,5 tỷ đồng']);
  });

  it.each(['phường tiếp dân thứ mấy', 'phuong tiep dan thu may'])('else a weekday: “%s”', async (message) => {
    expect(figuresOf(await ward.answer(message))).toEqual(['thứ Năm hằng tuần']);
  });
});

describe('when places are named', () => {
  const commune = answererOf(PLACES);

  it.each([
    ['Thôn Đông Mít có bao nhiêu hộ?', '120 hộ'],
    ['thôn Dồng Mit có mấy hộ', '120 hộ'],
    ['Thôn Phu Lơi có mấy hộ?', '88 hộ'],
    ['thon dong mit co may ho', '120 hộ'],
  ])('knows one by the marks that were not left away: “%s”', async (question, figure) => {
    expect(figuresOf(await commune.answer(question))).toEqual([figure]);
  });

  it.each(['thôn Đống Mít có mấy hộ', 'thôn Gò Dầu có mấy hộ', 'Thôn Đông Mai có mấy hộ'])(
    'takes none with other marks or another name for it: “%s”',
    async (question) => {
      expect(await commune.answer(question)).toMatchObject({ unmet: 'place', figures: [] });
    },
  );

  it('keeps a name that the reports have beside one with one mark more', async () => {
    const both = answererOf('Thôn Đồng Mít có 64 hộ. Thôn Đông Mít có 120 hộ.');
    expect(figuresOf(await both.answer('Thôn Đông Mít có bao nhiêu hộ?'))).toEqual(['120 hộ']);
    expect(figuresOf(await both.answer('Thôn Đồng Mít có bao nhiêu hộ?'))).toEqual(['64 hộ']);
  });

  it.each([
    [
      'thôn Gò Dâu, Phú Lợi và Mỹ Tân có mấy hộ',
      ['thôn Gò Dâu', 'thôn Phú Lợi', 'thôn Mỹ Tân'],
      ['95 hộ', '88 hộ', '71 hộ'],
    ],
    ['Thôn Gò Dâu và Phú Lợi có bao nhiêu hộ?', ['Thôn Gò Dâu', 'Thôn Phú Lợi'], ['95 hộ', '88 hộ']],
  ])('shares the noun of the first with those behind: “%s”', async (question, places, figures) => {
    expect(placesOf(question)).toEqual(places);
    expect(figuresOf(await commune.answer(question))).toEqual(figures);
  });

  it('shares it with no name that the reports lack', async () => {
    expect(placesOf('thôn Gò Dâu, Phú Lâm có mấy hộ')).toEqual(['thôn Gò Dâu']);
    expect((await commune.answer('thôn Gò Dâu, Phú Lâm có mấy hộ')).figures).toEqual([]);
  });
});
