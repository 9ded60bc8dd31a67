import type { Config } from '../config.ts';
import { dayIn } from '../language/day-in.ts';
import type { ChatModel } from '../models/chat-model.ts';
import type { ChatWatch } from '../models/compose-chat-model.ts';
import type { UsageBook } from '../models/daily-budget.ts';

export interface ChatOpening {
  readonly now: () => Date;
  /** Where tokens are written down; in memory alone, for this process, unless given. */
  readonly book?: UsageBook;
  readonly watch?: ChatWatch;
}

/**
 * The chat model of the settings: within its daily budget, left alone while its server fails, and reached through the proxy if there
 * is one. Null where none is set, and with `--offline`, which means that no model is called. Asks nothing yet.
 */
export async function openChat(
  { chat, proxyUrl, timeZone }: Pick<Config, 'chat' | 'proxyUrl' | 'timeZone'>,
  { offline }: { readonly offline?: boolean },
  { now, book, watch }: ChatOpening,
): Promise<ChatModel | null> {
  if (chat === null || offline) return null;
  const { composeChatModel } = await import('../models/compose-chat-model.ts'); // loads a client that few need
  return composeChatModel({
    ...chat,
    ...(proxyUrl !== null && { fetch: (await import('../operations/proxy.ts')).openProxy(proxyUrl).fetch }),
    ...(book && { book }),
    ...(watch && { watch }),
    now,
    today: () => dayIn(timeZone, now()),
  });
}
