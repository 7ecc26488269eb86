import functionWords from '../../../data/lexicon/function-words.json' with { type: 'json' };
import figurePhrases from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import type { Question, Topic } from '../../domain/question.ts';
import { canonicalPhrase, foldPhrase } from '../../text/fold.ts';
import { markedOrNot, wholeWords } from '../../text/phrase-pattern.ts';
import { SUBJECT, phrasesFor } from '../understanding/phrases-of-questions.ts';
import { isBound } from './binding.ts';
import { columnHeadings, rowName } from './cell-labels.ts';
import { unitBonus } from './bonuses.ts';
import type { Candidate } from './fit.ts';
import { followsAsked, followsTerritory, isNarrowing } from '../understanding/narrowing.ts';
import { cellsOfRow } from './row-cells.ts';
import { marginOf } from './same-fact.ts';
import type { OpenedHit } from './select.ts';
import { WEIGHTS } from './weights.ts';
import { saidWords } from '../said-words.ts';

/**
 * A figure that stands out although a word or two of the question were not found by it: residents have more words for a thing than
 * any table. Never when such a word names what is counted, a place or a time; else by the odds of `WEIGHTS.outstanding`.
 */
export function standsOut(
  question: Question,
  ranked: readonly Candidate[],
  opened: readonly OpenedHit[],
): Candidate | null {
  const best = ranked.find(({ obstacles }) => obstacles.length === 0);
  if (best === undefined || best.coverage.unmet.length === 0) return null;
  const { unmet, share } = best.coverage;
  if (share < WEIGHTS.outstandingShare) return null;
  if (
    unmet.some(
      (topic) =>
        topic.strict ||
        /^\d+ /.test(topic.text) ||
        topic.text === question.asked ||
        followsAsked(question, topic.text) ||
        followsTerritory(question, topic.text) ||
        isTerm(topic) ||
        isDimension(topic) ||
        namesSister(question, topic, best) ||
        isBound(question, topic) ||
        isNarrowing(topic),
    )
  )
    return null;
  const weights = WEIGHTS.outstanding;
  const margin = Math.min(1, marginOf(best, ranked));
  const rank = opened.findIndex(({ page }) => page === best.page);
  const syllables = unmet.filter(({ text }) => standsAlone(question, text, unmet)).length;
  const odds =
    weights.base +
    weights.share * share +
    weights.margin * margin +
    weights.rank * Math.min(rank, weights.lastRank) +
    weights.unmet * unmet.length +
    weights.syllable * syllables +
    weights.unit * unitBonus(question, best.figure) +
    (isMentioned(question, best) ? weights.mention : 0) +
    (best.page.passage.kind === 'row' ? weights.row : 0) +
    (best.figure.kind === 'name' ? weights.name : 0);
  return odds > 0 && !asksAmong(question, best) ? best : null;
}

/** "Trong số xe bị tạm giữ đã trả lại bao nhiêu chiếc?": all of them, of which no more is told, are not those asked for. */
function asksAmong({ text }: Question, { coverage }: Candidate): boolean {
  return coverage.unmet.length > 1 && AMONG.test(text);
}

const AMONG = wholeWords(markedOrNot(functionWords.among));

/** The very number that is to be confirmed. */
export function isMentioned({ mentions }: Question, { figure }: Candidate): boolean {
  return mentions.some(({ value }) => value === figure.value && value >= TELLING);
}

/** "giải cấp quốc gia" of a cell under "Cấp thành phố", "quỹ Khuyến học" in the row "Quỹ Vì người nghèo": another of that sort. */
function namesSister({ text }: Question, topic: Topic, { figure, page }: Candidate): boolean {
  const words = saidWords(text);
  const before = words
    .split(` ${foldPhrase(topic.text)} `)[0]
    ?.trim()
    .split(' ')
    .at(-1);
  const isAnother = [...columnHeadings(figure, page), ...rowName(figure, page)].some(({ start, end }) => {
    const [first, ...more] = foldPhrase(page.report.text.slice(start, end)).split(' ');
    return more.length > 0 && first === before && !words.includes(` ${[first, ...more].join(' ')} `);
  });
  // "lớp nghề điện" where the rows under "Lớp nghề" are of other trades.
  const [name] = cellsOfRow(page.passage, page.report);
  const heading =
    name === undefined ? '' : foldPhrase(page.report.text.slice(name.heading.start, name.heading.end));
  return isAnother || (before !== '' && heading.split(' ').at(-1) === before);
}

/** "giải ngân", "học phí": a thing with a name of its own, which no other figure tells. */
function isTerm({ phrases: [typed] }: Topic): boolean {
  return typed !== undefined && phrasesFor(typed.words).some(({ tag }) => tag === 'term');
}

/** "rộng mấy mét": how long it is tells nothing of that. */
function isDimension({ text }: Topic): boolean {
  return DIMENSIONS.has(canonicalPhrase(text));
}

const DIMENSIONS: ReadonlySet<string> = new Set(figurePhrases.measuring.map(canonicalPhrase));

/** A number so large is hardly met by chance. */
const TELLING = 100;

/** A single syllable that is no half of a word or a name: in "thoát nghèo", "thoát" is one, and both are in "bến nghé". */
function standsAlone(question: Question, text: string, unmet: readonly Topic[]): boolean {
  if (text.includes(' ')) return false;
  const words = foldPhrase(question.text)
    .split(' ')
    .map((folded) => ({ folded }));
  const own = foldPhrase(text);
  const at = words.findIndex(({ folded }) => folded === own);
  const beside = [words[at - 1]?.folded, words[at + 1]?.folded];
  if (unmet.some((other) => beside.includes(foldPhrase(other.text)))) return false;
  return [at - 1, at].every((first) => {
    const pair = words.slice(Math.max(0, first), first + 2);
    return pair.length < 2 || !phrasesFor(pair).some(({ tag }) => SUBJECT.includes(tag));
  });
}
