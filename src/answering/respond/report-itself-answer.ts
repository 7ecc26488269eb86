import lexicon from '../../../data/lexicon/report-itself.json' with { type: 'json' };
import type { Figure } from '../../domain/figure.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Question } from '../../domain/question.ts';
import type { Report } from '../../domain/report.ts';
import { findDocuments } from '../../text/documents.ts';
import { foldPhrase } from '../../text/fold.ts';
import { findPeriods } from '../../text/periods.ts';
import { kept, keptFor } from '../../text/kept.ts';
import { typedWords } from '../../text/phrase-pattern.ts';
import { draft, type Draft } from '../draft.ts';
import { oneLine, PHRASES } from '../phrases.ts';
import { quotePassage } from '../quote.ts';
import { openPage } from '../selection/page.ts';
import { answerFigures } from './figure-answer.ts';
import { certain } from './give.ts';

type Aspect = keyof typeof lexicon.asked;

/** What a question asks of the paper itself, the wordier aspects first: "từ ngày nào" is no "ngày nào", "ai ký" no "ai". */
const ASPECTS: readonly Aspect[] = ['stretch', 'signer', 'number', 'issuer', 'day'];

/** Passages at a paper's head among which the stretch of its figures is stated. */
const HEAD = 20;
/** Characters between "số liệu" and the days that it names: "được tính từ". */
const REACH = 30;

/** Finds each of the phrases; every question is asked for them, so each table is made into a pattern once. */
const eachOf = keptFor((phrases: readonly string[]) => new RegExp(typedWords(phrases).source, 'giu'));
/** Words that name a paper or its figures, "nghị quyết" by its own noun. */
const subjectsOf = kept((noun) => [...lexicon.data, ...lexicon.papers, noun]);

const DATED: ReadonlySet<Figure['kind']> = new Set(['date', 'period']);

interface Paper {
  readonly report: Report;
  readonly passages: readonly Passage[];
}

/**
 * "Báo cáo này ngày nào, của ai, ai ký, số mấy?", "số liệu tính từ ngày nào đến ngày nào?": what a paper says of itself. Null where
 * the question asks about anything else.
 */
export function answerReportItself(
  question: Question,
  {
    newest,
    passages,
  }: { readonly newest: Report | null; readonly passages: (reportId: string) => readonly Passage[] },
): Draft | null {
  if (newest === null) return null;
  const aspect = aspectOf(question, newest);
  if (aspect === null) return null;
  const told = TELL[aspect](question, { report: newest, passages: passages(newest.id) });
  return told ?? draft({ status: 'not_found', remarks: [PHRASES.noAttribute], unmet: 'attribute' });
}

/** Which aspect of the paper is asked for and nothing besides, or null. */
function aspectOf({ text, home }: Question, { noun, date }: Report): Aspect | null {
  const spoken = findPeriods(text, date).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
  const asked = without(foldPhrase(spoken.replace(/[^\p{L}\p{M}\p{Nd}\s]/gu, ' ')), home);
  const left = without(asked, subjectsOf(noun));
  if (left === asked) return null;
  const aspect = ASPECTS.find((one) => without(left, lexicon.asked[one]) !== left);
  if (aspect === undefined) return null;
  if (without(without(left, lexicon.asked[aspect]), lexicon.fillers).trim() !== '') return null;
  return aspect === 'day' && without(asked, lexicon.data) !== asked ? 'stretch' : aspect;
}

/** Folded words without any of the phrases. */
function without(folded: string, phrases: readonly string[]): string {
  if (phrases.length === 0) return folded;
  return folded.replace(eachOf(phrases), ' ').replace(/\s+/g, ' ').trim();
}

const TELL: Record<Aspect, (question: Question, paper: Paper) => Draft | null> = {
  stretch: (question, paper) =>
    answerWith(question, paper, statedStretch(paper) ?? titleStretch(paper)) ?? TELL.day(question, paper),
  day: (question, paper) => answerWith(question, paper, ownDay(paper)) ?? answerTitle(paper),
  number: (_, paper) => answerNumber(paper),
  signer: (question, paper) => answerWith(question, paper, signerOf(paper)),
  issuer: (_, { report, passages }) => {
    const { issuer } = report;
    if (issuer === null) return null;
    const named = passages.find(
      ({ kind, text }) => kind === 'heading' && foldPhrase(oneLine(text)).includes(foldPhrase(issuer)),
    );
    return draft({
      status: 'answered',
      headline: issuer,
      quotes: named === undefined ? [] : quotePassage(openPage(named, report), null),
      report,
    });
  },
};

/** A figure with the passage it stands in. */
interface Found {
  readonly figure: Figure;
  readonly passage: Passage;
}

function answerWith(question: Question, { report }: Paper, found: Found | null): Draft | null {
  return found === null
    ? null
    : answerFigures(question, [certain(found.figure, openPage(found.passage, report))]);
}

/** "(Số liệu tính từ ngày 15/12/2023 đến ngày 14/9/2024)". */
function statedStretch({ passages }: Paper): Found | null {
  for (const passage of passages.slice(0, HEAD))
    for (const { index, 0: words } of passage.text.matchAll(eachOf(lexicon.stated))) {
      const from = passage.start + index + words.length;
      const figure = passage.figures.find(
        ({ kind, start }) => DATED.has(kind) && start >= from && start - from <= REACH,
      );
      if (figure !== undefined) return { figure, passage };
    }
  return null;
}

/** "… 9 tháng đầu năm 2024; phương hướng 3 tháng cuối năm": the first stretch that the title names. */
function titleStretch({ report, passages }: Paper): Found | null {
  const title = passages.find(
    ({ kind, text }) => kind === 'heading' && report.title.startsWith(oneLine(text)),
  );
  const figure = title?.figures.find(({ kind }) => kind === 'period');
  return title === undefined || figure === undefined ? null : { figure, passage: title };
}

function ownDay({ report, passages }: Paper): Found | null {
  for (const passage of passages) {
    const figure = passage.figures.find(({ kind, value }) => kind === 'date' && value === report.date);
    if (figure !== undefined && report.date !== null) return { figure, passage };
  }
  return null;
}

/** The paper by its title; its day stands in the source line below. */
function answerTitle({ report }: Paper): Draft | null {
  return report.date === null ? null : draft({ status: 'answered', headline: report.title, report });
}

/** "Số: 412/BC-CAX" of the letterhead. */
function answerNumber({ report, passages }: Paper): Draft | null {
  const numbered = passages
    .slice(0, HEAD)
    .find(({ kind, text }) => kind === 'heading' && findDocuments(text).some(({ start }) => start === 0));
  return numbered === undefined
    ? null
    : draft({
        status: 'answered',
        headline: oneLine(numbered.text),
        quotes: quotePassage(openPage(numbered, report), null),
        report,
      });
}

/** The name alone on the paper's last lines. */
function signerOf({ passages }: Paper): Found | null {
  const last = passages.at(-1);
  const figure = last?.figures.find(({ kind, end }) => kind === 'name' && end === last.end);
  return last === undefined || figure === undefined || last.context.every(({ role }) => role !== 'lead')
    ? null
    : { figure, passage: last };
}
