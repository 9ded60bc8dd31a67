import { Document } from '@langchain/core/documents';
import { BaseRetriever } from '@langchain/core/retrievers';
import type { PassageMetadata } from '../corpus/passage.ts';
import type { PassageRanker } from './passage-ranker.ts';
import type { Understanding } from './understanding.ts';

/** The ranker as a retriever of LangChain's, so that it can be put wherever one fits. Documents come best first. */
export class DeskRetriever extends BaseRetriever<PassageMetadata> {
  static override lc_name(): string {
    return 'DeskRetriever';
  }

  override lc_namespace = ['investment-desk', 'retrieval'];
  readonly #ranker: PassageRanker;
  readonly #understand: (question: string) => Understanding;

  constructor(ranker: PassageRanker, understand: (question: string) => Understanding) {
    super();
    this.#ranker = ranker;
    this.#understand = understand;
  }

  override async _getRelevantDocuments(question: string): Promise<Document<PassageMetadata>[]> {
    return (await this.#ranker.rank(this.#understand(question))).map(({ passage }) => new Document(passage));
  }
}
