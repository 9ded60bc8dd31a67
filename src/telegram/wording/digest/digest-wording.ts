import type { Subscription } from '../../../digest/subscription.ts';

/** What of a subscription can be set, each with a name of its own. */
export type SubscriptionSide =
  | 'time'
  | 'zone'
  | 'days'
  | 'places'
  | 'sectors'
  | 'stages'
  | 'words'
  | 'unwanted'
  | 'least'
  | 'quiet';

/**
 * Every text about digests in one language. Those under `pressed` are shown in the small window of a callback answer, at most
 * 200 characters; those under `buttons` stand on buttons.
 */
export interface DigestWording {
  /** Above what a chat has subscribed to. */
  readonly subscription: string;
  /** Nothing is subscribed to: how to begin, with a line to copy. */
  readonly none: string;
  readonly begin: string;
  readonly example: string;
  readonly sides: Readonly<Record<SubscriptionSide, string>>;
  /** What is said of a side that is left open. */
  readonly everything: string;
  readonly anyAmount: string;
  readonly everyDay: string;
  readonly workdays: string;
  readonly quietDay: Readonly<Record<Subscription['quietDay'], string>>;
  readonly next: (when: string) => string;
  readonly isPaused: string;

  /** What a screen of the dialogue asks for; where more can be written than chosen, with the words to write. */
  readonly choose: Readonly<
    Record<Exclude<SubscriptionSide, 'words' | 'unwanted' | 'quiet'> | 'off', string>
  >;
  readonly buttons: {
    readonly preview: string;
    readonly pause: string;
    readonly resume: string;
    readonly off: string;
    readonly reallyOff: string;
    readonly back: string;
    readonly done: string;
    readonly undo: string;
    /** Under a story. */
    readonly ask: string;
    readonly more: string;
    readonly less: string;
  };

  /** What was done, for who asked for it. */
  readonly set: string;
  readonly zoneNeeded: string;
  readonly paused: string;
  readonly resumed: string;
  readonly off: string;
  readonly undone: string;
  readonly pressed: {
    readonly changed: string;
    readonly previewed: string;
    readonly undoGone: string;
    readonly gone: string;
    /** Nothing is subscribed to any more. */
    readonly isOff: string;
    readonly replyHere: string;
    readonly nothingToChange: string;
    readonly nothingNamed: string;
    readonly adminsOnly: string;
    readonly roleUnknown: string;
  };

  /** What is wrong with a line, each with its words. */
  readonly faults: {
    readonly intro: string;
    readonly time: (words: string) => string;
    readonly weekly: (words: string) => string;
    readonly two: (words: string) => string;
    readonly zone: (words: string) => string;
    readonly offset: (words: string) => string;
    readonly notUnderstood: (words: string) => string;
    readonly near: (names: string) => string;
    readonly example: string;
  };

  /** `due` is the time that was missed. */
  readonly late: (due: string) => string;
  readonly onDemand: string;
  readonly numbers: {
    readonly projects: string;
    readonly amount: string;
    readonly before: string;
  };
  readonly shown: (from: number, to: number, all: number) => string;
  readonly storyPrompt: string;
  readonly placeholder: string;
  /** What "more" and "less of this" have changed. */
  readonly wants: (words: string) => string;
  readonly wantsLess: (words: string) => string;
  readonly noLongerLess: (words: string) => string;
  readonly noLongerWants: (words: string) => string;
}
