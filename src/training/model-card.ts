import { RECIPE } from './sample-pairs.ts';
import type { TrainingData } from './training-data.ts';
import type { TrainingRecall } from './train-model.ts';
import { QUESTION_GROUP } from './sample-questions.ts';
import { BUNDLED_SETTINGS, type TrainingSettings } from './training-settings.ts';
import type { VocabularyOptions } from './vocabulary.ts';

/** What one training came to. */
export interface TrainingOutcome {
  readonly data: TrainingData;
  readonly settings: TrainingSettings;
  readonly vocabulary: VocabularyOptions;
  readonly seconds: number;
  readonly peakBytes: number;
  readonly recall: TrainingRecall;
  /** The folder of the model that this training went on from; null when it began from nothing. */
  readonly from: string | null;
  /** Of the exported folder without this card. */
  readonly folderBytes: number;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function askedRow({ data }: TrainingOutcome): string {
  const clauses = data.asked.training.flat();
  if (clauses.length === 0) return '';
  const questions = clauses.reduce((sum, clause) => sum + clause.questions.length, 0);
  return `\n| ${clauses.length} | made-up clauses of local reports in ${data.asked.training.length} domains, with ${questions} questions as residents put them | written for this project, its licence |`;
}

function dataSection(outcome: TrainingOutcome): string {
  const { data } = outcome;
  const { texts, sections, articles, lines } = data.sources;
  return `## Data and licences

| texts | what | licence |
| --- | --- | --- |
| ${sections.length} | sections of Vietnamese Wikipedia articles (2017; undertheseanlp/corpus.viwiki) with their headings | CC BY-SA |
| ${articles.length} | articles of Vietnamese statutes with their headings | statutes: not subject to copyright |
| ${lines.length} | paragraphs of Vietnamese laws and codes (undertheseanlp/resources, ALQAC corpora) | statutes: not subject to copyright |${askedRow(outcome)}

${texts.length} texts to learn from; ${data.heldOut.length} more, in blocks of neighbours, were kept out to measure recall and to choose settings.
No public question-answer set, no benchmark and no question of the evaluation was read. The corpus had been filtered against public Vietnamese retrieval tests.
The weights are statistics of these texts; whoever passes them on names Wikipedia's authors as a source (CC BY-SA).`;
}

function beginning({ from, settings }: TrainingOutcome): string {
  if (from === null) return '';
  const { steps, rate } = BUNDLED_SETTINGS;
  return `
6. **Going on**: the steps above are of a training that went on from a model of the corpus alone, which \`npm run train -- --corpus DIR --out MODEL\` makes in ${steps} steps at rate ${rate}. ${percent(settings.questionShare)} of each batch are residents' questions and the clauses that answer them, up to ${QUESTION_GROUP} clauses of one domain together, so that near-twins are told apart.`;
}

function recipeSection(outcome: TrainingOutcome): string {
  const { data, settings, vocabulary } = outcome;
  const [shortest, longest] = RECIPE.cropWords;
  return `## Recipe

A static embedding: the vectors of a text's pieces are added and scaled to length 1.

1. **Vocabulary**: ${data.pieces.length} pieces. Words seen at least ${vocabulary.minWordCount} times (numbers ${vocabulary.minNumberCount}), pairs of words seen at least ${vocabulary.minPairCount} times with normalised mutual information above ${vocabulary.minPairNpmi}, the form without marks of each, ten digits. A Unigram tokenizer with log-frequency scores cuts texts; every word is wrapped as \`▁word▂\`, so that no piece fits inside an unknown word.
2. **Training**: ${settings.dimensions} dimensions, symmetric InfoNCE with in-batch negatives, batch ${settings.batch}, temperature ${settings.temperature}, Adam with one second moment a row, rate ${settings.rate} after ${settings.warmUpSteps} steps falling linearly to 0, ${settings.steps} steps, seed ${settings.seed}.
3. **Pairs**: ${percent(RECIPE.sectionShare)} from the encyclopedia, ${percent(RECIPE.articleShare)} articles, the rest lines of laws, in groups of ${RECIPE.groupSize} neighbours: paragraphs of one article are each other's hardest negatives. The query is the heading (sections ${percent(RECIPE.sectionHeadingChance)}, articles ${percent(RECIPE.articleHeadingChance)}) or ${shortest} to ${longest} consecutive words, in ${percent(RECIPE.scatteredChance)} of the cases runs scattered over twice as many. The passage is a window of up to ${RECIPE.windowBefore} words before and ${RECIPE.windowAfter} after (${percent(RECIPE.windowChance)}) or up to ${RECIPE.passageWords} words; half of the time the query's words are cut out of it.
4. **Augmentation of the query**: ${percent(RECIPE.dropShare)} of its words dropped (${percent(RECIPE.dropChance)} of the queries), a question phrase before or after it (${percent(RECIPE.phraseChance)}), every mark removed (${percent(RECIPE.stripChance)}).
5. **Export**: 8 bits a number and one scale a row; \`Gather → Cast → Mul\` in ONNX, IR 8, opset 13.${beginning(outcome)}`;
}

/** MODEL_CARD.md: what the model is made of, how, at what cost, and what it cannot do. */
export function modelCard(outcome: TrainingOutcome): string {
  const { seconds, peakBytes, recall, folderBytes, settings, from } = outcome;
  return `# Bundled embedding model

Made by \`npm run train -- --corpus DIR${from === null ? '' : ' --from MODEL'}\` in ${(seconds / 60).toFixed(0)} minutes with ${settings.threads} native thread(s) and at most ${(peakBytes / 2 ** 20).toFixed(0)} MiB of memory.
The folder weighs ${(folderBytes / 1e6).toFixed(2)} MB and loads through \`pipeline('feature-extraction')\` of @xenova/transformers
(mean pooling, normalised). The same seed, corpus and machine give the same bytes.

${dataSection(outcome)}

${recipeSection(outcome)}

## Scores

Share of questions whose text is found first among the ${outcome.data.heldOut.length} texts kept out, by the dense side alone (text, sentences and
sentence pairs as vectors):

| questions | recall@1 |
| --- | --- |
| half the words of a sentence, with a question phrase | ${recall.marks.toFixed(4)} |
| the same without marks | ${recall.stripped.toFixed(4)} |
| headings | ${recall.heading.toFixed(4)} |${
    recall.asked === null
      ? ''
      : `\n| residents' questions to ${outcome.data.asked.heldOut.length} clauses of domains kept out | ${recall.asked.toFixed(4)} |`
  }

Public benchmarks, measured afterwards and never chosen by: see \`data/benchmarks/RESULTS.md\`.

## Limits

- A bag of words: order, negation and who did what to whom are lost. It finds passages; it never chooses a figure.
- Words that are in neither corpus (new names, teencode, other languages) have no vector; the lexical side finds them.
- An encyclopedia and statutes: everyday speech is known only as far as question phrases and learnt residents' questions go.
- Scores tell near from far within one question, not answerable from unanswerable.
`;
}
