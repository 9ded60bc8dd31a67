import type { InterfaceLanguage } from '../wording/languages.ts';
import type { DeskPort } from './desk-port.ts';

const EXAMPLES = 3;

/** Questions that the corpus at hand answers, found once for an index, a day and a language. */
export class Examples {
  readonly #desk: DeskPort;
  readonly #today: () => string;
  readonly #found = new Map<
    InterfaceLanguage,
    { readonly for: string; readonly questions: Promise<string[]> }
  >();

  constructor(desk: DeskPort, today: () => string) {
    this.#desk = desk;
    this.#today = today;
  }

  /** Examples in a language; fewer or none where the corpus answers no more. */
  in(language: InterfaceLanguage): Promise<readonly string[]> {
    const today = this.#today();
    const now = `${this.#desk.version} ${today}`;
    const known = this.#found.get(language);
    if (known?.for === now) return known.questions;
    const questions = this.#desk.examples(language, today, EXAMPLES);
    this.#found.set(language, { for: now, questions });
    questions.catch(() => this.#found.delete(language));
    return questions;
  }
}
