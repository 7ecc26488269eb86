import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SUBJECTS = [
  'hộ nghèo',
  'hộ cận nghèo',
  'đảng viên',
  'tuyến hẻm',
  'học sinh',
  'khu phố',
  'hồ sơ',
  'trường học',
];
const VERBS = ['tăng', 'giảm', 'được chăm lo', 'hoàn thành chỉ tiêu', 'được khen thưởng', 'nhận hỗ trợ'];
const PLACES = ['phường', 'quận', 'tổ dân phố', 'thành phố', 'xã', 'huyện', 'ấp'];

function sentence(seed: number): string {
  const subject = SUBJECTS[seed % SUBJECTS.length];
  const verb = VERBS[(seed * 5 + 1) % VERBS.length];
  const place = PLACES[(seed * 3 + 2) % PLACES.length];
  return `Trong năm ${2000 + (seed % 25)} số ${subject} của ${place} ${verb} so với cùng kỳ năm trước.`;
}

function paragraph(seed: number): string {
  return [seed, seed * 7 + 3, seed * 11 + 5].map(sentence).join(' ');
}

function jsonLines(count: number, name: string): string {
  return Array.from({ length: count }, (_, index) =>
    JSON.stringify({ q: `${name} ${SUBJECTS[index % SUBJECTS.length]}`, p: paragraph(index) }),
  ).join('\n');
}

/** Folder with a corpus of a few hundred made-up paragraphs. */
export function writeTinyCorpus(): string {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  writeFileSync(join(folder, 'viwiki-sections.jsonl'), jsonLines(200, 'Tình hình'));
  writeFileSync(join(folder, 'law-sections.jsonl'), jsonLines(80, 'Quy định về'));
  writeFileSync(
    join(folder, 'law.txt'),
    Array.from({ length: 160 }, (_, index) => sentence(index * 13 + 1)).join('\n'),
  );
  return folder;
}
