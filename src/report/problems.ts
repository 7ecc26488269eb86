import type { Decoded } from './decode.ts';

type Refused = Extract<Decoded, { ok: false }>;

const SENTENCES: Readonly<Record<Refused['problem'], readonly [vietnamese: string, english: string]>> = {
  empty: [
    'Tệp báo cáo {file} không có chữ nào; chép nội dung báo cáo vào tệp rồi lập lại chỉ mục.',
    'The report {file} is empty; put its text into the file and index again:',
  ],
  binary: [
    'Tệp {file} không phải văn bản thuần{kind}; lưu báo cáo thành tệp .txt mã UTF-8 rồi lập lại chỉ mục.',
    'The file {file} is no plain text{kindEnglish}; save the report as a .txt file in UTF-8 and index again:',
  ],
  undecodable: [
    'Không đọc được mã chữ của tệp {file}; mở tệp, lưu lại với mã UTF-8 rồi lập lại chỉ mục.',
    'The file {file} is neither UTF-8 nor UTF-16; save it again as UTF-8 and index again:',
  ],
  tcvn3: [
    'Tệp {file} gõ bằng phông chữ TCVN3 (ABC, .VnTime); chuyển sang Unicode (ví dụ bằng UniKey Toolkit) rồi lập lại chỉ mục.',
    'The file {file} is written in a TCVN3 (ABC) font; convert it to Unicode and index again:',
  ],
  vni: [
    'Tệp {file} gõ bằng phông chữ VNI (VNI-Times); chuyển sang Unicode (ví dụ bằng UniKey Toolkit) rồi lập lại chỉ mục.',
    'The file {file} is written in a VNI font; convert it to Unicode and index again:',
  ],
};

// Whole again, from the folder of the settings: a single file would push the other reports out of the index.
const INDEX_COMMAND = 'npm run index';

/** Why a file was refused: one Vietnamese sentence, the same in English, and the command that mends it. */
export function reportProblem(file: string, { problem, looksLike }: Refused): string {
  const [vietnamese, english] = SENTENCES[problem];
  const fill = (sentence: string) =>
    sentence
      .replace('{file}', () => file)
      .replace('{kind}', looksLike ? ` (có vẻ là tệp ${looksLike})` : '')
      .replace('{kindEnglish}', looksLike ? ` (it looks like ${looksLike})` : '');
  return `${fill(vietnamese)} ${fill(english)} ${INDEX_COMMAND}`;
}

/** The same for a sidecar that cannot be used; `message` is what `parseSidecar` said. */
export function sidecarProblem(file: string, message: string): string {
  return `Tệp ghi chú ${file} không dùng được (${message}); sửa tệp rồi lập lại chỉ mục. The sidecar ${file} cannot be used (${message}); mend it and index again: ${INDEX_COMMAND}`;
}
