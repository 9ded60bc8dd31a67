import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * Starts a worker thread from a module of this project, written in TypeScript or built to JavaScript.
 *
 * A thread does not inherit what runs TypeScript on the main thread: Node 20 keeps neither tsx's hooks nor vitest's for
 * it (https://github.com/privatenumber/tsx/issues/354), so the thread registers tsx for itself, which takes some 130 ms.
 */
export function startWorker(entry: URL): Worker {
  return new Worker(entry, { execArgv: extname(entry.pathname) === '.ts' ? typescriptHooks() : [] });
}

/** The module `name` beside the one whose `import.meta.url` is given, in the same language. */
export function siblingModule(name: string, importMetaUrl: string): URL {
  return new URL(`./${name}${extname(new URL(importMetaUrl).pathname)}`, importMetaUrl);
}

function typescriptHooks(): string[] {
  const api = import.meta.resolve('tsx/esm/api');
  const register = `import { register } from ${JSON.stringify(api)}; register();`;
  return ['--import', `data:text/javascript,${encodeURIComponent(register)}`];
}
