/** One request of `npm run ask -- --batch`. */
export interface BatchRequest {
  readonly id: string | number | null;
  /** One question, or the turns of a dialogue whose last is answered. */
  readonly turns: readonly string[];
  /** The asker's date, ISO; undefined for today. */
  readonly at: string | undefined;
}

export interface BadLine {
  readonly id: string | number | null;
  readonly error: { readonly code: 'bad_json' | 'bad_request'; readonly message: string };
}

/** Turns that a dialogue may have; each one is answered. */
const MOST_TURNS = 50;

/** Reads a line; a bad one says what is wrong with it, with its id where that can be read. */
export function readBatchLine(line: string): BatchRequest | BadLine {
  let content: unknown;
  try {
    content = JSON.parse(line);
  } catch {
    return bad(null, 'bad_json', 'Dòng này không phải JSON. This line is no JSON.');
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return bad(null, 'bad_request', 'Cần một đối tượng JSON. A JSON object is needed.');
  }
  const fields = new Map<string, unknown>(Object.entries(content));
  const given = fields.get('id');
  const id =
    typeof given === 'string' || (typeof given === 'number' && Number.isFinite(given)) ? given : null;
  if (given !== undefined && given !== null && id === null) {
    return bad(null, 'bad_request', 'id phải là chuỗi hoặc số. id must be a string or a number.');
  }
  const turns = readTurns(fields);
  if (turns === null) {
    return bad(
      id,
      'bad_request',
      'Cần "q" là một câu hỏi, hoặc "turns" là danh sách câu hỏi. "q" must be a question, or "turns" a list of questions.',
    );
  }
  const at = fields.get('at') ?? undefined;
  if (at !== undefined && !isDate(at)) {
    return bad(id, 'bad_request', 'at phải là ngày như 2026-11-22. at must be a date such as 2026-11-22.');
  }
  return { id, turns, at };
}

function readTurns(fields: ReadonlyMap<string, unknown>): readonly string[] | null {
  const q = fields.get('q');
  const turns = fields.get('turns');
  if (turns === undefined) return typeof q === 'string' ? [q] : null;
  const usable =
    q === undefined &&
    Array.isArray(turns) &&
    turns.length > 0 &&
    turns.length <= MOST_TURNS &&
    turns.every((turn) => typeof turn === 'string');
  return usable ? turns : null;
}

function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function bad(id: BadLine['id'], code: BadLine['error']['code'], message: string): BadLine {
  return { id, error: { code, message } };
}
