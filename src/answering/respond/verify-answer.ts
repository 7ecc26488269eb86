import figurePhrases from '../../../data/lexicon/figure-phrases.json' with { type: 'json' };
import statuses from '../../../data/lexicon/statuses.json' with { type: 'json' };
import type { Figure, Hedge } from '../../domain/figure.ts';
import type { Mention, Question } from '../../domain/question.ts';
import type { Period } from '../../domain/period.ts';
import { anyOf } from '../../text/phrase-pattern.ts';
import { draft, type Draft } from '../draft.ts';
import { PHRASES } from '../phrases.ts';
import type { Candidate } from '../selection/fit.ts';
import { directionIn } from './direction.ts';
import { answerFigures } from './figure-answer.ts';
import { spokenFigure } from './give.ts';

const ABOUT = 0.1;

/** Whether a value is what "hơn 30", "gần 40", "dưới 50", "khoảng 37" or a plain number says of it. */
export function satisfies(value: number, asked: number, hedge: Hedge | null): boolean {
  switch (hedge) {
    case 'over':
      return value > asked;
    case 'at-least':
      return value >= asked;
    case 'under':
      return value < asked;
    case 'at-most':
      return value <= asked;
    case 'nearly':
      return value < asked && value >= asked * (1 - 2 * ABOUT);
    case 'about':
      return Math.abs(value - asked) <= asked * ABOUT;
    default:
      return Math.abs(value - asked) < 1e-9;
  }
}

/** Whether the figure says what the question mentions; null when the two cannot be compared. */
function agrees(figure: Figure, mention: Mention): boolean | null {
  // "dưới 300 hộ" is just what the report says, though 300 are no fewer than 300.
  if (figure.hedge !== null && figure.hedge === mention.hedge && figure.value === mention.value) return true;
  if (typeof figure.value === 'number')
    return mention.over === null ? satisfies(figure.value, mention.value, mention.hedge) : null;
  if (figure.kind !== 'ratio' || figure.value === null) return null;
  const [top, bottom] = figure.value.split('/').map(Number);
  if (top === undefined || bottom === undefined) return null;
  if (mention.percent) return satisfies(Math.round((top / bottom) * 1000) / 10, mention.value, mention.hedge);
  return mention.over === null
    ? satisfies(top, mention.value, mention.hedge)
    : top === mention.value && bottom === mention.over;
}

/** An answer to "có phải 50 hộ không?": the true figure first, then whether it is the one asked about. */
export function answerVerify(question: Question, period: Period | null, best: Candidate): Draft {
  const given = answerFigures(question, [best]);
  const { figure } = best;
  const mention = mentionOf(question, best);
  const agreed =
    mention === undefined
      ? agreesDate(figure, period)
      : isBeyondGoal(mention)
        ? beyondGoal(best, mention)
        : agrees(figure, mention);
  if (agreed === null) return given;
  const said = spokenFigure(best);
  if (agreed && isContrary(question, figure))
    return draft({ ...given, verdict: 'no', remarks: [PHRASES.notSo(said), ...given.remarks] });
  const same = mention !== undefined && satisfies(Number(figure.value), mention.value, null);
  const differs = mention === undefined ? PHRASES.agreesNot(said) : differing(said, mention, same);
  return draft({
    ...given,
    verdict: agreed ? 'yes' : 'no',
    remarks: [agreed ? PHRASES.agrees(said) : differs, ...given.remarks],
  });
}

/** "tăng 17 ca phải không?" where it fell by as many. */
function isContrary({ text }: Question, { kind, direction }: Figure): boolean {
  const asked = directionIn(text);
  return kind === 'change' && direction !== null && asked !== null && asked !== direction;
}

/** "còn 41 hộ nghèo, 29 hộ cận nghèo phải không?": where the same clause tells all of the numbers, the one of the figure; else the first. */
function mentionOf({ mentions }: Question, { figure, page }: Candidate): Mention | undefined {
  const [first, ...others] = mentions;
  const told = mentions.every(({ value }) => page.passage.figures.some((other) => other.value === value));
  return others.length > 0 && told ? mentions.find(({ value }) => value === figure.value) : first;
}

/** "vượt chỉ tiêu chưa?": no digit says how much. */
const isBeyondGoal = ({ text, percent, value, hedge }: Mention): boolean =>
  text === '' && percent && value === 100 && hedge === 'over';

/** A share of the goal says so itself; any other figure by the words behind it, or by the goal that they tell; null where they tell neither. */
function beyondGoal({ figure, page }: Candidate, mention: Mention): boolean | null {
  if (figure.kind !== 'percent' || figure.against === 'plan') return agrees(figure, mention);
  const { passage, report } = page;
  const behind = report.text.slice(figure.end, passage.end);
  if (BEYOND.test(behind)) return true;
  if (MISSED.test(behind)) return false;
  const goal = passage.figures.find(
    ({ kind, status, start }) => kind === figure.kind && status === 'target' && start > figure.end,
  );
  return goal === undefined ? null : Number(figure.value) > Number(goal.value);
}

const PLAN = anyOf(statuses.bases.plan);
/** "vượt chỉ tiêu", "cao hơn kế hoạch". */
const BEYOND = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(figurePhrases.changes.up)})\s(?:\p{L}+\s){0,2}(?:${PLAN})(?!\p{L})`,
  'iu',
);
/** "không đạt chỉ tiêu", "thấp hơn kế hoạch". */
const MISSED = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${anyOf(statuses.denials.by)})\s(?:${anyOf(statuses.denials.reached)})|${anyOf(figurePhrases.changes.down)})\s(?:\p{L}+\s){0,2}(?:${PLAN})(?!\p{L})`,
  'iu',
);

function differing(said: string, mention: Mention, same: boolean): string {
  if (same) return PHRASES.exactly(said);
  if (mention.spoken) return PHRASES.differsSpoken(said);
  return mention.text === '' ? PHRASES.differsShare(said) : PHRASES.differs(said, mention.text);
}

function agreesDate(figure: Figure, period: Period | null): boolean | null {
  if (period === null || figure.kind !== 'date' || typeof figure.value !== 'string') return null;
  return figure.value === period.from;
}
