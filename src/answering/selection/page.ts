import type { ContextSpan, Passage } from '../../domain/passage.ts';
import type { Report } from '../../domain/report.ts';
import type { Span } from '../../domain/span.ts';
import { analyze, type Term } from '../../text/analyze.ts';

/** A passage's words, looked up by their folded form, with their places in the report. */
export interface Words {
  readonly terms: readonly Term[];
  /** Folded word → indexes into `terms`. */
  readonly byFolded: ReadonlyMap<string, readonly number[]>;
}

/** A passage opened for matching: its own words and those of its context, by role. */
export interface Page {
  readonly passage: Passage;
  readonly report: Report;
  readonly own: Words;
  readonly context: readonly {
    readonly role: ContextSpan['role'];
    readonly span: Span;
    readonly words: Words;
  }[];
  /** What the paragraph says before the passage. */
  readonly before: Words;
  /** What its section says before it, as far as a list of items may reach. */
  readonly section: Words;
}

/** The words of a stretch of text. */
export function wordsOf(text: string, { start, end }: Span): Words {
  const terms = analyze(text.slice(start, end), start);
  const byFolded = new Map<string, number[]>();
  terms.forEach(({ folded }, index) => {
    const list = byFolded.get(folded);
    if (list === undefined) byFolded.set(folded, [index]);
    else list.push(index);
  });
  return { terms, byFolded };
}

// The passages of a section share its headings, and all of a report its title.
const contexts = new WeakMap<Report, Map<string, Words>>();

function contextWords(report: Report, span: Span): Words {
  const known = contexts.get(report) ?? new Map<string, Words>();
  contexts.set(report, known);
  const key = `${span.start}-${span.end}`;
  const words = known.get(key) ?? wordsOf(report.text, span);
  known.set(key, words);
  return words;
}

/** How far back a sentence may go on about the same thing, in characters. */
const NEAR = 250;

function earlierInParagraph({ start, paragraph }: Passage): Span {
  return { start: Math.min(start, Math.max(paragraph.start, start - NEAR)), end: start };
}

/** How far back the items of a section may go on about whom the first of them names, in characters. */
const SECTION = 1500;

function earlierInSection({ start, context }: Passage): Span {
  const heading = context.filter(({ role }) => role === 'heading').at(-1);
  return { start: Math.min(start, Math.max(heading?.end ?? start, start - SECTION)), end: start };
}

class OpenedPage implements Page {
  readonly passage: Passage;
  readonly report: Report;
  readonly own: Words;
  readonly context: Page['context'];
  #before: Words | null = null;
  #section: Words | null = null;

  constructor(passage: Passage, report: Report) {
    this.passage = passage;
    this.report = report;
    this.own = wordsOf(report.text, passage);
    this.context = passage.context.map((span) => ({
      role: span.role,
      span,
      words: contextWords(report, span),
    }));
  }

  // Few topics are looked for there.
  get before(): Words {
    return (this.#before ??= wordsOf(this.report.text, earlierInParagraph(this.passage)));
  }

  get section(): Words {
    return (this.#section ??= wordsOf(this.report.text, earlierInSection(this.passage)));
  }
}

const pages = new WeakMap<Passage, Page>();

/** Opens a passage; opened once, it stays open as long as the passage and its report. */
export function openPage(passage: Passage, report: Report): Page {
  const known = pages.get(passage);
  if (known?.report === report) return known;
  const page = new OpenedPage(passage, report);
  pages.set(passage, page);
  return page;
}

/** The next passage of the same paragraph; null behind its last. */
export function pageBehind({ passage, report }: Page, passages: readonly Passage[]): Page | null {
  const next = passages.find(
    ({ start, paragraph }) => start >= passage.end && paragraph.start === passage.paragraph.start,
  );
  return next === undefined ? null : openPage(next, report);
}
