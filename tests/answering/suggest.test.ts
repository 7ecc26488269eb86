import { describe, expect, it } from 'vitest';
import { createSuggester, questionFor } from '../../src/answering/suggest.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { createInMemoryCorpus } from '../support/in-memory-retriever.ts';
import { WARD_TEXT } from '../support/ward-report.ts';
import { ask, WARD } from './ward.ts';

const FIGURES = WARD.passages.flatMap(({ figures }) => figures);

function figure(text: string): Figure {
  const found = FIGURES.find((one) => one.text.includes(text));
  if (found === undefined) throw new Error(`no figure “${text}”`);
  return found;
}

describe('when a figure is turned into a question', () => {
  it.each([
    ['41 hộ nghèo', 'Có bao nhiêu hộ nghèo?'],
    ['850 triệu đồng', 'Kinh phí nâng cấp chợ là bao nhiêu?'],
    ['Nguyễn Thị Hạnh', 'Ai là Chủ tịch Ủy ban nhân dân phường?'],
  ])('%s is asked for by “%s”', (text, question) => {
    expect(questionFor(figure(text), WARD_TEXT)).toBe(question);
  });

  it.each(['dưới 30 hộ nghèo', '500 cây xanh', 'ngày 18/5/2024', '03 vụ'])('%s makes none', (text) => {
    expect(questionFor(figure(text), WARD_TEXT)).toBeNull();
  });

  it('makes none of a label that is empty, long or numbered', () => {
    const plain = figure('41 hộ nghèo');
    for (const label of ['', 'rất dài '.repeat(10), 'lớp 5'])
      expect(questionFor({ ...plain, label }, WARD_TEXT)).toBeNull();
  });
});

describe('when questions are offered', () => {
  const corpus = createInMemoryCorpus([WARD]);
  const suggester = createSuggester(corpus, ask);

  it('offers only what its own figure answers, alone', async () => {
    const examples = await suggester.examples(6);
    expect(examples.length).toBeGreaterThan(2);
    expect(new Set(examples).size).toBe(examples.length);
    const answers = await Promise.all(examples.map((question) => ask(question)));
    for (const [index, answer] of answers.entries()) {
      expect(answer.status).toBe('answered');
      expect(answer.figures).toHaveLength(1);
      const own = FIGURES.find(({ start }) => start === answer.figures[0]?.start);
      expect(own && questionFor(own, WARD_TEXT)).toBe(examples[index]);
    }
  });

  it('offers no more than is wanted', async () => {
    expect(await suggester.examples(2)).toHaveLength(2);
    expect(await suggester.examples(0)).toEqual([]);
  });

  it('offers beside an answer what stands near it, never the answer itself', async () => {
    const answer = await ask('Phường còn bao nhiêu hộ nghèo?');
    const related = await suggester.related(answer, 2);
    expect(related.length).toBeGreaterThan(0);
    expect(related).not.toContain('Có bao nhiêu hộ nghèo?');
  });

  it('offers nothing beside an answer without quotes', async () => {
    expect(await suggester.related(await ask('xin chào'), 2)).toEqual([]);
  });

  it('offers nothing that another figure answers', async () => {
    const wrong = await ask('Có bao nhiêu vụ trộm cắp?');
    const misled = createSuggester(corpus, (question) => Promise.resolve({ ...wrong, question }));
    const offered = await misled.examples(12);
    expect(offered.every((question) => question.includes('trộm cắp'))).toBe(true);
  });

  it('offers nothing of an empty index', async () => {
    expect(await createSuggester(createInMemoryCorpus([]), ask).examples(3)).toEqual([]);
  });
});
