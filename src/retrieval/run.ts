/** Numbers side by side, `end` exclusive: the labels of a report's vectors, its passages, their postings. */
export interface Run {
  readonly start: number;
  readonly end: number;
}
