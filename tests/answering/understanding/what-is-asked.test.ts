import { describe, expect, it } from 'vitest';
import { question, questionBeside } from './reading.ts';

describe('when “sao” opens a question', () => {
  it.each([
    'Sao sân chơi tới giờ vẫn chưa làm?',
    'Sao hẻm mình chưa được chỉnh trang?',
    'sao hem minh chua duoc chinh trang',
    'Dạ sao chợ không được nâng cấp?',
    'Ad ơi, sao đường chưa sửa vậy?',
    'Sao không có số liệu sân chơi?',
  ])('it asks why of what has not come about: “%s”', (message) => {
    expect(question(message).kind).toBe('why');
  });

  it.each([
    ['of what goes on', 'Sao phường lo an ninh?'],
    ['with “rồi”', 'Sao rồi, hẻm làm chưa?'],
    ['further behind', 'Sân chơi làm tới đâu rồi sao chưa xong'],
  ])('it asks how %s: “%s”', (_, message) => {
    expect(question(message).kind).toBe('how');
  });

  it('does not when it counts stars', () => {
    expect(question('hẻm sạch 5 sao chưa').kind).not.toBe('why');
  });
});

describe('when it is asked “làm việc gì”, “đang làm gì”', () => {
  it.each([
    'phường với Mặt trận ký kết làm việc gì',
    'Hội Phụ nữ đang làm gì',
    'Công an phường làm việc gì',
    'khu phố 3 đang làm gì',
    'Phuong lam viec gi',
  ])('of a body it asks how things go: “%s”', (message) => {
    expect(question(message).kind).toBe('how');
  });

  it.each([
    'ông Trần Văn Lộc làm việc gì',
    'Trần Văn Lộc làm việc gì',
    'bà Hạnh làm việc gì ở phường',
    'thầy Bình đang làm gì',
    'ai làm việc gì',
  ])('of a person it asks for the office: “%s”', (message) => {
    expect(question(message).kind).toBe('office');
  });
});

describe('when “mấy” and “nào” stand around a noun', () => {
  it.each(['mấy khu phố nào chưa đạt', 'may khu pho nao chua dat', 'mấy tuyến đường nào chưa chỉnh trang'])(
    'asks which: “%s”',
    (message) => {
      const { kind, text } = question(message);
      expect(kind).toBe('which');
      expect(text).toMatch(/^những /);
    },
  );

  it.each(['mấy khu phố chưa đạt', 'mấy tuyến đường chưa chỉnh trang'])(
    'asks how many without “nào”: “%s”',
    (message) => {
      const { kind, text } = question(message);
      expect(kind).toBe('remaining');
      expect(text).toMatch(/^mấy /);
    },
  );
});

describe('when “chi” stands behind a plan', () => {
  it.each([
    'Kế hoạch chi giáo dục bao nhiêu tiền?',
    'ke hoach chi giao duc bao nhieu tien',
    'kế hoạch chi quốc phòng năm nay',
    'Kế hoạch chi cho y tế là bao nhiêu?',
    'dự toán chi giáo dục bao nhiêu',
    'chỉ tiêu chi giáo dục bao nhiêu',
  ])('it is to spend, and the plan is asked for: “%s”', (message) => {
    const { status, kind } = question(message);
    expect(status).toBe('target');
    expect(kind).not.toBe('which');
  });

  it.each([
    'kế hoạch chi?',
    'những chỉ tiêu nào chưa đạt',
    'kế hoạch nào chưa đạt',
    'mấy chỉ tiêu không đạt',
  ])('counts or names plans elsewhere, and asks for none: “%s”', (message) => {
    expect(question(message).status).toBeNull();
  });
});

describe('when things are about to be done', () => {
  it.each([
    ['sắp lát mấy tuyến hẻm', 'tuyến hẻm'],
    ['sắp xây mấy sân chơi', 'sân chơi'],
    ['phường sắp trồng bao nhiêu cây xanh', 'cây xanh'],
  ])('asks in “%s” for what is planned of %s', (message, asked) => {
    expect(question(message)).toMatchObject({ status: 'target', asked });
  });

  it('asks for what was done where it has been', () => {
    expect(question('phường trồng bao nhiêu cây xanh').status).toBeNull();
  });
});

describe('when people or households are numbered that pay', () => {
  it.each([
    'Số hộ nộp lệ phí là bao nhiêu?',
    'Số hộ đóng tiền rác là bao nhiêu',
    'Số người nộp tiền phạt là bao nhiêu',
  ])('asks how many, not how much: “%s”', (message) => {
    expect(question(message).kind).toBe('count');
  });

  it.each(['Số tiền rác là bao nhiêu', 'Hộ đóng tiền rác là bao nhiêu'])('asks how much: “%s”', (message) => {
    expect(question(message).kind).toBe('money');
  });
});

describe('when what is counted is told apart from what it is counted in', () => {
  it.each([
    ['nghiện trong hồ sơ bao nhiêu', null],
    ['nghiện theo hồ sơ bao nhiêu', null],
    ['Số nghiện có trong hồ sơ quản lý là bao nhiêu', null],
    ['hồ sơ bao nhiêu', 'file'],
    ['hồ sơ tiếp nhận được bao nhiêu', 'file'],
    ['trong bao nhiêu hồ sơ', 'file'],
  ])('“%s” counts %s', (message, unit) => {
    expect(question(message).unit).toBe(unit);
  });

  it('counts posts as people', () => {
    expect(question('được giao bao nhiêu biên chế').unit).toBe('person');
  });

  it.each(['mấy bếp đạt yêu cầu', 'bao nhiêu bếp đạt yêu cầu'])(
    'counts the noun, and not what it came to: “%s”',
    (message) => {
      expect(questionBeside('Kiểm tra 31 bếp, 26 bếp đạt yêu cầu.', message).asked).toBe('bếp');
    },
  );
});
