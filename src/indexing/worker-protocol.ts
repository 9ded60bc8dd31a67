/** What one kind of call takes and gives; everything must survive structured cloning. */
export interface CallShape {
  readonly input: unknown;
  readonly output: unknown;
}

/** The calls a worker answers, by name. */
export type CallShapes<Calls> = { readonly [Kind in keyof Calls]: CallShape };

/** A call on its way to the worker. */
export interface Request<Calls extends CallShapes<Calls>, Kind extends keyof Calls = keyof Calls> {
  readonly id: number;
  readonly kind: Kind;
  readonly input: Calls[Kind]['input'];
}

/** Its answer: exactly one for each request, in any order. */
export type Reply =
  | { readonly id: number; readonly output: unknown }
  | { readonly id: number; readonly error: WireError };

/** Sent instead of a request: end the thread. */
export const CLOSE = 'close';

/** An error as it crosses between threads, where its class would be lost. */
export interface WireError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** Own fields that are texts: the file, the reason, the code … */
  readonly fields: Readonly<Record<string, string>>;
}

/** Takes an error, or anything thrown, apart for the way. */
export function toWireError(thrown: unknown): WireError {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const fields = Object.fromEntries(
    Object.entries(error).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  return { name: error.name, message: error.message, stack: error.stack, fields };
}
