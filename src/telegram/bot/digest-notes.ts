import type { Subscription } from '../../digest/subscription.ts';
import type { ButtonNotes } from '../../storage/button-notes.ts';
import type { Subscriber } from '../../storage/subscriptions.ts';
import type { DigestView } from '../outgoing/digest-message.ts';
import type { InterfaceLanguage } from '../wording/languages.ts';

/** A digest as it was sent, for the buttons under it and for questions about it. */
export interface DigestNote extends DigestView {
  readonly kind: 'digest';
  readonly thread: number | null;
  readonly language: InterfaceLanguage;
}

/** A change of a subscription that can be taken back; null for none there. */
export interface UndoNote {
  readonly kind: 'undo';
  readonly thread: number | null;
  readonly before: Subscription | null;
  readonly after: Subscription | null;
}

/** A line that waits to be told its time zone. */
export interface LineNote {
  readonly kind: 'line';
  readonly line: string;
}

type Note = DigestNote | UndoNote | LineNote;

/** What the buttons about digests stand for. Each is found in its own chat only. */
export class DigestNotes {
  readonly #notes: ButtonNotes;

  constructor(notes: ButtonNotes) {
    this.#notes = notes;
  }

  /** Keeps a digest for a chat and gives the number for its buttons. What it is drawn from is not needed any more. */
  addDigest({ chat, thread }: Subscriber, note: Omit<DigestNote, 'kind' | 'thread'>): number {
    const digest = { ...note.digest, chart: null };
    return this.#add(chat, { kind: 'digest', thread, ...note, digest });
  }

  addUndo({ chat, thread }: Subscriber, change: Pick<UndoNote, 'before' | 'after'>): number {
    return this.#add(chat, { kind: 'undo', thread, ...change });
  }

  addLine(chat: number, line: string): number {
    return this.#add(chat, { kind: 'line', line });
  }

  digest(id: number, chat: number): DigestNote | null {
    return this.#get(id, chat, 'digest');
  }

  undo(id: number, chat: number): UndoNote | null {
    return this.#get(id, chat, 'undo');
  }

  line(id: number, chat: number): LineNote | null {
    return this.#get(id, chat, 'line');
  }

  #add(chat: number, note: Note): number {
    return this.#notes.add({ chat, note });
  }

  /** What was kept here is of one of these kinds; of another, a client made its number up. */
  #get<Kind extends Note['kind']>(
    id: number,
    chat: number,
    kind: Kind,
  ): Extract<Note, { kind: Kind }> | null {
    const note = this.#notes.get(id, chat) as Note | null;
    return note?.kind === kind ? (note as Extract<Note, { kind: Kind }>) : null;
  }
}
