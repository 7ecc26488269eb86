import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ConfigError, faultText } from '../domain/fault.ts';

/** One paragraph of the training corpus. */
export interface CorpusText {
  /** Where it comes from: an encyclopedia's section, a law's line, a law's article with its heading. */
  readonly kind: 'section' | 'line' | 'article';
  /** What the paragraph is headed by; null for a law's line. */
  readonly heading: string | null;
  readonly text: string;
}

const SECTION = z.object({ q: z.string().min(1), p: z.string().min(1) });
const COMMAND = 'npm run train -- --corpus DIR';

function malformed(file: string, line: number): ConfigError {
  return new ConfigError(
    faultText(
      `Tệp ngữ liệu ${file} sai ở dòng ${line}.`,
      `The corpus file ${file} is malformed at line ${line}: every line must be {"q": heading, "p": text}.`,
      COMMAND,
    ),
  );
}

function readLines(folder: string, file: string): string[] {
  let content: string;
  try {
    content = readFileSync(join(folder, file), 'utf8');
  } catch {
    throw new ConfigError(
      faultText(
        `Không đọc được tệp ngữ liệu ${file} trong ${folder}.`,
        `The corpus file ${file} cannot be read in ${folder}.`,
        COMMAND,
      ),
    );
  }
  const lines = content.split('\n').map((line) => line.trim());
  if (!lines.some(Boolean)) {
    throw new ConfigError(
      faultText(`Tệp ngữ liệu ${file} trống.`, `The corpus file ${file} is empty.`, COMMAND),
    );
  }
  return lines;
}

function readSections(folder: string, file: string, kind: 'section' | 'article'): CorpusText[] {
  const texts: CorpusText[] = [];
  for (const [index, line] of readLines(folder, file).entries()) {
    if (line === '') continue;
    let parsed: z.infer<typeof SECTION>;
    try {
      parsed = SECTION.parse(JSON.parse(line));
    } catch {
      throw malformed(file, index + 1);
    }
    texts.push({ kind, heading: parsed.q, text: parsed.p });
  }
  return texts;
}

/**
 * The training corpus of a folder: `viwiki-sections.jsonl` and `law-sections.jsonl` (`{"q": heading, "p": text}` a
 * line), `law.txt` (a paragraph a line). The order of the files is kept: neighbours are of one article or law.
 *
 * @throws ConfigError when a file is missing, empty or malformed
 */
export function readCorpus(folder: string): CorpusText[] {
  return [
    ...readSections(folder, 'viwiki-sections.jsonl', 'section'),
    ...readSections(folder, 'law-sections.jsonl', 'article'),
    ...readLines(folder, 'law.txt')
      .filter(Boolean)
      .map((text): CorpusText => ({ kind: 'line', heading: null, text })),
  ];
}

/** Hash of a corpus: a training is resumed only on the texts on which it began. */
export function corpusDigest(corpus: readonly CorpusText[]): string {
  const hash = createHash('sha256');
  for (const text of corpus) hash.update(JSON.stringify(text));
  return hash.digest('hex');
}
