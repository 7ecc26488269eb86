import type { ReportInfo } from '../../domain/report.ts';
import { cutPoint } from './excerpt.ts';
import { messages } from './messages.ts';

const MOST_LISTED = 10;
const LONGEST_TITLE = 200;

/** Which reports are read, newest first, and how old they are. */
export function describeSources(reports: readonly ReportInfo[], today: Date): string {
  if (reports.length === 0) return messages.noReports;
  const listed = reports.slice(0, MOST_LISTED).map((report) => `• ${describe(report, today)}`);
  const more = reports.length > MOST_LISTED ? [`Và ${reports.length - MOST_LISTED} văn bản khác.`] : [];
  return ['Hỏi Phường đang đọc:', ...listed, ...more].join('\n');
}

function describe(report: ReportInfo, today: Date): string {
  const title = oneLine(report.title) || oneLine(report.noun);
  if (report.date === null) return `${title}, không ghi ngày.`;
  const [year = '', month = '', day = ''] = report.date.split('-');
  return `${title}, ngày ${Number(day)}/${Number(month)}/${year}, ${age(report.date, today)}.`;
}

/** Titles come from files: one line, and not the whole message. */
function oneLine(text: string): string {
  const flat = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return flat.slice(0, cutPoint(flat, LONGEST_TITLE)).trimEnd();
}

/** "cách nay 2 năm 8 tháng", in whole months. */
function age(date: string, today: Date): string {
  const from = new Date(`${date}T00:00:00Z`);
  const whole =
    (today.getUTCFullYear() - from.getUTCFullYear()) * 12 + today.getUTCMonth() - from.getUTCMonth();
  const months = whole - (today.getUTCDate() < from.getUTCDate() ? 1 : 0);
  if (!(months >= 1)) return 'mới dưới một tháng';
  const years = Math.floor(months / 12);
  const parts = [years > 0 ? `${years} năm` : '', months % 12 > 0 ? `${months % 12} tháng` : ''];
  return `cách nay ${parts.filter((part) => part !== '').join(' ')}`;
}
