import { describe, expect, it } from 'vitest';
import { translate } from '../../../src/answering/understanding/translate.ts';
import { ask, figuresOf } from '../ward.ts';
import { wordsOf } from './reading.ts';

const vietnamese = (message: string): string =>
  translate(wordsOf(message))
    .filter(({ kind }) => kind !== 'stop')
    .map(({ text }) => text)
    .join(' ');

describe('when a question is in English', () => {
  it.each([
    ['adjectives', 'how many fully vaccinated babies', 'bao nhiêu trẻ tiêm chủng đầy đủ'],
    ['adjectives that are joined', 'how many clean and safe alleys', 'bao nhiêu tuyến hẻm sạch và an toàn'],
    ['nouns', 'the waste collection point', 'điểm thu gom rác'],
    ['owners', "who is the secretary of the ward's Youth Union", 'ai là bí thư đoàn thanh niên phường'],
    ['names', 'who is the party secretary of Tan Dinh ward', 'ai là bí thư đảng ủy phường Tan Dinh'],
    ['years', 'what was the 2024 budget revenue', 'thu ngân sách năm 2024 là bao nhiêu'],
  ])('%s stand behind their noun: “%s”', (_, message, expected) => {
    expect(vietnamese(message)).toBe(expected);
  });

  it.each([
    ['do', 'How many houses did the ward build?', 'phường xây dựng bao nhiêu nhà'],
    ['have', 'How many members has the union recruited?', 'hội tuyển bao nhiêu thành viên'],
    [
      'plan to',
      'how many clubs does the ward plan to set up',
      'phường dự kiến thành lập bao nhiêu câu lạc bộ',
    ],
    ['still', 'How many poor households does the ward still have?', 'phường còn có bao nhiêu hộ nghèo'],
    ['left', 'how many poor households are left', 'còn bao nhiêu hộ nghèo'],
    ['not yet', 'How many alleys have not yet been repaired?', 'bao nhiêu tuyến hẻm chưa sửa chữa'],
    ['money', 'how much did the ward spend on schools in 2023', 'phường chi trường bao nhiêu tiền năm 2023'],
    ['there is', 'how many schools are there in the ward', 'phường có bao nhiêu trường'],
    ['where', 'where is the library', 'thư viện ở đâu'],
    ['yes or no', 'Did the ward meet its target?', 'phường có đạt chỉ tiêu không'],
    [
      'more than',
      'how many more poor households than near-poor households',
      'hộ nghèo nhiều hơn hộ cận nghèo bao nhiêu',
    ],
    [
      'more … had than',
      'how many more pupils had tooth decay than had myopia',
      'sâu răng nhiều hơn cận thị bao nhiêu học sinh',
    ],
    ['amounts', 'what is the target for 2025', 'chỉ tiêu năm 2025 là bao nhiêu'],
  ])('what is asked stands where Vietnamese has it (%s): “%s”', (_, message, expected) => {
    expect(vietnamese(message)).toBe(expected);
  });

  it.each([
    ['a month', 'at the end of November 2025', 'tháng 11 năm 2025'],
    ['a day', 'was it held on March 15th, 2023', 'tổ chức ngày 15 tháng 3 năm 2023'],
    ['a school year', 'how many pupils in the 2022-2023 school year', 'bao nhiêu học sinh năm học 2022 2023'],
    ['thousands', 'are there 1,240 households', 'có 1.240 hộ không'],
    ['a decimal', 'is the rate 98.5%', 'tỷ lệ có 98,5% không'],
    ['an age', 'how many people over 80', 'bao nhiêu người trên 80 tuổi'],
    ['a name in brackets', 'how long is the river embankment (kè sông)', 'kè sông dài bao nhiêu'],
  ])('%s is read as Vietnamese writes it: “%s”', (_, message, expected) => {
    expect(vietnamese(message)).toContain(expected);
  });

  it.each([
    ['for waste', 'how many tonnes of waste were collected', 'bao nhiêu tấn rác thu gom'],
    ['for money', 'how much tax was collected', 'bao nhiêu thuế thu'],
    [
      'for verbs that are nouns elsewhere',
      'how many motorbikes did the police return',
      'công an trả lại bao nhiêu xe máy',
    ],
    ['for forms that no list has', 'how many policies and audits', 'bao nhiêu chính sách và kiểm toán'],
  ])('a word means what it means beside its neighbours, %s: “%s”', (_, message, expected) => {
    expect(vietnamese(message)).toBe(expected);
  });

  it.each(['con bao nhieu ho ngheo', 'tong so dang vien cua phuong la bao nhieu'])(
    'Vietnamese without marks is none: “%s”',
    (message) => {
      expect(vietnamese(message)).toBe(
        wordsOf(message)
          .map(({ text }) => text)
          .join(' '),
      );
    },
  );

  it('the report answers', async () => {
    expect(figuresOf(await ask('How many near-poor households does the ward still have?'))).toEqual(
      figuresOf(await ask('Phường còn bao nhiêu hộ cận nghèo?')),
    );
  });
});
