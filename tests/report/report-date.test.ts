import { describe, expect, it } from 'vitest';
import { readReportInfo } from '../../src/report/info.ts';
import { BODY, HEAD } from './papers.ts';

const info = (text: string) => readReportInfo(text, 'bao-cao.txt');

describe('the report’s own date', () => {
  it.each([
    ['place and date', `${HEAD}\nBÁO CÁO\nNăm 2024\n${BODY}`, '2024-07-05'],
    [
      'place and date under the title',
      `# Báo cáo\n\n*Hưng Sa, ngày 28 tháng 7 năm 2023*\n${BODY}`,
      '2023-07-28',
    ],
    ['a scan’s l and O', `${HEAD.replace('05 tháng 7', 'O9 tháng l0')}\nBÁO CÁO\nNăm\n${BODY}`, '2024-10-09'],
    ['the first words', 'TIN PHƯỜNG\n\nNgày 28/3/2023, phường họp.', '2023-03-28'],
    ['the first words, in words', 'TIN PHƯỜNG\n\nSáng ngày 28 tháng 3 năm 2023, phường họp.', '2023-03-28'],
    ['the day of a newsletter', 'BẢN TIN PHƯỜNG\nPhát hành ngày 05/7/2024\n\nPhường họp.', '2024-07-05'],
    [
      'behind the paper’s number',
      `# Báo cáo\n\nSố: 18/BC-UBND, ngày 24 tháng 9 năm 2024\n\n${BODY}`,
      '2024-09-24',
    ],
    ['a line of the web page', 'TIN PHƯỜNG\n\nThứ ba, 28/03/2023 10:25\nPhường họp.', '2023-03-28'],
    [
      'place and date at the end',
      `TIN PHƯỜNG\n${BODY}\n\n          Hưng Sa, ngày 1 tháng 12 năm 2023\n             CHỦ TỊCH`,
      '2023-12-01',
    ],
    ['place and date in digits', `# Báo cáo\n\n**Phường Hưng Sa, ngày 05/7/2024**\n\n${BODY}`, '2024-07-05'],
    ['the end of the title', `Báo cáo năm của phường Hưng Sa (ngày 05/7/2024)\n\n${BODY}`, '2024-07-05'],
    ['no event of a place', `BÁO CÁO\nNăm 2024\n\nTại Hưng Sa, ngày 05/7/2024 phường họp dân.`, null],
    ['a day left open', `${HEAD.replace('05', '   ')}\nBÁO CÁO\nNăm 2024\n${BODY}`, null],
    ['a day that does not exist', 'TIN PHƯỜNG\n\nNgày 31/2/2023, phường họp.', null],
    ['another paper’s date', `BÁO CÁO\nNăm 2024\n${BODY}`, null],
    [
      'a law’s date in words',
      'BÁO CÁO\nNăm 2024\n\nCăn cứ Luật Cư trú ngày 19 tháng 6 năm 2015;\nPhường còn 5 hộ.',
      null,
    ],
  ])('%s', (_, text, date) => {
    expect(info(text).date).toBe(date);
  });
});
