import type { ChatUsage } from './chat-model.ts';
import type { UsageBook, UsageEntry } from './daily-budget.ts';

interface Written extends UsageEntry {
  readonly tokens: number;
}

/** A book for a process that keeps nothing, such as the terminal. What is past is dropped with the first entry of another day. */
export class MemoryUsageBook implements UsageBook {
  readonly #entries = new Map<number, Written>();
  #last = 0;

  usedOn(day: string, { person, chat }: { readonly person?: number; readonly chat?: number }): number {
    let tokens = 0;
    for (const entry of this.#entries.values()) {
      const isTheirs =
        (person === undefined || entry.person === person) && (chat === undefined || entry.chat === chat);
      if (entry.day === day && isTheirs) tokens += entry.tokens;
    }
    return tokens;
  }

  reserve(entry: UsageEntry): number {
    for (const [number, { day }] of this.#entries) if (day !== entry.day) this.#entries.delete(number);
    this.#last += 1;
    this.#entries.set(this.#last, { ...entry, tokens: entry.reserved });
    return this.#last;
  }

  settle(number: number, { promptTokens, answerTokens }: ChatUsage): void {
    const entry = this.#entries.get(number);
    if (entry) this.#entries.set(number, { ...entry, tokens: promptTokens + answerTokens });
  }
}
