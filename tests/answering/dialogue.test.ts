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
