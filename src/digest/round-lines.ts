import type { Gazetteer } from '../language/places.ts';
import { type LineUse, type LineWriter, withBetterLines } from './better-lines.ts';
import type { Digest, Story } from './story.ts';

export interface RoundLinesParts {
  readonly write: LineWriter;
  readonly gazetteer: Gazetteer;
  /** Milliseconds, from any start. */
  readonly now: () => number;
}

/** Stories whose lines a digest shows at once; of those behind its button nobody waits for a better one. */
const WRITTEN = 10;
/** How long a round asks for lines. What is composed later has the desk's own: nobody's morning waits for the style of others. */
const ROUND_MS = 2 * 60_000;

/**
 * The lines of the digests of one round, as a model writes them: one request a digest at most, and for a story that several digests
 * tell, one for all of them.
 */
export class RoundLines {
  readonly #parts: RoundLinesParts;
  readonly #until: number;
  /** What was asked for, with null where the desk's own line is kept. */
  readonly #written = new Map<Story, string | null>();

  constructor(parts: RoundLinesParts) {
    this.#parts = parts;
    this.#until = parts.now() + ROUND_MS;
  }

  /** A digest with better lines where there are some. Never rejects. */
  improve(digest: Digest, use: LineUse): Promise<Digest> {
    const { gazetteer } = this.#parts;
    return withBetterLines(digest, (stories) => this.#linesOf(stories, use), { first: WRITTEN, gazetteer });
  }

  /** Where the request fails, its stories may be asked for by the next digest, whose chat may have tokens left. */
  async #linesOf(stories: readonly Story[], use: LineUse): Promise<ReadonlyMap<Story, string>> {
    const { write, now } = this.#parts;
    const missing = stories.filter((story) => !this.#written.has(story));
    if (missing.length > 0 && now() < this.#until) {
      const lines = await write(missing, use).catch(() => null);
      if (lines) for (const story of missing) this.#written.set(story, lines.get(story) ?? null);
    }
    return new Map(
      stories.flatMap((story) => {
        const line = this.#written.get(story);
        return line ? [[story, line] as const] : [];
      }),
    );
  }
}
