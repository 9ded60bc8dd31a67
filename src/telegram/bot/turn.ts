import type { Wording } from '../wording/wording.ts';
import type { Place } from './place.ts';
import type { Work } from './work.ts';

/** One update of somebody, as a handler sees it. */
export interface Turn {
  readonly place: Place;
  /** Telegram's number of the message that was written, or under which a button was pressed. */
  readonly message: number;
  /** The texts of the interface in the language to speak there. */
  readonly wording: Wording;
  readonly work: Work;
}

/** A command with what stands behind it. */
export interface CommandTurn extends Turn {
  readonly argument: string;
  /** The person or group that the command is about, where it replies to a message that tells. */
  readonly about: number | null;
}

/** The press of a button. */
export interface PressTurn extends Turn {
  readonly reply: PressReply;
}

/** What the person sees who pressed a button; set while the press is handled, and shown when that is stored. */
export class PressReply {
  text = '';
  /** Whether it has to be closed by hand. */
  isAlert = false;

  /** Shows a line for a moment. */
  say(text: string): void {
    this.text = text;
    this.isAlert = false;
  }

  /** Shows a small window. */
  alert(text: string): void {
    this.text = text;
    this.isAlert = true;
  }
}
