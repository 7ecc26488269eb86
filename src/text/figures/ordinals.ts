import type { Figure } from '../../domain/figure.ts';
import { findNumberWords } from '../number-words.ts';
import { bareFigure } from './bare-figure.ts';
import { happening } from './happening.ts';
import { telephoneAt } from './telephone.ts';
import { indexAt, PHRASES, type PassageReading } from './passage-reading.ts';
import { countedUnitAt } from './unit.ts';

const ROMAN = /^[IVXLC]+$/;

/** "lần thứ IX", "cấp độ 3, 4", "Đề án 06", "thứ 9/12 phường, xã", telephone numbers: what orders or names, never counts. */
export function readOrdinals(passage: PassageReading): Figure[] {
  const figures: Figure[] = [];
  let at = 0;
  while (at < passage.tokens.length) {
    const end = ordinalEnd(passage, at) ?? telephoneEnd(passage, at);
    const [first, last] = [passage.tokens[at], passage.tokens[(end ?? 0) - 1]];
    if (end === null || first === undefined || last === undefined) {
      at += 1;
      continue;
    }
    const span = { start: first.start, end: last.end };
    figures.push(bareFigure(passage.text, span, 'ordinal', happening(passage, span)));
    at = end;
  }
  return figures;
}

function ordinalEnd(passage: PassageReading, at: number): number | null {
  const { tokens } = passage;
  const length = PHRASES.shown.at(tokens, at);
  if (length === 0 || passage.inPeriod.has(at)) return null;
  let end = at + length;
  const first = tokens[end];
  if (first === undefined) return null;
  if (first.kind !== 'number' && !ROMAN.test(first.text)) return length > 1 ? wordsEnd(passage, end) : null;
  end += 1;
  if (tokens[end]?.key === '/' && tokens[end + 1]?.kind === 'number') {
    const unit = countedUnitAt(tokens, end + 2);
    return end + 2 + (unit === null ? 0 : unit.split(/\s*,\s*|\s+/).length + (unit.includes(',') ? 1 : 0));
  }
  while (
    /^(?:,|và)$/.test(tokens[end]?.text ?? '') &&
    /^\d{1,2}$/.test(tokens[end + 1]?.text ?? '') &&
    countedUnitAt(tokens, end + 2) === null
  )
    end += 2;
  return end;
}

/** "thứ mười một" */
function wordsEnd(passage: PassageReading, at: number): number | null {
  const first = passage.tokens[at];
  if (first === undefined) return null;
  const rest = passage.text.slice(first.start, Math.min(passage.end, first.start + 40));
  const [words] = findNumberWords(rest);
  if (words === undefined || words.start !== 0) return null;
  return indexAt(passage.tokens, first.start + words.end);
}

function telephoneEnd(passage: PassageReading, at: number): number | null {
  const telephone = telephoneAt(passage.tokens, at);
  return telephone?.start === at ? telephone.end : null;
}
