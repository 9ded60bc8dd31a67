import type { Chat, Message, User } from '../../support/telegram-server/telegram-types.ts';
import { type RunningBot, type RunningBotOptions, runningBot } from './running-bot.ts';

export const MINUTE = 60_000;

/** It is 09:00 in UTC when the bot starts, and 08:00 on the Azores. */
export const AZORES = 'Atlantic/Azores';

const PLACES = [
  ...['Jiutai', 'Lvyuan', 'Nanguan', 'Kuancheng', 'Erdao', 'Shuangyang'],
  ...['Dehui', 'Yushu', 'Nong’an', 'Hunchun', 'Dunhua', 'Yanji'],
];

/** News of twelve places, all of the day on which the tests play; the first are of the most money. */
export const NEWS: Readonly<Record<string, string>> = Object.fromEntries(
  PLACES.map((place, at) => [
    `news/${at}.txt`,
    `${place} signs a new energy project

Updated : 2026-11-22Source : Changchun Daily

On November 21, 2026, ${place} in Jilin Province signed a new energy project with a total investment of RMB ${90 - at} billion.

The plant will stand in the east of the town. Construction is to begin in May 2027.
`,
  ]),
);

export interface DigestBot extends RunningBot {
  /** Lets so many minutes pass, and what is sent in them arrive. */
  minutesPass(minutes: number): Promise<void>;
  /** Lets the hour of the digest come, 08:30 on the Azores, and gives it. */
  digestComes(chat: Chat): Promise<Message>;
  /** Presses a button, and gives what the person is shown. */
  press(message: Message, button: string, by?: User): Promise<string>;
  /** A message of a chat as it stands now. */
  now(message: Message): Message;
}

/** A bot whose corpus is the news of today. */
export async function digestBot(options: RunningBotOptions = {}): Promise<DigestBot> {
  const bot = await runningBot({ corpus: NEWS, ...options });
  const { server, clock, settled, ada, next } = bot;
  return {
    ...bot,
    minutesPass: async (minutes) => {
      await clock.advance(minutes * MINUTE);
      await settled();
    },
    digestComes: async (chat) => {
      const digest = await next(chat, () => clock.advance(30 * MINUTE));
      await settled();
      return digest;
    },
    press: async (message, button, by = ada) => {
      const press = server.press(message, button, by);
      const { text = '' } = await server.waitFor(() => press.answers[0]);
      await settled();
      return String(text);
    },
    now: ({ chat, message_id: id }) => {
      const found = server.messagesIn(chat).find((one) => one.message_id === id);
      if (!found) throw new Error(`Message ${id} is gone.`);
      return found;
    },
  };
}

/** The labels of the buttons under a message, row by row. */
export function buttonsOf(message: Message | undefined): string[][] {
  return message?.reply_markup?.inline_keyboard?.map((row) => row.map(({ text }) => text)) ?? [];
}
