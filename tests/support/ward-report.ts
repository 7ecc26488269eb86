import { makePassages } from '../../src/report/passages.ts';
import { readReportInfo } from '../../src/report/info.ts';
import { readFigures } from '../../src/text/figures/read-figures.ts';
import type { Passage } from '../../src/domain/passage.ts';
import type { Report } from '../../src/domain/report.ts';

/** A report of a ward that does not exist, with every form of figure the answers are specified by. */
export const WARD_TEXT = `ỦY BAN NHÂN DÂN
PHƯỜNG SUỐI MÂY
Số: 118/BC-UBND
Suối Mây, ngày 05 tháng 7 năm 2024

BÁO CÁO
Tình hình kinh tế - xã hội 6 tháng đầu năm 2024 của phường Suối Mây

I. KINH TẾ
Tổng thu ngân sách đạt 12,5 tỷ đồng, đạt 98,7% kế hoạch.
Kinh phí nâng cấp chợ là 850 triệu đồng.
Toàn phường có 1.204 hộ kinh doanh cá thể; ước cả năm 2024 thu hút 90 hộ kinh doanh mới.

II. VĂN HÓA - XÃ HỘI
1. Giảm nghèo
Hiện nay phường còn 41 hộ nghèo, 29 hộ cận nghèo.
Năm 2022 phường có 64 hộ nghèo, năm 2023 có 52 hộ nghèo.
Chỉ tiêu đến cuối năm 2024 còn dưới 30 hộ nghèo.
Đã trao 215 suất học bổng cho học sinh khó khăn.
2. Giáo dục
Trường tiểu học Hoa Sim có 640 học sinh, trong đó có 310 học sinh nữ.
3. Y tế
Trạm y tế phường đã tiêm chủng cho 1.150 trẻ em.

III. ĐÔ THỊ
Đã chỉnh trang 13/15 tuyến đường và 17/15 tuyến hẻm.
Lắp đặt 24 camera an ninh; trồng 320 cây xanh.
Phấn đấu trong năm trồng 500 cây xanh.

IV. AN NINH TRẬT TỰ
Xảy ra 08 vụ trộm cắp tài sản, giảm 03 vụ so với cùng kỳ.
Không xảy ra cháy, nổ gây hậu quả nghiêm trọng.
Số vụ tai nạn giao thông là 05 vụ, làm bị thương 06 người.

V. CẢI CÁCH HÀNH CHÍNH
Phường tiếp nhận 2.310 hồ sơ thủ tục hành chính (TTHC), trong đó có 1.876 hồ sơ trực tuyến.
Tổ chức Ngày hội Đại đoàn kết (NHĐĐK) vào ngày 18/5/2024, có 460 người tham dự.

VI. NHÂN SỰ
Ông Trần Văn Lộc, Bí thư Đảng ủy phường; bà Nguyễn Thị Hạnh, Chủ tịch Ủy ban nhân dân phường; ông Lê Quang Minh, Trưởng Công an phường.

Bảng 1. Kết quả thu phí vệ sinh
| Khu phố | Số hộ | Số tiền (triệu đồng) |
|---|---|---|
| Khu phố 1 | 420 | 36,5 |
| Khu phố 2 | 385 | 31,2 |
| Khu phố 3 | 399 | 34,8 |
| Tổng cộng | 1.204 | 102,5 |
`;

/** A text as an indexed report: its info read off the text, its passages with their figures. */
export function indexedReport(text: string, file: string): { report: Report; passages: readonly Passage[] } {
  const report: Report = { id: `id-${file}`, ...readReportInfo(text, file), text };
  return { report, passages: makePassages(report, { readFigures }) };
}
