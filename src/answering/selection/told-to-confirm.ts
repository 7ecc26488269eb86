import figurePhrases from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { anyOf, markedOrNot, wholeWords } from '../../text/phrase-pattern.ts';
import type { Candidate } from './fit.ts';
import { WEIGHTS } from './weights.ts';

/**
 * Of the figures that may be given, best first, the one that is meant because it is the very number to be confirmed: a share with a
 * fraction, a change that way, or what fits about as well as the best; null where none is.
 */
export function toldToConfirm(question: Question, given: readonly Candidate[]): Candidate | null {
  return (
    given.find(({ figure }) => isShareMentioned(question, figure)) ??
    given.find(({ figure, page }) => isFractionMentioned(question, figure) && page === given[0]?.page) ??
    given.find(({ figure }) => isNumberMentioned(question, figure) && isAskedChange(question, figure)) ??
    given.find(
      (candidate) => isNumberMentioned(question, candidate.figure) && isAsNear(question, candidate, given[0]),
    ) ??
    // "giảm 12 vụ so với năm ngoái?": it fell by 9.
    given.find(
      ({ figure, coverage }) =>
        isAskedChange(question, figure) && coverage.share >= (given[0]?.coverage.share ?? 0) - WEIGHTS.tie,
    ) ??
    null
  );
}

/** "98,6%, đúng không?": a share with a fraction is hardly met by chance. */
export function isShareMentioned({ mentions }: Question, { kind, value }: Figure): boolean {
  return (
    kind === 'percent' &&
    mentions.some((mention) => mention.percent && mention.value === value && !Number.isInteger(value))
  );
}

/** "7,1 tấn một hecta": nor is any other number with a fraction, in the passage that fits best. */
function isFractionMentioned(question: Question, figure: Figure): boolean {
  return (
    typeof figure.value === 'number' && !Number.isInteger(figure.value) && isNumberMentioned(question, figure)
  );
}

function isNumberMentioned({ mentions }: Question, figure: Figure): boolean {
  return mentions.some(({ value, over, hedge }) => value === figure.value && over === null && hedge === null);
}

/** "giảm 7 vụ so với năm ngoái", "giảm được 26 hộ nghèo, phải không?": the change that way, not how many there were. */
function isAskedChange({ text, mentions }: Question, { kind, direction }: Figure): boolean {
  if (kind !== 'change' || direction === null || !TURNS[direction].test(text)) return false;
  return AGAINST.test(text) || mentions.some((mention) => isTurnedBy(text, mention.text));
}

/** "giảm được 26", "tăng 9". */
function isTurnedBy(text: string, number: string): boolean {
  const before = number === '' ? '' : (text.split(` ${number}`)[0] ?? '');
  return before !== text && TURNED.test(before);
}

const TURNED = new RegExp(
  String.raw`(?:^|\s)(?:${anyOf(markedOrNot([...figurePhrases.changes.up, ...figurePhrases.changes.down]))})(?:\s(?:được|duoc|thêm|them))?$`,
  'iu',
);
const AGAINST = wholeWords(markedOrNot(statuses.against));
const TURNS = {
  up: wholeWords(markedOrNot(figurePhrases.changes.up)),
  down: wholeWords(markedOrNot(figurePhrases.changes.down)),
};

/** "giảm được 35 hộ nghèo, phải không?": "35 hộ giảm" fits about as well as "74 hộ nghèo", and says more of what is asked; of no change, as much will do. */
function isAsNear(
  { text, mentions }: Question,
  { fit, coverage }: Candidate,
  first: Candidate | undefined,
): boolean {
  if (first === undefined || first.fit - fit >= WEIGHTS.mentioned) return false;
  const more = coverage.inLabel - first.coverage.inLabel;
  return more > 0 || (more === 0 && !mentions.some((mention) => isTurnedBy(text, mention.text)));
}
