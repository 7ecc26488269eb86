import type { Period } from '../../domain/period.ts';
import type { Question } from '../../domain/question.ts';
import type { Report } from '../../domain/report.ts';
import { draft, type Draft } from '../draft.ts';
import { namesPerson } from '../understanding/names-person.ts';
import { PHRASES } from '../phrases.ts';
import type { Selection } from '../selection/select.ts';
import { isOn } from '../selection/period-fit.ts';
import { quoteFigures } from './give.ts';

const NO_KIND = new Map<string, string>(Object.entries(PHRASES.noKind));

type Gap = Extract<Selection, { found: 'gap' }>;

/** The honest reply when the report speaks of something near but not of what is asked; it names the part that is missing. */
export function refuseGap(question: Question, period: Period | null, gap: Gap): Draft {
  const { report } = gap.nearest.page;
  const place =
    question.topics.some(({ role }) => role === 'place') && gap.unmet.some(({ role }) => role === 'place');
  if (place) return refusal(gap, PHRASES.noPlace(report), 'place', false);
  if (period !== null && gap.obstacles.includes('period') && gap.unmet.length === 0) {
    const sentence = isOn(period, report) ? PHRASES.noAttribute : PHRASES.noPeriod(period.text, report);
    return refusal(gap, sentence, 'period', false);
  }
  if (gap.unmet.some(({ role }) => role === 'moment'))
    return refusal(gap, PHRASES.noAttribute, 'period', true);
  if (question.kind === 'who') return refusal(gap, noWho(question), 'person', false);
  if (question.kind === 'office') return refusal(gap, PHRASES.noOffice, 'person', false);
  if (gap.unmet.length === 0 && gap.obstacles.includes('status'))
    return refusal(gap, PHRASES.noResult, 'status', true);
  if (gap.unmet.length === 0 && gap.obstacles.includes('whole'))
    return refusal(gap, PHRASES.noWhole, 'attribute', true);
  if (gap.unmet.length === 0 && gap.obstacles.includes('kind')) {
    const sentence = NO_KIND.get(question.kind) ?? PHRASES.noAttribute;
    return refusal(gap, sentence, 'attribute', true);
  }
  return refusal(gap, PHRASES.noAttribute, 'attribute', gap.nearest.coverage.share >= 0.6);
}

/** "ai làm trưởng trạm?" asks for who holds an office, "ai được khen?" for a name. */
function noWho({ topics }: Question): string {
  return topics.some(({ text }) => namesPerson(text)) ? PHRASES.noPerson : PHRASES.noName;
}

function refusal(gap: Gap, sentence: string, unmet: Draft['unmet'], near: boolean): Draft {
  const { page, figure } = gap.nearest;
  const quotes = near ? quoteFigures(page, [figure]) : [];
  return draft({
    status: 'not_found',
    remarks: quotes.length > 0 ? [sentence, PHRASES.nearest] : [sentence],
    quotes,
    unmet,
    report: quotes.length > 0 ? page.report : null,
  });
}

/** Nothing near was found, or the question names a place or year no report speaks of. */
export function refuseNothing(question: Question, report: Report | null, example: string | null): Draft {
  if (report !== null && question.topics.some(({ role }) => role === 'place')) {
    return draft({ status: 'not_found', remarks: [PHRASES.noPlace(report)], unmet: 'place' });
  }
  if (question.kind === 'who')
    return draft({ status: 'not_found', remarks: [noWho(question)], unmet: 'person' });
  return draft({ status: 'not_found', remarks: [PHRASES.notFound(example)] });
}
