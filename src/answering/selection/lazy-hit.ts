import type { Question } from '../../domain/question.ts';
import { lacksIn, placesIn, type TopicPlaces } from './coverage.ts';
import { lacks } from './finders.ts';
import type { Page } from './page.ts';

/** A passage that a question was sent to. Of many reports few are answered from: in those of the others nothing is looked for. */
export class LazyHit {
  readonly page: Page;
  readonly closeness: number;
  readonly #question: Question;
  #places: readonly TopicPlaces[] | null = null;
  /** Whether it lacks a topic beside the counted noun: asked first, and of most passages no more. */
  #lacksOne: boolean | null = null;

  constructor(question: Question, page: Page, closeness: number) {
    this.#question = question;
    this.page = page;
    this.closeness = closeness;
  }

  get places(): readonly TopicPlaces[] {
    return (this.#places ??= placesIn(this.page, this.#question));
  }

  lacks(most: number, unsaid: string | null): boolean {
    const { asked } = this.#question;
    if (most > 0 || (unsaid !== null && unsaid !== asked)) return this.#finds(most, unsaid);
    this.#lacksOne ??= this.#finds(0, asked);
    return this.#lacksOne || (unsaid !== asked && this.#finds(0, unsaid));
  }

  #finds(most: number, unsaid: string | null): boolean {
    return this.#places === null
      ? lacks(this.page, this.#question, most, unsaid)
      : lacksIn(this.#places, most, unsaid);
  }
}
