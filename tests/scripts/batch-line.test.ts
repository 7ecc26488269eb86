import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBatchLine } from '../../src/batch-line.ts';

describe('when a line of a batch is read', () => {
  it.each([
    ['{"id":"1","q":"hộ nghèo"}', { id: '1', turns: ['hộ nghèo'], at: undefined }],
    ['{"id":7,"turns":["a","b"],"at":"2026-11-22"}', { id: 7, turns: ['a', 'b'], at: '2026-11-22' }],
    ['{"q":""}', { id: null, turns: [''], at: undefined }],
    ['{"id":"x","q":"a","extra":1}', { id: 'x', turns: ['a'], at: undefined }],
  ])('%s is a request', (line, request) => {
    expect(readBatchLine(line)).toEqual(request);
  });

  it.each([
    ['not json', null, 'bad_json'],
    ['{"id":"1","q":', null, 'bad_json'],
    ['[]', null, 'bad_request'],
    ['null', null, 'bad_request'],
    ['"hộ nghèo"', null, 'bad_request'],
    ['{"id":"1"}', '1', 'bad_request'],
    ['{"id":"1","q":5}', '1', 'bad_request'],
    ['{"id":2,"turns":[]}', 2, 'bad_request'],
    ['{"id":2,"turns":["a",5]}', 2, 'bad_request'],
    ['{"id":2,"q":"a","turns":["a"]}', 2, 'bad_request'],
    ['{"id":{},"q":"a"}', null, 'bad_request'],
    ['{"id":true,"q":"a"}', null, 'bad_request'],
    ['{"id":"1","q":"a","at":"hôm nay"}', '1', 'bad_request'],
    ['{"id":"1","q":"a","at":"2026-02-30"}', '1', 'bad_request'],
    ['{"id":"1","q":"a","at":5}', '1', 'bad_request'],
    ['{"__proto__":{"q":"a"}}', null, 'bad_request'],
  ])('%s is bad, and keeps its id', (line, id, code) => {
    expect(readBatchLine(line)).toMatchObject({ id, error: { code } });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (line) => void readBatchLine(line)));
  });
});
