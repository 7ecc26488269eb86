import type { Library } from './channels/library.ts';
import type { ReportInfo } from './domain/report.ts';
import type { IndexContent } from './indexing/index-content.ts';

/**
 * The indexed reports as channels see them.
 * @param examples questions that this index answers
 */
export function createIndexLibrary(
  { reports, passages }: IndexContent,
  examples: (count: number) => readonly string[],
): Library {
  const reportsById = new Map(reports.map((report) => [report.id, report]));
  const passagesById = new Map(passages.map((passage) => [passage.id, passage]));
  const infos = reports.map(({ text: _text, ...info }): ReportInfo => info);
  return {
    reports: () => infos,
    paragraph(passageId) {
      const passage = passagesById.get(passageId);
      const report = reportsById.get(passage?.reportId ?? '');
      if (passage === undefined || report === undefined) return null;
      const { start, end } = passage.paragraph;
      return {
        text: report.text.slice(start, end),
        start,
        end,
        report: report.file,
        reportId: report.id,
        title: report.title,
        date: report.date,
        passageId,
      };
    },
    examples,
  };
}
