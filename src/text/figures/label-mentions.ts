import type { Span } from '../../domain/span.ts';
import { baseOf } from './bases.ts';
import { governorOf, phraseOf, spansOf } from './governor.ts';
import { isDerived } from './kinds.ts';
import { labelCounted } from './label-counted.ts';
import { labelDerived } from './label-derived.ts';
import type { Mention } from './mention.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { isAside, isEnclosed } from './open-brackets.ts';
import type { PassageReading } from './passage-reading.ts';
import { indexesOf, joinWords } from './phrases.ts';
import { inheritUnits, shareNounsBehind, shareQuotedNames, shareSlashTails } from './share-words.ts';
import type { Labelled, Subject } from './subject.ts';

const LONGEST_LABEL = 120;

/**
 * Says of each mention what it counts, and where that stands.
 * @param inherited what a passage without its own subject speaks of
 * @param earlier labelled figures of the clauses before
 */
export function labelMentions(
  passage: PassageReading,
  mentions: Mention[],
  inherited: Subject | null,
  earlier: readonly Labelled[],
): void {
  const starts = new Set(mentions.map(({ from }) => from));
  const enclosed = new Set(mentions.filter((mention) => isEnclosed(passage, mention)));
  for (const [i, mention] of mentions.entries()) readNounPhrase(passage, mention, mentions[i + 1], starts);
  for (const [i, mention] of mentions.entries())
    mention.governor = governorOf(passage, mention, mentions[i - 1]);
  shareQuotedNames(passage, mentions);
  inheritUnits(passage, mentions);
  shareSlashTails(passage, mentions);
  shareNounsBehind(passage, mentions);
  for (const [i, mention] of mentions.entries()) {
    const noun = nounOf(passage, mention);
    const governing = mention.governor.spans;
    mention.governed = mention.governor.label !== '';
    mention.against = baseOf(passage, mention);
    const own = mentions
      .slice(0, i)
      .filter((other) => !(enclosed.has(other) && isAside(passage, other, mention)));
    const known = { own, earlier, inherited };
    if (isDerived(mention)) labelDerived(passage, mention, noun.label, known);
    else labelCounted(passage, mention, noun.label, known);
    mention.labelSpans = distinct([...mention.labelSpans, ...noun.spans, ...governing]);
    mention.label = shortened(mention.label);
  }
}

function nounOf(passage: PassageReading, mention: Mention): Pick<Subject, 'label' | 'spans'> {
  const derived = isDerived(mention);
  const from = derived || mention.unitAt === -1 ? mention.next : mention.unitAt;
  const label = phraseOf(passage, indexesOf(from, mention.nounEnd)).replace(/^(?:của|là|để)\s+/i, '');
  const spans = spansOf(passage.tokens.slice(from, mention.nounEnd));
  const dropped =
    mention.unit !== null && !derived && mention.nounEnd > mention.next && !label.startsWith(mention.unit);
  return {
    label: dropped && mention.unitAt === mention.next ? joinWords(mention.unit ?? '', label) : label,
    spans,
  };
}

function distinct(spans: readonly Span[]): Span[] {
  const seen = new Set<string>();
  const once = spans.filter(
    ({ start, end }) => start < end && !seen.has(`${start}-${end}`) && seen.add(`${start}-${end}`),
  );
  return once.toSorted((a, b) => a.start - b.start);
}

function shortened(label: string): string {
  const line = label.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_LABEL ? line : line.slice(0, line.lastIndexOf(' ', LONGEST_LABEL));
}
