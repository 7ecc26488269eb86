import type { Mention, Topic } from '../../domain/question.ts';

/** What the segments of a question have told so far. */
export interface Reading {
  topics: Topic[];
  mentions: Mention[];
  asks: Set<string>;
  tags: Set<string>;
  unit: string | null;
  unitAsked: boolean;
  /** What stands right behind "bao nhiêu": the noun that is counted. */
  asked: string | null;
  /** The noun before "nào": what is chosen among. */
  chosen: string | null;
  others: boolean;
  /** "một hộ" behind the question word. */
  rate: boolean;
  /** A word for money stands in the question. */
  money: boolean;
  /** Who acts, as it counts where a person or an office is asked for. */
  actors: Topic[];
  /** What a report calls what "rộng cỡ nào" asks for. */
  attribute: string | null;
  /** What nouns such as "số liệu" would ask for where no question word stands. */
  nouns: Set<string>;
}

/** How much a word narrows that says what is done, or with whom: "hỗ trợ", "người dân". */
export const LIGHT_WEIGHT = 0.4;

/** Weight up to which a word narrows nothing: "phường", "ở đây". */
export const SLIGHT_WEIGHT = 0.15;

/** How much "xong", "bắt đầu" and ages narrow. */
export const PHASE_WEIGHT = 0.5;
