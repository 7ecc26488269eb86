import questionWords from '../../../data/lexicon/question-words.json' with { type: 'json' };
import { NAMING_KINDS, PAIRED_KINDS, type Question, type QuestionKind } from '../../domain/question.ts';
import { anyOf, markedOrNot } from '../../text/phrase-pattern.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isSeveral, nounOfSeveral } from './several.ts';
import { withoutAsides } from './aside.ts';
import { closesConfirming } from './confirmed.ts';
import { asHelping, asksWhom } from './whom.ts';
import { withFields } from './fields.ts';
import { withoutAnybody } from './tidy-topics.ts';
import { asksEach, countedOfEach, nounOfEach } from './each-of.ts';
import { shortBeforeName } from './short-before-name.ts';
import { shortened } from './topics.ts';
import { joinVerbs } from './join-verb.ts';
import { markSuperlative } from './plain-superlative.ts';
import { isSuperlative, splitSuperlatives, superlativeOf } from './superlative.ts';
import { comparesTwo, isComparing } from './comparing.ts';
import { asksWhoFirst, isChoice, isChosen } from './choice.ts';
import { readDeniedDeeds } from './denied-deeds.ts';
import { readAsksAnew } from './asks-anew.ts';
import type { Home } from './home.ts';
import { liesAhead, namesAhead } from './ahead.ts';
import { isChanging } from './changing.ts';
import { kindOf, NO_SIGNS } from './kind.ts';
import { namesAnyone, namesPerson, opensWithOffice } from './names-person.ts';
import { asWhom, speaksOfPerson, withoutAddress } from './personal.ts';
import { LIGHT_WEIGHT, PHASE_WEIGHT, type Reading } from './reading.ts';
import { readSegments } from './read-segments.ts';
import { saysMoney } from './says-money.ts';
import { saysNobody } from './nobody.ts';
import { asksPopulation, comparePopulations, comparesPopulations, takePopulation } from './population.ts';
import { isLink } from './numbers-beside.ts';
import { asksOfCounted, countsClassifier, opensWithCount, opensWithNumber } from './opens-with-number.ts';
import { isYearsEnd, takePeriod } from './take-period.ts';
import { withoutIssuer } from './without-issuer.ts';
import { asksHours, namesTime } from './opening-time.ts';
import { isRank } from './rank.ts';
import { readPlaces } from './places.ts';
import { withOpposite } from './opposites.ts';
import { segment, type Segment } from './segment.ts';
import { asksOwner, asksUnreached, isFew, numberOfAsked } from './things-asked.ts';
import { asSort, isSort } from './sorts.ts';
import { speaksOfHome } from './speaks-of-home.ts';
import { splitUnits } from './split-units.ts';
import { atBothEnds } from './both-ends.ts';
import { deniesChoice, isUnfinished, isUnreached } from './unfinished.ts';
import { isSign, isSpelledSign } from './sign.ts';
import type { QuestionWord } from './word.ts';

function isMoney({ tags }: Segment): boolean {
  return tags.has('money') || tags.has('moneySubject');
}

/** "so với cùng kỳ", "so với năm ngoái". */
function isAgainst(words: readonly QuestionWord[]): boolean {
  return words.some(
    (word, index) => isSign(words[index + 1], 'against') && isSign(word, 'measured') && word.kind === 'word',
  );
}

/** "tỷ lệ hồ sơ … chênh mấy điểm phần trăm": shares are compared, not what they are shares of. */
function isShare(kind: QuestionKind, { asks }: Reading): boolean {
  return PAIRED_KINDS.has(kind) && asks.has('percent');
}

/** "trường nào đông hơn", "khối nào đông nhất": of people. */
function crowdOf(words: readonly QuestionWord[]): string | null {
  return words.some((word) => isSign(word, 'crowded')) ? 'person' : null;
}

/** "ngoài mấy thủ tục cấp độ 3, 4 ra thì còn bao nhiêu": those that are left. */
const LEAVING_OUT = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(markedOrNot(questionWords.signs.excepting))})\s.*\s(?:${anyOf(markedOrNot(questionWords.exceptionEnds))})\s.*(?<!\p{L})(?:${anyOf(markedOrNot(questionWords.left.still))})\s`,
  'iu',
);

/** Reads one question; `at` is the asker's date, `home` the territories that the reports speak of. */
export function understand(
  all: readonly QuestionWord[],
  at: string,
  home: Home,
  vocabulary: Vocabulary,
): Question {
  const words = withoutAsides(markSuperlative(all));
  const { periods: told, rest, base } = takePeriod(words, at);
  const periods = atBothEnds(told, words);
  const { places, others, own, isHome } = readPlaces(joinVerbs(rest), home, vocabulary);
  const segments = readDeniedDeeds(splitSuperlatives(splitUnits(segment(others, vocabulary))));
  const reading = readSegments(segments, vocabulary);
  readAsksAnew(segments, reading);
  if (reading.asks.has('which') && saysNobody(segments)) reading.asks.delete('who');
  const population =
    places.length === 0 && asksPopulation(reading, isHome || own.length > 0 || speaksOfHome(segments, words));
  if (population) takePopulation(reading);
  else if (places.length > 1 && comparesPopulations(reading)) comparePopulations(reading);
  const superlative = superlativeOf(segments, reading.asks);
  const named = withoutAnybody([...reading.topics, ...places]).map((topic) =>
    shortBeforeName(shortened(topic, vocabulary), words),
  );
  const ofPerson = reading.asks.has('who') || reading.asks.has('office');
  const spoken = ofPerson ? named : withoutIssuer(named, reading.asked, home);
  const topics = [
    ...(superlative === null ? spoken : spoken.filter(({ text }) => !isSuperlative(text))),
    ...countedOfEach(segments),
  ];
  const each = asksEach(segments);
  const required = topics.filter((topic) => topic.required).length;
  const first = segments.find(
    (part) => part.words[0]?.kind === 'word' && !part.tags.has('chatter') && !isLink(part),
  );
  const byName = segments.some(
    ({ words: [word, ...more], tags }) =>
      isSpelledSign(word, 'name') && (more.length === 0 || tags.has('ask:who')),
  );
  const few = numberOfAsked(segments, reading);
  const mentions = reading.mentions.filter(({ text }) => text !== few && !isRank(words, text));
  const asked = kindOf({
    asks: reading.asks,
    mentions: mentions.length,
    choosing:
      mentions.length === 0 &&
      reading.asks.has('which') &&
      reading.asks.has('yesno') &&
      deniesChoice(segments),
    share: mentions[0]?.percent === true,
    counting: words.some((word) => isSign(word, 'counting')),
    stated: mentions.some(({ value }) => !isFew(value)),
    opening:
      mentions[0] !== undefined &&
      !isFew(mentions[0].value) &&
      opensWithNumber(segments) &&
      (reading.asks.has('who') || asksOwner(segments) || asksOfCounted(segments, reading.chosen)),
    hasDate: periods[0]?.unit === 'day' && !isYearsEnd(periods),
    topics: required,
    plural: segments.some(
      (part) =>
        part.words.length === 1 &&
        isSign(part.words[0], 'howMany') &&
        (part === first ||
          reading.asks.has('how') ||
          reading.asks.has('why') ||
          isChosen(reading) ||
          asksWhoFirst(segments, part)),
    ),
    unfinished: isUnfinished(segments),
    money:
      reading.money &&
      reading.asked === null &&
      !opensWithCount(first, reading) &&
      !countsClassifier(segments),
    changing:
      (isAgainst(words) || periods.length === 2) && isChanging(words.map(({ text }) => text).join(' ')),
    comparing: isComparing(segments) || comparesTwo(words, base === null ? periods : [base, base], places),
    numbered: isSign(first?.words[0], 'number'),
    dated: namesTime(words),
    sum:
      reading.money &&
      first !== undefined &&
      (first.tags.has('total') || isMoney(first) || saysMoney(first.words)),
    thing:
      (reading.asked === null
        ? words.slice(0, 2).some((word) => isSign(word, 'several'))
        : !namesPerson(reading.asked)) && !speaksOfPerson(segments),
    named: byName,
    confirmed: closesConfirming(words.map(({ text }) => text).join(' ')),
  });
  const whom = reading.asked ?? reading.chosen;
  const asksPerson = mentions.length === 0 && namesPerson(whom);
  const isOffice = asked === 'topic' && reading.asks.size === 0 && opensWithOffice(words);
  const personally = isOffice || ((asked === 'which' || asked === 'topic') && asksPerson) ? 'who' : asked;
  const helps = personally === 'who' && asksWhom(segments);
  const kind = helps ? 'list' : personally;
  const noun = (NAMING_KINDS.has(kind) ? nounOfSeveral(segments, reading) : null) ?? reading.asked;
  const personal =
    kind === 'who' ||
    kind === 'office' ||
    (kind !== 'reverse' && topics.every(({ weight }) => weight < LIGHT_WEIGHT));
  const timed =
    kind === 'when'
      ? topics.map((topic) =>
          topic.weight === PHASE_WEIGHT && !topic.required ? { ...topic, required: true } : topic,
        )
      : topics;
  const several = few !== null || segments.some((part) => isSeveral(part.words));
  const person = namesAnyone(whom) ? whom : null;
  const acting = new Map(reading.actors.map((topic) => [topic.text, shortened(topic, vocabulary)]));
  const negated =
    isUnfinished(segments) ||
    isUnreached(segments) ||
    (NAMING_KINDS.has(kind) && (reading.asks.has('remaining') || asksUnreached(words, topics)));
  const isRest = negated && kind === 'remaining';
  const compared = kind === 'compare' || superlative !== null;
  const countsOther =
    isShare(kind, reading) ||
    (compared && isChoice(reading, segments)) ||
    (isSort(noun) && !reading.unitAsked);
  return {
    text: [
      ...words.filter((word) => word.kind !== 'stop').map((word) => word.text),
      ...(reading.attribute === null ? [] : [reading.attribute]),
    ].join(' '),
    kind,
    also: new Set(
      [...reading.asks].map(
        (ask) => kindOf({ ...NO_SIGNS, asks: new Set([ask]), topics: required }) satisfies QuestionKind,
      ),
    ),
    topics: (personal
      ? withoutAddress(topics).map((topic) =>
          kind === 'who'
            ? asWhom(person, acting.get(topic.text) ?? topic)
            : (acting.get(topic.text) ?? topic),
        )
      : timed.map((topic) => (kind === 'yesno' && topic.text === person ? asWhom(person, topic) : topic))
    )
      .map((topic) => withFields(helps ? asHelping(topic) : topic, kind, vocabulary))
      .map((topic) => (isRest ? withOpposite(asSort(noun, topic)) : asSort(noun, topic))),
    unit: asksHours(kind, words)
      ? 'clock'
      : ((countsOther ? null : reading.unit) ?? (compared ? crowdOf(words) : null)),
    unitAsked: reading.unitAsked && !isShare(kind, reading),
    asked: noun,
    chosen: reading.chosen,
    mentions,
    periods:
      (each && periods.length === 1) ||
      reading.tags.has('comparison') ||
      (kind === 'when' && isYearsEnd(periods))
        ? []
        : periods,
    base,
    home: own,
    total: reading.tags.has('total') || (kind !== 'sum' && reading.asks.has('sum')),
    status: reading.tags.has('comparison')
      ? 'comparison'
      : reading.tags.has('estimate')
        ? 'estimate'
        : (reading.tags.has('target') ||
              namesAhead(periods, at) ||
              liesAhead(periods, at, words) ||
              (reading.asks.has('planned') && kind !== 'yesno' && kind !== 'verify')) &&
            !reading.tags.has('done')
          ? 'target'
          : null,
    others: reading.others || LEAVING_OUT.test(words.map(({ text }) => text).join(' ')),
    rate: reading.tags.has('rate') || reading.rate,
    negated,
    planned: reading.asks.has('planned'),
    each,
    population,
    eachOf: nounOfEach(segments, topics),
    within: each && periods.length === 1 ? (periods[0] ?? null) : null,
    several,
    named: byName && kind === 'list',
    superlative,
    carried: [],
    follows: false,
  };
}
