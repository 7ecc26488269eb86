import { array, assert, boolean, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrencesOf } from '../../src/answering/selection/occurrences.ts';
import type { Words } from '../../src/answering/selection/page.ts';
import { tellingWords } from '../../src/answering/selection/telling-words.ts';
import { topicOf } from '../../src/answering/understanding/topics.ts';
import { questionWord } from '../../src/answering/understanding/word.ts';
import { analyze } from '../../src/text/analyze.ts';

const WORDS = 'khu phố số và tổ hộ nghèo ho ngheo việc làm lần lượt 3 03 5 05 005 12 012'.split(' ');

const some = (least: number, most: number) =>
  array(constantFrom(...WORDS), { minLength: least, maxLength: most });

function opened(text: string): Words {
  const terms = analyze(text);
  const places = new Map<string, number[]>();
  terms.forEach(({ folded }, at) => places.set(folded, [...(places.get(folded) ?? []), at]));
  return { terms, byFolded: places };
}

describe('when a text is looked through for the words that tell of a topic', () => {
  it('has one of them wherever it speaks of the topic', () => {
    assert(
      property(some(1, 4), some(1, 12), boolean(), (asked, said, strict) => {
        const topic = topicOf(
          asked.map((word) => questionWord(word, /\d/.test(word) ? 'number' : 'word')),
          { strict },
        );
        const words = opened(said.join(' '));
        if (occurrencesOf(topic, words).length === 0) return;
        expect(tellingWords(topic).some((word) => words.byFolded.has(word))).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['khu phố 5', ['5', '05', '005']],
    ['hộ nghèo', ['ngheo']],
  ])('looks of “%s” for %j', (asked, expected) => {
    const topic = topicOf(
      asked.split(' ').map((word) => questionWord(word, /\d/.test(word) ? 'number' : 'word')),
    );
    expect(tellingWords(topic)).toEqual(expect.arrayContaining(expected));
    expect(tellingWords(topic)).not.toContain('khu');
    expect(tellingWords(topic)).not.toContain('ho');
  });
});
