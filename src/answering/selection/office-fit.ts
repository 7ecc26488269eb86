import offices from '../../../data/lexicon/offices.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { isInside, type Span } from '../../domain/span.ts';
import { foldPhrase } from '../../text/fold.ts';
import { saidWords } from '../said-words.ts';
import { anyOf, markedOrNot, wholeWords } from '../../text/phrase-pattern.ts';
import type { TopicPlaces } from './coverage.ts';
import { occurrencesOf } from './occurrences.ts';
import type { Page } from './page.ts';

// "Phó " and the first letters of the title behind it.
const TITLE_AT = 8;
const DEPUTY = new RegExp(
  String.raw`^(?:${anyOf([...offices.deputies, ...offices.notInOffice])})(?=\s)`,
  'iu',
);
const DEPUTY_ASKED = wholeWords(markedOrNot(offices.deputies));

/**
 * "Chủ tịch Hội Khuyến học" is not the "chủ tịch" of the ward, "Phó Bí thư Đảng ủy" none of "Đoàn phường": every office spoken of
 * belongs to a body that the question leaves out.
 */
export function isOfAnotherBody(
  { text }: Question,
  figure: Figure,
  page: Page,
  places: readonly TopicPlaces[],
): boolean {
  const bodies = BODY_ASKED.test(text) ? ANY_BODY : BODIES;
  const spoken = figure.offices.filter(({ start: title }) =>
    places.some(({ own }) => own.some(({ start }) => start >= title && start <= title + TITLE_AT)),
  );
  return (
    spoken.length > 0 &&
    spoken.every((office) => {
      const { start, end } = withBody(office, page);
      const body = bodies.exec(page.report.text.slice(start, end));
      if (body === null || isNamedAround(body[0], page, places)) return false;
      const from = start + body.index;
      return !places.some(({ own }) =>
        own.some((occurrence) => occurrence.start < from + body[0].length && occurrence.end > from + 1),
      );
    })
  );
}

/** "Chủ tịch Hội" behind "Hội Người cao tuổi phường có …": which one it is was said before. */
function isNamedAround(body: string, { report, before }: Page, places: readonly TopicPlaces[]): boolean {
  const opening = `${foldPhrase(body.trim())} `;
  return places.some(({ topic, around }) =>
    [...around.flatMap(({ occurrences }) => occurrences), ...occurrencesOf(topic, before)].some(
      ({ start, end }) => foldPhrase(report.text.slice(start, end)).startsWith(opening),
    ),
  );
}

/** "Ủy ban MTTQ phường (Chủ tịch: bà An)": an office in brackets belongs to the body before them. */
function withBody({ start, end }: Span, { report, passage }: Page): Span {
  const before = report.text.slice(passage.start, start);
  const named = /[^,;:.()]*\($/u.exec(before);
  return named === null ? { start, end } : { start: passage.start + named.index, end };
}

const BODIES = wholeWords(offices.bodies);
const BODY_ASKED = wholeWords(markedOrNot(offices.bodies));
/** Who asks for the secretary of no body in particular means the Party's. */
const ANY_BODY = wholeWords([...offices.bodies, ...offices.party]);

/** "Phó Chủ tịch phường" is not who is "Phó Bí thư Đảng ủy, Chủ tịch Ủy ban": one office must say both the deputy and of what. */
export function isNoDeputy({ text }: Question, { offices: held }: Figure, { report }: Page): boolean {
  const of = DEPUTY_OF.exec(foldPhrase(text))?.groups?.['of'];
  if (of === undefined) return false;
  const titles = held
    .map(({ start, end }) => foldPhrase(report.text.slice(start, end)))
    .filter((title) => ` ${title.replace(/\s+/g, ' ')} `.includes(` ${of} `));
  return titles.length > 0 && !titles.some((title) => SAYS_DEPUTY.test(title));
}

const FOLDED_DEPUTIES = anyOf(offices.deputies.map(foldPhrase));
const DEPUTY_OF = new RegExp(
  String.raw`(?<!\p{L})(?:${FOLDED_DEPUTIES})\s(?<of>${anyOf(offices.leading.map(foldPhrase))})(?!\p{L})`,
  'u',
);
const SAYS_DEPUTY = new RegExp(String.raw`(?<!\p{L})(?:${FOLDED_DEPUTIES})(?!\p{L})`, 'u');

/** How many of the question's topics stand in an office. */
function topicsIn(office: Span, places: readonly TopicPlaces[]): number {
  return places.filter(
    (place) => place.topic.required && spokenOf(place).some((occurrence) => isInside(occurrence, office)),
  ).length;
}

/** Where a topic is spoken of: a signature's office stands above the name. */
function spokenOf({ own, around }: TopicPlaces): readonly Span[] {
  return [...own, ...around.flatMap(({ occurrences }) => occurrences)];
}

/** "truong ban to chuc" of a "Phó Trưởng Ban Tổ chức": the very words behind "Phó", and no office of that person begins with them. */
function asksForHead({ text }: Question, { offices: held }: Figure, { report }: Page): boolean {
  const said = saidWords(text);
  const titles = held.map(({ start, end }) => report.text.slice(start, end));
  const heads = titles.flatMap((title) => {
    const deputy = DEPUTY.exec(title)?.[0];
    return deputy === undefined ? [] : [openingOf(title.slice(deputy.length))];
  });
  return heads.some(
    (head) => said.includes(` ${head} `) && !titles.some((title) => openingOf(title) === head),
  );
}

/** The first words of a title, folded: "truong ban to". */
const openingOf = (title: string): string =>
  foldPhrase(title.trim()).split(' ').slice(0, HEAD_WORDS).join(' ');

const HEAD_WORDS = 3;

/** "Phó Trạm trưởng", of a title that is told of nobody else: wherever what was asked for stands, a deputy's is told. */
function isOnlyDeputy({ report }: Page, places: readonly TopicPlaces[]): boolean {
  return places.some(
    ({ topic, own }) =>
      topic.required &&
      own.length > 0 &&
      own.every(({ start }) => BEHIND_DEPUTY.test(report.text.slice(Math.max(0, start - TITLE_AT), start))),
  );
}

const BEHIND_DEPUTY = new RegExp(String.raw`(?<!\p{L})(?:${anyOf(offices.deputies)})\s$`, 'iu');

/** "Phó Trưởng Ban" is not "Trưởng Ban": every office that the question speaks of is a deputy's, and it asked for none. */
export function isDeputy(
  question: Question,
  figure: Figure,
  page: Page,
  places: readonly TopicPlaces[],
): boolean {
  if (DEPUTY_ASKED.test(question.text)) return false;
  if (asksForHead(question, figure, page) || isOnlyDeputy(page, places)) return true;
  const spoken = figure.offices.filter(
    (office) =>
      places.some(
        (place) =>
          place.topic.required &&
          spokenOf(place).some(({ start }) => start >= office.start && start <= office.start + TITLE_AT),
      ) && topicsIn(office, places) === Math.max(...figure.offices.map((other) => topicsIn(other, places))),
  );
  return (
    spoken.length > 0 && spoken.every(({ start, end }) => DEPUTY.test(page.report.text.slice(start, end)))
  );
}
