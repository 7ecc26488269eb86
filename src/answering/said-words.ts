import { foldPhrase } from '../text/fold.ts';
import { kept } from '../text/kept.ts';

/** A message's folded words between blanks, so that " ho ngheo " is found as whole words: every figure is held against them. */
export const saidWords = kept((text) => ` ${foldPhrase(text)} `);
