/** An answer with `ok: false`. */
export class Refusal extends Error {
  override name = 'Refusal';

  constructor(
    readonly code: number,
    description: string,
    readonly parameters: Readonly<Record<string, number>> = {},
  ) {
    super(description);
  }
}

export function refuse(description: string): never {
  throw new Refusal(400, `Bad Request: ${description}`);
}
