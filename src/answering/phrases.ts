import moments from '../../data/lexicon/moments.json' with { type: 'json' };
import type { Report } from '../domain/report.ts';
import { fold } from '../text/fold.ts';
import { hyphenated } from '../text/hyphenated.ts';

/** "2023-03-28" → "28/3/2023". */
export function spokenDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day}/${month}/${year}`;
}

function named(report: Report): string {
  return report.date === null ? report.noun : `${report.noun} ngày ${spokenDate(report.date)}`;
}

/** Line breaks and runs of spaces inside copied words, as one space, and cut words whole: how they are shown, never how they are kept. */
export function oneLine(text: string): string {
  const whole = text.replace(
    CUT_WORD,
    (cut, first: string, between: string, second: string) => hyphenated(first, between, second) ?? cut,
  );
  return whole.replace(/\s+/g, ' ').trim();
}

const CUT_WORD = /([\p{L}\p{M}]+)(-[ \t]*\r?\n[ \t]*)([\p{L}\p{M}]+)/gu;

const SPELLED = new Map(moments.periodNouns.map((noun) => [fold(noun), noun]));

/** A period as a question typed it, its first word with its marks. */
function marked(period: string): string {
  const [first = '', ...rest] = period.toLowerCase().split(' ');
  return [SPELLED.get(fold(first)) ?? first, ...rest].join(' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Every sentence a resident may be told, but for the words of the reports themselves. */
export const PHRASES = {
  source: (report: Report): string => {
    const whole = oneLine(report.shortTitle ?? report.title);
    const noun = whole.toLowerCase().startsWith(`${report.noun} `) ? report.noun.length + 1 : 0;
    const title = capital(whole.slice(noun));
    return title === '' ? `Theo ${named(report)}.` : `Theo ${named(report)}: ${title}.`.replace(/\.\.$/, '.');
  },
  aged: 'Số liệu đã lâu, nay có thể đã khác.',
  personsChange: 'Nhân sự có thể đã thay đổi.',
  expired: 'Văn bản này đã quá thời hạn phường ghi.',
  ratio: (top: string, bottom: string, percent: string, rounded: boolean): string =>
    `Tức ${top} trên ${bottom}, ${rounded ? 'khoảng ' : ''}${percent}. Tỷ lệ do Hỏi Phường tính (${top} ÷ ${bottom}), báo cáo không ghi.`,
  ratioOver: (top: string, bottom: string, percent: string, rounded: boolean): string =>
    `Báo cáo ghi ${top}/${bottom}, số đầu lớn hơn số sau; ở đây giữ nguyên như báo cáo. Tính ra ${rounded ? 'khoảng ' : ''}${percent} (${top} ÷ ${bottom}).`,
  computed: (what: string, result: string, how: string): string =>
    `${what} ${result} (${how}), do Hỏi Phường tính từ các số được dẫn.`,
  remaining: 'Còn lại',
  difference: 'Chênh nhau',
  sum: 'Cộng lại',
  share: 'Chiếm',
  more: (label: string): string => `Số lớn hơn là ${label}.`,
  equal: 'Các số bằng nhau.',
  estimate: 'Đây là số ước, chưa phải số chính thức.',
  target: 'Đây là chỉ tiêu, không phải kết quả.',
  differs: (figure: string, asked: string): string =>
    `Báo cáo ghi ${figure}, khác với con số ${asked} trong câu hỏi.`,
  differsSpoken: (figure: string): string => `Báo cáo ghi ${figure}, khác với con số trong câu hỏi.`,
  up: 'tăng',
  down: 'giảm',
  so: (figure: string): string => `Có, báo cáo ghi ${figure}.`,
  notSo: (figure: string): string => `Không, báo cáo ghi ${figure}.`,
  exactly: (figure: string): string => `Báo cáo ghi đúng ${figure}.`,
  absence: 'Dạ, báo cáo không ghi con số này, chỉ ghi như sau:',
  agrees: (figure: string): string => `Đúng, báo cáo ghi ${figure}.`,
  agreesNot: (figure: string): string => `Báo cáo ghi ${figure}, khác với ngày trong câu hỏi.`,
  differsShare: (figure: string): string => `Báo cáo ghi ${figure}, khác với mức trong câu hỏi.`,
  notThePerson: (name: string): string => `Báo cáo ghi ${name}, khác với tên trong câu hỏi.`,
  holds: (name: string, office: string): string => `Báo cáo ghi ${name}: ${office}.`,
  anotherOffice: 'Báo cáo ghi chức vụ như trên, khác với chức vụ trong câu hỏi.',
  noPlace: (report: Report): string =>
    report.territory === null
      ? 'Dạ, báo cáo không có số riêng của nơi này.'
      : `Dạ, báo cáo nói về ${report.territory}, không có số riêng của nơi này.`,
  noPeriod: (period: string, report: Report): string =>
    report.date === null
      ? `Dạ, báo cáo không có số liệu ${marked(period)}.`
      : `Dạ, báo cáo không có số liệu ${marked(period)}; báo cáo đang có là của ngày ${spokenDate(report.date)}.`,
  noPerson: 'Dạ, báo cáo không nêu người giữ chức vụ này.',
  noName: 'Dạ, báo cáo không nêu tên người.',
  noOffice: 'Dạ, báo cáo không nêu người này.',
  noResult: 'Dạ, báo cáo chỉ ghi chỉ tiêu, chưa ghi kết quả.',
  noWhole: 'Dạ, báo cáo không ghi tổng số chung, chỉ ghi số sau đây.',
  noAttribute: 'Dạ, báo cáo không nêu đúng phần được hỏi.',
  noKind: {
    money: 'Dạ, báo cáo không nêu số tiền của việc này.',
    percent: 'Dạ, báo cáo không nêu tỷ lệ này.',
    when: 'Dạ, báo cáo không nêu thời gian của việc này.',
  },
  nearest: 'Phần gần nhất trong báo cáo:',
  asFollows: 'Báo cáo nêu như sau',
  amongOthers: 'Báo cáo nêu nhiều điểm, trong đó có',
  notFound: (example: string | null): string =>
    example === null
      ? 'Dạ, Hỏi Phường chưa tìm thấy phần trả lời câu này. Thử hỏi ngắn hơn ạ.'
      : `Dạ, Hỏi Phường chưa tìm thấy phần trả lời câu này. Thử hỏi ngắn hơn, ví dụ: “${example}”`,
  noReason: 'Dạ, báo cáo không nêu lý do.',
  premise: (figure: string, asked: string): string =>
    `Báo cáo ghi ${figure}, khác với con số ${asked} trong câu hỏi. Báo cáo không nêu lý do.`,
  noSuchNumber: 'Dạ, báo cáo không có con số này.',
  clarify: (options: readonly string[]): string =>
    `Dạ, báo cáo có các số sau: ${options.join(' · ')}. Cần số nào ạ?`,
  which: 'Dạ, cần hỏi về số nào trong báo cáo ạ?',
  chat: {
    greeting: 'Dạ, xin chào. Cần xem số nào trong báo cáo cứ hỏi, gõ không dấu cũng được.',
    thanks: 'Dạ, không có chi ạ.',
    farewell: 'Dạ, xin chào ạ.',
    identity:
      'Hỏi Phường là chương trình tự động, đọc lại số liệu trong báo cáo, không thay văn bản trả lời của phường.',
    opinion: 'Dạ, Hỏi Phường chỉ đọc lại số liệu, không nhận xét.',
    private: 'Dạ, Hỏi Phường không trả lời chuyện riêng của từng người, từng nhà.',
    instruction: 'Dạ, Hỏi Phường chỉ đọc lại số liệu trong báo cáo, không làm việc khác.',
    weather: 'Dạ, Hỏi Phường chỉ đọc lại số liệu trong báo cáo, không làm việc khác.',
  },
  service: (contact: string | null): string =>
    `Dạ, Hỏi Phường không nhận phản ánh và không làm thủ tục; xin liên hệ ${contact ?? 'trụ sở Ủy ban nhân dân phường'}.`,
  emergency: (numbers: string): string => `Việc khẩn cấp xin gọi ngay ${numbers}.`,
  empty: 'Dạ, chưa đọc được câu hỏi. Xin gõ câu hỏi bằng chữ ạ.',
  tooLong: 'Dạ, câu hỏi dài quá, xin hỏi ngắn lại ạ.',
  capital,
} as const;
