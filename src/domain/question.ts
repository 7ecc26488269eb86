import type { Hedge } from './figure.ts';
import type { Period } from './period.ts';

/** What a question wants to be told. */
export type QuestionKind =
  | 'count'
  | 'percent'
  | 'money'
  | 'when'
  | 'duration'
  | 'who'
  | 'office'
  | 'list'
  | 'which'
  | 'where'
  | 'why'
  | 'how'
  | 'yesno'
  | 'verify'
  | 'compare'
  | 'difference'
  | 'sum'
  | 'change'
  | 'remaining'
  | 'reverse'
  | 'summary'
  | 'topic';

/** Kinds that set two figures against each other, or put them together. */
export const PAIRED_KINDS: ReadonlySet<QuestionKind> = new Set(['difference', 'sum', 'compare', 'change']);

/** Kinds that ask for things by their names. */
export const NAMING_KINDS: ReadonlySet<QuestionKind> = new Set(['which', 'list', 'where']);

/** A word or phrase that says what the question is about; the answer must be about it too. */
export interface Topic {
  /** As typed, marks as typed. */
  readonly text: string;
  readonly phrases: readonly TopicPhrase[];
  /** How much it narrows, .2 (nearly nothing) to 1.2 (a rare word). */
  readonly weight: number;
  /** Whether an answer that does not speak of it is refused. */
  readonly required: boolean;
  /** Whether it must stand in the clause itself: another time, another place. */
  readonly strict: boolean;
  readonly role: 'subject' | 'place' | 'moment' | 'name';
  /** How it follows the topic before it: "và", "lẫn" join two subjects, a comma may, "hay" offers a choice; null when nothing does. */
  readonly joined: 'and' | 'or' | 'comma' | null;
}

/** One wording of a topic: as typed first, then its synonyms. */
export interface TopicPhrase {
  readonly words: readonly {
    readonly exact: string;
    readonly folded: string;
    readonly marked: boolean;
    readonly partly?: boolean;
  }[];
  /** 1 as typed, less for a synonym. */
  readonly credit: number;
}

/** A number that the question brings along: "có phải 50 hộ không?". */
export interface Mention {
  /** In digits, as typed; empty where words implied it ("hơn nửa"). */
  readonly text: string;
  /** Whether it was said in words ("bốn mươi"): its digits were not. */
  readonly spoken: boolean;
  readonly value: number;
  /** For "13/15": the second number. */
  readonly over: number | null;
  readonly hedge: Hedge | null;
  readonly percent: boolean;
}

/** A question as it is understood. */
export interface Question {
  /** Respelled, without chatter: what retrieval is asked. */
  readonly text: string;
  readonly kind: QuestionKind;
  /** Other kinds the same sentence shows, for example `list` beside `who`. */
  readonly also: ReadonlySet<QuestionKind>;
  readonly topics: readonly Topic[];
  /** The class of the counted unit (`unit-kin.json`), or null when none was named. */
  readonly unit: string | null;
  /** Whether that unit stands right behind "bao nhiêu". */
  readonly unitAsked: boolean;
  /** The noun right behind "bao nhiêu", as typed, or null. */
  readonly asked: string | null;
  /** "khu phố nào nhiều nhất, bao nhiêu hộ": the noun of those among which one is asked for, as typed, or null. */
  readonly chosen: string | null;
  readonly mentions: readonly Mention[];
  /** Every period named, in order. */
  readonly periods: readonly Period[];
  /** "so với năm 2022": the period that it is compared with, where no other is named. */
  readonly base: Period | null;
  /** Territories of the reports that it names, as typed. */
  readonly home: readonly string[];
  /** Asks for everything there is: "tổng cộng", "toàn phường". */
  readonly total: boolean;
  /** Asks for a target or an estimate rather than a result. */
  readonly status: 'target' | 'estimate' | 'comparison' | null;
  /** Asks for so much per something: "mỗi hộ", "bình quân". */
  readonly rate: boolean;
  /** Says "chưa", "không" of what it counts. */
  readonly negated: boolean;
  /** "thôn nào nhiều hộ nghèo nhất": which of several has the most, or the least. */
  readonly superlative: 'most' | 'least' | null;
  /** "phường có bao nhiêu dân": all who live there. */
  readonly population: boolean;
  /** "có đạt kế hoạch không": the result is asked against its plan. */
  readonly planned: boolean;
  /** "mỗi năm", "từng quý": the figure of each stretch is asked for. */
  readonly each: boolean;
  /** "mỗi khu phố", "từng môn": the noun of those whose figures are asked for, one by one, as typed; else null. */
  readonly eachOf: string | null;
  /** "từng năm từ 2019 đến 2023": the stretch within which each is asked for; else null. */
  readonly within: Period | null;
  /** "những khu phố nào", "các", "mấy ông": more than one is asked for. */
  readonly several: boolean;
  /** "tên các mô hình là gì": the things by their names. */
  readonly named: boolean;
  /** "ngoài … ra", "khác": everything but what is named. */
  readonly others: boolean;
  /** "mấy vụ ma túy, mấy người?", "còn sản lượng?": those of its topics that the question before it brought. */
  readonly carried: readonly Topic[];
  /** Goes on from another question: "còn tiền giữ xe thu được bao nhiêu?". */
  readonly follows: boolean;
}
