import type { LongPoll } from '../long-poll.ts';
import type { TelegramState } from '../telegram-state.ts';
import type { WebhookSetting } from '../webhook.ts';

/** What a method may use: the state it changes, and the few things that are not state. */
export interface MethodTools {
  readonly state: TelegramState;
  readonly polls: LongPoll;
  /** Aborted when the client has left. */
  readonly gone: AbortSignal;
  /** Replaces the webhook, or takes it away (null). */
  setWebhook(setting: WebhookSetting | null): Promise<void>;
}

/** Makes the call and returns its `result`; throws an ApiRefusal for an answer that is not "ok". */
export type Method = (params: never, tools: MethodTools) => unknown;

export type Methods = Readonly<Record<string, Method>>;
