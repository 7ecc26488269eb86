import { describe, expect, it } from 'vitest';
import { indexedReport } from '../support/ward-report.ts';
import { answererOver } from './ward.ts';

describe('when a cell says in words whether a thing is so', () => {
  const schools = answererOver([
    indexedReport(
      `BÁO CÁO
Tình hình các trường năm 2024 của phường Đồi Gió

*Đồi Gió, ngày 12 tháng 6 năm 2024*

Các trường trên địa bàn như sau:

| STT | Tên trường | Học sinh | Đạt chuẩn quốc gia |
|---|---|---|---|
| 1 | Tiểu học Kim Đồng | 1.229 | Mức độ 2 |
| 2 | Tiểu học Sen Hồng | 793 | Chưa đạt |
`,
      'truong.md',
    ),
  ]);

  it.each([
    ['Trường tiểu học Kim Đồng đạt chuẩn quốc gia chưa?', 'yes'],
    ['Trường tiểu học Sen Hồng đã đạt chuẩn quốc gia chưa?', 'no'],
    ['Có phải trường tiểu học Kim Đồng đạt chuẩn quốc gia mức độ 2 không?', 'yes'],
  ])('“%s” is answered with %s', async (message, verdict) => {
    const answer = await schools.answer(message);
    expect([answer.status, answer.verdict]).toEqual(['answered', verdict]);
  });
});
