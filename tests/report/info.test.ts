import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReportInfo } from '../../src/report/info.ts';
import { BODY, HEAD } from './papers.ts';

const info = (text: string) => readReportInfo(text, 'bao-cao.txt');

describe('the shipped report', () => {
  it('says what it is, when and where', () => {
    const text = readFileSync('data/reports/tan-dinh-2023.txt', 'utf8');
    expect(readReportInfo(text, 'tan-dinh-2023.txt')).toEqual({
      file: 'tan-dinh-2023.txt',
      title: 'ĐẢNG BỘ PHƯỜNG TÂN ĐỊNH TỔ CHỨC HỘI NGHỊ SƠ KẾT GIỮA NHIỆM KỲ',
      shortTitle: null,
      noun: 'báo cáo',
      date: '2023-03-28',
      issuer: 'Đảng bộ Phường Tân Định',
      territory: 'phường Tân Định',
      validUntil: null,
    });
  });
});

describe('what the title is', () => {
  it.each([
    [
      'a kind and the lines under it',
      `${HEAD}\nBÁO CÁO\nTình hình kinh tế 6 tháng đầu năm\nvà nhiệm vụ 6 tháng cuối năm 2024\n${BODY}`,
      'BÁO CÁO Tình hình kinh tế 6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm 2024',
    ],
    [
      'a kind, an empty line, its subject',
      `${HEAD}\nBÁO CÁO\n\nTình hình năm 2024\n${BODY}`,
      'BÁO CÁO Tình hình năm 2024',
    ],
    [
      'a kind with spaced letters',
      `${HEAD}\nB Á O C Á O\nTình hình năm 2024\n${BODY}`,
      'B Á O C Á O Tình hình năm 2024',
    ],
    [
      'capitals over two lines',
      `${HEAD}\nBÁO CÁO TÌNH HÌNH KINH TẾ\nNĂM 2024\n${BODY}`,
      'BÁO CÁO TÌNH HÌNH KINH TẾ NĂM 2024',
    ],
    [
      'no letterhead at all',
      `TIN HOẠT ĐỘNG CỦA PHƯỜNG\n\n12\nNgày 5/7/2024, phường họp.`,
      'TIN HOẠT ĐỘNG CỦA PHƯỜNG',
    ],
    [
      'a title that a year ends',
      `KẾ HOẠCH PHÁT TRIỂN KINH TẾ NĂM\n2025\n${BODY}`,
      'KẾ HOẠCH PHÁT TRIỂN KINH TẾ NĂM 2025',
    ],
    [
      'Markdown',
      `> Ghi chú: bản nháp.\n\nUBND PHƯỜNG HƯNG SA\nSố: 5/BC-UBND\n\n# Báo cáo **tổng kết** năm\n${BODY}`,
      'Báo cáo tổng kết năm',
    ],
    [
      'Markdown: a kind, and a heading under it',
      `${HEAD}\n\n# BÁO CÁO\n\n## Tổng kết năm học 2023 – 2024\n\n${BODY}`,
      'BÁO CÁO Tổng kết năm học 2023 – 2024',
    ],
    [
      'Markdown: a kind, and words in bold under it',
      `${HEAD}\n\n# BÁO CÁO\n**Tình hình thu, chi ngân sách năm 2023**\n\n${BODY}`,
      'BÁO CÁO Tình hình thu, chi ngân sách năm 2023',
    ],
    [
      'Markdown: a kind, and no section under it',
      `${HEAD}\n\n# BÁO CÁO\n\n## I. Kết quả năm 2023\n\n${BODY}`,
      'BÁO CÁO',
    ],
    ['V/v under the kind', `${HEAD}\nCÔNG VĂN\nV/v nâng cấp hẻm 45\n${BODY}`, 'CÔNG VĂN V/v nâng cấp hẻm 45'],
    [
      'a remark before it',
      `(văn bản giả định)\n${HEAD}\nTỜ TRÌNH\nVề việc nâng cấp hẻm\n${BODY}`,
      'TỜ TRÌNH Về việc nâng cấp hẻm',
    ],
    [
      'a sentence above the letterhead',
      `Mọi tên và số trong bài này đều do người soạn đặt ra.
${HEAD}
BÁO CÁO
Tổng kết năm
${BODY}`,
      'BÁO CÁO Tổng kết năm',
    ],
    [
      'a remark that is a sentence, without a letterhead',
      `Văn bản giả định: mọi số liệu đều được đặt ra.
KẾ HOẠCH NĂM 2025
${BODY}`,
      'KẾ HOẠCH NĂM 2025',
    ],
    [
      'a part that ends in a semicolon',
      `${HEAD}
BÁO CÁO
Tổng kết năm 2024;
phương hướng năm 2025
${BODY}`,
      'BÁO CÁO Tổng kết năm 2024; phương hướng năm 2025',
    ],
    ['none: the file’s name', 'Phường đã hỗ trợ 5 hộ nghèo trong năm. Còn 37 hộ.', 'bao-cao'],
    [
      'no sentence broken at a width',
      'Phường đã hỗ trợ năm hộ nghèo sửa chữa nhà ở trong\nnăm. Còn 37 hộ.',
      'bao-cao',
    ],
  ])('%s', (_, text, title) => {
    expect(info(text).title).toBe(title);
  });

  it('is never the letterhead', () => {
    expect(info(`${HEAD}\nKính gửi: Ủy ban nhân dân quận 7\n${BODY}`).title).toBe('bao-cao');
  });
});

describe('what the paper is called', () => {
  it.each([
    ['NGHỊ QUYẾT\nVề nhiệm vụ năm 2025', 'nghị quyết'],
    ['BẢN TIN HƯNG SA SỐ 12', 'bản tin'],
    ['KẾ HOẠCH PHÁT TRIỂN', 'kế hoạch'],
    ['THÔNG CÁO BÁO CHÍ', 'thông cáo báo chí'],
    ['N G H Ị Q U Y Ế T\nNăm 2024', 'nghị quyết'],
    ['ĐẢNG BỘ PHƯỜNG HỌP', 'báo cáo'],
  ])('%s', (title, noun) => {
    expect(info(`${title}\n${BODY}`).noun).toBe(noun);
  });
});

describe('who issued it, and for which area', () => {
  it.each([
    [
      'two columns',
      `${HEAD}\nBÁO CÁO\nNăm 2024\n${BODY}`,
      'ỦY BAN NHÂN DÂN PHƯỜNG HƯNG SA',
      'phường Hưng Sa',
    ],
    [
      'the higher body above',
      `CÔNG AN QUẬN TÂY GIANG\nCÔNG AN PHƯỜNG RẠCH SẬY\nSố: 4/BC-CAP\n\nBÁO CÁO\nNăm\n${BODY}`,
      'CÔNG AN PHƯỜNG RẠCH SẬY',
      'phường Rạch Sậy',
    ],
    [
      'a commune',
      `UBND XÃ TÂN PHÚ\nSố: 4/BC\n\nBÁO CÁO\nNăm\n\nXã Tân Phú có 5 ấp.`,
      'UBND XÃ TÂN PHÚ',
      'xã Tân Phú',
    ],
    [
      'a number for a name',
      'ĐẢNG BỘ PHƯỜNG 12 TỔ CHỨC HỘI NGHỊ\n\nNgày 5/7/2024, Đảng bộ Phường 12 họp.',
      'Đảng bộ Phường 12',
      'phường 12',
    ],
    [
      'the body’s spelling ends the name',
      'ĐẢNG BỘ PHƯỜNG HƯNG SA TỔ CHỨC HỘI NGHỊ\n\nNgày 5/7/2024, Đảng bộ phường Hưng Sa họp.',
      'Đảng bộ phường Hưng Sa',
      'phường Hưng Sa',
    ],
    [
      'a name before a district',
      'HỘI NGHỊ SƠ KẾT\n\nUBND phường Hưng Sa Quận 7 họp.',
      'UBND phường Hưng Sa',
      'phường Hưng Sa',
    ],
    [
      'a city’s own report',
      'UBND THÀNH PHỐ LỘC GIANG\nSố: 4/BC-UBND\n\nBÁO CÁO\nNăm 2024\n\nThành phố Lộc Giang thu 5 tỷ.',
      'UBND THÀNH PHỐ LỘC GIANG',
      'thành phố Lộc Giang',
    ],
    [
      'a name with “Thành” in it',
      'TIN HOẠT ĐỘNG\n\nUBND phường Bến Thành Thành phố Hồ Chí Minh họp.',
      'UBND phường Bến Thành',
      'phường Bến Thành',
    ],
    [
      'a remark and the wider area under a commune',
      `UBND XÃ TÂN PHÚ (bản nháp)\nHUYỆN TRÀ GIANG, TỈNH NAM HẢI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do\nSố: 4/BC\n\nBÁO CÁO\nNăm\n\nXã Tân Phú có 5 ấp.`,
      'UBND XÃ TÂN PHÚ',
      'xã Tân Phú',
    ],
    [
      'a ward under its district’s body',
      `ỦY BAN NHÂN DÂN\nQUẬN GIA THỚI\nPHƯỜNG HƯNG SA\nSố: 4/BC\n\nBÁO CÁO\nNăm\n\nPhường Hưng Sa có 5 khu phố.`,
      'ỦY BAN NHÂN DÂN PHƯỜNG HƯNG SA',
      'phường Hưng Sa',
    ],
    [
      'a district’s own report that soon names a commune',
      `ỦY BAN NHÂN DÂN\nHUYỆN MƯỜNG SIA\nSố: 4/BC-UBND\n\nBÁO CÁO\nNăm\n\nBản xa nhất thuộc xã Sín Pao.`,
      'ỦY BAN NHÂN DÂN HUYỆN MƯỜNG SIA',
      'huyện Mường Sia',
    ],
    [
      'a school under its district',
      `UBND QUẬN GIA THỚI\nTRƯỜNG THCS BÌNH KHÊ\nSố: 4/BC\n\nBÁO CÁO\nNăm học\n\nTrường đóng tại phường Hưng Sa.`,
      'TRƯỜNG THCS BÌNH KHÊ',
      'phường Hưng Sa',
    ],
    ['nobody', 'GHI CHÉP TRONG NĂM\n\nCó 5 hộ.', null, null],
  ])('%s', (_, text, issuer, territory) => {
    expect(info(text)).toMatchObject({ issuer, territory });
  });
});

describe('when an officer corrects it', () => {
  it('the sidecar wins, field by field', () => {
    const corrected = readReportInfo(`${HEAD}\nBÁO CÁO\nNăm 2024\n${BODY}`, 'a.txt', {
      title: 'NGHỊ QUYẾT năm 2024',
      shortTitle: 'Nghị quyết 2024',
      validUntil: '2025-12-31',
    });
    expect(corrected).toMatchObject({
      title: 'NGHỊ QUYẾT năm 2024',
      shortTitle: 'Nghị quyết 2024',
      noun: 'nghị quyết',
      date: '2024-07-05',
      validUntil: '2025-12-31',
    });
  });
});
