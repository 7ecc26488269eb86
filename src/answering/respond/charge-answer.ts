import offices from '../../../data/lexicon/offices.json' with { type: 'json' };
import type { GivenFigure } from '../../domain/answer.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Question } from '../../domain/question.ts';
import { isInside, type Span } from '../../domain/span.ts';
import { foldPhrase } from '../../text/fold.ts';
import { bareFigure } from '../../text/figures/bare-figure.ts';
import { anyOf, typedWords } from '../../text/phrase-pattern.ts';
import { draft, type Draft } from '../draft.ts';
import { oneLine } from '../phrases.ts';
import { openPage, type Page } from '../selection/page.ts';
import { occurrencesOf } from '../selection/occurrences.ts';
import type { OpenedHit } from '../selection/select.ts';
import { certain, givenFigure, quoteCandidates } from './give.ts';

const { charge } = offices;
const ASKED = typedWords(charge.asked);
const ASKED_OF = typedWords(charge.askedOf.map((noun) => `${noun} nào`).concat('ai'));
const SIGNS: ReadonlySet<string> = new Set([...charge.asked, ...charge.askedOf].map(foldPhrase));

const ASKING: ReadonlySet<Question['kind']> = new Set(['who', 'which', 'office']);

/** "Công an phường", "Phòng Văn hóa - Xã hội (Trưởng phòng: bà Huỳnh Kiều Trang)": opened by a capital, up to a dozen words. */
const HOLDER = String.raw`(\p{Lu}[\p{L}/]*(?:[\s–-]+[\p{L}/]+){0,11}?)(?:\s*\([^()]*\)|,\s+do\s[^,;.]*,)?`;
const TOLD = anyOf(charge.told);
const GIVEN_TO = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(charge.given)})\s+(?:các\s+)?(?:công chức\s+|đồng chí\s+)?${HOLDER}\s+(?:${TOLD})(?!\p{L})`,
  'iu',
);
const IN_CHARGE = new RegExp(
  String.raw`(?:^|[.;:(]\W*|,\s+)${HOLDER}\s*,?\s+(?:${anyOf(charge.held)})(?!\p{L})`,
  'u',
);

/**
 * "Đơn vị nào chủ trì việc gắn camera?", "ai chịu trách nhiệm chuyện đó?": whom the report puts in charge of just that, in the clause that
 * tells it or in the next one of its paragraph ("giao Công an phường chủ trì"). Null where it names none.
 */
export function answerCharge(
  question: Question,
  opened: readonly OpenedHit[],
  { passages }: { readonly passages: (reportId: string) => readonly Passage[] },
): Draft | null {
  if (!ASKING.has(question.kind) || !ASKED.test(question.text) || !ASKED_OF.test(question.text)) return null;
  const matters = question.topics.filter(({ required, text }) => required && !SIGNS.has(foldPhrase(text)));
  if (matters.length === 0) return null;
  for (const { page } of opened) {
    if (page.passage.kind !== 'clause') continue;
    if (!matters.every((topic) => occurrencesOf(topic, page.own).length > 0)) continue;
    const told =
      holderIn(page) ??
      nextOf(page, passages(page.report.id)).flatMap((next) =>
        isOnlyCharge(next) ? (holderIn(next) ?? []) : [],
      )[0];
    if (told !== undefined && !isOfPerson(question, told)) return give(told.page, told.span, page);
  }
  return null;
}

/** "Phó Chủ tịch phụ trách đô thị: ông Trần Bá Lộc": whom a person's name is asked of, and told beside the office, is found by that. */
function isOfPerson({ kind }: Question, { page, span }: Holding): boolean {
  const names = page.passage.figures.filter((figure) => figure.kind === 'name');
  return kind === 'who' && names.length > 0 && !names.some((name) => isInside(name, span));
}

interface Holding {
  readonly page: Page;
  readonly span: Span;
}

/** The clauses behind it up to the end of its list item. */
function nextOf({ passage, report }: Page, passages: readonly Passage[]): Page[] {
  const at = passages.findIndex(({ start }) => start === passage.start);
  return passages
    .slice(at + 1, at + 1 + REACH)
    .filter(({ paragraph }) => paragraph.start === passage.paragraph.start)
    .map((next) => openPage(next, report));
}

/** Clauses within which somebody is put in charge of what was told. */
const REACH = 2;

/** "giao Công an phường chủ trì.": a clause that puts somebody in charge of what stands before it, and of nothing of its own. */
function isOnlyCharge({ passage: { text } }: Page): boolean {
  const found = GIVEN_TO.exec(text);
  return found !== null && text.length - found.index - found[0].length <= LONGEST_REST;
}

const LONGEST_REST = 20;

function holderIn(page: Page): Holding | null {
  const { text, start } = page.passage;
  const found = GIVEN_TO.exec(text) ?? IN_CHARGE.exec(text);
  const holder = found?.[1];
  if (found === null || holder === undefined) return null;
  const from = start + found.index + found[0].indexOf(holder);
  return { page, span: { start: from, end: from + holder.length } };
}

function give(page: Page, span: Span, matter: Page): Draft {
  const person = page.passage.figures.find((figure) => figure.kind === 'name' && isInside(figure, span));
  const holder = named(page, span);
  const figures: GivenFigure[] = [...(person === undefined ? [] : [person]), holder].map((figure) =>
    givenFigure({ figure, page }),
  );
  const pages = page === matter ? [page] : [matter, page];
  return draft({
    status: 'answered',
    headline: oneLine(page.report.text.slice(span.start, span.end)),
    figures,
    quotes: pages.flatMap((own) =>
      quoteCandidates([certain(own === page ? holder : named(own, own.passage), own)]),
    ),
    report: page.report,
  });
}

/** Some words of a page, given or quoted as a name. */
function named({ report }: Page, { start, end }: Span): ReturnType<typeof bareFigure> {
  return bareFigure(report.text, { start, end }, 'name', { label: '', labelSpans: [] });
}
