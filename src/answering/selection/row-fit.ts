import scopes from '../../../data/lexicon/scopes.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { isInside, type Span } from '../../domain/span.ts';
import { analyze } from '../../text/analyze.ts';
import { foldPhrase } from '../../text/fold.ts';
import { keptLast } from '../../text/kept.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import { SLIGHT_WEIGHT } from '../understanding/reading.ts';
import { isInWholeRow, isNamedAfterPeriod, rowName } from './cell-labels.ts';
import type { TopicPlaces } from './coverage.ts';
import type { Page } from './page.ts';
import { narrowingWords } from './surplus.ts';
import { WEIGHTS } from './weights.ts';
import { saidWords } from '../said-words.ts';

/** "Trường có bao nhiêu học sinh?" is told by the row of the whole, not by one whose name nobody said. */
export function rowFit(
  question: Question,
  figure: Figure,
  page: Page,
  places: readonly TopicPlaces[],
): number {
  const name = rowName(figure, page);
  if (name.length === 0 || isInWholeRow(figure, page) || isOfTimeAsked(question, figure, page)) return 0;
  const naming = places.filter(({ own }) => own.some((place) => name.some((span) => isInside(place, span))));
  if (naming.some(({ topic }) => question.carried.includes(topic))) return WEIGHTS.row.carried;
  const told = naming.filter(({ topic }) => topic.weight > SLIGHT_WEIGHT);
  if (told.length === 0 && naming.some((place) => isNameOf(place, name))) return WEIGHTS.row.carried;
  if (
    told.length > 0
      ? !told.every(isOfGroup) || saysAll(question, name, page)
      : isInWords(question, name, page)
  )
    return saysName(question, name, page) ? WEIGHTS.row.named : 0;
  return WEIGHTS.row.unsaid;
}

/** "Bác ở ấp Cây Dương. …": said before, and slightly, but a name, and the row's whole. */
function isNameOf({ topic, own }: TopicPlaces, name: readonly Span[]): boolean {
  return (
    /^\p{Lu}/u.test(topic.text) &&
    own.some((place) => name.some(({ start, end }) => place.start <= start && place.end >= end))
  );
}

/** The row is named after the time that is asked for. */
function isOfTimeAsked({ periods }: Question, figure: Figure, page: Page): boolean {
  return periods.length > 0 && isNamedAfterPeriod(figure, page);
}

/** "Hộ gia đình còn bao nhiêu người chưa có thẻ?": the whole name, of two words or more. */
function saysName({ text }: Question, name: readonly Span[], { report }: Page): boolean {
  const words = saidWords(text);
  return name.some(({ start, end }) => {
    const own = foldPhrase(report.text.slice(start, end));
    return own.includes(' ') && words.includes(` ${own} `);
  });
}

/** "Lệ Sơn 2" where the row is of "Lệ Sơn 1", "khu phố 5" of "Nhà văn hóa khu phố 4": one of several by its number, and not this. */
export function isOtherNumber({ text }: Question, figure: Figure, page: Page): boolean {
  const words = saidWords(text);
  return rowName(figure, page).some(({ start, end }) =>
    [...page.report.text.slice(start, end).matchAll(NUMBERED)].some(([, noun = '', number = '']) => {
      const behind = new RegExp(String.raw`(?<= )${foldPhrase(noun)} (\d{1,3})(?= )`, 'g');
      const asked = [...words.matchAll(behind)].map(([, other]) => Number(other));
      return asked.length > 0 && !asked.includes(Number(number));
    }),
  );
}

/** A name, or a noun of numbered things, and the number behind it. */
const NUMBERED = new RegExp(
  String.raw`(?<!\p{L})(\p{Lu}\p{Ll}+|${anyOf(scopes.numbered)})\s+(\d{1,3})(?![\d.,/%])`,
  'gu',
);

/** "Bổ sung cân đối" under "Thu bổ sung từ ngân sách cấp trên": asked after "bổ sung", its heading row is meant. */
function isOfGroup({ around }: TopicPlaces): boolean {
  return around.some(({ role }) => role === 'row');
}

function saysAll(question: Question, name: readonly Span[], { report }: Page): boolean {
  const words = wordsOf(question);
  return name.every(({ start, end }) =>
    analyze(report.text.slice(start, end)).every(
      ({ folded }) => folded.length <= SHORTEST || words.has(folded),
    ),
  );
}

/** Letters of "có", "và", "số". */
const SHORTEST = 2;

/** Whether the question, which may be asked in parts, has a telling word of the name anywhere. */
function isInWords(question: Question, name: readonly Span[], { report }: Page): boolean {
  const words = wordsOf(question);
  return name.some(({ start, end }) =>
    narrowingWords(report.text.slice(start, end)).some((word) => words.has(word)),
  );
}

const wordsOf = keptLast(
  ({ text }: Question): ReadonlySet<string> => new Set(analyze(text).map(({ folded }) => folded)),
);
