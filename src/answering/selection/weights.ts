/**
 * How much each sign counts when a figure is chosen, fitted by hand on the questions of `data/evaluation` that may be looked
 * at. All credits are 0 to 1; a figure's fit is coverage plus the bonuses that apply minus the penalties.
 */
export const WEIGHTS = {
  /** Where a topic's words stand, seen from the figure. */
  zone: {
    label: 1,
    wholeLabel: 0.88,
    clause: 0.71,
    earlierSubject: 0.6,
    laterSubject: 0.3,
    nextOfSort: 0.15,
    otherNoun: 0.35,
    bracketed: 0.2,
  },
  /** Where they stand outside the passage. */
  context: {
    title: 0.39,
    heading: 0.75,
    lead: 0.75,
    sentence: 0.35,
    /** What the paragraph says before: just enough for a topic to be met. */
    before: 0.28,
    /** The same of a clause that opens with another time and no subject. */
    tellsOn: 0.7,
    /** What its section says before of whose items they are. */
    section: 0.3,
    caption: 0.9,
    unit: 0.4,
    header: 0.48,
    /** What the table is of, of which another column of the row tells: "Hộ nghèo theo thôn | Tổng số hộ | Hộ nghèo". */
    otherColumn: 0.4,
    row: 0.8,
  },
  /** The same for persons, who share the words that open their list. */
  sentenceForName: 0.5,
  /** A required topic with less credit than this is unmet. */
  metAtLeast: 0.25,
  /** A label word that the question does not speak of. */
  surplusWord: 0.06,
  surplusMost: 0.35,
  /** A person's further offices narrow little. */
  surplusOfName: 0.13,
  /** As many unasked label words make a group within what was asked for as a whole. */
  groupSurplus: 3,
  /** Least weight of a word that tells which group is asked for. */
  narrowing: 0.4,
  /** Words of the question right beside the number. */
  nearness: 0.08,
  /** Agreement of the counted unit. */
  unitSame: 0.12,
  /** The counted noun itself. */
  unitVery: 0.06,
  /** "ha" where "km²" was asked for. */
  unitOfMeasure: -0.12,
  /** "trường hợp" where "vụ" was asked for. */
  unitKin: 0.07,
  /** Another unit that may be told for want of the asked one: lượt for people. */
  unitNear: -0.12,
  unitOther: -0.6,
  /** A share of what is only near: of lượt where one of people was asked for. */
  shareOfNear: -0.24,
  /** A noun that no class of units holds, where another unit was asked for. */
  unitUnknown: -0.15,
  /** The noun behind "bao nhiêu" heads the figure. */
  askedHeads: 0.11,
  askedMissing: -0.08,
  /** It heads nothing here, and the figure counts in a unit of its own. */
  askedOther: -0.16,
  /** It heads another figure of the same clause. */
  askedBeside: -0.35,
  period: {
    same: 0.1,
    within: -0.12,
    yearOld: 0.16,
    oldest: 0.3,
    opening: -0.2,
    cumulative: -0.2,
    partOfTerm: -0.2,
  },
  status: { wanted: 0.15, unwanted: -0.5, resultForTarget: -0.1, comparison: -0.3, estimate: -0.04 },
  /**
   * A cell's column: measured against what was asked for, what is left, what was at the start, the whole of its row, named by the
   * question, named as a grade, or only by the beginning of another column's name, or by nothing where the row has a
   * column of the whole.
   */
  column: {
    base: 0.3,
    left: 0.25,
    start: 0.22,
    whole: 0.02,
    named: 0.1,
    graded: 0.3,
    swallowed: -0.2,
    unsaid: -0.1,
  },
  /** A row of whose own name the question says nothing, one that the question before it named, and one that it names in full. */
  row: { unsaid: -0.12, carried: 0.14, named: 0.1 },
  /** A figure of one neighbourhood where the whole ward is asked about. */
  partialPlace: -0.3,
  /** A number that the question brings stands in the figure's clause. */
  mentionedBeside: 0.15,
  /** The stretch that a title or heading names, where a day is asked for. */
  timeOfHeading: -0.3,
  /** "hoàn thành ngày …" where the end is asked for. */
  samePhase: 0.3,
  part: -0.06,
  /** A figure per something ("học sinh/lớp") where a plain count was asked for. */
  rate: -0.15,
  rateWanted: 0.15,
  rateMissing: -0.3,
  /** Each unit behind the stroke that the question names, too. */
  perAsked: 0.12,
  /** Told of the other side of a contrast. */
  contrary: -0.39,
  /** "không", "chưa" in the label. */
  negationWanted: 0.15,
  negationUnwanted: -0.25,
  /** "Tổng cộng" in the label where all there is was asked for. */
  totalLabel: 0.13,
  /** A part where all there is was asked for. */
  partForTotal: -0.3,
  /** Of the retriever's best score over its least. */
  rank: 0.08,
  /** Fit below which a figure is not given. */
  accept: 0.5,
  /** The same for a person, who has neither unit nor number to fit. */
  acceptName: 0.52,
  /** Least share of the topics that a figure with unmet words must meet all the same. */
  outstandingShare: 0.15,
  /** The same for a ratio from which the rest is taken. */
  acceptRest: 0.3,
  /** Log-odds, fitted by logistic regression, that a figure with unmet words is the right one all the same. */
  outstanding: {
    base: -0.6,
    share: 1.35,
    margin: 1.55,
    /** Of each place down the retriever's list, counted up to `lastRank`. */
    rank: -0.65,
    lastRank: 6,
    unmet: -0.6,
    /** A single syllable is mostly a verb or a word of everyday speech. */
    syllable: 0.85,
    unit: 1.1,
    /** The number that is to be confirmed. */
    mention: 1,
    row: -0.35,
    name: -1.8,
  },
  /** Coverage below which another figure this near, or a passage this far down and another figure within `farMargin`, makes an
   * answer doubtful; from `mostSaid` on none does that lacks a topic. */
  doubt: { share: 0.78, margin: 0.1, rank: 3, farMargin: 0.25, mostSaid: 0.6 },
  /** Two figures of one column or one label are compared rather than others. */
  parallel: 0.3,
  /** The same of two that one clause tells. */
  sideBySide: 0.12,
  /** How much better a figure elsewhere must fit than one beside what was answered before. */
  beside: 0.25,
  /** Each passage that stands between the two. */
  aside: -0.1,
  /** How much better a figure of another period must fit for none of the asked one to be given. */
  anotherPeriod: 0.35,
  /** Two figures closer than this fit equally. */
  tie: 0.02,
  /** A figure that is the very number to be confirmed may fit so much less well than the best. */
  mentioned: 0.1,
  /** How much less of what is asked a passage may say that names a place where one is asked for. */
  elsewhere: 0.15,
  /** The same where they differ by words that the question does not speak of. */
  tieAlike: 0.2,
  /** Share of topics that a figure's own label must say to answer a question without a number. */
  sayIt: 0.8,
  /** Coverage from which a figure says that there is what "có … nào không?" asks after. */
  exists: 0.75,
  /** The same of "có … không?", by the figure's own label. */
  existsInLabel: 0.5,
  /** Coverage from which a figure is near enough to be named beside a refusal. */
  nearShare: 0.45,
  /** How much worse a further member of a list may be covered than the best. */
  listSpread: 0.12,
  /** How much worse than the best a figure may fit whose row or list tells the same of each. */
  seriesSpread: 0.35,
  /** Share of topics below which a passage without a figure is not quoted. */
  acceptPassage: 0.6,
  /** The same for "làm gì", "thế nào", which may miss one word. */
  acceptStory: 0.4,
  /** How much worse a newer report may fit than the best and still be the one that answers. */
  newer: 0.25,
} as const;
