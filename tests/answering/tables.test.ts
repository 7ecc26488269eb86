import { describe, expect, it } from 'vitest';
import { indexedReport } from '../support/ward-report.ts';
import { answererOver, figuresOf } from './ward.ts';

const TABLES = `BÁO CÁO
Quyết toán ngân sách năm 2023 và dự toán năm 2024 của phường Đồi Gió

*Đồi Gió, ngày 12 tháng 01 năm 2024*

## I. Thu, chi ngân sách năm 2023

**Bảng 1. Quyết toán thu ngân sách năm 2023**

*Đơn vị tính: triệu đồng*

| STT | Nội dung | Dự toán 2023 | Quyết toán 2023 | QT/DT (%) |
|---|---|---:|---:|---:|
| | **TỔNG THU** | **4.600,0** | **5.037,5** | **109,5** |
| I | Các khoản thu phường hưởng 100% | 600,0 | 655,0 | 109,2 |
| 1 | Phí, lệ phí | 350,0 | 402,5 | 115,0 |
| 2 | Thu phạt | 250,0 | 252,5 | 101,0 |
| II | Các khoản thu phân chia theo tỷ lệ (%) | 4.000,0 | 4.382,5 | 109,6 |

**Bảng 2. Thu, chi qua các năm**

*Đơn vị tính: triệu đồng*

| Chỉ tiêu | Năm 2020 | Năm 2021 | Năm 2022 | Năm 2023 |
|---|---:|---:|---:|---:|
| Chi đầu tư phát triển | 915,0 | 760,0 | 1.272,4 | 1.418,0 |
| Chi thường xuyên | 3.210,4 | 3.237,6 | 3.412,2 | 3.537,3 |

## II. Công trình năm 2023

**Bảng 3. Danh mục công trình**

*Đơn vị tính: triệu đồng*

| STT | Công trình | Địa điểm | Tổng mức đầu tư | Đã giải ngân | Tiến độ |
|---|---|---|---:|---:|---|
| 1 | Nâng cấp hẻm 21 đường Bến Đá | Khu phố 2 | 480,0 | 462,0 | Hoàn thành tháng 6 |
| 2 | Sửa chữa nhà văn hóa khu phố 4 | Khu phố 4 | 320,0 | 302,5 | Hoàn thành tháng 9 |
| 3 | Cải tạo mương thoát nước tổ 8 | Khu phố 1 | 610,0 | 259,0 | Đang thi công, đạt 45% khối lượng |
| 4 | Lắp đặt 16 camera an ninh | Toàn phường | 140,0 | 140,0 | Hoàn thành tháng 11 |

## III. Giáo dục

**Bảng 4. Số học sinh theo khối (đơn vị: học sinh)**

| Khối | Số lớp | Trường Tiểu học Đồi Gió | Trường Tiểu học Suối Mơ | Toàn phường |
|---|---|---|---|---|
| Lớp 1 | 9 | 176 | 142 | 318 |
| Lớp 2 | 8 | 183 | 139 | 322 |
| **Tổng cộng** | **17** | **359** | **281** | **640** |

**Bảng 5. Đội ngũ tại các trường (đơn vị: người)**

| Trường | Hiệu trưởng | Cán bộ quản lý | Giáo viên | Nhân viên | Tổng số |
|---|---|---|---|---|---|
| Mầm non Hoa Sim | Lê Thị Hồng Vân | 3 | 31 | 9 | 43 |
| Tiểu học Đồi Gió | Võ Quang Mẫn | 3 | 39 | 6 | 48 |
| Tiểu học Suối Mơ | Huỳnh Thị Cẩm Chi | 2 | 43 | 5 | 50 |
| **Tổng cộng** | | **8** | **113** | **20** | **141** |

## IV. Kế hoạch năm 2024

Năm 2024 bố trí 520 triệu đồng nâng cấp hẻm 63 và dự phòng 215 triệu đồng.
`;

const ward = answererOver([indexedReport(TABLES, 'doi-gio.md')]);
const first = async (question: string): Promise<string | undefined> =>
  figuresOf(await ward.answer(question))[0];

describe('when a cell is asked for by its row and its column', () => {
  it.each([
    ['Trường Tiểu học Suối Mơ có bao nhiêu học sinh lớp 1?', '142'],
    ['truong tieu hoc doi gio co bao nhieu hoc sinh lop 2', '183'],
    ['Các khoản thu phường hưởng 100% được bao nhiêu tiền?', '655,0'],
    ['Năm 2023 phường thực thu tiền phạt bao nhiêu?', '252,5'],
    ['Mương tổ 8 làm được mấy phần trăm khối lượng rồi?', '45%'],
    ['Phường lắp bao nhiêu camera an ninh?', '16 camera an ninh'],
    ['Hẻm 21 tốn bao nhiêu tiền?', '480,0'],
    ['Năm 2024 bố trí bao nhiêu tiền cho hẻm 63?', '520 triệu đồng'],
  ])('finds it: “%s”', async (question, figure) => {
    expect(await first(question)).toBe(figure);
  });

  it.each(['Lớp 1A2 có bao nhiêu học sinh?', 'Khối 2 có bao nhiêu học sinh người dân tộc?'])(
    'gives no other class for one that it has not: “%s”',
    async (question) => {
      expect((await ward.answer(question)).status).not.toBe('answered');
    },
  );
});

describe('when a table names persons', () => {
  it.each([
    ['Ai là hiệu trưởng trường Tiểu học Đồi Gió?', 'Võ Quang Mẫn'],
    ['hieu truong truong hoa sim ten gi', 'Lê Thị Hồng Vân'],
  ])('gives the holder: “%s”', async (question, name) => {
    expect(await first(question)).toBe(name);
  });

  it('says what a person holds, and where', async () => {
    expect((await ward.answer('Võ Quang Mẫn là ai?')).headline).toBe('Hiệu trưởng – Tiểu học Đồi Gió');
  });
});

describe('when the row is asked for by what its cells say', () => {
  it.each([
    ['Cô Lê Thị Hồng Vân làm hiệu trưởng trường nào?', 'Mầm non Hoa Sim'],
    ['Trường nào có 43 giáo viên?', 'Tiểu học Suối Mơ'],
    ['Trường nào có tổng cộng 43 cán bộ, giáo viên, nhân viên?', 'Mầm non Hoa Sim'],
    ['Công trình nào ở khu phố 4?', 'Sửa chữa nhà văn hóa khu phố 4'],
    ['Công trình nào hoàn thành tháng 11?', 'Lắp đặt 16 camera an ninh'],
    ['Công trình nào đang thi công?', 'Cải tạo mương thoát nước tổ 8'],
  ])('names it: “%s”', async (question, name) => {
    expect(await first(question)).toBe(name);
  });

  it('names all of them', async () => {
    expect(figuresOf(await ward.answer('Những công trình nào đã hoàn thành?'))).toHaveLength(3);
  });
});

describe('when it is asked how far a work has come', () => {
  it.each([
    ['Mương tổ 8 làm xong chưa?', 'no'],
    ['Hẻm 21 xong chưa vậy?', 'yes'],
  ])('reads the column of progress: “%s”', async (question, verdict) => {
    const answer = await ward.answer(question);
    expect([answer.status, answer.verdict]).toEqual(['answered', verdict]);
  });
});

describe('when columns are set beside one another', () => {
  it.each([
    ['Phí, lệ phí dự toán bao nhiêu, thực hiện bao nhiêu?', ['402,5', '350,0'], []],
    ['Phí, lệ phí năm 2023 vượt dự toán bao nhiêu tiền?', ['402,5', '350,0'], [52.5]],
    ['Chi thường xuyên năm 2022 so với 2021 tăng bao nhiêu?', ['3.412,2', '3.237,6'], [174.6]],
    ['Chi đầu tư các năm 2020 2021 2022 là bao nhiêu?', ['915,0', '760,0', '1.272,4'], []],
  ])('gives both, or all: “%s”', async (question, figures, derived) => {
    const answer = await ward.answer(question);
    expect(figuresOf(answer)).toEqual(figures);
    expect(answer.derived.map(({ value }) => value)).toEqual(derived);
  });
});

describe('when the first of the rows is asked for', () => {
  it.each([
    ['Trường nào đông giáo viên nhất?', 'Tiểu học Suối Mơ: 43 giáo viên'],
    ['Khối nào đông học sinh nhất?', 'Lớp 2: 322 học sinh'],
    ['Khoản thu nào vượt dự toán nhiều nhất?', 'Phí, lệ phí: 115,0%'],
  ])('compares the rows that bear the noun: “%s”', async (question, headline) => {
    expect((await ward.answer(question)).headline).toContain(headline);
  });
});

const SCHOOLS = `BÁO CÁO
Tổng kết năm học 2024-2025 phường Đồi Gió

*Đồi Gió, ngày 20 tháng 6 năm 2025*

## I. Quy mô

Toàn phường tăng 3 lớp và 96 học sinh.

**Bảng 1. Trường, lớp, học sinh**

| STT | Tên trường | Loại hình | Số lớp | Số học sinh | Trong đó nữ | Học sinh dân tộc |
|---|---|---|---|---|---|---|
| 1 | Mầm non Bé Xinh | Tư thục | 6 | 138 | 65 | 3 |
| 2 | Tiểu học Đồi Gió | Công lập | 25 | 862 | 410 | 41 |
| 3 | Tiểu học Lê Lai | Công lập | 18 | 571 | 277 | 19 |
| | Cộng | | 49 | 1.571 | 752 | 63 |

**Bảng 2. Kết quả thi**

| Nội dung | Năm học 2022-2023 | Năm học 2023-2024 | Năm học 2024-2025 |
|---|---|---|---|
| Học sinh trúng tuyển đại học | 214 | 233 | 251 |
| Giải học sinh giỏi cấp tỉnh | 12 | 15 | 19 |

**Bảng 3. Cơ sở vật chất**

| Hạng mục | ĐVT | Đầu năm học | Cuối năm học |
|---|---|---|---|
| Phòng máy vi tính | phòng | 7 | 8 |

## II. Chỉ tiêu năm học 2025-2026

**Bảng 4. Chỉ tiêu tuyển sinh**

| Trường | Lớp đầu cấp | Số lớp | Chỉ tiêu (học sinh) |
|---|---|---|---|
| Tiểu học Đồi Gió | Lớp 1 | 5 | 170 |

## III. Kinh phí

**Bảng 5. Các quỹ** (ĐVT: triệu đồng)

| Tên quỹ | Tồn năm trước | Thu trong kỳ | Chi trong kỳ | Tồn cuối kỳ |
|---|---|---|---|---|
| Quỹ Khuyến học | 35,1 | 142,6 | 120,0 | 57,7 |

**Bảng 6. Công trình** (ĐVT: triệu đồng)

| STT | Công trình | Khu phố | Kế hoạch vốn | Giải ngân | Đơn vị thi công |
|---|---|---|---|---|---|
| 1 | Nhà đa năng Tiểu học Lê Lai | 6 | 980 | 705 | Công ty CP Hưng Thịnh |
| 2 | Tường rào Tiểu học Đồi Gió | 2 | 240 | 240 | Công ty TNHH Minh Phát |

**Bảng 7. Chi theo quý** (ĐVT: triệu đồng)

| Nội dung chi | Dự toán năm | Quý I | Quý II | Cộng 6 tháng | TH/DT (%) | So cùng kỳ (%) |
|---|---|---|---|---|---|---|
| Chi văn hóa | 220 | 62 | 48 | 110 | 50,0 | 112,3 |
| Dự phòng | 205 | 15 | 30 | 45 | 22,0 | 90,1 |
`;

const SUMMER = { at: '2025-07-01' };
const schools = answererOver([indexedReport(SCHOOLS, 'truong-doi-gio.md')]);

describe('when several columns of a row would do', () => {
  it.each([
    ['Trường Lê Lai có bao nhiêu học sinh?', '571'],
    ['Toàn phường có bao nhiêu học sinh?', '1.571'],
    ['Giải học sinh giỏi tỉnh được mấy giải?', '19'],
    ['Có mấy phòng máy vi tính?', '8'],
    ['Quỹ khuyến học còn bao nhiêu tiền?', '57,7'],
    ['Chi văn hóa đạt bao nhiêu phần trăm dự toán?', '50,0'],
    ['Chi văn hóa so với cùng kỳ đạt bao nhiêu phần trăm?', '112,3'],
    ['Năm tới Tiểu học Đồi Gió tuyển bao nhiêu học sinh lớp 1?', '170'],
  ])('gives the one that is meant: “%s”', async (question, figure) => {
    expect(figuresOf(await schools.answer(question, SUMMER))[0]).toBe(figure);
  });
});

describe('when the cell is asked for by what heads it', () => {
  it.each([
    ['Nhà đa năng Lê Lai do công ty nào thi công?', 'Công ty CP Hưng Thịnh'],
    ['Nhà đa năng Lê Lai do đơn vị nào thi công?', 'Công ty CP Hưng Thịnh'],
    ['Tường rào Tiểu học Đồi Gió ở khu phố nào?', 'Khu phố 2'],
    ['Khu phố 6 có công trình nào?', 'Nhà đa năng Tiểu học Lê Lai'],
  ])('names it: “%s”', async (question, name) => {
    expect((await schools.answer(question, SUMMER)).headline).toBe(name);
  });

  it('refuses where no column tells', async () => {
    expect((await schools.answer('Công ty nào nấu ăn cho Mầm non Bé Xinh?')).status).toBe('not_found');
  });
});

describe('when two cells are taken from each other', () => {
  it.each([
    ['Tiểu học Đồi Gió nhiều hơn Tiểu học Lê Lai bao nhiêu em?', ['862', '571'], 291],
    ['Đậu đại học năm nay hơn năm trước mấy em?', ['251', '233'], 18],
    ['Nhà đa năng Lê Lai còn bao nhiêu vốn chưa giải ngân?', ['980', '705'], 275],
    ['Dự phòng còn lại bao nhiêu?', ['45', '205'], 160],
  ])('takes those of one column, or of one row: “%s”', async (question, figures, rest) => {
    const answer = await schools.answer(question, SUMMER);
    expect(figuresOf(answer)).toEqual(figures);
    expect(answer.derived.map(({ value }) => value)).toEqual([rest]);
  });

  it('leaves the sum out of its quarters', async () => {
    expect((await schools.answer('Chi văn hóa quý nào nhiều nhất?', SUMMER)).headline).toContain('Quý I: 62');
  });
});

describe('when a school year is told by its two years alone', () => {
  const year = answererOver([
    indexedReport(
      `BÁO CÁO
Tổng kết năm học 2022–2023 phường Đồi Gió

*Đồi Gió, ngày 28 tháng 7 năm 2023*

| Nội dung | Đơn vị | 2021–2022 | 2022–2023 |
|---|---|---:|---:|
| Phòng máy đạt chuẩn | phòng | 2 | 3 |

Phường kiến nghị mở rộng 320 mét đường Bàu Sậy.
`,
      'nam-hoc.md',
    ),
  ]);

  it.each([
    ['Có mấy phòng máy đạt chuẩn?', '3'],
    ['Phường kiến nghị mở rộng bao nhiêu mét đường Bàu Sậy?', '320 mét đường Bàu Sậy'],
  ])('gives the year that is summed up, and what is proposed: “%s”', async (question, figure) => {
    expect(figuresOf(await year.answer(question, { at: '2023-08-01' }))[0]).toBe(figure);
  });
});
