import type { Figure } from '../../domain/figure.ts';
import type { FigureScope } from '../figure-scope.ts';
import { figureOf } from './figure-of.ts';
import { findMentions } from './find-mentions.ts';
import { labelMentions, type Subject } from './label-mentions.ts';
import type { Mention } from './mention.ts';
import { readMoments } from './moments.ts';
import { readPassage, type PassageReading } from './passage-reading.ts';
import { qualifyMentions } from './qualify-mentions.ts';
import { scopeMentions } from './scope-mentions.ts';
import { subjectOf, surroundingsOf, today } from './surroundings.ts';

/** Figures of a clause, a sentence or a list item. */
export function readProse(text: string, scope: FigureScope): Figure[] {
  const passage = readPassage(text, scope, today(text, scope), []);
  const mentions = quantities(passage, subjectOf(text, scope));
  scopeMentions(passage, mentions, surroundingsOf(text, scope));
  return [...mentions.map((mention) => figureOf(passage, mention)), ...readMoments(passage)];
}

/** Labelled quantities of a passage. */
export function quantities(passage: PassageReading, subject: Subject | null): Mention[] {
  const mentions = qualifyMentions(passage, findMentions(passage));
  labelMentions(passage, mentions, subject);
  return mentions;
}
