import figurePhrases from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import type { Question } from '../../domain/question.ts';
import type { Span } from '../../domain/span.ts';
import { sizeOf } from '../../text/figures/size-of.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import { draft, type Draft } from '../draft.ts';
import type { Candidate } from '../selection/fit.ts';
import { answerFigures } from './figure-answer.ts';
import { givenFigure } from './give.ts';
import { PROPER_NAME } from './proper-name.ts';

const OPENER = String.raw`\s*(?:\(|:|,?\s(?:${anyOf(figurePhrases.itemsOpen)})(?=\s|:))`;
const BRACKETED = /^\s*\([^()]*\)/u;
/** "03 phòng: Văn phòng; Phòng Kinh tế, Hạ tầng; …": set apart by semicolons, they run to the sentence's end. */
const ENUMERATED = /^\s*:\s[^.:]*;[^.:]*(?=\.|$)/u;
/** Words that open names and nothing else. */
const OPENED = new RegExp(
  String.raw`,?\s(?:${anyOf(figurePhrases.itemsOpen.filter((words) => words.includes(' ')))})(?=\s|:)`,
  'iu',
);
const TO_THE_END = new RegExp(String.raw`^${OPENER}[^;]*?(?=[.;]?\s*$|;|\.\s)`, 'iu');
const OPENING = new RegExp(String.raw`^${OPENER}\s*:?\s*`, 'iu');
/** Words between what is counted and "là", "gồm": "02 sản phẩm OCOP hạng 3 sao là …". */
const MORE_WORDS = new RegExp(
  String.raw`^(?:\s(?!(?:${anyOf(figurePhrases.itemsOpen)})\s)[\p{L}\d]+){1,5}(?=${OPENER})`,
  'iu',
);

/** Least number of things from which a report names them behind their count. */
const SEVERAL = 2;
const COUNTING: ReadonlySet<Candidate['figure']['kind']> = new Set(['count', 'ratio']);

/**
 * Where the things counted are named, right behind their count: "3 lớp đào tạo nghề gồm nấu ăn, chăm sóc da và sửa chữa điện
 * lạnh"; null where they are not.
 */
function itemsOf(candidate: Candidate): Span | null {
  const { figure, page } = candidate;
  const { text } = page.report;
  if (!COUNTING.has(figure.kind) || page.passage.kind === 'row' || sizeOf(figure.value) < SEVERAL)
    return null;
  const labelled = Math.max(figure.end, ...figure.labelSpans.map((span) => span.end));
  // "Ba huy chương vàng thuộc các môn điền kinh, đẩy gậy …": the label may run into what is named.
  const opened = OPENED.exec(text.slice(figure.end, labelled));
  const named = opened === null ? labelled : figure.end + opened.index;
  const start = named + (MORE_WORDS.exec(text.slice(named, page.passage.end))?.[0].length ?? 0);
  const rest = text.slice(start, page.passage.end);
  const items = (
    BRACKETED.exec(rest) ??
    enumerated(text, start, page.passage.end) ??
    TO_THE_END.exec(rest)
  )?.[0];
  if (items === undefined || !/[,;]\s|\svà\s/u.test(items)) return asManyBehindColon(candidate, start);
  return { start, end: start + items.length };
}

function enumerated(text: string, from: number, passageEnd: number): RegExpExecArray | null {
  if (!/^;?\s*$/.test(text.slice(passageEnd, passageEnd + 1))) return null;
  const line = text.indexOf('\n', from);
  return ENUMERATED.exec(text.slice(from, line === -1 ? text.length : line));
}

/** "năm lớp với 143 học viên: may, nấu ăn, …": farther behind, a colon opens as many as were counted. */
function asManyBehindColon(candidate: Candidate, from: number): Span | null {
  const { passage, report } = candidate.page;
  const colon = /:\s/.exec(report.text.slice(from, passage.end));
  if (colon === null) return null;
  const span = trimmed(report.text, { start: from + colon.index, end: passage.end });
  const count = sizeOf(candidate.figure.value);
  return membersOf(report.text, span, count).length === count ? span : null;
}

/** Ways in which the members of a list are set apart, the surest first. */
const SEPARATORS = [/;\s*(?:(?:và|cùng)\s)?/gu, /,\s|\svà\s/gu, /\svà\s/gu, /,\s(?:và\s)?/gu];

/** "“Tiếng kẻng an ninh” tại khu phố 4 và “Xóm trọ bình yên” tại …": as many proper names as were counted. */
const QUOTED = /“[^”]+”|"[^"]+"|«[^»]+»/gu;

/** The members of a list, each where it stands; of the ways to part them the one that gives as many as were counted. */
export function membersOf(text: string, { start, end }: Span, count: number | null): Span[] {
  const opening = OPENING.exec(text.slice(start, end))?.[0].length ?? 0;
  const isBracketed =
    text.slice(start, start + opening).includes('(') && text.slice(start, end).endsWith(')');
  const inner = { start: start + opening, end: isBracketed ? end - 1 : end };
  const quoted = [...text.slice(inner.start, inner.end).matchAll(QUOTED)];
  if (quoted.length > 1 && quoted.length === count)
    return quoted.map(({ index, 0: name }) => ({
      start: inner.start + index,
      end: inner.start + index + name.length,
    }));
  const ways = SEPARATORS.map((separator) => withoutTail(text, parted(text, inner, separator))).filter(
    ({ length }) => length > 1,
  );
  return ways.find(({ length }) => length === count) ?? ways[0] ?? [];
}

const NAMED = new RegExp(String.raw`^(\p{L}+)(?:\s\p{Ll}+)?\s${PROPER_NAME}`, 'u');

/** "hẻm Lưới Cũ, hẻm Giếng Đá và hẻm Miếu Ông dự kiến khởi công …": what goes on behind the last of such names is no part of it. */
function withoutTail(text: string, members: Span[]): Span[] {
  const named = members.map(({ start, end }) => NAMED.exec(text.slice(start, end)));
  const last = members.at(-1);
  const own = named.at(-1)?.[0];
  const isOneSort = new Set(named.map((match) => match?.[1]?.toLowerCase())).size === 1;
  if (last === undefined || own === undefined || members.length < SEVERAL || !isOneSort) return members;
  return [...members.slice(0, -1), { start: last.start, end: last.start + own.length }];
}

/** Without the mark that closes it. */
function trimmed(text: string, { start, end }: Span): Span {
  const closing = /[\s.;,]*$/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end: end - closing };
}

function parted(text: string, { start, end }: Span, separator: RegExp): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(separator)) {
    spans.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  return [...spans, { start: from, end }]
    .map((span) => trimmed(text, span))
    .filter((span) => span.start < span.end);
}

/** Gives a count with the things counted: the members first, each as a figure of its own. Null where none are named. */
export function answerItems(question: Question, candidate: Candidate): Draft | null {
  const items = itemsOf(candidate);
  if (items === null) return null;
  const { figure, page } = candidate;
  const { text } = page.report;
  const whole = { ...figure, end: items.end, text: text.slice(figure.start, items.end) };
  const given = answerFigures(question, [{ ...candidate, figure: whole }]);
  const members = membersOf(text, items, sizeOf(figure.value)).map((span) =>
    givenFigure({
      page,
      figure: {
        ...figure,
        ...span,
        kind: 'name',
        text: text.slice(span.start, span.end),
        value: null,
        unit: null,
      },
    }),
  );
  return draft({ ...given, figures: [...members, ...given.figures] });
}

const LONGEST_NAME = 40;
/** "trong đó bản Tà Chơ", "và nhân dân đóng góp": what opens the parts, or joins the last, is no name of one. */
const PART_OPENING = new RegExp(
  String.raw`^(?:${anyOf([...figurePhrases.parts, ...figurePhrases.joints])})\s+`,
  'iu',
);

const NO_NAME = new RegExp(String.raw`\d.*\s(?:${anyOf(figurePhrases.copulas)})$`, 'iu');

/** A part with the name that stands right before its number: "Nhật Bản 11 người". The candidate itself where none does. */
export function withName(candidate: Candidate): Candidate {
  const { figure, page } = candidate;
  const { text } = page.report;
  const name = figure.labelSpans.find(
    ({ end }) => end <= figure.start && !/\S/.test(text.slice(end, figure.start)),
  );
  if (name === undefined || page.passage.kind === 'row' || name.end - name.start > LONGEST_NAME)
    return candidate;
  // "Trong 17 vụ của năm 2022 có 11 vụ trộm cắp": no name is told there.
  if (NO_NAME.test(text.slice(name.start, name.end))) return candidate;
  const start = name.start + (PART_OPENING.exec(text.slice(name.start, figure.start))?.[0].length ?? 0);
  return { ...candidate, figure: { ...figure, start, text: text.slice(start, figure.end) } };
}
