import { createRandom, type Random } from '../training/random.ts';

/** A made-up report, and questions that a resident of its ward might ask. */
export interface SyntheticReport {
  readonly file: string;
  readonly text: string;
  /** One a line. */
  readonly questions: readonly string[];
}

const NAMES =
  'An Bình Cẩm Đông Gia Hòa Hưng Khánh Lộc Long Mỹ Nam Ngọc Phú Phước Quảng Sơn Tân Thạnh Thới Trung Vĩnh'.split(
    ' ',
  );
const COUNTED = [
  ['hộ', ['nghèo', 'cận nghèo', 'thoát nghèo', 'kinh doanh', 'gia đình văn hóa', 'thuộc diện chính sách']],
  ['vụ', ['vi phạm trật tự đô thị', 'tai nạn giao thông', 'cháy', 'trộm cắp tài sản', 'xây dựng không phép']],
  ['hồ sơ', ['hộ tịch', 'đăng ký kết hôn', 'chứng thực bản sao', 'cấp phép xây dựng', 'trợ cấp xã hội']],
  ['học sinh', ['tiểu học', 'mầm non', 'trung học cơ sở', 'được nhận học bổng', 'hoàn cảnh khó khăn']],
  ['tuyến hẻm', ['được nâng cấp', 'lắp đặt đèn chiếu sáng', 'sạch đẹp an toàn', 'bê tông hóa', 'thoát nước']],
  [
    'người',
    ['được giới thiệu việc làm', 'tham gia bảo hiểm y tế', 'hiến máu tình nguyện', 'cao tuổi', 'khuyết tật'],
  ],
  ['đảng viên', ['mới kết nạp', 'được chuyển chính thức', 'được tặng huy hiệu', 'sinh hoạt nơi cư trú']],
  ['buổi', ['tuyên truyền pháp luật', 'tiếp xúc cử tri', 'tập huấn phòng cháy', 'ra quân dọn vệ sinh']],
] as const;
const LEADS = [
  'Trong kỳ',
  'Từ đầu năm đến nay',
  'Đến cuối quý',
  'Qua kiểm tra thực tế',
  'Theo thống kê',
  'Phối hợp với các ngành',
];
const TAILS = [
  'đạt tốt so với kế hoạch đề ra',
  'góp phần giữ vững an ninh trật tự trên địa bàn',
  'được người dân đồng tình ủng hộ',
  'còn gặp khó khăn về kinh phí và nhân lực',
  'giảm so với cùng kỳ năm trước',
  'tiếp tục được theo dõi và báo cáo',
];
const SECTIONS = [
  'Kinh tế',
  'Đô thị và môi trường',
  'Văn hóa và giáo dục',
  'Y tế và an sinh',
  'An ninh trật tự',
  'Xây dựng Đảng',
];
const LINES_PER_SECTION = 40;
const LINES_PER_REPORT = 500;

function pick<T>(list: readonly T[], random: Random): T {
  const item = list[random.below(list.length)];
  if (item === undefined) throw new RangeError('an empty list');
  return item;
}

function writeReport(number: number, lines: number, random: Random): SyntheticReport {
  const ward = `${pick(NAMES, random)} ${pick(NAMES, random)}`;
  const year = 2015 + random.below(10);
  const rows = [
    'ỦY BAN NHÂN DÂN',
    `PHƯỜNG ${ward.toUpperCase()}`,
    '',
    'BÁO CÁO',
    `Tình hình kinh tế - xã hội phường ${ward} năm ${year}`,
    '',
  ];
  const questions: string[] = [];
  for (let line = 0; line < lines; line++) {
    if (line % LINES_PER_SECTION === 0) {
      const section = line / LINES_PER_SECTION;
      rows.push(`${section + 1}. ${pick(SECTIONS, random)}`);
    }
    const [unit, kinds] = pick(COUNTED, random);
    const kind = pick(kinds, random);
    const street = `đường ${pick(NAMES, random)} ${pick(NAMES, random)}`;
    const place = `khu phố ${1 + random.below(30)}`;
    const count = 2 + random.below(900);
    rows.push(
      `- ${pick(LEADS, random)}, ${place} trên ${street} có ${count} ${unit} ${kind}, ${pick(TAILS, random)}.`,
    );
    questions.push(`${place} ${street} có bao nhiêu ${unit} ${kind}?`);
  }
  return { file: `bao-cao-${number}.txt`, text: `${rows.join('\n')}\n`, questions };
}

/** Reports of about so many passages in all; the same seed gives the same texts. */
export function syntheticReports(passages: number, seed = 1): SyntheticReport[] {
  const random = createRandom(seed, passages);
  const reports: SyntheticReport[] = [];
  for (let left = passages; left > 0; left -= LINES_PER_REPORT) {
    reports.push(writeReport(reports.length + 1, Math.min(left, LINES_PER_REPORT), random));
  }
  return reports;
}
