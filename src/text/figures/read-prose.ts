import type { Figure } from '../../domain/figure.ts';
import type { FigureScope } from '../figure-scope.ts';
import { figureOf } from './figure-of.ts';
import { readMoments } from './moments.ts';
import { pairLists } from './pair-lists.ts';
import { markParts } from './parts.ts';
import { readPassage } from './passage-reading.ts';
import { quantities } from './quantities.ts';
import { scopeMentions } from './scope-mentions.ts';
import { antecedents, subjectOf, surroundingsOf, today } from './surroundings.ts';

/** Figures of a clause, a sentence or a list item. */
export function readProse(text: string, scope: FigureScope): Figure[] {
  const passage = readPassage(text, scope, today(text, scope), []);
  const mentions = quantities(passage, subjectOf(text, scope));
  const before = antecedents(text, scope);
  pairLists(passage, mentions, before.periods);
  markParts(passage, mentions, before.wholes);
  scopeMentions(passage, mentions, surroundingsOf(text, scope));
  return [...mentions.map((mention) => figureOf(passage, mention)), ...readMoments(passage)];
}
