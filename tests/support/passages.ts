import type { Passage } from '../../src/domain/passage.ts';
import type { Report } from '../../src/domain/report.ts';

/** A report whose every line is a passage. */
export function reportOfLines(
  file: string,
  lines: readonly string[],
  date: string | null = '2023-03-28',
): { report: Report; passages: Passage[] } {
  const text = lines.join('\n');
  const id = `id-${file}`;
  const report: Report = {
    id,
    file,
    title: `Báo cáo ${file}`,
    shortTitle: null,
    noun: 'báo cáo',
    date,
    issuer: null,
    territory: null,
    validUntil: null,
    text,
  };
  let start = 0;
  const passages = lines.map((line, index) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return passageOf(`${file}-${index}`, id, line, span);
  });
  return { report, passages };
}

function passageOf(
  id: string,
  reportId: string,
  text: string,
  span: { start: number; end: number },
): Passage {
  return {
    id,
    reportId,
    kind: 'clause',
    section: [],
    text,
    ...span,
    noise: [],
    context: [],
    paragraph: span,
    figures: [],
  };
}
