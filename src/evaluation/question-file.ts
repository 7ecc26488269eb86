import { z } from 'zod';
import { ConfigError, faultText } from '../domain/fault.ts';

const STATUS = z.enum(['answered', 'not_found', 'clarify', 'chat']);

const LINE = z
  .object({
    id: z.string().min(1),
    report: z.string().min(1),
    q: z.string().optional(),
    turns: z.array(z.string()).min(1).optional(),
    at: z.iso.date().optional(),
    style: z.string().default('plain'),
    kind: z.string().default('count'),
    level: z.enum(['plain', 'hard']).default('plain'),
    expect: z.union([STATUS, z.array(STATUS).min(1)]),
    figures: z.array(z.string()).nullish(),
    quote: z.string().nullish(),
    derived: z.array(z.number()).nullish(),
    verdict: z.enum(['yes', 'no']).nullish(),
  })
  .refine(({ q, turns }) => (q === undefined) !== (turns === undefined), 'needs q or turns, one of them');

/** A question with what a right answer shows; the fields are documented in `data/evaluation/README.md`. */
export interface EvaluationQuestion {
  readonly id: string;
  readonly report: string;
  /** The dialogue; its last turn is judged. */
  readonly turns: readonly string[];
  readonly at: string | null;
  readonly style: string;
  readonly kind: string;
  readonly level: 'plain' | 'hard';
  readonly expect: readonly ('answered' | 'not_found' | 'clarify' | 'chat')[];
  readonly figures: readonly string[];
  readonly quote: string | null;
  readonly derived: readonly number[];
  readonly verdict: 'yes' | 'no' | null;
  /** Kept apart: reported separately, never tuned on. */
  readonly held: boolean;
}

/**
 * Reads a file of questions, one JSON object a line.
 * @throws ConfigError naming the first line that is no question
 */
export function readQuestionFile(name: string, text: string): EvaluationQuestion[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = LINE.safeParse(jsonOf(line));
    if (!parsed.success) throw malformed(name, index + 1, parsed.error.issues[0]?.message ?? 'not JSON');
    const { q, turns, expect, figures, quote, derived, verdict, at, ...rest } = parsed.data;
    return [
      {
        ...rest,
        turns: turns ?? [q ?? ''],
        at: at ?? null,
        expect: Array.isArray(expect) ? expect : [expect],
        figures: figures ?? [],
        quote: quote ?? null,
        derived: derived ?? [],
        verdict: verdict ?? null,
        held: name.includes('.held.'),
      },
    ];
  });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function malformed(name: string, line: number, reason: string): ConfigError {
  return new ConfigError(
    faultText(
      `${name}, dòng ${line}: không phải một câu hỏi hợp lệ (${reason}).`,
      `${name}, line ${line}: not a valid question (${reason}); the format is in data/evaluation/README.md.`,
      'npm run evaluate -- --questions FILE --reports DIR',
    ),
  );
}
