import { measureAsking } from './speed-asking.ts';
import { measureIndexing } from './speed-indexing.ts';
import { measureOpening } from './speed-opening.ts';

/**
 * One part of the speed benchmark in a process of its own, so that neither memory nor compiled code of one part is
 * there when the next is measured. Arguments: part, folder, passages, "orama" to include it; prints one JSON object.
 */
const [part, folder = '', size = '0', extra] = process.argv.slice(2);
const parts: Record<string, () => Promise<object>> = {
  indexing: () => measureIndexing(folder, Number(size)),
  asking: () => measureAsking(folder, Number(size), extra === 'orama'),
  opening: () => measureOpening(folder),
};
process.stdout.write(JSON.stringify(await parts[part ?? '']?.()));
