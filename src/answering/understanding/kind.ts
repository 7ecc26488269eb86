import type { QuestionKind } from '../../domain/question.ts';

/** What the sentence shows, from which its kind is decided. */
export interface Signs {
  readonly asks: ReadonlySet<string>;
  readonly mentions: number;
  /** "khu phố nào không có vụ nào": "nào" opens the question, "không" denies. */
  readonly choosing: boolean;
  /** A percentage is mentioned. */
  readonly share: boolean;
  /** "bao nhiêu", "mấy" stands in it. */
  readonly counting: boolean;
  /** A number is named that is no "hai năm". */
  readonly stated: boolean;
  /** The number opens the sentence: "36 hội viên mới là của hội nào". */
  readonly opening: boolean;
  readonly hasDate: boolean;
  readonly topics: number;
  readonly plural: boolean;
  /** "chưa" inside the sentence, not as its question tag. */
  readonly unfinished: boolean;
  /** "tên" is asked for: the name of a person or a thing. */
  readonly named: boolean;
  /** What stands before "nào", "tên là gì" is no person: "mô hình", "phòng". */
  readonly thing: boolean;
  /** It rises or falls "so với" something. */
  readonly changing: boolean;
  /** A word for money is what is counted: "tiền phạt là bao nhiêu". */
  readonly money: boolean;
  /** "… hơn?" closes the sentence. */
  readonly comparing: boolean;
  /** "số phòng học kiên cố": the words name a number. */
  readonly numbered: boolean;
  /** "tổng tiền phạt": the words name a sum of money. */
  readonly sum: boolean;
  /** "ngày khởi công hẻm 17", "lịch tiêm chủng": the words name a time. */
  readonly dated: boolean;
  /** Closes with "đúng không": what was heard is to be confirmed, not only told. */
  readonly confirmed: boolean;
}

/** A sentence that shows nothing. */
export const NO_SIGNS: Signs = {
  asks: new Set(),
  mentions: 0,
  choosing: false,
  share: false,
  counting: false,
  stated: false,
  opening: false,
  hasDate: false,
  topics: 0,
  plural: false,
  unfinished: false,
  named: false,
  thing: false,
  changing: false,
  money: false,
  comparing: false,
  numbered: false,
  sum: false,
  dated: false,
  confirmed: false,
};

const ORDER: readonly (readonly [string, QuestionKind])[] = [
  ['summary', 'summary'],
  ['sum', 'sum'],
  ['difference', 'difference'],
  ['remaining', 'remaining'],
  ['compare', 'compare'],
  ['change', 'change'],
  ['percent', 'percent'],
  ['money', 'money'],
  ['office', 'office'],
  ['period', 'duration'],
  ['when', 'when'],
  ['count', 'count'],
  ['who', 'who'],
  ['list', 'list'],
  ['why', 'why'],
  ['where', 'where'],
  ['how', 'how'],
  ['yesno', 'yesno'],
  ['confirm', 'yesno'],
  ['which', 'which'],
];

/** "mấy lớp … dạy nghề gì", "mấy vụ cháy có ai chết không": "mấy" says that there are several, another word asks. */
const OTHERWISE = ['how', 'which', 'where', 'yesno', 'when', 'why', 'who'];

const AMOUNTS = ['count', 'money', 'percent'];

/** "ba chỉ tiêu nào chưa đạt": what is left, by its name. */
function namesThings(asks: Signs['asks']): boolean {
  return (asks.has('which') || asks.has('list')) && !AMOUNTS.some((ask) => asks.has(ask));
}

/** The kind that a question's words ask for. The first sign in the order above decides. */
export function kindOf(signs: Signs): QuestionKind {
  const { asks } = signs;
  const confirming = asks.has('confirm') || asks.has('yesno');
  if (signs.choosing) return 'which';
  // "Nghe nói có con số 52, mà 52 là cái gì?"
  if (
    signs.mentions > 0 &&
    asks.has('reverse') &&
    !asks.has('yesno') &&
    !signs.confirmed &&
    !asks.has('count')
  )
    return 'reverse';
  if (signs.mentions > 0 && (asks.has('reverse') || asks.has('which')) && !confirming && signs.topics === 0)
    return 'reverse';
  // "270 triệu đó xài xong còn lại nhiêu à" asks what is left of it.
  const asksRest = asks.has('remaining') && signs.counting;
  if (
    confirming &&
    (signs.mentions > 0 || signs.hasDate) &&
    !asks.has('why') &&
    !asks.has('count') &&
    !asksRest
  )
    return 'verify';
  if (
    signs.mentions > 0 &&
    (asks.has('reverse') ||
      (asks.has('which') && (signs.share || signs.opening)) ||
      (asks.has('who') && signs.opening)) &&
    !confirming &&
    !asks.has('count')
  )
    return 'reverse';
  // "tỷ lệ hộ có nước sạch có đạt kế hoạch không?" asks for no share.
  if (asks.has('planned') && asks.has('yesno') && !signs.counting && !asks.has('why')) return 'yesno';
  if (asks.has('why') && !asks.has('list')) return 'why';
  if (asks.has('who') && asks.has('yesno')) return 'yesno';
  if (asks.has('summary') && signs.topics > 0) return 'how';
  if (
    (asks.has('compare') || signs.comparing) &&
    (asks.has('count') ||
      ((asks.has('money') || (asks.has('percent') && signs.counting)) && !asks.has('which')))
  )
    return 'difference';
  // "mấy hẻm chưa làm là hẻm nào": by their names.
  if (
    signs.unfinished &&
    !asks.has('percent') &&
    (asks.has('count') || asks.has('money') || (signs.numbered && asks.size === 0)) &&
    !(signs.plural && (asks.has('which') || asks.has('when')))
  )
    return 'remaining';
  if (signs.thing && (signs.named || asks.has('who')) && !asks.has('count')) return 'list';
  if (signs.named && (asks.has('which') || asks.has('reverse')) && !asks.has('count')) return 'who';
  if (signs.comparing && !asks.has('count') && !asks.has('difference')) return 'compare';
  if (signs.changing && (asks.has('count') || asks.has('money')) && !asks.has('percent')) return 'change';
  if (signs.money && asks.has('count') && !asks.has('percent') && !asks.has('difference')) return 'money';
  if (asks.has('when') && asks.has('remaining') && !asks.has('count')) return 'when';
  for (const [sign, kind] of ORDER) {
    // "tính chung cả trường, … chênh nhau bao nhiêu"
    if (kind === 'sum' && asks.has('difference')) continue;
    if (kind === 'count' && signs.plural && OTHERWISE.some((ask) => asks.has(ask))) continue;
    if (kind === 'remaining' && namesThings(asks)) continue;
    // "mấy tháng cuối năm gắn thêm bao nhiêu camera": the months only say when.
    if (kind === 'duration' && asks.has('count')) continue;
    if (asks.has(sign)) return kind;
  }
  if (asks.has('reverse')) return 'which';
  if (signs.sum) return 'money';
  if (signs.named) return 'who';
  // "nghe nói giờ có 213 mắt camera rồi": what is stated is to be confirmed.
  if (signs.stated && signs.topics > 0 && asks.size === 0 && !signs.numbered) return 'verify';
  if (signs.dated) return 'when';
  return signs.numbered ? 'count' : 'topic';
}
