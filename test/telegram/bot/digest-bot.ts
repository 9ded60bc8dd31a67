import type { Chat, Message, User } from '../../support/telegram-server/telegram-types.ts';
import { type RunningBot, type RunningBotOptions, runningBot } from './running-bot.ts';

export const MINUTE = 60_000;

/** It is 09:00 in UTC when the bot starts, and 08:00 on the Azores. */
export const AZORES = 'Atlantic/Azores';

/** News of three places, in the manner of those that ship. */
export const NEWS: Readonly<Record<string, string>> = {
  'new/jiutai.txt': `Jiutai signs seven projects on one day

Updated : 2026-11-21Source : CCFAO

On November 20, 2026, Jiutai District of Changchun signed seven new energy projects with a total investment of RMB 5.2 billion.
`,
  'new/lvyuan.txt': `Lvyuan starts a tyre plant

Updated : 2026-11-21Source : Changchun Daily

Construction of a tyre plant started in Lvyuan District on November 19, 2026. Its total investment is RMB 800 million.
`,
  'new/hunchun.txt': `Hunchun signs a logistics park

Updated : 2026-11-22Source : Yanbian News

On November 21, 2026, Hunchun signed a logistics park project with a total investment of RMB 300 million.
`,
};

export interface DigestBot extends RunningBot {
  /** Writes documents into the corpus and lets the bot find them, which takes five minutes and a second. */
  newsCome(documents?: Readonly<Record<string, string>>): Promise<void>;
  /** Lets so many minutes pass. */
  minutesPass(minutes: number): Promise<void>;
  /** Presses a button, and gives what the person is shown. */
  press(message: Message, button: string, by?: User): Promise<string>;
  /** A message of a chat as it stands now. */
  now(message: Message): Message;
}

/** A bot with a corpus of its own, which it looks at every five minutes. */
export async function digestBot(options: RunningBotOptions = {}): Promise<DigestBot> {
  const bot = await runningBot({ ownCorpus: true, watch: true, ...options });
  const { server, clock, stores, write, until, settled, ada } = bot;
  const held = () => stores.arrivals.of([...corpora(bot)][0] ?? '').size;
  return {
    ...bot,
    newsCome: async (documents = NEWS) => {
      for (const [path, content] of Object.entries(documents)) await write(path, content);
      const expected = 3 + Object.keys(documents).length;
      await clock.advance(5 * MINUTE);
      await until(() => held() >= expected);
      await clock.advance(1000);
    },
    minutesPass: async (minutes) => {
      await clock.advance(minutes * MINUTE);
      await settled();
    },
    press: async (message, button, by = ada) => {
      const press = server.press(message, button, by);
      const { text = '' } = await server.waitFor(() => press.answers[0]);
      await settled();
      return String(text);
    },
    now: (message) => server.botMessagesIn(message.chat as Chat).find((one) => one.message_id === message.message_id) ?? message,
  };
}

function corpora({ stores }: RunningBot): string[] {
  const rows = stores.database.prepare<{ corpus: string }>('SELECT corpus FROM known_corpora').all();
  return rows.map(({ corpus }) => corpus);
}

/** The labels of the buttons under a message, row by row. */
export function buttonsOf(message: Message | undefined): string[][] {
  return message?.reply_markup?.inline_keyboard?.map((row) => row.map(({ text }) => text)) ?? [];
}
