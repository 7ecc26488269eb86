import type { Figure } from '../domain/figure.ts';
import type { ContextSpan, Passage } from '../domain/passage.ts';
import type { Report } from '../domain/report.ts';
import type { Span } from '../domain/span.ts';
import type { FigureScope } from '../text/figure-scope.ts';
import type { Block } from './block.ts';
import { contentHash } from './content-hash.ts';
import { parseReport } from './parse.ts';
import type { ParsedReport } from './parse.ts';
import { sentenceContext } from './sentence-context.ts';
import { splitSentences, tidySpan } from './sentences.ts';

/** What making passages borrows from elsewhere. */
export interface PassageOptions {
  /** Reads the figures of one passage; offsets on both sides are the report's. */
  readonly readFigures: (maskedText: string, scope: FigureScope) => readonly Figure[];
  /** Names a passage by its content; 16 hex digits when left out. */
  readonly hash?: (content: string) => string;
}

interface Draft extends Span {
  readonly kind: Passage['kind'];
  readonly block: Block;
  readonly paragraph: Span;
  readonly context: readonly ContextSpan[];
  readonly noise: readonly Span[];
  readonly cells: FigureScope['cells'];
}

const EMPTY: Pick<Draft, 'noise' | 'cells'> = { noise: [], cells: [] };

function withRole(role: ContextSpan['role'], spans: readonly Span[]): ContextSpan[] {
  return spans.map(({ start, end }) => ({ role, start, end }));
}

function proseDrafts(text: string, block: Block & { kind: 'prose' }): Draft[] {
  return splitSentences(text, block).flatMap((sentence) =>
    sentence.clauses.map((clause, index) => ({
      ...EMPTY,
      ...clause,
      kind: 'clause' as const,
      block,
      paragraph: block.paragraph,
      context: sentenceContext(text, block, sentence, index, block.paragraph.start < block.start),
    })),
  );
}

function tableDrafts(block: Block & { kind: 'table' }): Draft[] {
  const { table, captions, unit } = block;
  const shared = [
    ...withRole('caption', captions),
    ...withRole('unit', unit ? [unit] : []),
    ...withRole('header', table.header),
  ];
  return table.rows.map(({ start, end, cells, groups, noise }) => ({
    start,
    end,
    kind: 'row' as const,
    block,
    paragraph: { start: captions[0]?.start ?? block.start, end: block.end },
    context: [...shared, ...withRole('row', groups)],
    noise,
    cells,
  }));
}

function draftsOf(text: string, block: Block): Draft[] {
  if (block.kind === 'prose') return proseDrafts(text, block);
  if (block.kind === 'table') return tableDrafts(block);
  const kind = block.kind === 'signature' && block.leads.length > 0 ? 'clause' : 'heading';
  const span = tidySpan(text, block.start, block.end);
  return span.start < span.end ? [{ ...EMPTY, ...span, kind, block, paragraph: span, context: [] }] : [];
}

/** Plain words of a heading: one line, without marks of Markdown and the closing colon. */
function plainWords(masked: string, { start, end }: Span): string {
  return masked
    .slice(start, end)
    .replace(/^#+\s*|[*_]{1,2}/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*:$/, '')
    .trim();
}

/** The spans of a sorted list that overlap a stretch; `from` is where the last search left off. */
function overlapping(
  spans: readonly Span[],
  from: number,
  { start, end }: Span,
): { found: Span[]; next: number } {
  let next = from;
  while (next < spans.length && spans[next]!.end <= start) next += 1;
  const found: Span[] = [];
  for (let i = next; i < spans.length && spans[i]!.start < end; i += 1)
    found.push({ start: spans[i]!.start, end: spans[i]!.end });
  return { found, next };
}

function sectionCache(parsed: ParsedReport): (block: Block) => readonly string[] {
  const cache = new Map<readonly Span[], readonly string[]>();
  return ({ headings }) => {
    const known = cache.get(headings);
    if (known) return known;
    const section = headings.map((heading) => plainWords(parsed.masked, heading));
    cache.set(headings, section);
    return section;
  };
}

/** Kinds that a page number cuts in two: a name or a date is none without its end. */
const WHOLE_ONLY: ReadonlySet<Figure['kind']> = new Set(['name', 'date', 'period', 'ordinal']);

/**
 * A page number inside a figure would be printed with it: what stands before it is, where that holds the number
 * ("đã tạm giữ 57", over the page "tang vật"). Marks of bold type alone do no harm.
 */
function withoutNoise(text: string, figure: Figure, noise: readonly Span[]): Figure | null {
  const cut = noise.find(
    ({ start, end }) =>
      start < figure.end && end > figure.start && !/^(?:\*\*|__)$/.test(text.slice(start, end)),
  );
  if (cut === undefined) return figure;
  if (WHOLE_ONLY.has(figure.kind) || cut.start < figure.number.end) return null;
  return { ...figure, end: figure.start + text.slice(figure.start, cut.start).trimEnd().length };
}

/**
 * The passages of a report, in the order of its text, without overlap: clauses of prose, rows of tables, headings
 * (letterhead, title and captions among them). `report.text.slice(start, end) === text` for each passage and figure.
 */
export function makePassages(report: Report, { readFigures, hash = contentHash }: PassageOptions): Passage[] {
  const parsed = parseReport(report.text);
  const title = withRole('title', parsed.title);
  const sectionOf = sectionCache(parsed);
  let at = 0;
  return parsed.blocks.flatMap((block) =>
    draftsOf(parsed.masked, block).map((draft) => {
      const { start, end, kind, paragraph, cells } = draft;
      const { found, next } = overlapping(parsed.noise, at, draft);
      at = next;
      const text = report.text.slice(start, end);
      const above = [
        ...withRole('heading', block.headings),
        ...withRole('lead', block.leads),
        ...draft.context,
      ];
      const context = block.kind === 'title' || block.kind === 'letterhead' ? above : [...title, ...above];
      const figures = readFigures(parsed.masked, { start, end, context, cells, reportDate: report.date })
        .flatMap((figure) => withoutNoise(report.text, figure, found) ?? [])
        .map((figure) => ({ ...figure, text: report.text.slice(figure.start, figure.end) }));
      const noise = [...found, ...draft.noise].toSorted((a, b) => a.start - b.start);
      const id = hash(`${report.id}\n${start}\n${text}`);
      const section = sectionOf(block);
      return { id, reportId: report.id, kind, section, text, start, end, noise, context, paragraph, figures };
    }),
  );
}
