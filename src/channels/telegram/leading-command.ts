import { plain } from './plain.ts';

const COMMAND = /^[\s\p{Cf}]*\/(?<name>[\p{L}\p{M}\p{N}_]{1,64})(?:@(?<bot>\w{1,64}))?(?![\p{L}\p{N}_@/])/u;

export interface LeadingCommand {
  /** Lower case and without marks: "/HỎI" is "hoi". */
  readonly name: string;
  /** The bot it names, lower case, or null. */
  readonly bot: string | null;
  /** UTF-16 length of the command with everything before it. */
  readonly length: number;
}

/** The command a text begins with, whatever its case and marks, or null. */
export function leadingCommand(text: string): LeadingCommand | null {
  const match = COMMAND.exec(text);
  const name = match?.groups?.['name'];
  if (match === null || name === undefined) return null;
  return { name: plain(name), bot: match.groups?.['bot']?.toLowerCase() ?? null, length: match[0].length };
}
