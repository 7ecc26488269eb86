import { describe, expect, it } from 'vitest';
import { parseSidecar } from '../../src/report/sidecar.ts';

describe('when an officer corrects a report', () => {
  it('takes every field, and none', () => {
    const value = {
      shortTitle: 'Sơ kết giữa nhiệm kỳ',
      title: 'Báo cáo sơ kết',
      noun: 'bản tin',
      date: '2023-03-28',
      issuer: 'Đảng ủy phường',
      territory: 'phường Tân Định',
      validUntil: '2024-03-28',
    };
    expect(parseSidecar(JSON.stringify(value))).toEqual({ ok: true, value });
    expect(parseSidecar('\ufeff{}')).toEqual({ ok: true, value: {} });
  });

  it.each([
    ['{"ngay": "2023-03-28"}', '"ngay"'],
    ['{"titel": "x", "Date": "2023-03-28"}', '"titel", "Date"'],
    ['{"__proto__": {"title": "x"}}', '"__proto__"'],
    ['{"constructor": "x"}', '"constructor"'],
    ['{"date": "28/3/2023"}', '"date"'],
    ['{"date": "2023-02-30"}', '"date"'],
    ['{"title": ""}', '"title"'],
    ['{"title": 5}', '"title"'],
    ['[]', 'array'],
    ['null', 'null'],
    ['{title: 1}', 'no JSON'],
    ['', 'no JSON'],
  ])('%s is refused, and the message says why', (json, why) => {
    const parsed = parseSidecar(json);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? '' : parsed.message).toContain(why);
  });
});
