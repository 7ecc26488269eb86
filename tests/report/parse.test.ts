import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/report/parse.ts';
import { clausesOf, contextOf, passageWith, readPassages } from './reading.ts';

const sectionOf = (text: string, words: string) => passageWith(text, words).section;
const noiseOf = (text: string) => parseReport(text).noise.map(({ start, end }) => text.slice(start, end));

describe('when headings are numbered', () => {
  const text = `BÁO CÁO
Công tác năm 2023

I. KINH TẾ
1. Ngân sách
a) Thu ngân sách
- Thu đạt 5 tỷ đồng.
- Thuế đạt 2 tỷ đồng.
b) Chi ngân sách
- Chi đạt 3 tỷ đồng.
2. Thương mại
1.1. Chợ có 200 sạp.
II. XÃ HỘI
Phường còn 37 hộ nghèo.
`;

  it.each([
    ['Thu đạt', ['I. KINH TẾ', '1. Ngân sách', 'a) Thu ngân sách']],
    ['Thuế đạt', ['I. KINH TẾ', '1. Ngân sách', 'a) Thu ngân sách']],
    ['Chi đạt', ['I. KINH TẾ', '1. Ngân sách', 'b) Chi ngân sách']],
    ['Chợ có', ['I. KINH TẾ', '2. Thương mại']],
    ['37 hộ', ['II. XÃ HỘI']],
  ])('%s stands under its own', (words, section) => {
    expect(sectionOf(text, words)).toEqual(section);
  });

  it('makes each heading a passage without its number', () => {
    const headings = readPassages(text).filter((passage) => passage.kind === 'heading');
    expect(headings.map((passage) => passage.text)).toEqual([
      'BÁO CÁO\nCông tác năm 2023',
      'KINH TẾ',
      'Ngân sách',
      'Thu ngân sách',
      'Chi ngân sách',
      'Thương mại',
      'XÃ HỘI',
    ]);
  });
});

describe('when headings are of other sorts', () => {
  it.each([
    [
      'Markdown',
      '# Báo cáo\n\n## 1. Thu\n\n### a) Thuế\n\nThuế 5 tỷ.\n\n## 2. Chi\n\nChi 3 tỷ.',
      'Chi 3',
      ['2. Chi'],
    ],
    [
      'Markdown, deeper',
      '# Báo cáo\n\n## 1. Thu\n\n### a) Thuế\n\nThuế 5 tỷ.',
      'Thuế 5',
      ['1. Thu', 'a) Thuế'],
    ],
    ['bold lines', '# Báo cáo\n\n**Thu ngân sách**\n\nThuế 5 tỷ.', 'Thuế 5', ['Thu ngân sách']],
    [
      'capitals',
      'BÁO CÁO NĂM\n\nĐẶC ĐIỂM TÌNH HÌNH\nPhường có 5 hộ.\n\nI. KẾT QUẢ\nThu 5 tỷ.',
      'Thu 5',
      ['I. KẾT QUẢ'],
    ],
    [
      'articles',
      'NGHỊ QUYẾT\nVề năm 2025\n\nĐiều 1. Thu chi\n1. Thu 5 tỷ đồng.\n\nĐiều 2. Hộ nghèo\n1. Còn 37 hộ.',
      'Còn 37',
      ['Điều 2. Hộ nghèo'],
    ],
    [
      'letters after Roman numerals',
      'BÁO CÁO\nNăm 2023\n\nA. KẾT QUẢ\nI. KINH TẾ\nThu 5 tỷ.\nB. NHIỆM VỤ\nThu 6 tỷ.',
      'Thu 6',
      ['B. NHIỆM VỤ'],
    ],
    [
      'C after B, not a hundred',
      'BÁO CÁO\nNăm 2023\n\nA. MỘT\nThu 4 tỷ.\nB. HAI\nThu 5 tỷ.\nC. BA\nThu 6 tỷ.',
      'Thu 6',
      ['C. BA'],
    ],
    [
      'short lines nobody numbered',
      'BÁO CÁO NĂM\n\nCông tác y tế\nTrạm Y tế phường đã khám bệnh cho 6.418 lượt người trong năm.',
      'Trạm',
      ['Công tác y tế'],
    ],
  ])('%s', (_, text, words, section) => {
    expect(sectionOf(text, words)).toEqual(section);
  });

  it('lets a second paper in the same file begin anew', () => {
    const text = `NGHỊ QUYẾT\nVề năm 2025\n\nĐiều 1. Tổ chức thực hiện\n1. Ủy ban thực hiện.\n\n            CHỦ TỊCH\n         Lê Văn An\n\nBẢN TIN KỲ HỌP, số 12\nHội đồng nhân dân phường đã họp kỳ thứ mười một tại trụ sở, có 26 đại biểu dự.`;
    expect(sectionOf(text, '26 đại biểu')).toEqual(['BẢN TIN KỲ HỌP, số 12']);
  });
});

describe('when lists need the words that lead into them', () => {
  const text = `BÁO CÁO NĂM

Phường đã hoàn thành nhiều chỉ tiêu, gồm:
- Kết nạp 22 đảng viên;
- Về kinh tế:
+ Thu 5 tỷ đồng.
+ Chi 3 tỷ đồng.
Tình hình ổn định, có 5 vụ.`;

  it('gives them to every item, and not to what follows the list', () => {
    expect(contextOf(text, passageWith(text, 'Kết nạp'), 'lead')).toEqual([
      'Phường đã hoàn thành nhiều chỉ tiêu, gồm:',
    ]);
    expect(contextOf(text, passageWith(text, 'Chi 3'), 'lead')).toEqual([
      'Phường đã hoàn thành nhiều chỉ tiêu, gồm:',
      'Về kinh tế:',
    ]);
    expect(contextOf(text, passageWith(text, 'Tình hình'), 'lead')).toEqual([]);
  });

  it('lets a star begin a list of its own', () => {
    const starred = 'BÁO CÁO NĂM\n\n- Kết quả:\n+ Thu 5 tỷ\n\n* Hạn chế:\n- Còn 3 hẻm chưa xong.';
    expect(contextOf(starred, passageWith(starred, '3 hẻm'), 'lead')).toEqual(['Hạn chế:']);
  });

  it('gives an item’s label to its later sentences', () => {
    const labelled = '1. Tiêm chủng: Tiêm đủ cho 158 trẻ. Uống vitamin A cho 1.076 trẻ.';
    expect(contextOf(labelled, passageWith(labelled, 'Uống'), 'lead')).toEqual(['Tiêm chủng:']);
    const paragraph = 'Lịch tiếp dân của Chủ tịch: sáng thứ Năm hằng tuần.\n\nĐiện thoại: 1022.';
    expect(contextOf(paragraph, passageWith(paragraph, '1022'), 'lead')).toEqual([]);
  });

  it('takes no number and no bracket for a lead-in', () => {
    const colons =
      'Bầu bà Yến làm Phó Chủ tịch: 25/26 phiếu; bầu ông Bửu: 24/26 phiếu; trường A (Hiệu trưởng: bà Ngân) đạt; trường B đạt.';
    for (const words of ['ông Bửu', 'trường B'])
      expect(contextOf(colons, passageWith(colons, words), 'lead')).toEqual([]);
  });

  it('keeps the earlier clauses of the same sentence', () => {
    const joined = 'Năm 2023, phường tập trung: Thu 5 tỷ; chi 3 tỷ; giảm 12 hộ nghèo. Kết nạp 5 đảng viên.';
    const last = passageWith(joined, 'giảm 12');
    expect(contextOf(joined, last, 'lead')).toEqual(['Năm 2023, phường tập trung:']);
    expect(contextOf(joined, last, 'sentence')).toEqual(['Năm 2023, phường tập trung: Thu 5 tỷ; chi 3 tỷ']);
    expect(passageWith(joined, 'Kết nạp').context).toEqual([]);
  });
});

describe('when lines are broken at a width', () => {
  const text = `                             BÁO CÁO
                  Tình hình an ninh quý III năm 2023

1. Trật tự xã hội
- Xảy ra 15 vụ phạm pháp hình sự trên địa bàn, giảm 04 vụ so với cùng kỳ năm
2022; thu hồi tài sản trị giá 186 triệu đồng, trả lại cho bị hại 07 xe mô tô.
Công an phường đã khám phá 12 vụ do Thiếu tá Nguyễn Văn Thạch, Trưởng Công an
Phường, chỉ đạo; bắt 14 đối tượng đang lẩn trốn tại các phường lân cận và các
                                    3
khu nhà trọ trong hẻm.
- Vận động nhân dân giao nộp 04 khẩu súng tự chế, 17 dao, kiếm và 2,8 kg pháo.
`;

  it('joins them to sentences whose offsets stay', () => {
    expect(clausesOf(text)).toEqual([
      'Xảy ra 15 vụ phạm pháp hình sự trên địa bàn, giảm 04 vụ so với cùng kỳ năm\n2022',
      'thu hồi tài sản trị giá 186 triệu đồng, trả lại cho bị hại 07 xe mô tô.',
      'Công an phường đã khám phá 12 vụ do Thiếu tá Nguyễn Văn Thạch, Trưởng Công an\nPhường, chỉ đạo',
      'bắt 14 đối tượng đang lẩn trốn tại các phường lân cận và các\n                                    3\nkhu nhà trọ trong hẻm.',
      'Vận động nhân dân giao nộp 04 khẩu súng tự chế, 17 dao, kiếm và 2,8 kg pháo.',
    ]);
  });

  it('names the page number in the middle as noise', () => {
    const { noise } = passageWith(text, 'lẩn trốn');
    expect(noise.map(({ start, end }) => text.slice(start, end))).toEqual(['3']);
  });
});

describe('what is noise', () => {
  it.each([
    ['a stray counter', 'BÁO CÁO NĂM\n\n25\nThu 5 tỷ.', ['25']],
    [
      'page numbers',
      'Thu 5 tỷ.\n- 3 -\nChi 3 tỷ.\nTrang 4/12\nCòn 5 hộ.\n7/12\nHết.',
      ['- 3 -', 'Trang 4/12', '7/12'],
    ],
    ['rules and specks', 'Thu 5 tỷ.\n-----\n~\nChi 3 tỷ.\n;,', ['-----', '~', ';,']],
    ['comments', '<!-- ghi chú: 99 hộ -->\nThu 5 tỷ.', ['<!-- ghi chú: 99 hộ -->']],
    [
      'running headers',
      'A một 1 hộ.\n2\nBáo cáo phường\nB hai 2 hộ.\n3\nBáo cáo phường\nC ba 3 hộ.',
      ['2', 'Báo cáo phường', '3', 'Báo cáo phường'],
    ],
    [
      'running footers with the page',
      'A 1 hộ.\nUBND phường - Trang 1\nB 2 hộ.\nUBND phường - Trang 2\nC.',
      ['UBND phường - Trang 1', 'UBND phường - Trang 2'],
    ],
    ['marks of bold type', 'Còn **37** hộ nghèo.', ['**', '**']],
  ])('%s', (_, text, noise) => {
    expect(noiseOf(text)).toEqual(noise);
  });

  it.each([
    ['a year by itself', 'KẾ HOẠCH PHÁT TRIỂN NĂM\n2023\n\nThu 5 tỷ.'],
    ['a heading that comes back', 'I. MỘT\nKết quả\nThu 5 tỷ.\nII. HAI\nKết quả\nThu 6 tỷ.'],
    ['a comment never closed', 'Thu 5 tỷ <!-- và chi 3 tỷ.'],
  ])('%s is not', (_, text) => {
    expect(noiseOf(text)).toEqual([]);
  });
});

describe('when somebody signs', () => {
  const text = `BÁO CÁO NĂM\n\nThu 5 tỷ.\n\nNơi nhận:                     TM. ỦY BAN NHÂN DÂN\n- UBND quận;                  KT. CHỦ TỊCH\n- Lưu: VT.                    PHÓ CHỦ TỊCH\n\n                              Phan Văn Tường`;

  it('gives the signer the office written above the name, not the one signed for', () => {
    const signer = passageWith(text, 'Phan Văn Tường');
    expect(signer.kind).toBe('clause');
    expect(contextOf(text, signer, 'lead')).toEqual(['TM. ỦY BAN NHÂN DÂN', 'PHÓ CHỦ TỊCH']);
  });

  it('leaves the recipients out of the last section', () => {
    expect(passageWith(text, 'UBND quận')).toMatchObject({
      kind: 'heading',
      section: [],
      text: 'UBND quận;',
    });
  });
});
