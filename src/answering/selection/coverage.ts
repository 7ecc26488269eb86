import type { Figure } from '../../domain/figure.ts';
import type { Question, Topic } from '../../domain/question.ts';
import type { ContextSpan } from '../../domain/passage.ts';
import { isInside, type Span } from '../../domain/span.ts';
import { SLIGHT_WEIGHT } from '../understanding/reading.ts';
import { isOfAnotherColumn, isPopulation } from './other-column.ts';
import { isDenied } from './denied-span.ts';
import { isAside } from './aside.ts';
import { isExcluded } from './excluded-span.ts';
import { goesOn, tellsOn } from './goes-on.ts';
import { isNarrowing } from '../understanding/narrowing.ts';
import {
  earlierPlaces,
  findAround,
  findersOf,
  ownPlaces,
  sectionPlaces,
  splitIn,
  type Finder,
} from './finders.ts';
import { namedColumn } from './named-row.ts';
import { isOfSister, isToldNone, namesSister } from './sister-place.ts';
import type { Occurrence } from './occurrences.ts';
import type { Page } from './page.ts';
import { countsAnything, standsFor } from './stand-ins.ts';
import { endsLabel, isSiblings, isTaken } from './taken.ts';
import { WEIGHTS } from './weights.ts';
import { inLabel, zoneOf } from './zone.ts';

/** Where one topic of a question is spoken of around a passage. */
export interface TopicPlaces {
  readonly topic: Topic;
  readonly own: readonly Occurrence[];
  /** Where the head of its words stands, the rest of which is told elsewhere: "47 giấy phép" under "Xây dựng". */
  readonly split: readonly Occurrence[];
  /** Best credit in the contexts, already weighed by their role. */
  readonly context: number;
  /** The same without a table's header, whose other columns tell nothing of a cell. */
  readonly outside: number;
  /** The same without the rest of the sentence, whose other persons tell nothing of a person. */
  readonly above: number;
  /** Every place in the contexts. */
  readonly around: readonly {
    readonly role: ContextSpan['role'];
    readonly span: Span;
    readonly occurrences: readonly Occurrence[];
  }[];
}

/** How well a passage or a figure meets what a question is about. */
export interface Coverage {
  /** Met share of the topics' weight, 0 to 1; 1 when the question names no topic. */
  readonly share: number;
  /** The same counting only what the figure's own label says. */
  readonly inLabel: number;
  /** Topics that must be met and are not. */
  readonly unmet: readonly Topic[];
}

/** Every topic of a question around a passage; found once for all figures of it. */
export function placesIn(page: Page, question: Question): TopicPlaces[] {
  return findersOf(question).map((finder) => placesOf(finder, page));
}

/** Whether more than `most` of the required topics, `unsaid` apart, have no place at all. */
export function lacksIn(places: readonly TopicPlaces[], most: number, unsaid: string | null): boolean {
  let absent = 0;
  for (const { topic, own, split, context, around } of places)
    if (
      topic.required &&
      topic.text !== unsaid &&
      own.length + split.length + around.length === 0 &&
      context === 0
    )
      absent += 1;
  return absent > most;
}

function placesOf(finder: Finder, page: Page): TopicPlaces {
  const { topic } = finder;
  const around: TopicPlaces['around'][number][] = [];
  let context = 0;
  let outside = 0;
  let above = 0;
  for (const { role, span, words } of page.context) {
    const found = findAround(finder, words);
    const occurrences = found.length > 0 || role !== 'header' ? found : namedColumn(topic, page, words);
    if (occurrences.length === 0) continue;
    around.push({ role, span, occurrences });
    if (topic.strict && (role === 'title' || (role === 'sentence' && !goesOn(page)))) continue;
    // "Trường Tiểu học An Lộc": that the report is on the ward of that name tells nothing of the school.
    if (topic.role === 'name' && role === 'title') continue;
    if (role === 'sentence' && isNarrowing(topic)) continue;
    const credit = best(occurrences) * WEIGHTS.context[role];
    context = Math.max(context, credit);
    if (role !== 'header') outside = Math.max(outside, credit);
    if (role !== 'sentence') above = Math.max(above, credit);
  }
  const own = ownPlaces(finder, page);
  if (context === 0 && own.length === 0 && !namesSister(topic, page.own))
    context =
      best(earlierPlaces(finder, page)) * (tellsOn(page) ? WEIGHTS.context.tellsOn : WEIGHTS.context.before);
  if (context === 0 && own.length === 0)
    context = best(sectionPlaces(finder, page)) * WEIGHTS.context.section;
  const split = own.length === 0 ? splitIn(finder, page) : [];
  return { topic, own, split, context, outside, above, around };
}

function best(occurrences: readonly Occurrence[]): number {
  let most = 0;
  for (const { credit } of occurrences) most = Math.max(most, credit);
  return most;
}

/** "Nguyễn Văn Hải" is not told of "văn xã" by the way. */
const isNamedBy = (occurrence: Occurrence, figure: Figure): boolean =>
  figure.kind === 'name' && occurrence.credit < 1 && isInside(occurrence, figure);

/**
 * Coverage of a question by one figure; table cells and contexts count through their label spans. "đăng ký kết hôn 108 trường
 * hợp" are cases of whatever is counted: of them `asked`, the counted noun, need not be said.
 */
export function figureCoverage(
  places: readonly TopicPlaces[],
  figure: Figure,
  page: Page,
  asked: string | null,
): Coverage {
  const isOfAny =
    figure.unit !== null &&
    (countsAnything(figure.unit, asked) || standsFor(figure.unit, asked)) &&
    places.some(({ topic }) => topic.required && topic.text !== asked);
  const counted = isOfAny ? asked : null;
  return totalled(places, counted, (place) => {
    if (isTaken(place, figure, page)) return { met: 0, label: 0 };
    let direct = 0;
    for (const occurrence of place.own)
      if (
        !isNamedBy(occurrence, figure) &&
        !isExcluded(occurrence, page) &&
        !isSiblings(occurrence, figure, page) &&
        !(
          (figure.kind === 'name' || figure.kind === 'date') &&
          place.topic.strict &&
          isOfSister(place.topic, occurrence, figure, page)
        ) &&
        !(isNarrowing(place.topic) && isDenied(occurrence, page)) &&
        !(place.topic.strict && isToldNone(place.topic, occurrence, figure, page)) &&
        (!place.topic.strict ||
          figure.kind === 'name' ||
          figure.kind === 'date' ||
          !isAside(occurrence, figure, page))
      )
        direct = Math.max(direct, occurrence.credit * zoneOf(occurrence, figure, page));
    for (const occurrence of place.split)
      if (endsLabel(occurrence, figure, page)) direct = Math.max(direct, occurrence.credit);
    const labelled = labelCredit(place, figure);
    const shared = figure.kind === 'name' ? sharedCredit(place, page) : 0;
    return {
      met: Math.max(direct, labelled, aroundCredit(place, figure, page, asked), shared),
      label: Math.max(labelled, direct >= WEIGHTS.zone.label * 0.85 ? direct : 0),
    };
  });
}

function aroundCredit(place: TopicPlaces, figure: Figure, page: Page, asked: string | null): number {
  const { context, outside, above } = place;
  if (page.passage.kind === 'row') {
    if (place.topic.text === asked && isPopulation(place, page)) return context;
    return isOfAnotherColumn(place, figure, page) ? outside * WEIGHTS.context.otherColumn : outside;
  }
  return figure.kind === 'name' ? above : context;
}

/** Words before the colon that opens a list of persons speak of all of them; one person's offices do not. */
function sharedCredit({ topic, around }: TopicPlaces, page: Page): number {
  if (topic.strict) return 0;
  const credits = around
    .filter(({ role }) => role === 'sentence')
    .flatMap(({ span, occurrences }) => {
      const colon = page.report.text.indexOf(':', span.start);
      return occurrences.filter(({ end }) => colon !== -1 && end <= colon);
    });
  return best(credits) * WEIGHTS.sentenceForName;
}

/** Label spans that lie outside the passage: a table's header and row headings. */
function labelCredit({ around }: TopicPlaces, figure: Figure): number {
  let most = 0;
  for (const { occurrences } of around)
    for (const occurrence of occurrences)
      if (occurrence.credit > most && inLabel(occurrence, figure)) most = occurrence.credit;
  return most * WEIGHTS.zone.label;
}

/** Coverage of a question by a whole passage. */
export function passageCoverage(places: readonly TopicPlaces[]): Coverage {
  return totalled(places, null, ({ own, context }) => ({
    met: Math.max(best(own), context),
    label: best(own),
  }));
}

function totalled(
  places: readonly TopicPlaces[],
  unsaid: string | null,
  credit: (places: TopicPlaces) => { met: number; label: number },
): Coverage {
  let weight = 0;
  let met = 0;
  let label = 0;
  const unmet: Topic[] = [];
  for (const place of places) {
    const credits = credit(place);
    if (!place.topic.required && place.topic.weight <= SLIGHT_WEIGHT && credits.met === 0) continue;
    if (place.topic.text === unsaid && credits.met < WEIGHTS.metAtLeast) continue;
    weight += place.topic.weight;
    met += place.topic.weight * Math.min(1, credits.met);
    label += place.topic.weight * Math.min(1, credits.label);
    if (place.topic.required && credits.met < WEIGHTS.metAtLeast) unmet.push(place.topic);
  }
  return weight === 0
    ? { share: 1, inLabel: 1, unmet }
    : { share: met / weight, inLabel: label / weight, unmet };
}
