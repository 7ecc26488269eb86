/** What an operator or a test may tune; every value has a default. */
export interface TelegramSettings {
  /** Residents' dates are read in this IANA time zone. */
  readonly timeZone: string;
  /** Questions and taps of one person that are handled within `windowMs`. */
  readonly personBudget: number;
  /** Messages sent to one group within `windowMs`; Telegram allows 20 a minute. */
  readonly groupBudget: number;
  readonly windowMs: number;
  /** Updates of one chat in hand at once; what comes beyond is dropped with a notice. */
  readonly chatQueue: number;
  /** Updates in hand at once, all chats together. */
  readonly concurrency: number;
  /** How long an answer may take before "typing" is shown. */
  readonly typingAfterMs: number;
  /** How long "alo" waits for the question that follows it. */
  readonly openerMs: number;
  /** The same question of one person within this time is answered once. */
  readonly repeatMs: number;
  /** An edited question edits its answer until this long after it was asked. */
  readonly editMs: number;
  /** Messages older than this were held up by an outage. */
  readonly lateMs: number;
  /** How long a dialogue and the answers that can be replied to are remembered. */
  readonly dialogueMs: number;
  /** Dialogues, answers, chats remembered, of each sort; the least recently used go first. */
  readonly remembered: number;
  /** Seconds a long poll waits for updates. */
  readonly pollSeconds: number;
  /** A request other than a long poll is given up, and tried again, after this. */
  readonly requestMs: number;
  /** A message that cannot be delivered is tried again for this long. */
  readonly deliveryMs: number;
  /** First and longest pause between attempts to reach Telegram. */
  readonly backoffMs: number;
  readonly longestBackoffMs: number;
  /** An answer that takes longer than this counts as failed. */
  readonly answerMs: number;
}

export const DEFAULT_SETTINGS: TelegramSettings = {
  timeZone: 'Asia/Ho_Chi_Minh',
  personBudget: 30,
  groupBudget: 20,
  windowMs: 60_000,
  chatQueue: 60,
  concurrency: 5_000,
  typingAfterMs: 300,
  openerMs: 3_000,
  repeatMs: 10_000,
  editMs: 5 * 60_000,
  lateMs: 10 * 60_000,
  dialogueMs: 60 * 60_000,
  remembered: 2_000,
  pollSeconds: 30,
  requestMs: 20_000,
  deliveryMs: 10 * 60_000,
  backoffMs: 500,
  longestBackoffMs: 30_000,
  answerMs: 30_000,
};
