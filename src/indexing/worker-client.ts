import type { Transferable, Worker } from 'node:worker_threads';
import { VectorWorkerError } from './vector-errors.ts';
import { type CallShapes, CLOSE, type Reply, type Request, type WireError } from './worker-protocol.ts';

interface PendingCall {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Calls to a worker thread as promises.
 *
 * Each call settles once: with the worker's answer, with the error it threw (made whole again by `fromWire`), or with
 * VectorWorkerError where the thread fails, ends or is closed, which every later call gets too. The thread keeps the
 * program alive only while a call is pending.
 */
export class WorkerClient<Calls extends CallShapes<Calls>> {
  readonly #worker: Worker;
  readonly #fromWire: (error: WireError) => Error;
  readonly #pending = new Map<number, PendingCall>();
  readonly #exited: Promise<void>;
  #lastId = 0;
  #ended: VectorWorkerError | null = null;

  constructor(worker: Worker, fromWire: (error: WireError) => Error) {
    this.#worker = worker;
    this.#fromWire = fromWire;
    worker.on('message', (reply: Reply) => this.#settle(reply));
    worker.on('messageerror', (cause) => this.#end('sent something that cannot be read', cause));
    worker.on('error', (cause) => this.#end('failed', cause));
    this.#exited = new Promise((resolve) => {
      worker.on('exit', (code) => {
        this.#end(`ended with code ${code}`);
        resolve();
      });
    });
    worker.unref();
  }

  /** Asks the worker; what is in `transfer` is moved, not copied, and is empty here afterwards. */
  call<Kind extends keyof Calls>(
    kind: Kind,
    input: Calls[Kind]['input'],
    transfer: readonly Transferable[] = [],
  ): Promise<Calls[Kind]['output']> {
    if (this.#ended) return Promise.reject(this.#ended);
    const id = ++this.#lastId;
    const request: Request<Calls, Kind> = { id, kind, input };
    return new Promise<Calls[Kind]['output']>((resolve, reject) => {
      this.#worker.postMessage(request, transfer);
      this.#pending.set(id, { resolve, reject });
      this.#worker.ref();
    });
  }

  /**
   * Ends the thread: calls still pending are rejected, and it resolves when the thread is gone. Closing twice does nothing.
   *
   * The thread is asked to end, not terminated: ended inside native code it would take the program with it, and so it
   * would where `process.exit` is called while it works. Close first.
   */
  async close(): Promise<void> {
    this.#end('was closed');
    this.#worker.ref();
    this.#worker.postMessage(CLOSE);
    await this.#exited;
  }

  #settle(reply: Reply): void {
    if (this.#ended) return;
    const call = this.#pending.get(reply.id);
    this.#pending.delete(reply.id);
    if (this.#pending.size === 0) this.#worker.unref();
    if ('error' in reply) call?.reject(this.#fromWire(reply.error));
    else call?.resolve(reply.output);
  }

  #end(how: string, cause?: unknown): void {
    if (this.#ended) return;
    this.#ended = new VectorWorkerError(`The thread that holds the vectors ${how}.`, { cause });
    for (const call of this.#pending.values()) call.reject(this.#ended);
    this.#pending.clear();
    this.#worker.unref();
  }
}
