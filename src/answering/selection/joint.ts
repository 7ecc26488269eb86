import territory from '../../../data/lexicon/places.json' with { type: 'json' };
import scopes from '../../../data/lexicon/scopes.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Question } from '../../domain/question.ts';
import { isInside } from '../../domain/span.ts';
import { keptLast } from '../../text/kept.ts';
import { anyOf, typedWords } from '../../text/phrase-pattern.ts';
import type { TopicPlaces } from './coverage.ts';
import type { Page } from './page.ts';
import { tells } from './part-asked.ts';

const ALONE = typedWords(scopes.alone);

/** "sầu riêng", "nhà riêng": nothing is told apart. */
const OWNINGS = new RegExp(typedWords(scopes.ownings).source, 'giu');

/** "riêng hộ cận nghèo": asks for it apart from anything it is counted with. */
export const asksAlone = keptLast(({ text }: Question): boolean => ALONE.test(text.replace(OWNINGS, '')));

/** "hộ nghèo và cận nghèo" where only one of them was asked for: the label joins what is asked for with something else. */
export function isJoint(figure: Figure, { passage, report }: Page, places: readonly TopicPlaces[]): boolean {
  if (figure.kind !== 'count' || passage.kind !== 'clause') return false;
  const said = places.flatMap(({ topic, own }) => (topic.required ? own : []));
  return figure.labelSpans.some((span) => {
    const joins = [...report.text.slice(span.start, span.end).matchAll(AND)].map(({ index, 0: and }) => ({
      start: span.start + index,
      end: span.start + index + and.length,
    }));
    const inSpan = said.filter((occurrence) => isInside(occurrence, span));
    return joins.some(
      ({ start, end }) =>
        inSpan.some((occurrence) => occurrence.end <= start || occurrence.start >= end) &&
        !(inSpan.some((occurrence) => occurrence.end <= start) && inSpan.some((one) => one.start >= end)),
    );
  });
}

// Not of times: "2021–2022 và 2022–2023".
const AND = /\s(?:và|hoặc|hay)\s(?=[^\d]*$)/giu;

/** "vụ cháy tàu cá thiệt hại riêng bao nhiêu": not every word of it stands in what labels the figure, or above it. */
export function isToldWithOthers(figure: Figure, { passage }: Page, places: readonly TopicPlaces[]): boolean {
  return (
    passage.kind === 'clause' &&
    places.some(
      (place) =>
        place.topic.required &&
        place.topic.role === 'subject' &&
        place.context === 0 &&
        !tells(figure, place),
    )
  );
}

/** "tại bản Huổi Lếch và bản Phìn Hò làm 02 người chết" where one of them was asked for: the figure is told of both. */
export function isOfBothPlaces(
  figure: Figure,
  { passage, report }: Page,
  spoken: readonly TopicPlaces[],
): boolean {
  const [only, ...more] = spoken.filter(({ topic, own }) => own.length > 0 && PART.test(topic.text));
  if (only === undefined || more.length > 0 || passage.kind !== 'clause' || figure.key.length > 0)
    return false;
  return only.own.every(
    ({ start, end }) =>
      end < figure.number.start &&
      (ANOTHER.test(report.text.slice(end, passage.end)) ||
        ONE_MORE.test(report.text.slice(passage.start, start))),
  );
}

const UNITS = anyOf(territory.parts);
const PART = new RegExp(String.raw`^(?:${UNITS}) `, 'iu');
/** ", thôn Đông và": another place named right behind. */
const ANOTHER = new RegExp(String.raw`^(?:,| và) (?:${UNITS}) (?:\d|\p{Lu})`, 'u');
/** "thôn Đông và ": another right before. */
const ONE_MORE = new RegExp(String.raw`(?:${UNITS}) (?:\d+|\p{Lu}[^,;.]*)(?:,| và) $`, 'u');
