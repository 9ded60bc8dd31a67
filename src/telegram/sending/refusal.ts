import type { TelegramRefusedError } from './telegram-errors.ts';

/** What a refusal is about, which decides what to do. */
export type Refusal =
  | 'too fast'
  | 'moved'
  | 'blocked'
  | 'wrong token'
  | 'unknown method'
  | 'no such topic'
  | 'no such question'
  | 'nothing to change'
  | 'contents';

/**
 * What Telegram says in a 400, as its server words it (github.com/tdlib/telegram-bot-api, Client.cpp) or passes on from
 * the layer below in capitals.
 */
const DESCRIPTIONS: readonly (readonly [RegExp, Refusal])[] = [
  [/message is not modified|message to delete not found/i, 'nothing to change'],
  [/message thread not found|topic[ _](?:is )?(?:closed|deleted)|TOPIC_ID_INVALID/i, 'no such topic'],
  [
    /message to (?:be replied|reply)(?: to)? not found|replied message not found|REPLY_MESSAGE_ID_INVALID/i,
    'no such question',
  ],
];

const CODES: Readonly<Record<number, Refusal>> = {
  401: 'wrong token',
  403: 'blocked',
  404: 'unknown method',
  429: 'too fast',
};

/** Reads why Telegram refused. What is not known by name is about the contents: formatting, length, a button. */
export function readRefusal({ code, description, migrateTo }: TelegramRefusedError): Refusal {
  if (migrateTo !== null) return 'moved';
  const known = CODES[code];
  if (known) return known;
  return DESCRIPTIONS.find(([words]) => words.test(description))?.[1] ?? 'contents';
}
