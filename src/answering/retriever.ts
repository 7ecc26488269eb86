import type { Hit } from '../domain/hit.ts';

/** What answering needs from retrieval: passages near a question, best first. */
export interface Retriever {
  /** @param reportIds search these reports alone; left out: all. */
  retrieve(query: string, options: { limit: number; reportIds?: readonly string[] }): Promise<readonly Hit[]>;
}
