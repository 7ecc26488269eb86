/** Everything the bot says that is not an answer. No pronouns, at most one "Dạ," and one "ạ" a message. */
export const messages = {
  error: 'Dạ, Hỏi Phường đang trục trặc, chưa trả lời được. Lát nữa hỏi lại giúp ạ.',
  greeting: 'Dạ, xin chào. Cần xem số nào trong báo cáo cứ hỏi, gõ không dấu cũng được.',
  late: 'Xin lỗi trả lời trễ, máy vừa mất kết nối.',
  lateGroup: 'Xin lỗi, máy vừa mất kết nối; câu nào chưa được trả lời xin hỏi lại giúp ạ.',
  tooFast: 'Dạ, câu hỏi tới dồn quá, xin chờ một chút rồi hỏi tiếp ạ.',
  groupSlow: 'Nhóm đang hỏi nhiều, Hỏi Phường xin trả lời chậm lại một chút.',
  voice: 'Dạ, Hỏi Phường chưa nghe được tin thoại. Bấm micro trên bàn phím rồi đọc, máy sẽ gõ thành chữ.',
  picture: 'Dạ, Hỏi Phường chưa đọc được hình; xin gõ câu hỏi và đừng gửi giấy tờ tùy thân.',
  otherMedia: 'Dạ, Hỏi Phường chỉ đọc được chữ; xin gõ câu hỏi, không dấu cũng được.',
  tryOne: 'Thử bấm một câu dưới đây:',
  noReports: 'Dạ, hiện chưa có báo cáo nào để đọc.',
  openParagraph: 'Xem cả đoạn',
  closeParagraph: 'Thu gọn lại',
  paragraphHead: 'Cả đoạn:',
  good: '👍 Đúng ý',
  bad: '👎 Chưa đúng',
  rated: 'Đã ghi nhận, cảm ơn.',
  paragraphGone: 'Báo cáo đã được thay bản mới, đoạn này không còn. Xin hỏi lại câu đó.',
  tooOld: 'Tin này đã cũ. Xin gõ lại câu hỏi.',
  moreLeft: 'Còn nữa; xin hỏi từng câu một để xem hết.',

  /** A command or a mention with nothing to answer; `example` is a question that the index answers. */
  hint(options: {
    readonly username: string;
    readonly group: boolean;
    readonly example: string | null;
  }): string {
    const { username, group, example } = options;
    const how = group
      ? `Dạ, xin gõ câu hỏi ngay sau lệnh /hoi@${username}`
      : 'Dạ, xin gõ luôn câu hỏi, không dấu cũng được';
    return example === null ? `${how}.` : `${how}, ví dụ: “${example}”`;
  },

  start(options: { readonly kept: boolean }): string {
    return [
      'Hỏi Phường là chương trình tự động, đọc lại số liệu trong báo cáo, không thay văn bản trả lời của phường.',
      'Cứ gõ câu hỏi như nói chuyện, gõ không dấu cũng được. Xem báo cáo đang đọc: /nguon',
      keeping(options.kept),
    ].join('\n\n');
  },

  help(options: {
    readonly kept: boolean;
    readonly username: string;
    readonly example: string | null;
  }): string {
    const example = options.example === null ? '' : ` Ví dụ: “${options.example}”`;
    return [
      `Gõ câu hỏi bằng chữ, có dấu hay không dấu đều được.${example}`,
      `Trong nhóm: gõ /hoi@${options.username} rồi câu hỏi, hoặc trả lời ngay dưới tin của Hỏi Phường để hỏi tiếp.`,
      'Xem báo cáo đang đọc và ngày của báo cáo: /nguon',
      `Đây là chương trình tự động, không thay văn bản trả lời của phường. ${keeping(options.kept)}`,
    ].join('\n\n');
  },
};

function keeping(kept: boolean): string {
  const warning = 'Xin đừng gửi chuyện riêng của người khác.';
  return kept
    ? `Câu hỏi được lưu để biết báo cáo còn thiếu gì, không kèm tên hay số điện thoại. ${warning}`
    : `Câu hỏi không được lưu lại. ${warning}`;
}
