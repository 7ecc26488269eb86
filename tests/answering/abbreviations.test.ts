import { describe, expect, it } from 'vitest';
import { learnAbbreviations } from '../../src/answering/abbreviations.ts';
import { createVocabulary } from '../../src/answering/vocabulary.ts';

describe('when a report writes an abbreviation in brackets', () => {
  it.each([
    ['giải quyết thủ tục hành chính (TTHC) đúng hạn', 'tthc', 'thủ tục hành chính'],
    ['Ngày hội Đại đoàn kết (NHĐĐK)', 'nhđđk', 'ngày hội đại đoàn kết'],
    ['người cao tuổi (gọi tắt là NCT)', 'nct', 'người cao tuổi'],
    ['đơn vị bầu cử (viết tắt: ĐVBC)'.replace(':', ''), 'đvbc', 'đơn vị bầu cử'],
    ['an ninh\n trật tự (“ANTT”)', 'antt', 'an ninh trật tự'],
  ])('learns it from “%s”', (text, short, name) => {
    expect([...learnAbbreviations([text])]).toEqual([[short, name]]);
  });

  it.each([
    '05 vụ (VPHC)',
    'Bí thư (Đảng ủy)',
    'hộ nghèo (37)',
    'phường (P)',
    '(TTHC)',
    'thủ tục hành chính (CCHC)',
  ])('learns nothing from “%s”', (text) => {
    expect(learnAbbreviations([text]).size).toBe(0);
  });

  it('keeps the first meaning', () => {
    const learnt = learnAbbreviations(['người cao tuổi (NCT)', 'nhóm công tác (NCT)']);
    expect(learnt.get('nct')).toBe('người cao tuổi');
  });
});

describe('when the words of the reports are asked for', () => {
  const vocabulary = createVocabulary(['Phường còn 41 hộ nghèo, 29 hộ cận nghèo.', 'Trồng cây xanh.']);

  it('knows words and neighbours without their marks', () => {
    expect([vocabulary.has('ngheo'), vocabulary.has('giau')]).toEqual([true, false]);
    expect([vocabulary.hasPair('can', 'ngheo'), vocabulary.hasPair('ngheo', 'can')]).toEqual([true, false]);
    expect([vocabulary.hasPhrase(['ho', 'can', 'ngheo']), vocabulary.hasPhrase(['cay', 'ngheo'])]).toEqual([
      true,
      false,
    ]);
  });

  it('joins no words across reports', () => {
    expect(vocabulary.hasPair('ngheo', 'trong')).toBe(false);
  });

  it('finds words by their southern sound', () => {
    expect(vocabulary.soundingLike('cang', false)).toContain('cận');
    expect(vocabulary.soundingLike('zzz', false)).toEqual([]);
  });
});
