import offices from '../../../data/lexicon/offices.json' with { type: 'json' };
import type { Question, Topic } from '../../domain/question.ts';
import { isInside } from '../../domain/span.ts';
import { foldPhrase } from '../../text/fold.ts';
import { draft, type Draft } from '../draft.ts';
import { PHRASES } from '../phrases.ts';
import { saidWords } from '../said-words.ts';
import { occurrencesOf } from '../selection/occurrences.ts';
import type { Candidate } from '../selection/fit.ts';
import { rankPeople, select, withPlaces, type OpenedHit } from '../selection/select.ts';
import { answerFigures } from './figure-answer.ts';
import { quoteCandidates } from './give.ts';

const PERSONAL: ReadonlySet<Question['kind']> = new Set(['who', 'yesno', 'office', 'topic']);

/** The topics that stand in a person's own name. */
function namingTopics(question: Question, { figure, page }: Candidate): Topic[] {
  return question.topics.filter((topic) =>
    occurrencesOf(topic, page.own).some((place) => place.credit === 1 && isInside(place, figure)),
  );
}

/** Whether the question names this person: at least two words of the name, or the last one behind "ông", "bà". */
function isNamed(question: Question, candidate: Candidate): boolean {
  const words = namingTopics(question, candidate).flatMap(({ text }) => text.split(' '));
  const given = candidate.figure.text.split(/\s+/).at(-1) ?? '';
  return (
    words.length >= 2 ||
    (words.length === 1 &&
      foldPhrase(words[0] ?? '') === foldPhrase(given) &&
      (question.kind === 'office' || isAddressed(question.text, given)))
  );
}

/** "bà Mai" of "Lê Thị Mai". */
function isAddressed(text: string, given: string): boolean {
  const said = saidWords(text);
  return ADDRESSED.some((address) => said.includes(` ${address} ${foldPhrase(given)} `));
}

const ADDRESSED = offices.honorifics.map(foldPhrase);

/** "Ông Hậu là Trưởng Ban Tổ chức phải không?" of its deputy: the office that the report gives, which is another. Null for all others. */
function asDeputy(
  question: Question,
  others: readonly Topic[],
  opened: readonly OpenedHit[],
  { figure }: Candidate,
): Draft | null {
  const own = rankPeople({ ...question, kind: 'who', topics: others }, opened).find(
    (candidate) => candidate.figure.start === figure.start && candidate.figure.label === figure.label,
  );
  if (own === undefined || own.coverage.unmet.length > 0 || own.obstacles.length === 0) return null;
  const given = answerFigures({ ...question, kind: 'office' }, [own]);
  return draft({ ...given, verdict: 'no', remarks: [PHRASES.anotherOffice, ...given.remarks] });
}

/**
 * Questions with a person's name in them: "X là ai?" asks for the office, "bí thư là X phải không?" for a yes or no. Null for
 * every other question.
 */
export function answerPerson(question: Question, opened: readonly OpenedHit[]): Draft | null {
  if (!PERSONAL.has(question.kind)) return null;
  const people = rankPeople({ ...question, kind: 'who' }, opened);
  const mentions = people.filter((candidate) => isNamed(question, candidate));
  // One and the same person is told of in many places, with an office in some.
  const named = mentions.find(({ figure }) => figure.offices.length > 0) ?? mentions[0];
  if (named === undefined || (question.kind === 'office' && named.figure.offices.length === 0)) return null;
  const naming = new Set(namingTopics(question, named));
  const others = question.topics.filter((topic) => !naming.has(topic));
  const required = others.filter((topic) => topic.required);
  if (question.kind === 'topic' && required.length > 0) return null;
  if (question.kind !== 'yesno') {
    const unmet = required.filter((topic) => named.coverage.unmet.includes(topic));
    return unmet.length > 0 ? null : answerFigures({ ...question, kind: 'office' }, [named]);
  }
  if (required.length === 0) return null;
  const narrowed = opened.map((hit) =>
    withPlaces(
      hit,
      hit.places.filter(({ topic }) => !naming.has(topic)),
    ),
  );
  const holder = select({ ...question, kind: 'who', topics: others }, null, narrowed);
  if (holder.found !== 'figure') return asDeputy(question, others, narrowed, named);
  const same = holder.best.figure.start === named.figure.start;
  const given = answerFigures({ ...question, kind: 'who' }, [holder.best]);
  const remark = same
    ? PHRASES.agrees(holder.best.figure.text)
    : PHRASES.notThePerson(holder.best.figure.text);
  const own = same ? [] : tellsOffice(question, named);
  return draft({
    ...given,
    verdict: same ? 'yes' : 'no',
    remarks: [remark, ...own, ...given.remarks],
    quotes: quoteCandidates(same ? [holder.best] : [holder.best, named]),
  });
}

/** "Báo cáo ghi Phạm Xuân Khánh: Bí thư Đảng ủy phường": what the one asked about is, where the report says so. */
function tellsOffice(question: Question, named: Candidate): string[] {
  if (named.figure.offices.length === 0) return [];
  const { headline } = answerFigures({ ...question, kind: 'office' }, [named]);
  return [PHRASES.holds(named.figure.text, headline)];
}
