import type { PollParams } from '../long-poll.ts';
import { conflict } from '../refusals.ts';
import type { WebhookSetting } from '../webhook.ts';
import type { Methods, MethodTools } from './method.ts';

type WebhookParams = WebhookSetting & {
  readonly allowed_updates?: readonly string[];
  readonly drop_pending_updates?: boolean;
};

/** The methods by which updates reach the bot. */
export const receivingMethods: Methods = {
  getUpdates: (params: PollParams, { state, polls, gone }: MethodTools) => {
    if (state.webhook) {
      throw conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    return polls.poll(params, gone);
  },

  setWebhook: async (params: WebhookParams, { state, polls, setWebhook }: MethodTools) => {
    polls.end('terminated by setWebhook request');
    if (params.allowed_updates) state.updates.allow(params.allowed_updates);
    if (params.drop_pending_updates) state.updates.clear();
    await setWebhook(params.url === '' ? null : params);
    return true;
  },

  deleteWebhook: async (params: { drop_pending_updates?: boolean }, { state, setWebhook }: MethodTools) => {
    if (params.drop_pending_updates) state.updates.clear();
    await setWebhook(null);
    return true;
  },

  getWebhookInfo: (_: unknown, { state }: MethodTools) => ({
    url: state.webhook?.setting.url ?? '',
    has_custom_certificate: false,
    pending_update_count: state.updates.pending().length,
    ...(state.updates.allowed.length > 0 && { allowed_updates: state.updates.allowed }),
    ...(state.webhook?.lastError && { last_error_message: state.webhook.lastError }),
  }),
};
