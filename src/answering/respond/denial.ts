import causes from '../../../data/lexicon/causes.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Question, Topic } from '../../domain/question.ts';
import { isInside, type Span } from '../../domain/span.ts';
import { analyze } from '../../text/analyze.ts';
import { foldPhrase } from '../../text/fold.ts';
import { anyOf, wholeWords } from '../../text/phrase-pattern.ts';
import { occurrencesOf } from '../selection/occurrences.ts';
import type { Page } from '../selection/page.ts';
import { deniedSpans } from '../selection/denied-span.ts';
import { isFunctionWord } from '../understanding/function-word.ts';

const { denials } = statuses;
const NARROWING = wholeWords(denials.narrowing);
const ANYWHERE = new RegExp(String.raw`(?:\s|^)(?:${anyOf(denials.anywhere)})(?=\s|$)`, 'giu');
/** "… do nhiều cơ sở tạm ngừng hoạt động": why it did not happen. */
const REASON = new RegExp(String.raw`(?:\s|^)(?:${anyOf(causes.markers)})\s.*$`, 'isu');
/** Behind these words of a question stands what may have happened: "cán bộ có ai bị kỷ luật". */
const BEFORE_EVENT = /(?:^|\s)(?:co|bi|ai|xay ra|de)(?=\s|$)/;

/** Words from which what follows in a list is a clause of its own. */
const LONG = 7;

/**
 * Whether a passage says of the very thing asked about that it did not happen, and of all of it: "không xảy ra án giết người, cướp
 * tài sản" of murder, but "không xảy ra cháy, nổ gây hậu quả nghiêm trọng" of no fire.
 */
export function denies(question: Question, page: Page): boolean {
  const places = question.topics.flatMap((topic) => occurrencesOf(topic, page.own));
  const asked = eventsOf(question);
  const events = asked.flatMap((topic) => occurrencesOf(topic, page.own));
  const others = question.topics.filter((topic) => topic.required && !asked.includes(topic));
  return deniedSpans(page).some((denied) => {
    if (others.some((topic) => isToldOnlyBehind(topic, denied, page))) return false;
    const parts = joinedBy(places, partsOf(page, denied));
    const own = parts.filter((part) => events.some((place) => isInside(place, part)));
    const [first] = own;
    if (first === undefined) return false;
    return (
      own.every((part) => isWhollyAsked(question, part, places, page)) &&
      parts
        .filter((part) => part.start > first.start && !own.includes(part))
        .every((part) => !narrows(part, places, page))
    );
  });
}

/** "bậc tiểu học không có em bỏ học, trung học cơ sở có 03 em": what is told of behind a denial is not denied by it. */
function isToldOnlyBehind(topic: Topic, denied: Span, page: Page): boolean {
  const places = occurrencesOf(topic, page.own);
  const [end = denied.end] = partsOf(page, denied).map((part) => part.end);
  return places.length > 0 && places.every(({ start }) => start > end);
}

/** What may have happened or not: the topics behind "có", "bị", "ai", or all where none stands there. */
function eventsOf({ topics, text }: Question): Question['topics'] {
  const required = topics.filter((topic) => topic.required);
  const folded = foldPhrase(text);
  const start = folded.search(BEFORE_EVENT);
  const behind = required.filter((topic) => folded.lastIndexOf(foldPhrase(topic.text)) > start);
  return behind.length > 0 ? behind : required.slice(-1);
}

/** The members of a denied list, up to a clause of its own: "án giết người | cướp tài sản". */
function partsOf({ report }: Page, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  const text = report.text.slice(start, end);
  for (const match of text.matchAll(/,\s*(?!\d)|\s(?:và|hoặc|hay)\s|$/gu)) {
    const part = { start: from, end: start + match.index };
    const words = report.text.slice(part.start, part.end);
    if (parts.length > 0 && (/\d/.test(words) || words.trim().split(/\s+/).length > LONG)) break;
    parts.push(part);
    from = start + match.index + match[0].length;
  }
  return parts;
}

/** "cháy, nổ" asked after as one thing is one member. */
function joinedBy(places: readonly Span[], parts: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && places.some(({ start, end }) => start < last.end && end > part.start))
      joined.splice(-1, 1, { start: last.start, end: part.end });
    else joined.push(part);
  }
  return joined;
}

/** Nothing behind the asked words narrows what is denied but where and when, "đua xe trái phép trên địa bàn", and what the question says, too. */
function isWhollyAsked(question: Question, part: Span, places: readonly Span[], { report }: Page): boolean {
  const last = Math.max(...places.filter((place) => isInside(place, part)).map(({ end }) => end));
  const rest = report.text
    .slice(last, part.end)
    .replace(REASON, ' ')
    .replace(ANYWHERE, ' ')
    .replace(ANYWHERE, ' ');
  const said = new Set(foldPhrase(question.text).split(' '));
  return analyze(rest.replace(NAMES, ' ')).every(
    ({ exact, folded }) => !/\p{L}/u.test(folded) || said.has(folded) || isFunctionWord(exact),
  );
}

/** "phường Cảng Vân": a proper name. */
const NAMES = /(?:\s|^)\p{Lu}\S*/gu;

/** "cháy, nổ lớn": the last of a list may narrow all of it. */
function narrows(part: Span, places: readonly Span[], { report }: Page): boolean {
  const words = report.text.slice(part.start, part.end);
  return NARROWING.test(words) && !places.some((place) => isInside(place, part));
}
