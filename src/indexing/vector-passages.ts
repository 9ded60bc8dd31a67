import type { DocumentInterface } from '@langchain/core/documents';
import { InvalidLabelError } from './vector-errors.ts';

/** Where the passages themselves are kept: the vector store holds nothing but vectors and labels. */
export interface PassageLookup {
  /** The passages with these labels: as many, in the same order. */
  passages(labels: readonly number[]): DocumentInterface[] | Promise<DocumentInterface[]>;
}

/** Names the vectors of a call, in order. Left out, each document's `id` is read as its label. */
export interface LabelOptions {
  readonly labels?: readonly number[];
}

/** For who keeps the passages elsewhere: documents without text, whose `id` is the label. */
export const barePassages: PassageLookup = {
  passages: (labels) => labels.map((label) => ({ id: String(label), pageContent: '', metadata: {} })),
};

/** The labels of documents: those given, or the documents' own ids. Throws InvalidLabelError where one has neither. */
export function labelsOf(documents: readonly DocumentInterface[], { labels }: LabelOptions): number[] {
  if (labels === undefined) return documents.map(labelFromId);
  if (labels.length === documents.length) return [...labels];
  throw new InvalidLabelError(`${documents.length} documents were given ${labels.length} labels.`);
}

function labelFromId({ id }: DocumentInterface, position: number): number {
  if (id !== undefined && /^\d+$/.test(id)) return Number(id);
  throw new InvalidLabelError(`Document ${position} has no label, and its id (${id ?? 'none'}) is not one.`);
}
