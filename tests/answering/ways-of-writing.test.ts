import { describe, expect, it } from 'vitest';
import { ask, figuresOf } from './ward.ts';

const POOR = '41 hộ nghèo';
const NEAR_POOR = '29 hộ cận nghèo';
const STREETS = '13/15 tuyến đường';
const ALLEYS = '17/15 tuyến hẻm';
const THEFTS = '08 vụ trộm cắp tài sản';

describe('when a question is typed', () => {
  it.each([
    ['without marks', 'phuong con bao nhieu ho ngheo', POOR],
    ['without marks', 'con bao nhieu ho can ngheo', NEAR_POOR],
    ['as a heading', 'số hộ nghèo', POOR],
    ['as a heading without marks', 'tong so ho can ngheo', NEAR_POOR],
    ['in capitals', 'BAO NHIÊU HỘ NGHÈO', POOR],
    ['in capitals without marks', 'PHUONG CON BAO NHIEU HO NGHEO', POOR],
    ['with a capital for each word', 'Còn Bao Nhiêu Hộ Cận Nghèo', NEAR_POOR],
    ['half with marks', 'bây giơ phường con bao nhiêu hộ ngheo', POOR],
    ['half with marks', 'phường con bao nhieu hộ ngheo', POOR],
    ['with keys of Telex', 'phuwowngf conf bao nhieeu hooj ngheof', POOR],
    ['with keys of Telex', 'chinhr trang bao nhieeu tuyeens dduwowngf', STREETS],
    ['with keys of VNI', 'phu7o72ng co2n bao nhie6u ho65 nghe2o', POOR],
    ['with keys of VNI', 'Co2n bao nhie6u ho65 ca65n nghe2o?', NEAR_POOR],
    ['with keys of VIQR', 'phu+o+`ng co`n bao nhie^u ho^. nghe`o', POOR],
    ['in teencode', 'p còn bn hn z', POOR],
    ['in teencode', 'fường mik còn bnhiu hộ cận nghèo z', NEAR_POOR],
    ['with stretched letters', 'còn bao nhiêuuuu hộ nghèooo', POOR],
    ['with southern spelling', 'hộ cậng nghèo còn nhiêu', NEAR_POOR],
    ['with southern spelling', 'còn bn hộ ngèo hông', POOR],
    ['with southern words', 'chỉnh trang được mấy con hẻm', ALLEYS],
    ['with southern words', 'mấy nhà nghèo', POOR],
    ['with a synonym', 'mấy vụ ăn trộm', THEFTS],
    ['in English', 'how many poor households are left?', POOR],
    ['in English', 'how many near-poor households?', NEAR_POOR],
    ['in English', 'how many thefts?', THEFTS],
    ['with a word in brackets', 'còn bao nhiêu hộ nghèo (theo báo cáo mới)', POOR],
    ['with an everyday verb', 'công an bắt được mấy vụ trộm', THEFTS],
    ['in central speech', 'còn mấy hộ nghèo rứa', POOR],
    ['with marks of punctuation', 'hộ nghèo còn bao nhiêu ạ???!!!', POOR],
    ['in quotation marks', '“còn bao nhiêu hộ nghèo”', POOR],
    ['between emoji', '🙏 còn bao nhiêu hộ nghèo 😀', POOR],
    ['with invisible characters', '\ufeffcòn bao nhiêu hộ ng\u200bhèo\u200e', POOR],
    ['with an eth for đ', 'chỉnh trang được bao nhiêu tuyến ðường', STREETS],
  ])('%s: “%s” is answered with %s', async (_, question, figure) => {
    expect(figuresOf(await ask(question))).toEqual([figure]);
  });

  it.each([
    'Phường còn bao nhiêu hộ nghèo?',
    'Chỉnh trang được bao nhiêu tuyến đường?',
    'Bí thư Đảng ủy phường là ai?',
    'Năm 2019 phường có bao nhiêu hộ nghèo?',
  ])('in decomposed characters, “%s” gets the answer of its composed form', async (question) => {
    const [composed, decomposed] = [
      await ask(question.normalize('NFC')),
      await ask(question.normalize('NFD')),
    ];
    expect({ ...decomposed, question }).toEqual({ ...composed, question });
  });

  it.each([
    ['bí thư phường mình là ai dzậy', 'Trần Văn Lộc'],
    ['bi thu la ai', 'Trần Văn Lộc'],
    ['who is the chairwoman?', 'Nguyễn Thị Hạnh'],
  ])('“%s” finds the person', async (question, name) => {
    expect((await ask(question)).headline).toContain(name);
  });
});

describe('when an abbreviation is defined in the report’s brackets', () => {
  it.each([
    ['NHĐĐK tổ chức khi nào?', 'ngày 18/5/2024'],
    ['NHĐĐK có bao nhiêu người tham dự?', '460 người'],
    ['phường nhận bao nhiêu hồ sơ TTHC', '2.310 hồ sơ thủ tục hành chính'],
  ])('answers “%s” with %s', async (question, figure) => {
    expect(figuresOf(await ask(question))).toEqual([figure]);
  });
});
