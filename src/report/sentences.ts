import figurePhrases from '../../data/lexicon/figure-phrases.json' with { type: 'json' };
import type { Span } from '../domain/span.ts';
import { typedWords } from '../text/phrase-pattern.ts';
import { bracketEnds } from './brackets.ts';
import { trimSpan } from './lines.ts';
import { sentenceEnd } from './sentence-end.ts';

/** A sentence and its clauses, those parted by `;`, in order; the `;` stands outside. */
export interface Sentence extends Span {
  readonly clauses: readonly Span[];
}

/** What is quoted must fit a chat message several times over. */
const LONGEST_CLAUSE = 1200;
const WORDED = /[\p{L}\p{N}]/u;
const ENTITY = /&#?\w{1,8}$/;
const LEADING_MARK = /(?:[-–—−+•*_>·]+\s+|\*\*|__)/y;

/** Without the bullet of a list that somebody ran together, the marks of bold type at both ends, and white space. */
export function tidySpan(text: string, from: number, to: number): Span {
  let { start, end } = trimSpan(text, from, to);
  LEADING_MARK.lastIndex = start;
  const mark = LEADING_MARK.exec(text);
  if (mark && start + mark[0].length < end) start += mark[0].length;
  while (end - 2 > start && (text.startsWith('**', end - 2) || text.startsWith('__', end - 2))) end -= 2;
  return trimSpan(text, start, end);
}

/** Cuts what no punctuation parts, at a comma or else a space, never inside a word or number where there is a space. */
function cutLong(text: string, span: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  while (span.end - start > LONGEST_CLAUSE) {
    const window = text.slice(start, start + LONGEST_CLAUSE);
    const comma = window.search(/[,:]\s(?=[^\d,:][^,:]*$)/);
    const space = comma >= LONGEST_CLAUSE / 2 ? comma + 1 : window.search(/\s(?=\S*$)/);
    let at = start + (space > 0 ? space : LONGEST_CLAUSE);
    if (space <= 0 && /[\ud800-\udbff]/.test(text[at - 1]!)) at -= 1;
    const piece = trimSpan(text, start, at);
    if (piece.start < piece.end) pieces.push(piece);
    start = at;
  }
  const rest = trimSpan(text, start, span.end);
  if (rest.start < rest.end) pieces.push(rest);
  return pieces;
}

/** "lần lượt đạt 38,2; 39,6 và …": numbers that a list sets apart by semicolons, since a comma stands inside them. */
const NUMBER_BEFORE = /\d(?:\s?%)?\s*$/u;
const NUMBER_BEHIND = /^\s*\d[\d.,]*(?:\s?%)?\s*(?:;|,?\svà\s\d|[.)]?\s*$|\.\s)/u;
/** The same with what each counts: "lần lượt là 15 căn; 12 căn và …". */
const COUNT_BEFORE = /\d(?:\s\p{Ll}+){1,3}\s*$/u;
const COUNT_BEHIND = /^\s*\d[\d.,]*(?:\s(?!và\s)\p{Ll}+){1,3}\s*(?:;|,?\svà\s\d|[.)]?\s*$|\.\s)/u;
const RESPECTIVELY = typedWords(figurePhrases.respectively);
/** Longest member of such a list, in characters. */
const LONGEST_MEMBER = 40;

function isInNumberList(text: string, from: number, at: number, limit: number): boolean {
  const before = text.slice(Math.max(from, at - LONGEST_MEMBER), at);
  const behind = text.slice(at + 1, Math.min(limit, at + LONGEST_MEMBER));
  if (NUMBER_BEFORE.test(before) && NUMBER_BEHIND.test(behind)) return true;
  return COUNT_BEFORE.test(before) && COUNT_BEHIND.test(behind) && RESPECTIVELY.test(text.slice(from, at));
}

/**
 * Sentences of a paragraph and their clauses. Splits at sentence ends and at `;`, never inside a number, a list of numbers, an
 * abbreviation, a date or a bracket; quotation marks protect nothing, since reports forget to close them.
 */
export function splitSentences(text: string, span: Span): Sentence[] {
  const brackets = bracketEnds(text, span);
  const sentences: Sentence[] = [];
  let clauses: Span[] = [];
  let sentenceStart = span.start;
  let clauseStart = span.start;
  const closeClause = (end: number) => {
    const clause = tidySpan(text, clauseStart, end);
    if (WORDED.test(text.slice(clause.start, clause.end))) clauses.push(...cutLong(text, clause));
  };
  const closeSentence = (end: number) => {
    closeClause(end);
    if (clauses.length > 0)
      sentences.push({
        start: clauses[0]!.start,
        end: Math.max(clauses.at(-1)!.end, trimSpan(text, sentenceStart, end).end),
        clauses,
      });
    clauses = [];
    sentenceStart = end;
    clauseStart = end;
  };
  for (let i = span.start; i < span.end; i += 1) {
    const close = brackets.get(i);
    if (close !== undefined) {
      i = close;
      continue;
    }
    if (text[i] === ';' && !ENTITY.test(text.slice(Math.max(clauseStart, i - 10), i))) {
      if (isInNumberList(text, clauseStart, i, span.end)) continue;
      closeClause(i);
      clauseStart = i + 1;
    } else {
      const end = sentenceEnd(text, clauseStart, i, span.end);
      if (end === null) continue;
      closeSentence(end);
      i = end - 1;
    }
  }
  closeSentence(span.end);
  return sentences;
}
