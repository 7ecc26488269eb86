import { z } from 'zod';

/** What belongs to an embedding model and not to the code: it lies beside the model as `hoi-phuong.json`. */
export interface ModelSettings {
  /** Put before a question. */
  readonly queryPrefix: string;
  /** Put before a passage. */
  readonly passagePrefix: string;
  /** Share of the dense score in the fused one, 0–1. */
  readonly denseWeight: number;
}

/** The file's name inside a model folder. */
export const MODEL_SETTINGS_FILE = 'hoi-phuong.json';

const PLAIN: ModelSettings = { queryPrefix: '', passagePrefix: '', denseWeight: 0.4 };

const SCHEMA = z.strictObject({
  queryPrefix: z.string().max(200).optional(),
  passagePrefix: z.string().max(200).optional(),
  denseWeight: z.number().min(0).max(1).optional(),
});

/** The e5 family was trained with these words in front (its model cards); without them it loses several points. */
const PREFIXED = /(^|[/-])e5-/i;

/** What a model without a settings file is taken for, judged by its name alone. */
export function defaultModelSettings(name: string): ModelSettings {
  return PREFIXED.test(name) ? { ...PLAIN, queryPrefix: 'query: ', passagePrefix: 'passage: ' } : PLAIN;
}

/** @returns null when the content is no settings file. */
export function parseModelSettings(content: unknown, name: string): ModelSettings | null {
  const parsed = SCHEMA.safeParse(content);
  return parsed.success ? { ...defaultModelSettings(name), ...withoutUnset(parsed.data) } : null;
}

function withoutUnset(given: z.infer<typeof SCHEMA>): Partial<ModelSettings> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
