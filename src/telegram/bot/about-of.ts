import type { Message } from 'telegraf/types';
import { readCallback } from '../outgoing/callback-data.ts';

/**
 * The person or group that a message is about: the one a request's buttons decide on, or the one whose message was
 * forwarded. Null where neither can be told: people may hide who they are when forwarded.
 */
export function aboutOf(message: Message | undefined): number | null {
  if (message === undefined) return null;
  return requestedIn(message) ?? forwardedFrom(message);
}

function requestedIn(message: Message): number | null {
  if (!('reply_markup' in message)) return null;
  for (const button of message.reply_markup?.inline_keyboard.flat() ?? []) {
    const press = 'callback_data' in button ? readCallback(button.callback_data) : null;
    if (press && 'decision' in press) return press.id;
  }
  return null;
}

function forwardedFrom(message: Message): number | null {
  if (!('forward_origin' in message) || message.forward_origin?.type !== 'user') return null;
  const { sender_user: sender } = message.forward_origin;
  return sender.is_bot ? null : sender.id;
}
