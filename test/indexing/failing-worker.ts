import { parentPort } from 'node:worker_threads';
import { type CallAnswers, serveCalls } from '../../src/indexing/worker-server.ts';

/** A worker that does what it is told, above all go wrong. */
export interface FailingCalls {
  echo: { input: unknown; output: unknown };
  hang: { input: null; output: never };
  throw: { input: { message: string; file: string }; output: never };
  crash: { input: null; output: never };
  exit: { input: number; output: never };
}

const answers: CallAnswers<FailingCalls> = {
  echo: async (input) => input,
  hang: () => new Promise(() => undefined),
  throw: async ({ message, file }) => {
    throw Object.assign(new Error(message), { file, count: 3 });
  },
  crash: () => {
    setImmediate(() => {
      throw new Error('out of memory, say');
    });
    return answers.hang(null);
  },
  exit: (code) => process.exit(code),
};

if (parentPort) serveCalls(parentPort, answers);
