import table from '../../../../data/lexicon/english.json' with { type: 'json' };
import { wordsOfPhrase } from '../word.ts';
import type { Chunk } from './chunks.ts';
import { formsOf } from './lexicon.ts';

interface Sense {
  readonly near: readonly string[];
  readonly means: string;
}

const SENSES = new Map<string, Sense[]>();
for (const { english, near, means } of table.senses)
  SENSES.set(english, [...(SENSES.get(english) ?? []), { near, means }]);

/** What a word means beside others: waste is "thu gom" where it is collected, and money "thu". */
export function chooseSenses(chunks: readonly Chunk[]): Chunk[] {
  const texts = chunks.map(({ words }) => ` ${words.map(({ text }) => text.toLowerCase()).join(' ')} `);
  return chunks.map((chunk, index) => {
    const senses = formsOf(chunk.key).flatMap((form) => SENSES.get(form) ?? []);
    const meant = senses.find(({ near }) =>
      texts.some((text, at) => at !== index && near.some((word) => text.includes(` ${word} `))),
    );
    return meant === undefined ? chunk : { ...chunk, words: wordsOfPhrase(meant.means) };
  });
}
