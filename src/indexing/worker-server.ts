import type { MessagePort } from 'node:worker_threads';
import { type CallShapes, CLOSE, type Reply, type Request, toWireError } from './worker-protocol.ts';

/** What a worker does for each kind of call. */
export type CallAnswers<Calls extends CallShapes<Calls>> = {
  readonly [Kind in keyof Calls]: (input: Calls[Kind]['input']) => Promise<Calls[Kind]['output']>;
};

/**
 * Answers the calls that arrive at a worker's port, each once, with what `answers` gives or throws.
 *
 * Asked to close, the thread ends itself at once, between two pieces of work. It must not be ended from outside while
 * native code runs on it: the addon would end the whole program.
 */
export function serveCalls<Calls extends CallShapes<Calls>>(
  port: MessagePort,
  answers: CallAnswers<Calls>,
): void {
  port.on('message', async (message: Request<Calls> | typeof CLOSE) => {
    if (message === CLOSE) process.exit();
    port.postMessage(await answerCall(answers, message));
  });
}

async function answerCall<Calls extends CallShapes<Calls>>(
  answers: CallAnswers<Calls>,
  { id, kind, input }: Request<Calls>,
): Promise<Reply> {
  try {
    return { id, output: await answers[kind](input) };
  } catch (thrown) {
    return { id, error: toWireError(thrown) };
  }
}
