import { GrammyError, HttpError } from 'grammy';

const ANY_TOKEN = /\d{5,}:[\w-]{20,}/g;

/** Removes this token, and whatever looks like one. */
export function redact(text: string, token: string): string {
  return text.replaceAll(token, '[token]').replace(ANY_TOKEN, '[token]');
}

/**
 * What may be logged of an error: never the object, which holds the token's address, nor a payload, which holds
 * residents' words.
 */
export function describeError(error: unknown, token: string): string {
  return redact(plainDescription(error), token).slice(0, 500);
}

function plainDescription(error: unknown): string {
  if (error instanceof GrammyError) return `${error.method}: ${error.error_code} ${error.description}`;
  if (error instanceof HttpError) return `${error.message} ${causeOf(error.error)}`;
  if (error instanceof Error) return error.stack ?? `${error.name}: ${error.message}`;
  return typeof error;
}

/** "ECONNREFUSED", or the name of the error when the network gave no code. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
