import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answer.ts';
import { makePassages } from '../../src/report/passages.ts';
import { readReportInfo } from '../../src/report/info.ts';
import { readFigures } from '../../src/text/figures/read-figures.ts';

const TEXT = `BÁO CÁO tình hình quý I năm 2024 của phường Bến Lức Thượng

Trong quý, bộ phận một cửa tiếp nhận 412 hồ sơ đất đai, giải quyết 397 hồ sơ đất đai.
Tai nạn giao thông làm chết 02 người, bị thương 05 người.
`;

function answererOf(text: string): ReturnType<typeof createAnswerer> {
  const report = { id: 'r', ...readReportInfo(text, 'bao-cao.txt', null), text };
  const passages = makePassages(report, { readFigures });
  return createAnswerer({
    retriever: {
      retrieve: async () => passages.map((passage, index) => ({ passage, score: -index, rank: index + 1 })),
    },
    corpus: { reports: () => [report], passages: () => passages },
    services: { contact: null, emergencyNumbers: '113' },
    staleAfterMonths: 12,
    maxQuestionChars: 1000,
    today: () => '2024-04-10',
  });
}

describe('when two figures stand side by side under contrary words', () => {
  it.each([
    ['Tiếp nhận bao nhiêu hồ sơ đất đai?', 412],
    ['giai quyet bao nhieu ho so dat dai', 397],
    ['Tai nạn giao thông làm chết mấy người?', 2],
    ['Mấy người bị thương vì tai nạn giao thông?', 5],
  ])('gives the side that was asked: %s', async (question, value) => {
    const answer = await answererOf(TEXT).answer(question);
    expect(answer.figures.map((figure) => figure.value)).toEqual([value]);
  });

  it('never gives the other side for a third one', async () => {
    const answer = await answererOf(TEXT).answer('Có bao nhiêu hồ sơ đất đai trễ hạn?');
    expect(answer.status).not.toBe('answered');
  });
});

describe('when only a heading names the side that is asked for', () => {
  it('gives no figure of the other side', async () => {
    const text = `BÁO CÁO năm 2024 của xã Bến Lức Thượng

1. Hộ nghèo, hộ cận nghèo

Cuối năm thôn Đông còn 06 hộ nghèo; thôn Tây 08 hộ.
`;
    const answer = await answererOf(text).answer('Thôn Tây còn bao nhiêu hộ cận nghèo?');
    expect(answer.status).not.toBe('answered');
  });
});

describe('when one side is called by a longer word that holds the other', () => {
  it.each([
    ['Phường còn bao nhiêu hộ nghèo?', 19],
    ['phuong con bao nhieu ho ngheo', 19],
    ['Còn mấy hộ cận nghèo?', 44],
  ])('gives the side that was asked: %s', async (question, value) => {
    const text = `BÁO CÁO năm 2024 của phường Bến Lức Thượng

Số hộ nghèo giảm từ 31 hộ đầu năm xuống còn 19 hộ, chiếm 0,39% tổng số hộ; còn 44 hộ cận nghèo, chiếm 0,9%.
`;
    const answer = await answererOf(text).answer(question);
    expect(answer.figures.map((figure) => figure.value)).toEqual([value]);
  });
});
