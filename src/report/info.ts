import letterhead from '../../data/lexicon/letterhead.json' with { type: 'json' };
import reportNouns from '../../data/lexicon/report-nouns.json' with { type: 'json' };
import type { ReportInfo } from '../domain/report.ts';
import { beginsWithAny, foldWords } from './fold-words.ts';
import { closeSpacedLetters, isKindAlone } from './front-lines.ts';
import { isCapitals } from './letters.ts';
import { parseReport } from './parse.ts';
import type { ParsedReport } from './parse.ts';
import { reportDate } from './report-date.ts';
import type { Sidecar } from './sidecar.ts';
import { territoryOf } from './territory.ts';

const BODIES = letterhead.bodies.map((written) => ({ written, folded: foldWords(written) }));
const AREAS = letterhead.areas.map(foldWords);
const TERRITORIES = letterhead.territories.map(foldWords);
const NOUNS = reportNouns.nouns.toSorted((a, b) => b.length - a.length);
const OPENING = 3000;

function oneLine(text: string): string {
  return text
    .replace(/[*_]{1,2}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The title's lines as one; the file's name where the text has no title. */
function titleOf({ masked, title }: ParsedReport, file: string): string {
  const joined = title
    .map(({ start, end }) => oneLine(masked.slice(start, end)))
    .join(' ')
    .replace(/\s*:$/, '');
  return joined === '' ? file.replace(/\.[^.]*$/, '') : joined;
}

function nounOf(title: string, opening: string): string {
  const folded = foldWords(isKindAlone(opening) ? closeSpacedLetters(opening) : title);
  return NOUNS.find((noun) => beginsWithAny(folded, [foldWords(noun)])) ?? reportNouns.default;
}

/** The title's first line. */
function openingOf({ masked, title }: ParsedReport): string {
  return title[0] ? masked.slice(title[0].start, title[0].end) : '';
}

/** "ỦY BAN NHÂN DÂN QUẬN 1" over "PHƯỜNG TÂN ĐỊNH": the ward has a body of the same kind; empty where none stands above. */
function bodyOf(line = ''): string {
  const words = line.split(' ');
  const at = words.findIndex((_, index) => beginsWithAny(foldWords(words.slice(index).join(' ')), AREAS));
  return words.slice(0, Math.max(at, 0)).join(' ');
}

/** The issuing body's lines, read down the letterhead: a body begins, its area may stand on the next line. */
function letterheadIssuer({ masked, letterhead: pieces }: ParsedReport): string | null {
  const bodies: string[] = [];
  for (const { start, end } of pieces) {
    const piece = oneLine(masked.slice(start, end)).replace(/\s*(?:[–-]?\s*Số\s*:.*|\([^()]*\))$/u, '');
    const folded = foldWords(piece);
    if (!isCapitals(piece)) continue;
    const last = bodies.at(-1);
    const hasArea = last !== undefined && AREAS.some((area) => ` ${foldWords(last)} `.includes(` ${area} `));
    const isArea = beginsWithAny(folded, AREAS);
    const isWider = isArea && !beginsWithAny(folded, TERRITORIES);
    if (last !== undefined && !hasArea && isArea) bodies[bodies.length - 1] = `${last} ${piece}`;
    else if (BODIES.some((body) => beginsWithAny(folded, [body.folded]))) bodies.push(piece);
    // "XÃ TÂN AN" / "HUYỆN LONG HỒ": the wider area under a body tells where it is.
    else if (isArea && !(last !== undefined && isWider)) bodies.push(`${bodyOf(last)} ${piece}`.trim());
  }
  return bodies.at(-1) ?? null;
}

/** "Đảng bộ Phường Tân Định" in the opening words, where no letterhead names the body. */
function namedIssuer(text: string, territory: string): string | null {
  const at = text.toLowerCase().indexOf(territory.toLowerCase());
  if (at === -1) return null;
  const before = text.slice(Math.max(0, at - 80), at).trimEnd();
  const body = letterhead.bodies.find((name) => before.toLowerCase().endsWith(name));
  return body === undefined
    ? null
    : oneLine(`${before.slice(-body.length)} ${text.slice(at, at + territory.length)}`);
}

/**
 * What a report's text says about itself, corrected by the officer's sidecar.
 * @param text the decoded report
 * @param file its name without folders
 */
export function readReportInfo(
  text: string,
  file: string,
  sidecar: Sidecar | null = null,
): Omit<ReportInfo, 'id'> {
  const parsed = parseReport(text);
  const title = titleOf(parsed, file);
  const issuer = letterheadIssuer(parsed);
  const capitals = parsed.letterhead
    .map(({ start, end }) => parsed.masked.slice(start, end))
    .filter(isCapitals);
  const area = territoryOf([issuer ?? '', title, ...capitals], parsed.masked);
  const territory = area && `${area.kind} ${area.name}`;
  return {
    file,
    title: sidecar?.title ?? title,
    shortTitle: sidecar?.shortTitle ?? null,
    noun: sidecar?.noun ?? nounOf(sidecar?.title ?? title, sidecar?.title ? '' : openingOf(parsed)),
    date: sidecar?.date ?? reportDate(parsed),
    issuer:
      sidecar?.issuer ??
      issuer ??
      (territory && namedIssuer(parsed.masked.slice(0, OPENING).slice(bodyStart(parsed)), territory)),
    territory: sidecar?.territory ?? territory,
    validUntil: sidecar?.validUntil ?? null,
  };
}

function bodyStart({ blocks }: ParsedReport): number {
  return blocks.find((block) => block.kind !== 'letterhead' && block.kind !== 'title')?.start ?? 0;
}
