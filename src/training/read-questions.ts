import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, faultText } from '../domain/fault.ts';

/** A clause as reports write it, with questions of residents that it answers and no other clause of its domain does. */
export interface AskedClause {
  /** What the clauses of one file are about: "giam-ngheo". */
  readonly domain: string;
  readonly clause: string;
  readonly questions: readonly string[];
}

const ENDING = '.tsv';
const COMMAND = 'npm run train -- --corpus DIR --from MODEL --questions DIR';
/** Stands for the end of a table's header in a file whose lines are clauses. */
const LINE_END = '⏎';

/**
 * The clauses and questions of a folder: a file `DOMAIN.tsv` a domain, a line a clause and its questions, parted by tabs.
 *
 * @throws ConfigError when the folder holds no such file or a line has a clause without a question
 */
export function readQuestions(folder: string): AskedClause[] {
  const clauses = filesOf(folder).flatMap((file) => readDomain(folder, file));
  if (clauses.length > 0) return clauses;
  throw new ConfigError(
    faultText(
      `Không có câu hỏi mẫu nào trong ${folder}.`,
      `There are no ${ENDING} files with questions in ${folder}.`,
      COMMAND,
    ),
  );
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ENDING))
      .toSorted();
  } catch {
    return [];
  }
}

function readDomain(folder: string, file: string): AskedClause[] {
  const domain = file.slice(0, -ENDING.length);
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      const [clause = '', ...questions] = line.split('\t').map((part) => part.trim());
      if (clause === '' || questions.length === 0 || questions.includes('')) throw malformed(file, number);
      return { domain, clause: clause.replaceAll(LINE_END, '\n'), questions };
    });
}

function malformed(file: string, line: number): ConfigError {
  return new ConfigError(
    faultText(
      `Tệp câu hỏi ${file} sai ở dòng ${line}.`,
      `The file of questions ${file} is malformed at line ${line}: every line must be a clause and its questions, parted by tabs.`,
      COMMAND,
    ),
  );
}

/** Hash of the questions: a training is resumed only on those with which it began. */
export function questionsDigest(clauses: readonly AskedClause[]): string {
  return createHash('sha256').update(JSON.stringify(clauses)).digest('hex');
}
