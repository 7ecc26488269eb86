import figurePhrases from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import { anyOf } from '../../text/phrase-pattern.ts';
import type { Candidate } from '../selection/fit.ts';

const OPENER = String.raw`\s*(?:\(|:|,?\s(?:${anyOf(figurePhrases.itemsOpen)})(?=\s|:))`;
const BRACKETED = /^\s*\([^()]*\)/u;
const TO_THE_END = new RegExp(String.raw`^${OPENER}[^;]*?(?=[.;]?\s*$|;|\.\s)`, 'iu');

/** "03 phòng: Văn phòng; Phòng Kinh tế, Hạ tầng; …": set apart by semicolons, they run to the sentence's end. */
const ENUMERATED = /^\s*:\s[^.:]*;[^.:]*(?=\.|$)/u;

function enumerated(text: string, from: number, passageEnd: number): RegExpExecArray | null {
  if (!/^[;]?\s*$/.test(text.slice(passageEnd, passageEnd + 1))) return null;
  const line = text.indexOf('\n', from);
  return ENUMERATED.exec(text.slice(from, line === -1 ? text.length : line));
}

/** Least number of things from which a report names them behind their count. */
const SEVERAL = 2;

/**
 * A count with the things counted, where the report names them right behind it: "3 lớp đào tạo nghề gồm nấu ăn, chăm
 * sóc da và sửa chữa điện lạnh". The candidate itself where it does not.
 */
export function withItems(candidate: Candidate): Candidate {
  const { figure, page } = candidate;
  const { text } = page.report;
  if (figure.kind !== 'count' || page.passage.kind === 'row' || Number(figure.value) < SEVERAL)
    return candidate;
  const end = Math.max(figure.end, ...figure.labelSpans.map((span) => span.end));
  const rest = text.slice(end, page.passage.end);
  const items = (
    BRACKETED.exec(rest) ??
    enumerated(text, end, page.passage.end) ??
    TO_THE_END.exec(rest)
  )?.[0];
  if (items === undefined || !/[,;]\s|\svà\s/u.test(items)) return candidate;
  const to = end + items.length;
  return { ...candidate, figure: { ...figure, end: to, text: text.slice(figure.start, to) } };
}

const LONGEST_NAME = 40;

/** A part with the name that stands right before its number: "Nhật Bản 11 người". The candidate itself where none does. */
export function withName(candidate: Candidate): Candidate {
  const { figure, page } = candidate;
  const { text } = page.report;
  const name = figure.labelSpans.find(
    ({ end }) => end <= figure.start && !/\S/.test(text.slice(end, figure.start)),
  );
  if (name === undefined || page.passage.kind === 'row' || name.end - name.start > LONGEST_NAME)
    return candidate;
  return { ...candidate, figure: { ...figure, start: name.start, text: text.slice(name.start, figure.end) } };
}
