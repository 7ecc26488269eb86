import questionWords from '../../data/lexicon/question-words.json' with { type: 'json' };

const { phrases } = questionWords;

/**
 * The phrases that only ask. Those that also say what is asked about ("tỷ lệ", "so với") stay evidence, and so does
 * chatter, whose words are other things too ("con", "chú"): leaving it out was measured to lose.
 */
export const QUESTION_PHRASES: readonly string[] = [
  ...phrases.count,
  ...phrases.when,
  ...phrases.who,
  ...phrases.list,
  ...phrases.which,
  ...phrases.where,
  ...phrases.why,
  ...phrases.how,
  ...phrases.confirm,
  ...phrases.yesno,
];
