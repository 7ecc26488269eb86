import { describe, expect, it } from 'vitest';
import { question, read, wordsOf } from './reading.ts';

const topicsOf = (message: string): string[] => question(message).topics.map(({ text }) => text);
const spelled = (message: string): string =>
  wordsOf(message)
    .map(({ text }) => text)
    .join(' ');

describe('when the asker tells by the way what the answer is for', () => {
  it.each([
    'còn bao nhiêu hộ nghèo để nhà mình liệu',
    'còn bao nhiêu hộ nghèo để tụi mình ủng hộ',
    'còn bao nhiêu hộ nghèo để chị ghi lại',
    'còn bao nhiêu hộ nghèo để bà dẫn cháu ra thăm',
    'còn bao nhiêu hộ nghèo để ngoại xin gạo',
  ])('leaves it out: “%s”', (message) => {
    const { text, topics } = question(message);
    expect(text).toBe('còn bao nhiêu hộ nghèo');
    expect(topics.map((topic) => topic.text)).toEqual(['nghèo']);
  });

  it('keeps what stands behind it', () => {
    expect(question('sửa mấy tuyến hẻm để mình còn chạy xe').text).toBe('sửa mấy tuyến hẻm còn chạy xe');
  });

  it('keeps “để” of what is done', () => {
    expect(topicsOf('phường để lại bao nhiêu cây xanh')).toContain('cây xanh');
  });
});

describe('when the asker describes himself', () => {
  it.each([
    'mắt mờ tay run, phường còn mấy hộ nghèo',
    'không rành máy, phường còn mấy hộ nghèo',
    'hổng rành máy phường còn mấy hộ nghèo',
    'dốt công nghệ lắm phường còn mấy hộ nghèo',
    'đang lặt rau phường còn mấy hộ nghèo',
    'tay xách nách mang phường còn mấy hộ nghèo',
    'quên đem kính phường còn mấy hộ nghèo',
    'deadline dí rồi phường còn mấy hộ nghèo',
    'phường còn mấy hộ nghèo làm phiền ad',
    'phường còn mấy hộ nghèo, đang ôn thi',
  ])('it is chatter, and no topic: “%s”', (message) => {
    expect(topicsOf(message)).toEqual(['phường', 'nghèo']);
  });
});

describe('when a syllable is rare in print but stands in a phrase of the lexicon', () => {
  it.each(['không rành máy', 'không rành hẻm', 'đang lặt rau ngoài sạp'])(
    'is not respelled: “%s”',
    (message) => {
      expect(spelled(message)).toBe(message);
    },
  );

  it('is respelled where no phrase has its marks', () => {
    expect(spelled('hộ ngèo')).toBe('hộ nghèo');
  });
});

describe('when “con” stands before a number', () => {
  it.each(['con 58 ho ngheo, can ngheo bao nhieu ho', 'con 58 hộ nghèo, cận nghèo thì bao nhiêu'])(
    'is what is left, and no talk about the asker: “%s”',
    (message) => {
      const { mentions } = question(message);
      expect(mentions.map(({ value }) => value)).toEqual([58]);
    },
  );

  it('leaves no other word before it a question of its own', () => {
    expect(question('phuong minh con 58 ho ngheo ha')).toMatchObject({ kind: 'verify', unit: 'household' });
  });

  it('is the asker before another word', () => {
    const { text, topics } = question('con ở trọ, phường còn mấy hộ nghèo');
    expect(text).toBe('phường còn mấy hộ nghèo');
    expect(topics.find((topic) => topic.text === 'ở trọ')?.required).toBe(false);
  });
});

describe('when “vây” ends a question', () => {
  it.each([
    ['phường còn mấy hộ nghèo vây', 'phường còn mấy hộ nghèo vậy'],
    ['hẻm nào vây?', 'hẻm nào vậy ?'],
    ['bí thư là ai vây', 'bí thư là ai vậy'],
  ])('is “vậy”: “%s”', (message, meant) => {
    expect(spelled(message)).toBe(meant);
    expect(topicsOf(message)).not.toContain('vây');
  });

  it.each(['vây cá', 'vây phường còn mấy hộ nghèo'])('stays elsewhere: “%s”', (message) => {
    expect(spelled(message)).toBe(message);
  });
});

describe('when words ask the bot for something else', () => {
  it.each(['viết bài về hộ nghèo', 'ad viết bài giùm em', 'làm thơ về phường'])(
    '“%s” is an instruction',
    (message) => {
      expect(read(message).intents).toContain('instruction');
    },
  );

  it.each([
    'em đang viết bài về phường, còn mấy hộ nghèo',
    'em mới viết bài xong, phường còn mấy hộ nghèo',
    'sắp viết bài nộp cô, phường còn mấy hộ nghèo',
    'phải viết văn nộp thầy, phường còn mấy hộ nghèo',
  ])('“%s” is none: the asker is about it', (message) => {
    expect(read(message).intents).toEqual([]);
  });

  it.each(['phường tham nhũng không', 'phường có tham nhũng không'])(
    '“%s” asks for an opinion',
    (message) => {
      expect(read(message).intents).toContain('opinion');
    },
  );

  it.each([
    'có phòng chống tham nhũng không',
    'công tác phòng, chống tham nhũng không nêu số liệu à',
    'phường phòng ngừa tham nhũng không',
  ])('“%s” asks for none: it is fought', (message) => {
    expect(read(message).intents).toEqual([]);
  });
});
