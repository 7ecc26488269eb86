import { describe, expect, it } from 'vitest';
import { restate } from '../../../src/answering/converse.ts';
import { question, read } from './reading.ts';

const placesOf = (message: string): string[] =>
  read(message)
    .questions.flatMap(({ topics }) => topics)
    .filter(({ role }) => role === 'place')
    .map(({ text }) => text);

const topicsOf = (message: string): string[] => question(message).topics.map(({ text }) => text);

describe('when a thing has a name of several words', () => {
  it.each([
    ['bạo lực gia đình có mấy vụ', 'bạo lực gia đình'],
    ['xa co may vu bao luc gia dinh', 'bao luc gia dinh'],
    ['sầu riêng được bao nhiêu tấn', 'sầu riêng'],
    ['Hội Nông dân có bao nhiêu hội viên', 'Hội Nông dân'],
    ['thu được ngân sách bao nhiêu tiền', 'thu ngân sách'],
  ])('“%s” is about one thing, though the report has no such words', (message, topic) => {
    expect(topicsOf(message)).toContain(topic);
  });
});

describe('when it is told what a question asks', () => {
  it.each([
    ['Phường còn bao nhiêu hộ nghèo?', 'count'],
    ['còn mấy hộ nghèo', 'count'],
    ['mấy phần trăm hộ nghèo', 'percent'],
    ['quý II phường sẽ sửa mấy con hẻm nào', 'which'],
    ['bao nhiêu tiền phí vệ sinh', 'money'],
    ['Ngày hội tổ chức khi nào', 'when'],
    ['tổ chức trong bao lâu', 'duration'],
    ['ai là bí thư', 'who'],
    ['bà Nguyễn Thị Hạnh giữ chức gì', 'office'],
    ['gồm những gì', 'list'],
    ['ngày hội ở đâu', 'where'],
    ['vì sao tăng', 'why'],
    ['tình hình an ninh ra sao', 'how'],
    ['có xảy ra cháy không', 'yesno'],
    ['có phải 50 hộ nghèo không', 'verify'],
    ['nghe nói 50 hộ nghèo hả', 'verify'],
    ['hộ nghèo hay hộ cận nghèo nhiều hơn', 'compare'],
    ['hộ nghèo và hộ cận nghèo chênh bao nhiêu', 'difference'],
    ['hộ nghèo và hộ cận nghèo cộng lại bao nhiêu', 'sum'],
    ['trộm cắp tăng hay giảm', 'change'],
    ['còn thiếu bao nhiêu tuyến đường', 'remaining'],
    ['mấy tuyến chưa làm', 'remaining'],
    ['con số 52 là gì', 'reverse'],
    ['tóm tắt báo cáo', 'summary'],
    ['hộ nghèo', 'topic'],
    ['bác sĩ nào phụ trách tiêm chủng', 'who'],
    ['trường mầm non nào chưa đạt chuẩn', 'which'],
    ['phó chủ tịch nào ký', 'who'],
    ['chừng nào tuyển đủ số công chức còn thiếu', 'when'],
    ['hộ nghèo giảm bao nhiêu so với năm ngoái', 'change'],
    ['khu phố 1 nhiều hộ hơn khu phố 2 bao nhiêu', 'difference'],
    ['thuê sạp mỗi tháng tốn bao nhiêu', 'money'],
    ['mấy giờ mở cửa', 'when'],
    ['có ai bị thương không', 'yesno'],
    ['có bao nhiêu cặp kết hôn', 'count'],
    ['con số 12 trường hợp là nói về chuyện gì', 'reverse'],
    ['khoản nào đạt 84,5% dự toán', 'reverse'],
  ])('“%s” is a %s', (message, kind) => {
    expect(question(message).kind).toBe(kind);
  });

  it.each([
    ['bao nhieu ho ngheo', 'count'],
    ['may phan tram ho ngheo', 'percent'],
    ['ai la bi thu', 'who'],
    ['ai phụ trách mấy tổ này', 'who'],
    ['phường phát miễn phí bao nhiêu áo phao', 'count'],
    ['mấy tháng cuối năm gắn thêm bao nhiêu camera', 'count'],
    ['vu nay thiet hai bao nhieu tien', 'money'],
    ['to chuc khi nao', 'when'],
    ['co phai 50 ho ngheo khong', 'verify'],
  ])('“%s” is a %s without marks too', (message, kind) => {
    expect(question(message).kind).toBe(kind);
  });
});

describe('when it is told what a question counts', () => {
  it.each([
    ['bao nhiêu hộ nghèo', 'household'],
    ['mấy nhà nghèo', 'household'],
    ['bao nhiêu người bị thương', 'person'],
    ['bao nhiêu vụ trộm', 'case'],
    ['bao nhiêu hồ sơ', 'file'],
    ['còn thiếu bao nhiêu tuyến đường', 'route'],
    ['bao nhieu ho ngheo', 'household'],
    ['ai là bí thư', null],
    ['phường rộng cỡ nào', 'area'],
    ['công trình dài bao nhiêu', 'length'],
    ['trường tiểu học có bao nhiêu thầy cô', null],
  ])('“%s” counts %s', (message, unit) => {
    expect(question(message).unit).toBe(unit);
  });

  it.each([['chợ có mấy sạp đang bán', 'sạp']])('asks in “%s” for %s', (message, asked) => {
    expect(question(message).asked).toBe(asked);
  });

  it('takes “hộ” of “xem hộ” for a favour', () => {
    expect(question('xem hộ em bí thư là ai').unit).toBeNull();
  });
});

describe('when a word is in use but rare', () => {
  it('keeps it: “nhậu”', () => {
    expect(question('nhậu lái xe bị phạt mấy vụ').text).toContain('nhậu');
  });
});

describe('when words without marks might be another language, or a chat', () => {
  it('takes “the con can ngheo” for no English', () => {
    expect(question('the con can ngheo').text).toBe('the con can ngheo');
  });

  it.each([
    ['sua may con hem', 'count'],
    ['con ho ngheo hem', 'yesno'],
  ])('reads the last word of “%s” beside the one before it: %s', (message, kind) => {
    expect(question(message).kind).toBe(kind);
  });
});

describe('when a question names a time', () => {
  it.each([
    ['năm 2022 có bao nhiêu hộ nghèo', '2022-01-01', '2022-12-31'],
    ['năm ngoái có bao nhiêu hộ nghèo', '2023-01-01', '2023-12-31'],
    ['năm nay có bao nhiêu hộ nghèo', '2024-01-01', '2024-12-31'],
    ['quý I năm 2024 có bao nhiêu vụ trộm', '2024-01-01', '2024-03-31'],
    ['6 tháng đầu năm có bao nhiêu vụ trộm', '2024-01-01', '2024-06-30'],
    ['tháng 3/2024 bao nhiêu vụ trộm', '2024-03-01', '2024-03-31'],
    ['nam 2022 co bao nhieu ho ngheo', '2022-01-01', '2022-12-31'],
  ])('“%s” asks from %s to %s', (message, from, to) => {
    expect(question(message).periods.map((period) => [period.from, period.to])).toEqual([[from, to]]);
  });

  it('finds none in “mỗi tháng”', () => {
    expect(question('mỗi tháng một hộ đóng bao nhiêu').periods).toEqual([]);
  });
});

describe('when a question asks of what is still to come', () => {
  it.each([
    ['năm 2025 nâng cấp mấy tuyến hẻm', 'target'],
    ['năm 2025 đã nâng cấp mấy tuyến hẻm rồi', null],
    ['năm 2024 nâng cấp mấy tuyến hẻm', null],
  ])('“%s” asks for a %s', (message, status) => {
    expect(question(message, '2024-12-16').status).toBe(status);
  });

  it('takes the last for no superlative', () => {
    expect(question('phiên chợ gần đây nhất mở hôm nào').superlative).toBeNull();
  });
});

describe('when a question names a place', () => {
  it.each([
    ['phường Hoa Đào còn bao nhiêu hộ nghèo', ['phường Hoa Đào']],
    ['khu phố 2 bao nhiêu hộ', ['khu phố 2']],
    ['quận 7 có bao nhiêu hộ', ['quận 7']],
  ])('“%s” names %j', (message, places) => {
    expect(placesOf(message)).toEqual(places);
  });

  it.each([
    'phường Suối Mây còn bao nhiêu hộ nghèo',
    'phường mình còn bao nhiêu hộ nghèo',
    'phường còn bao nhiêu hộ',
  ])('“%s” names none but home', (message) => {
    expect(placesOf(message)).toEqual([]);
  });
});

describe('when a question brings a number along', () => {
  it.each([
    ['có phải 50 hộ nghèo không', { value: 50, over: null, hedge: null, percent: false }],
    ['có phải hơn 30 hộ nghèo không', { value: 30, hedge: 'over' }],
    ['có phải gần 50 hộ nghèo không', { value: 50, hedge: 'nearly' }],
    ['có phải không quá 50 hộ nghèo không', { value: 50, hedge: 'at-most' }],
    ['có phải ít nhất 30 hộ nghèo không', { value: 30, hedge: 'at-least' }],
    ['có phải khoảng 40 hộ nghèo không', { value: 40, hedge: 'about' }],
    ['phải ba mươi bảy hộ nghèo không', { value: 37 }],
    ['có phải 13/15 tuyến đường không', { value: 13, over: 15 }],
    ['có phải 13 trên 15 tuyến đường không', { value: 13, over: 15 }],
    ['có phải 13 phần 15 tuyến không', { value: 13, over: 15 }],
    ['có phải 98,7% không', { value: 98.7, percent: true }],
    ['có phải 12 tỷ không', { value: 12_000_000_000 }],
    ['có phải 1.204 hộ không', { value: 1204 }],
  ])('“%s” mentions %j', (message, mention) => {
    expect(question(message).mentions).toEqual([expect.objectContaining(mention)]);
  });

  it('takes the number of a name for no mention', () => {
    const { mentions, topics } = question('đề án 06 đạt bao nhiêu hồ sơ');
    expect(mentions).toEqual([]);
    expect(topics.map(({ text }) => text)).toContain('đề án 06');
  });
});

describe('when a question narrows what it wants', () => {
  it.each([
    ['chỉ tiêu trồng bao nhiêu cây xanh', { status: 'target' }],
    ['ước thu bao nhiêu', { status: 'estimate' }],
    ['cùng kỳ có bao nhiêu vụ', { status: 'comparison' }],
    ['đã trồng bao nhiêu cây xanh', { status: null }],
    ['tổng cộng bao nhiêu học sinh', { total: true }],
    ['bình quân mỗi hộ bao nhiêu', { rate: true }],
    ['mấy tuyến chưa làm', { negated: true }],
  ])('“%s” is %j', (message, signs) => {
    expect(question(message)).toMatchObject(signs);
  });

  it('joins two subjects by “và”', () => {
    const joined = question('hộ nghèo và hộ cận nghèo chênh bao nhiêu').topics.map((topic) => [
      topic.text,
      topic.joined,
    ]);
    expect(joined).toEqual([
      ['nghèo', null],
      ['cận nghèo', 'and'],
    ]);
  });
});

describe('when a message wants something else', () => {
  it.each([
    ['chào', 'greeting'],
    ['cảm ơn nhiều', 'thanks'],
    ['bạn là ai', 'identity'],
    ['cháy nhà cứu với', 'emergency'],
    ['nhà bà Hạnh ở đâu', 'private'],
  ])('“%s” is a matter of %s', (message, intent) => {
    expect(read(message).intents).toContain(intent);
  });

  it('sees none across a comma', () => {
    expect(read('phát mấy tấn gạo cứu đói giáp hạt, cho bao nhiêu người').intents).toEqual([]);
  });

  it('sees nothing of the kind in a plain question', () => {
    expect(read('Phường còn bao nhiêu hộ nghèo?').intents).toEqual([]);
  });
});

describe('when an understood question is put into words again', () => {
  it.each([
    'Phường còn bao nhiêu hộ nghèo?',
    'năm 2022 có bao nhiêu hộ nghèo',
    'mấy phần trăm tuyến đường',
    'ai là bí thư',
    'Ngày hội Đại đoàn kết tổ chức khi nào',
  ])('“%s” reads back as the same', (message) => {
    const first = question(message);
    const again = question(restate(first));
    expect(again.kind).toBe(first.kind);
    expect(again.unit).toBe(first.unit);
    expect(again.periods.map(({ from, to }) => [from, to])).toEqual(
      first.periods.map(({ from, to }) => [from, to]),
    );
    const required = (one: typeof first): string[] =>
      one.topics.filter((topic) => topic.required).map(({ text }) => text);
    expect(required(again)).toEqual(required(first));
  });
});
