import type { ReasonCode } from '../outgoing/callback-data.ts';
import type { DigestWording } from './digest/digest-wording.ts';
import { en } from './en.ts';
import type { Formats } from './formats.ts';
import { ko } from './ko.ts';
import { type InterfaceLanguage, isInterfaceLanguage } from './languages.ts';
import type { LedgerWording } from './ledger/ledger-wording.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

export type CommandName =
  | 'start'
  | 'help'
  | 'ask'
  | 'sources'
  | 'digest'
  | 'language'
  | 'forget'
  | 'users'
  | 'allow'
  | 'deny'
  | 'status'
  | 'reindex'
  | 'ledger'
  | 'row'
  | 'correct'
  | 'reject'
  | 'undo';

/** What a person or group may be to the desk. */
export type AccessState = 'unknown' | 'asking' | 'allowed' | 'denied';

/** What an update of the index did, in documents. */
export interface ReindexCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly skipped: number;
}

/**
 * Every text of the interface in one language; functions where a value goes in. Texts are plain, without markup. Those
 * under `rating` and `buttonGone` are shown in the small window of a callback answer: at most 200 characters.
 */
export interface Wording {
  readonly code: InterfaceLanguage;
  readonly formats: Formats;

  readonly start: (name: string) => string;
  readonly help: {
    readonly intro: string;
    readonly examples: string;
    readonly followUps: string;
    readonly groups: (bot: string) => string;
    readonly inline: (bot: string) => string;
    readonly languages: string;
    readonly commands: string;
  };
  /** Descriptions in the menus of commands. */
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly unknownCommand: (command: string) => string;

  readonly access: {
    /** To a stranger: the request was passed on; it is waiting; it was refused. */
    readonly asked: string;
    readonly pending: string;
    readonly denied: string;
    readonly groupAsked: string;
    readonly groupPending: string;
    readonly groupDenied: string;
    /** To the admins: `who` is `Li Wei (@liwei, 4711)`. */
    readonly personAsks: (who: string) => string;
    readonly groupAsks: (group: string, who: string | null) => string;
    readonly allow: string;
    readonly deny: string;
    /** The request once it is decided, `by` whom. */
    readonly decided: Readonly<Record<'allowed' | 'denied', (whom: string, by: string) => string>>;
    /** To the person or group concerned. */
    readonly welcome: string;
    readonly groupWelcome: (bot: string) => string;
    readonly withdrawn: string;
    readonly adminsOnly: string;
    /** Before a right is taken away that somebody has; where the settings give it, and no command can take it. */
    readonly confirmDeny: (whom: string) => string;
    readonly fixed: (whom: string) => string;
    readonly usage: (command: string) => string;
    readonly nobodyWithId: (id: string) => string;
  };
  readonly users: {
    readonly people: string;
    readonly groups: string;
    readonly nobody: string;
    readonly admin: string;
    readonly states: Readonly<Record<AccessState, string>>;
  };

  readonly answer: {
    readonly sources: string;
    readonly noDate: string;
    readonly edited: string;
    /** Shown while an answer is being made. */
    readonly working: string;
  };
  readonly rating: {
    readonly good: string;
    readonly bad: string;
    readonly reasons: Readonly<Record<ReasonCode, string>>;
    readonly thanks: string;
  };
  /** A button of an answer whose passage, or which itself, is no longer held. */
  readonly buttonGone: { readonly passage: string; readonly answer: string };
  readonly trouble: {
    readonly busy: string;
    readonly gaveUp: string;
    readonly tooLong: (limit: number) => string;
    readonly emptyQuestion: string;
    readonly notText: string;
    readonly unknownUpload: string;
  };
  readonly forgotten: string;
  readonly language: { readonly choose: string; readonly chosen: string };
  readonly sources: {
    readonly held: (documents: number, passages: number) => string;
    readonly period: (from: string, to: string) => string;
    readonly undated: (documents: number) => string;
    readonly newest: string;
    readonly places: string;
    /** Above the numbers of documents. */
    readonly documents: string;
    readonly empty: string;
  };
  readonly status: {
    readonly heading: string;
    readonly uptime: string;
    readonly documents: string;
    readonly passages: string;
    readonly indexed: string;
    readonly updatesWaiting: string;
    readonly updatesDone: string;
    readonly updatesFailed: string;
    readonly messagesWaiting: string;
    readonly messagesSent: string;
    readonly messagesFailed: string;
    readonly messagesUncertain: string;
    readonly ratings: string;
    readonly digests: string;
    readonly nextDigest: string;
    readonly version: string;
  };
  readonly reindex: {
    readonly started: string;
    readonly running: string;
    readonly done: (counts: ReindexCounts) => string;
    readonly unchanged: string;
    readonly failed: string;
  };
  readonly digest: DigestWording;
  readonly ledger: LedgerWording;
  readonly inline: {
    readonly answer: string;
    readonly nothing: string;
    readonly noAccess: string;
  };
}

const WORDINGS: Readonly<Record<InterfaceLanguage, Wording>> = { en, zh, ru, ko };

/** The texts of the interface in one of its languages. */
export function wordingFor(code: InterfaceLanguage): Wording {
  return WORDINGS[code];
}

/**
 * The interface language for a language tag (IETF BCP 47: `ru`, `zh-hans`, `ko-KR`), as Telegram tells of a user; English
 * for any other language and where nothing is told.
 */
export function interfaceLanguage(tag: string | null | undefined): InterfaceLanguage {
  const [primary = ''] = (tag ?? '').toLowerCase().split(/[-_]/);
  return isInterfaceLanguage(primary) ? primary : 'en';
}
