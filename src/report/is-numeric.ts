const NUMERIC = /^[(+−-]?\d[\d.,\s/]*\)?\s*[%‰]?(?:\s*\(\d[\d.,]*\s*[%‰]\))?$|^[-–—]$/;

const LONGEST_NUMBER = 40;

/** Whether a cell holds a bare number, a ratio, a percentage, a count with its share, or the dash for "none". */
export function isNumeric(cell: string): boolean {
  return cell.length <= LONGEST_NUMBER && NUMERIC.test(cell);
}
