import { z } from 'zod';

const day = z.iso.date('must be a date such as 2023-03-28');
const words = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(500, 'must not be longer than 500 characters');

const schema = z.strictObject({
  shortTitle: words.optional(),
  title: words.optional(),
  noun: words.optional(),
  date: day.optional(),
  issuer: words.optional(),
  territory: words.optional(),
  validUntil: day.optional(),
});

/** What an officer writes beside a report (`NAME.json`) to correct or add what its text says; dates are ISO. */
export type Sidecar = z.infer<typeof schema>;

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  return issue.path.length > 0 ? `"${issue.path.join('.')}": ${issue.message}` : issue.message;
}

/** Reads a sidecar. Unknown fields are errors that name them: a misspelt one must not go unnoticed. */
export function parseSidecar(json: string): { ok: true; value: Sidecar } | { ok: false; message: string } {
  let raw: unknown;
  try {
    raw = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    return { ok: false, message: `no JSON (${error instanceof Error ? error.message : String(error)})` };
  }
  if (typeof raw === 'object' && raw !== null && Object.hasOwn(raw, '__proto__'))
    return { ok: false, message: 'unknown field "__proto__"' };
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, message: parsed.error.issues.map(describe).join('; ') };
}
