import type { Figure } from '../../domain/figure.ts';
import type { FigureScope } from '../figure-scope.ts';
import { bareFigure } from './bare-figure.ts';
import { readContext } from './context.ts';
import { figureOf } from './figure-of.ts';
import { happening } from './happening.ts';
import { readMoments } from './moments.ts';
import { readOrdinals } from './ordinals.ts';
import { pairLists } from './pair-lists.ts';
import { markParts } from './parts.ts';
import { readPassage, type PassageReading } from './passage-reading.ts';
import { findPeople, type Person } from './people.ts';
import { quantities } from './quantities.ts';
import { scopeMentions } from './scope-mentions.ts';
import { findSigner } from './signer.ts';

/** Figures of a clause, a sentence or a list item. */
export function readProse(text: string, scope: FigureScope): Figure[] {
  const signer = findSigner(text, scope);
  const people = signer === null ? findPeople(text, scope) : [signer];
  const names = people.flatMap(({ name, offices }) => [name, ...offices]);
  const context = readContext(text, scope);
  const passage = readPassage(text, scope, context.today, names);
  const mentions = quantities(passage, context.subject, context.labelled);
  pairLists(passage, mentions, context.periods, context.today, context.labelled);
  markParts(passage, mentions, context.wholes);
  scopeMentions(passage, mentions, context.surroundings);
  return [
    ...mentions.map((mention) => figureOf(passage, mention)),
    ...readMoments(passage),
    ...readOrdinals(passage),
    ...people.map((person) => nameFigure(passage, person)),
  ];
}

/** A person is told by the offices, and by what the clause says of them. */
function nameFigure(passage: PassageReading, { name, offices }: Person): Figure {
  const around = happening(passage, name);
  const [first, last] = [offices[0], offices.at(-1)];
  const held = first === undefined || last === undefined ? '' : passage.text.slice(first.start, last.end);
  const label = held === '' ? around.label : held.replace(/\s+/g, ' ');
  const labelSpans = offices.length === 0 ? around.labelSpans : [...offices];
  return { ...bareFigure(passage.text, name, 'name', { label, labelSpans }), offices };
}
