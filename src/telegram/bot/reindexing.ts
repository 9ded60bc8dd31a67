import type { Logger } from 'pino';
import { DeskError } from '../../errors.ts';
import type { Wording } from '../wording/wording.ts';
import type { DeskPort } from './desk-port.ts';
import type { Post } from './post.ts';
import type { Turn } from './turn.ts';

export interface ReindexingTools {
  readonly desk: DeskPort;
  readonly post: Post;
  /** Something was put into the outbox. */
  readonly wakeSender: () => void;
  readonly log: Pick<Logger, 'info' | 'error'>;
}

/** Bringing the index up to date at an admin's wish: in the background, one at a time. */
export class Reindexing {
  readonly #tools: ReindexingTools;
  #isRunning = false;

  constructor(tools: ReindexingTools) {
    this.#tools = tools;
  }

  /** /reindex: says that it begins, and later what came of it. */
  begin(turn: Turn): void {
    const { post } = this.#tools;
    const { reindex } = turn.wording;
    post.say(turn, this.#isRunning ? reindex.running : reindex.started);
    turn.work.afterCommit(() => void this.#run(turn));
  }

  async #run({ place, wording }: Turn): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    const { post, wakeSender, log } = this.#tools;
    const text = await this.#reindex(wording);
    this.#isRunning = false;
    try {
      post.notice(place, text, { updateId: null });
      wakeSender();
    } catch (error) {
      log.error({ err: error }, 'nobody can be told that the index was updated');
    }
  }

  /** What came of it, in words. Never rejects. */
  async #reindex({ reindex }: Wording): Promise<string> {
    const { desk, log } = this.#tools;
    try {
      const counts = await desk.reindex();
      log.info(counts, 'the index was updated');
      const { added, changed, removed } = counts;
      return added + changed + removed > 0 ? reindex.done(counts) : reindex.unchanged;
    } catch (error) {
      log.error({ err: error }, 'the index could not be updated');
      return error instanceof DeskError ? `${reindex.failed}\n${error.message}` : reindex.failed;
    }
  }
}
