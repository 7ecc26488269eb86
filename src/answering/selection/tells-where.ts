import places from '../../../data/lexicon/places.json' with { type: 'json' };
import { keptFor } from '../../text/kept.ts';
import { anyOf, wholeWords } from '../../text/phrase-pattern.ts';
import type { Question } from '../../domain/question.ts';
import type { Candidate } from './fit.ts';
import type { Page } from './page.ts';
import type { OpenedHit, Selection } from './select.ts';
import { WEIGHTS } from './weights.ts';

const WHERE = wholeWords(places.tellingWhere);
/** "tổ 5", "khu phố Đông", but no "tổ chức". */
const PART = new RegExp(String.raw`(?:^|\s)(?:${anyOf(places.parts)})\s(?:số\s)?[\d\p{Lu}]`, 'u');

/** Whether a passage, or what leads to it, names a place at all: "tại hội trường", "đường Rạch Cùng". */
const tellsWhere = keptFor(
  ({ passage, context, report }: Page): boolean =>
    namesPlace(passage.text) ||
    context.some(
      ({ role, span }) => LEADING.has(role) && namesPlace(report.text.slice(span.start, span.end)),
    ),
);

const LEADING: ReadonlySet<string> = new Set(['sentence', 'lead', 'row']);

const namesPlace = (text: string): boolean => WHERE.test(text) || PART.test(text);

/**
 * "họp ở chỗ nào?": that there was a meeting says nothing of where. What was selected if it names a place, else what is told nearly as
 * well by a passage that does, else nothing.
 */
export function tellingPlace(
  { kind }: Question,
  opened: readonly OpenedHit[],
  selected: Selection,
  select: (telling: readonly OpenedHit[]) => Selection,
): Selection {
  const told = toldBy(selected);
  if (kind !== 'where' || told === null || tellsWhere(told.page)) return selected;
  const other = select(opened.filter(({ page }) => tellsWhere(page)));
  const share = toldBy(other)?.coverage.share ?? 0;
  return share > told.coverage.share - WEIGHTS.elsewhere ? other : { found: 'nothing' };
}

function toldBy(selection: Selection): Pick<Candidate, 'page' | 'coverage'> | null {
  if (selection.found === 'passage') return selection;
  return selection.found === 'figure' ? selection.best : null;
}
