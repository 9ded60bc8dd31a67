import { DeskError } from '../errors.ts';

/** A vector that must not reach the index: it would be accepted there and spoil every later search. */
export class InvalidVectorError extends DeskError {
  override readonly name = 'InvalidVectorError';
  /** What is wrong with it, for a person. */
  readonly reason: string;
  /** Place in the array given, counted from 0; null for a query. */
  readonly position: number | null;

  constructor(reason: string, position: number | null) {
    super(
      `${position === null ? 'The query vector' : `Vector ${position}`} ${reason}.`,
      'Check that the embedding model is the one the index was built with.',
    );
    this.reason = reason;
    this.position = position;
  }
}

/** A label that cannot name a vector: the index keeps labels as unsigned 32-bit integers. */
export class InvalidLabelError extends DeskError {
  override readonly name = 'InvalidLabelError';

  constructor(message: string) {
    super(message, 'Give every vector the row id of its passage, a whole number from 0 to 4294967295.');
  }
}

/** A saved index that is not what was saved, or not for this embedder. Found before any of it is used. */
export class DamagedIndexError extends DeskError {
  override readonly name = 'DamagedIndexError';
  /** Path of the file at fault. */
  readonly file: string;
  /** What is wrong with it, for a person. */
  readonly reason: string;

  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(
      `The vector index cannot be used: ${file} ${reason}.`,
      'Rebuild the index from the documents (npm run index -- --rebuild).',
      options,
    );
    this.file = file;
    this.reason = reason;
  }
}

/** The thread that holds the vectors failed or has ended. What was not saved is lost; what was saved is not. */
export class VectorWorkerError extends DeskError {
  override readonly name = 'VectorWorkerError';

  constructor(message: string, options?: ErrorOptions) {
    super(message, 'Start again: the index is read anew from what was last saved.', options);
  }
}
