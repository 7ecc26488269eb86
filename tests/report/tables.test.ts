import { describe, expect, it } from 'vitest';
import { cellsOf, contextOf, passageWith, readPassages } from './reading.ts';

describe('when a table is written in Markdown', () => {
  const text = `# Quyết toán

## Thu chi

*ĐVT: triệu đồng*

| STT | Nội dung | Năm 2022 | | Năm 2023 | | TH/KH (%) |
| | | KH | TH | KH | TH | |
|:---:|---|---:|---:|---:|---:|---:|
| (1) | (2) | (3) | (4) | (5) | (6) | (7)=(6)/(5) |
| **A** | **Thu** | **11** | **14** | **17** | **20** | 117,6 |
| 1 | Thuế | 10 | 12 | 14 | 16 | 114,3 |
| 2 | Phí | - | 2 | 3 | 4 | |
| **C** | **Chi** | | | | | |
| 1 | Lương | 5 | 6 |
| | TỔNG | 6 | 8 | 10 | 12 | 120 |

Đoạn văn.`;

  it('gives each cell its headings, its groups and its unit', () => {
    expect(cellsOf(text)).toEqual([
      'Thu | Năm 2022 > KH | triệu đồng: 11',
      'Thu | Năm 2022 > TH | triệu đồng: 14',
      'Thu | Năm 2023 > KH | triệu đồng: 17',
      'Thu | Năm 2023 > TH | triệu đồng: 20',
      'Thu | TH/KH (%) | %: 117,6',
      'Thu > Thuế | Năm 2022 > KH | triệu đồng: 10',
      'Thu > Thuế | Năm 2022 > TH | triệu đồng: 12',
      'Thu > Thuế | Năm 2023 > KH | triệu đồng: 14',
      'Thu > Thuế | Năm 2023 > TH | triệu đồng: 16',
      'Thu > Thuế | TH/KH (%) | %: 114,3',
      'Thu > Phí | Năm 2022 > KH | triệu đồng: -',
      'Thu > Phí | Năm 2022 > TH | triệu đồng: 2',
      'Thu > Phí | Năm 2023 > KH | triệu đồng: 3',
      'Thu > Phí | Năm 2023 > TH | triệu đồng: 4',
      'Chi > Lương | Năm 2022 > KH | triệu đồng: 5',
      'Chi > Lương | Năm 2022 > TH | triệu đồng: 6',
      'TỔNG | Năm 2022 > KH | triệu đồng: 6',
      'TỔNG | Năm 2022 > TH | triệu đồng: 8',
      'TỔNG | Năm 2023 > KH | triệu đồng: 10',
      'TỔNG | Năm 2023 > TH | triệu đồng: 12',
      'TỔNG | TH/KH (%) | %: 120',
    ]);
  });

  it('makes each row a passage that knows its table', () => {
    const row = passageWith(text, '| Phí |');
    expect(row).toMatchObject({ kind: 'row', text: '| 2 | Phí | - | 2 | 3 | 4 | |', section: ['Thu chi'] });
    expect(contextOf(text, row, 'caption')).toEqual(['*ĐVT: triệu đồng*']);
    expect(contextOf(text, row, 'unit')).toEqual(['triệu đồng']);
    expect(contextOf(text, row, 'header')).toHaveLength(2);
    expect(contextOf(text, row, 'row')).toEqual(['Thu']);
    expect(row.noise.map(({ start, end }) => text.slice(start, end))).toEqual(['2']);
    expect(text.slice(row.paragraph.start, row.paragraph.end)).toMatch(/^\*ĐVT[^]*120 \|$/);
  });

  it('makes no passage of headers, rules and column numbers', () => {
    const rows = readPassages(text).filter((passage) => passage.kind === 'row');
    expect(rows).toHaveLength(6);
    expect(passageWith(text, 'Đoạn văn').context.some((span) => span.role === 'header')).toBe(false);
  });
});

describe('when a table has no rule, or no header', () => {
  it('takes the first row of words for the header, whose words may be units', () => {
    expect(cellsOf('Số liệu:\n\n| Khu vực | Ca | Cây |\n| KV 1 | 05 | 140 |\n| KV 2 | 11 | |')).toEqual([
      'KV 1 | Ca | Ca: 05',
      'KV 1 | Cây | Cây: 140',
      'KV 2 | Ca | Ca: 11',
    ]);
  });

  it('knows years for headings, and numbers in the first row for figures', () => {
    expect(cellsOf('Số hộ:\n\n| Chỉ tiêu | 2022 | 2023 |\n| Hộ nghèo | 49 | 37 |')).toEqual([
      'Hộ nghèo | 2022 | –: 49',
      'Hộ nghèo | 2023 | –: 37',
    ]);
    expect(cellsOf('Số hộ:\n\n| Hộ nghèo | 49 | 37 |\n| Hộ cận nghèo | 40 | 34 |')).toContain(
      'Hộ nghèo |  | –: 49',
    );
  });
});

describe('when pipes part the cells but do not frame the table', () => {
  it('takes a pipe at the start for an empty cell', () => {
    const text =
      'Hồ sơ:\n\nTT | Lĩnh vực | Nhận | Đúng hạn\n1 | Hộ tịch | 1.000 | 990\n | Cộng | 2.500 | 2.470';
    expect(cellsOf(text).slice(2)).toEqual(['Cộng | Nhận | –: 2.500', 'Cộng | Đúng hạn | –: 2.470']);
  });
});

describe('when cells are parted by tabs', () => {
  const text = `Kết quả năm nay.

Bảng 1. Chỉ tiêu chủ yếu
STT\tChỉ tiêu\tĐVT\tKế hoạch\tThực hiện\tTỷ lệ (%)
I\tKinh tế
1\tThu ngân sách\ttriệu đồng\t5.000\t2.600\t52,0
2\tHộ kinh doanh\thộ\t100\t60
II\tXã hội
1\tGiảm nghèo\thộ\t12\t5\t41,7
`;

  it('reads units from their own column and groups from rows of one cell', () => {
    expect(cellsOf(text)).toEqual([
      'Kinh tế > Thu ngân sách | Kế hoạch | triệu đồng: 5.000',
      'Kinh tế > Thu ngân sách | Thực hiện | triệu đồng: 2.600',
      'Kinh tế > Thu ngân sách | Tỷ lệ (%) | %: 52,0',
      'Kinh tế > Hộ kinh doanh | Kế hoạch | hộ: 100',
      'Kinh tế > Hộ kinh doanh | Thực hiện | hộ: 60',
      'Xã hội > Giảm nghèo | Kế hoạch | hộ: 12',
      'Xã hội > Giảm nghèo | Thực hiện | hộ: 5',
      'Xã hội > Giảm nghèo | Tỷ lệ (%) | %: 41,7',
    ]);
  });

  it('keeps empty cells in their columns', () => {
    const ragged =
      'Danh mục:\nTên\tQuy mô\tVốn (triệu đồng)\tXong\nHẻm 45\t\t1.950\t8/2025\nTổng\t\t14.620\t';
    expect(cellsOf(ragged)).toEqual([
      'Hẻm 45 | Vốn (triệu đồng) | triệu đồng: 1.950',
      'Hẻm 45 | Xong | –: 8/2025',
      'Tổng | Vốn (triệu đồng) | triệu đồng: 14.620',
    ]);
  });

  it('does not take a bullet followed by a tab for a table', () => {
    const text2 =
      'Kết quả.\n-\tThu đạt 5 tỷ đồng.\n-\tChi đạt 3 tỷ đồng.\n1.\tCòn 37 hộ nghèo.\n2.\tCòn 34 hộ cận nghèo.';
    expect(cellsOf(text2)).toEqual([]);
    expect(passageWith(text2, 'Chi đạt').text).toBe('Chi đạt 3 tỷ đồng.');
  });
});

describe('when columns are aligned by spaces', () => {
  const text = `Bảng 2. Hộ nghèo theo khu phố

STT   Đơn vị        Hộ nghèo   Nhân khẩu    Tỷ lệ
                       (hộ)      (người)      (%)
1     Khu phố 1           14          49        -
2     Khu phố 2                       57      2,1
      ven rạch
12
3     Khu phố 3           31
      Tổng cộng           45         106      2,0

Hết.`;

  it('puts each cell under the heading it stands below', () => {
    expect(cellsOf(text)).toEqual([
      'Khu phố 1 | Hộ nghèo > (hộ) | hộ: 14',
      'Khu phố 1 | Nhân khẩu > (người) | người: 49',
      'Khu phố 1 | Tỷ lệ > (%) | %: -',
      'Khu phố 2 > ven rạch | Nhân khẩu > (người) | người: 57',
      'Khu phố 2 > ven rạch | Tỷ lệ > (%) | %: 2,1',
      'Khu phố 3 | Hộ nghèo > (hộ) | hộ: 31',
      'Tổng cộng | Hộ nghèo > (hộ) | hộ: 45',
      'Tổng cộng | Nhân khẩu > (người) | người: 106',
      'Tổng cộng | Tỷ lệ > (%) | %: 2,0',
    ]);
  });

  it('does not take justified prose for a table', () => {
    const prose = `Công an phường xử phạt  312.750.000 đồng, tước giấy phép  29 trường hợp, tạm giữ
64 phương tiện;  riêng vi phạm nồng độ cồn  53 trường hợp, chiếm 10,9% tổng số
vụ  được  lập  biên  bản trong quý.`;
    expect(cellsOf(prose)).toEqual([]);
  });
});

describe('when a scan has flattened a table', () => {
  const rows = `1 Thu ngân sách nhà nước Triệu đồng 24.500 13.965 57,0
2 Kết nạp đảng viên mới Đảng viên 16 07 43,8
3 Trồng mới cây xanh Cây 300 215 71,7`;
  const cells = [
    'Thu ngân sách nhà nước | Kế hoạch năm | Triệu đồng: 24.500',
    'Thu ngân sách nhà nước | Thực hiện | Triệu đồng: 13.965',
    'Thu ngân sách nhà nước | Tỷ lệ (%) | %: 57,0',
    'Kết nạp đảng viên mới | Kế hoạch năm | Đảng viên: 16',
  ];

  it.each([
    ['one heading a line', 'STT\nChỉ tiêu\nĐơn vị tính\nKế hoạch năm\nThực hiện\nTỷ lệ (%)'],
    ['all headings on one line', 'TT Chỉ tiêu ĐVT Kế hoạch năm Thực hiện Tỷ lệ (%)'],
  ])('finds its cells under %s', (_, header) => {
    expect(cellsOf(`# Báo cáo\n\n${header}\n${rows}\n\nĐoạn văn.`).slice(0, 4)).toEqual(cells);
  });

  it.each([
    ['a unit', '1 Khám bệnh tại trạm lượt 960 521 54,3', 'Khám bệnh tại trạm'],
    ['a unit that its name ends in, too', '1 Tiêm chủng cho trẻ trẻ 960 521 54,3', 'Tiêm chủng cho trẻ'],
    ['a word that is no unit elsewhere', '1 Xét nghiệm máu lam 960 521 54,3', 'Xét nghiệm máu'],
  ])('parts %s in small letters from the name before it', (_, first, name) => {
    const header = 'TT Nội dung ĐVT Kế hoạch Thực hiện Tỷ lệ (%)';
    const further = '2 Truyền thông buổi 96 53 55,2\n3 Kiểm tra lượt 180 104 57,8';
    const [cell] = cellsOf(`# Báo cáo\n\n${header}\n${first}\n${further}\n\nĐoạn văn.`);
    expect(cell?.split(' | ')[0]).toBe(name);
  });

  it.each([
    ['headings that are not as many as the cells', `STT Chỉ tiêu Kế hoạch\n${rows}`],
    ['a list without headings', rows],
  ])('sees none in %s', (_, text) => {
    expect(cellsOf(`# Báo cáo\n\n${text}\n\nĐoạn văn.`)).toEqual([]);
  });
});

describe('where a table’s unit comes from', () => {
  const table = '| Tên | Số |\n|---|---|\n| Quỹ | 46,2 |';
  it.each([
    ['a caption', `Quỹ năm 2022.\n\nBảng 3. Các quỹ (ĐVT: triệu đồng)\n\n${table}`, 'triệu đồng'],
    ['a line above', `Quỹ năm 2022.\n\n(Đơn vị tính: nghìn đồng)\n${table}`, 'nghìn đồng'],
    ['the heading above', `# Quỹ\n\n## Các quỹ năm 2022 (tỷ đồng)\n\n${table}`, 'tỷ đồng'],
    ['a lead-in', `# Quỹ\n\nSố dư các quỹ (triệu đồng):\n\n${table}`, 'triệu đồng'],
  ])('%s', (_, text, unit) => {
    expect(cellsOf(text)).toEqual([`Quỹ | Số | ${unit}: 46,2`]);
  });
});

describe('when a page break cuts a table', () => {
  it('goes on, and drops the repeated header', () => {
    const text = 'Số liệu:\nTên\tHộ\nKP 1\t5\nTrang 2/3\nTên\tHộ\nKP 2\t6\n';
    expect(cellsOf(text)).toEqual(['KP 1 | Hộ | Hộ: 5', 'KP 2 | Hộ | Hộ: 6']);
  });
});

describe('when rows are parts of the row above', () => {
  it('puts those behind “Trong đó” under it, up to the next number', () => {
    const text = `# Bảng

| STT | Nội dung | Năm 2023 |
|---|---|---|
| 1 | Lương thực | 812 |
| | Trong đó: Lúa | 526 |
| | Ngô | 286 |
| 2 | Rau | 40 |
| | Tổng cộng | 852 |`;
    expect(cellsOf(text)).toEqual([
      'Lương thực | Năm 2023 | –: 812',
      'Lương thực > Lúa | Năm 2023 | –: 526',
      'Lương thực > Ngô | Năm 2023 | –: 286',
      'Rau | Năm 2023 | –: 40',
      'Tổng cộng | Năm 2023 | –: 852',
    ]);
  });
});

describe('when a heading does not say what it is of', () => {
  it('takes a share that stands there again and again with the column before it', () => {
    const text = `# Bảng

| Khối | Tốt | Tỷ lệ | Khá | Tỷ lệ |
|---|---|---|---|---|
| 6 | 24 | 21,8% | 45 | 40,9% |`;
    expect(cellsOf(text)).toEqual([
      '6 | Tốt | –: 24',
      '6 | Tốt > Tỷ lệ | –: 21,8%',
      '6 | Khá | –: 45',
      '6 | Khá > Tỷ lệ | –: 40,9%',
    ]);
  });

  it('reads months and years above the columns of a plain table', () => {
    const text = `# Bảng

Thôn            2021    2022    9/2024
Đông Thành        22      18      9
Hải Lộc           19      15      10`;
    expect(cellsOf(text)[2]).toBe('Đông Thành | 9/2024 | –: 9');
  });
});
