import figurePhrases from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import numberWords from '../../../data/lexicon/number-words.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Passage } from '../../domain/passage.ts';
import { NAMING_KINDS, type Question } from '../../domain/question.ts';
import type { Span } from '../../domain/span.ts';
import { foldPhrase } from '../../text/fold.ts';
import { anyOf, typedWords } from '../../text/phrase-pattern.ts';
import { draft, type Draft } from '../draft.ts';
import { oneLine, PHRASES } from '../phrases.ts';
import { passageCoverage } from '../selection/coverage.ts';
import { pageBehind, type Page } from '../selection/page.ts';
import type { OpenedHit } from '../selection/select.ts';
import { membersOf } from './items.ts';
import { answerPassage } from './passage-answer.ts';
import { nameOf } from './told-names.ts';

const LEFT = typedWords(statuses.leftOver);

const COUNT = String.raw`(?:\d+|${anyOf([...Object.keys(numberWords.digits), ...figurePhrases.few])})`;
const NOUN = String.raw`(\p{L}+)[^.;:,()]{0,50}?`;
const OPENING = String.raw`(?:\s(?:${anyOf(figurePhrases.leftOpen)})\s|:\s|\s?\()`;
/** "còn 2 điểm tại …", "2 điểm còn lại ở …": what is left, with the noun that counts it. */
const TOLD = [
  new RegExp(String.raw`(?<!\p{L})còn(?:\slại)?\s${COUNT}\s${NOUN}${OPENING}`, 'giu'),
  new RegExp(String.raw`(?<![\p{L}\d])${COUNT}\s${NOUN}\scòn lại[^.;:,()]{0,30}?${OPENING}`, 'giu'),
];
const ITEMS = new RegExp(String.raw`^[^.;()]+?(?=\s(?:${anyOf(figurePhrases.leftEnd)})\s|[.;()]|\s*$)`, 'u');

/**
 * "Những điểm đen rác nào chưa dẹp được?" of "Xóa 7/9 điểm tập kết rác; 2 điểm còn lại ở đầu kiệt 90 và sau chợ": those that are left,
 * where the passage on what was done, or the one behind it, names them. Null where nothing that is left is asked for.
 */
export function answerLeftNamed(
  question: Question,
  opened: readonly OpenedHit[],
  { passages }: { readonly passages: (reportId: string) => readonly Passage[] },
): Draft | null {
  if (!NAMING_KINDS.has(question.kind) || !(question.negated || LEFT.test(question.text))) return null;
  for (const { page, places } of opened) {
    if (page.passage.kind !== 'clause' || passageCoverage(places).unmet.length > 0) continue;
    for (const told of [page, pageBehind(page, passages(page.report.id))]) {
      if (told === null) continue;
      const left = leftIn(told, (before) => headsOf(question, page, before));
      if (left !== null) return answerOf(question, told, left);
    }
  }
  return null;
}

/** The nouns by which what is left may be counted: the one asked for, and the units of what the passage counts before it. */
function headsOf({ asked }: Question, { passage }: Page, before: number): ReadonlySet<string> {
  const units = passage.figures.flatMap(({ unit, end }) => (unit !== null && end <= before ? [unit] : []));
  return new Set([...(asked === null ? [] : [asked]), ...units].map((noun) => firstWord(noun)));
}

const firstWord = (noun: string): string => foldPhrase(noun).split(' ')[0] ?? '';

interface Left {
  readonly told: Span;
  readonly members: readonly Span[];
}

function leftIn({ passage, report }: Page, headsBefore: (at: number) => ReadonlySet<string>): Left | null {
  const text = report.text.slice(passage.start, passage.end);
  for (const match of TOLD.flatMap((told) => [...text.matchAll(told)])) {
    if (!headsBefore(passage.start + match.index).has(foldPhrase(match[1] ?? ''))) continue;
    const start = passage.start + match.index + match[0].length;
    const items = ITEMS.exec(report.text.slice(start, passage.end))?.[0] ?? '';
    const span = { start, end: start + items.length };
    const several = membersOf(report.text, span, null);
    const members = several.length > 0 ? several : [span];
    if (items !== '') return { told: { start: passage.start + match.index, end: span.end }, members };
  }
  return null;
}

function answerOf(question: Question, page: Page, { told, members }: Left): Draft {
  const label = question.asked ?? '';
  return draft({
    ...answerPassage(question, page),
    headline: PHRASES.capital(oneLine(page.report.text.slice(told.start, told.end))),
    figures: members.map((span) => nameOf(span, label, page)),
  });
}
