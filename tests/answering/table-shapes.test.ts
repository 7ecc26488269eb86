import { describe, expect, it } from 'vitest';
import { indexedReport } from '../support/ward-report.ts';
import { answererOver, figuresOf } from './ward.ts';

const AT = '2025-01-15';

const SCHOOL = answererOver([
  indexedReport(
    `BÁO CÁO
Tổng kết năm 2024 của Trường Tiểu học Đồi Gió

*Đồi Gió, ngày 15 tháng 01 năm 2025*

Bảng 1. Quy mô

| Khối | Số lớp | Số học sinh | Học sinh bán trú | Bình quân HS/lớp |
|---|---|---|---|---|
| Khối 1 | 3 | 98 | 71 | 32,7 |
| Khối 2 | 2 | 71 | 40 | 35,5 |
| **Cộng** | **5** | **169** | **111** | **33,8** |

Bảng 2. Đội ngũ theo trình độ

| Đội ngũ | Tổng số | Nữ | Đảng viên | Đại học | Cao đẳng |
|---|---|---|---|---|---|
| Cán bộ quản lý | 2 | 1 | 2 | 2 | |
| Giáo viên | 14 | 11 | 6 | 10 | 4 |
| **Tổng** | **16** | **12** | **8** | **12** | **4** |

Bảng 3. Kết quả các môn

| Môn | Tổng số HS | Hoàn thành tốt | | Hoàn thành | | Chưa hoàn thành | |
|---|---|---|---|---|---|---|---|
| | | SL | % | SL | % | SL | % |
| Toán | 169 | 101 | 59,8 | 64 | 37,9 | 4 | 2,4 |
| Tiếng Việt | 169 | 92 | 54,4 | 71 | 42,0 | 6 | 3,6 |
| Tiếng Anh | 169 | 80 | 47,3 | 86 | 50,9 | 3 | 1,8 |

Bảng 4. Xếp loại rèn luyện

| Lớp | Tốt | Tỷ lệ | Khá | Tỷ lệ | Đạt | Tỷ lệ |
|---|---|---|---|---|---|---|
| 4A | 20 | 62,5% | 9 | 28,1% | 3 | 9,4% |
| 4B | 18 | 58,1% | 11 | 35,5% | 2 | 6,5% |

Bảng 5. Hội thi

| Hội thi | Cấp phường | Cấp thành phố |
|---|---|---|
| Vẽ tranh | 9 giải | 3 giải |
| Bơi lội | 6 giải | 2 giải |
`,
    'truong.md',
  ),
]);

describe('when a school is asked about by its tables', () => {
  it.each([
    // the row of the whole, where no other is named
    ['Trường có bao nhiêu học sinh?', '169'],
    ['truong co may lop', '5'],
    ['Trường có bao nhiêu đảng viên?', '8'],
    ['Khối 2 có bao nhiêu học sinh bán trú?', '40'],
    // what a row counts, not what a column of it does
    ['Trường có bao nhiêu giáo viên?', '14'],
    ['Bao nhiêu giáo viên có trình độ đại học?', '10'],
    // the longer of two headings
    ['Môn Toán có bao nhiêu em hoàn thành tốt?', '101'],
    ['Tiếng Anh có bao nhiêu em hoàn thành?', '86'],
    ['mon tieng viet co may em chua hoan thanh', '6'],
    ['Tỷ lệ hoàn thành tốt môn Toán là bao nhiêu?', '59,8'],
    ['Môn Toán chưa hoàn thành chiếm bao nhiêu phần trăm?', '2,4'],
    ['Môn nào nhiều học sinh chưa hoàn thành nhất?', '6'],
    // so many for each
    ['Bình quân mỗi lớp bao nhiêu học sinh?', '33,8'],
    ['Bình quân khối 2 mấy em một lớp?', '35,5'],
    // a grade, and the share beside it
    ['Lớp 4B mức đạt có mấy em?', '2'],
    ['Lớp 4A xếp loại khá bao nhiêu phần trăm?', '28,1%'],
    ['Thi bơi lội cấp thành phố được mấy giải?', '2 giải'],
  ])('gives the cell that is meant: “%s” – %s', async (question, figure) => {
    expect(figuresOf(await SCHOOL.answer(question, { at: AT }))[0]).toBe(figure);
  });

  it.each(['Thi vẽ tranh cấp quốc gia được mấy giải?', 'Có bao nhiêu giáo viên trình độ tiến sĩ?'])(
    'refuses what no column tells: “%s”',
    async (question) => {
      expect((await SCHOOL.answer(question, { at: AT })).status).not.toBe('answered');
    },
  );
});

const BUDGET = answererOver([
  indexedReport(
    `BÁO CÁO
Kinh tế, ngân sách năm 2024 của xã Đồi Gió

*Đồi Gió, ngày 15 tháng 01 năm 2025*

Bảng 1. Chỉ tiêu kinh tế

| TT | Chỉ tiêu | ĐVT | Thực hiện 2023 | Kế hoạch 2024 | Thực hiện 2024 | So với KH (%) | So với năm 2023 (%) |
|---|---|---|---|---|---|---|---|
| 1 | Sản lượng lương thực có hạt | tấn | 812 | 900 | 865 | 96,1 | 106,5 |
| | Trong đó: Lúa | tấn | 526 | 600 | 571 | 95,2 | 108,6 |
| | Ngô | tấn | 286 | 300 | 294 | 98,0 | 102,8 |
| 2 | Đàn vịt | con | 1.240 | 1.300 | 1.315 | 101,2 | 106,0 |

Bảng 2. Các quỹ (triệu đồng)

| Tên quỹ | Số dư đầu năm | Thu trong năm | Chi trong năm | Số dư cuối năm |
|---|---|---|---|---|
| Quỹ Vì người nghèo | 68,1 | 324,0 | 305,4 | 86,7 |
| Quỹ Khuyến học | 30,0 | 95,5 | 88,0 | 37,5 |

Bảng 3. Công trình (triệu đồng)

| TT | Công trình | Đơn vị thi công | Tổng dự toán | Đã giải ngân |
|---|---|---|---|---|
| 1 | Đường thôn Lệ Sơn 1 | Công ty Bình An | 1.450 | 1.082 |
| 2 | Kênh Nam Sơn | Hợp tác xã Nam Sơn | 860 | 412 |

Bảng 4. Cây trồng

| Cây trồng | Diện tích (ha) | Sản lượng (tấn) |
|---|---|---|
| Lạc | 85 | 205 |
| Sắn (khoai mì) | 45 | 945 |
`,
    'xa.md',
  ),
]);

describe('when a budget is asked about by its tables', () => {
  it.each([
    // parts within their heading row
    ['Sản lượng lương thực năm 2024 là bao nhiêu?', '865'],
    ['Sản lượng lúa năm 2024 được bao nhiêu tấn?', '571'],
    ['san luong ngo dat may phan tram ke hoach', '98,0'],
    // the base that is asked for
    ['Đàn vịt so với năm 2023 bằng bao nhiêu phần trăm?', '106,0'],
    ['Đàn vịt năm 2024 so với năm 2023 đạt bao nhiêu phần trăm?', '106,0'],
    ['Đàn vịt đạt bao nhiêu phần trăm kế hoạch?', '101,2'],
    // a column named after a time
    ['Đầu năm Quỹ Khuyến học có bao nhiêu?', '30,0'],
    ['Đường thôn Lệ Sơn 1 làm hết bao nhiêu tiền?', '1.450'],
    ['Ai là đơn vị thi công kênh Nam Sơn?', 'Hợp tác xã Nam Sơn'],
  ])('gives the cell that is meant: “%s” – %s', async (question, figure) => {
    expect(figuresOf(await BUDGET.answer(question, { at: AT }))[0]).toBe(figure);
  });

  it.each([
    ['Đàn vịt tăng bao nhiêu con?', 75],
    ['Sản lượng lúa tăng bao nhiêu tấn?', 45],
  ])('takes the year before from the year asked for: “%s” – %s', async (question, difference) => {
    const { derived } = await BUDGET.answer(question, { at: AT });
    expect(derived.map(({ value }) => value)).toEqual([difference]);
  });

  it.each(['Kế hoạch trồng lạc bao nhiêu ha?', 'Đường thôn Lệ Sơn 2 làm hết bao nhiêu tiền?'])(
    'refuses what no cell tells: “%s”',
    async (question) => {
      expect((await BUDGET.answer(question, { at: AT })).status).not.toBe('answered');
    },
  );
});

describe('when the columns of a plain table are years and months', () => {
  const villages = answererOver([
    indexedReport(
      `BÁO CÁO
Giảm nghèo quý III năm 2024 của xã Đồi Gió

Đồi Gió, ngày 30 tháng 9 năm 2024

Biểu 1. Số hộ nghèo của các thôn qua các năm

Thôn            2021    2022    2023    9/2024
Đông Thành        22      18      13        9
Hải Lộc           19      15      12       10
Toàn xã           41      33      25       19
`,
      'ngheo.txt',
    ),
  ]);

  it.each([
    ['Năm 2022 thôn Hải Lộc có bao nhiêu hộ nghèo?', ['15']],
    ['thon dong thanh hien con may ho ngheo', ['9']],
    ['Toàn xã hiện còn bao nhiêu hộ nghèo?', ['19']],
    ['Từ năm 2021 đến nay xã giảm bao nhiêu hộ nghèo?', ['19', '41']],
  ])('tells each by its time: “%s”', async (question, figures) => {
    expect(figuresOf(await villages.answer(question, { at: '2024-09-30' }))).toEqual(figures);
  });

  it('gives no other quarter', async () => {
    expect((await villages.answer('Quý IV còn bao nhiêu hộ nghèo?', { at: '2024-09-30' })).status).not.toBe(
      'answered',
    );
  });
});
