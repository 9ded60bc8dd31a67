import type { TelegramServer } from '../support/telegram-server/telegram-server.ts';
import type { Chat, Message, User } from '../support/telegram-server/telegram-types.ts';

interface Entry {
  /** The last message before it; for a message its own number. */
  readonly at: number;
  readonly text: string;
}

/** Writes down a chat as text, as those in it saw it: messages with their buttons, and who pressed which. */
export class Conversation {
  readonly #server: TelegramServer;
  readonly #chat: Chat;
  readonly #presses: Entry[] = [];

  constructor(server: TelegramServer, chat: Chat) {
    this.#server = server;
    this.#chat = chat;
  }

  /** Lets somebody press a button, and resolves with what they are shown then. */
  async press(message: Message, button: string, user: User): Promise<string> {
    const at = this.#server.messagesIn(this.#chat).at(-1)?.message_id ?? 0;
    const press = this.#server.press(message, button, user);
    const { text = '' } = await this.#server.waitFor(() => press.answers[0]);
    const shown = text === '' ? '' : `, and is shown: ${text}`;
    this.#presses.push({ at, text: `(${user.first_name} presses ${button}${shown})` });
    return String(text);
  }

  /** All of it until now, oldest first. A message reads as it did when it was written, not as it was edited. */
  get text(): string {
    const messages = this.#server.historyOf(this.#chat).map(({ message, earlier }) => earlier[0] ?? message);
    const written = messages.map((message) => ({ at: message.message_id, text: textOf(message) }));
    const entries = [...written, ...this.#presses].sort((a, b) => a.at - b.at);
    return `${entries.map(({ text }) => text).join('\n\n')}\n`;
  }
}

function fileOf({ document, photo }: Message): string[] {
  if (photo) return ['(a picture)'];
  return document ? [`(the file ${document.file_name})`] : [];
}

/** The words of a message, plain or rich, or of its file; rich ones as they were sent, with their marks. */
export function wordsOf({ text, caption, rich_message: rich }: Message): string {
  return text ?? caption ?? rich?.blocks.map((block) => block.text).join('\n') ?? '';
}

function textOf(message: Message): string {
  const { from, reply_markup: buttons } = message;
  const rows = (buttons?.inline_keyboard ?? []).map((row) =>
    row.map(({ text: label }) => `⟦ ${label} ⟧`).join(' '),
  );
  const lines = [...fileOf(message), ...wordsOf(message).split('\n'), ...rows].map((line) =>
    `    ${line}`.trimEnd(),
  );
  return [`${from?.first_name ?? 'Somebody'}:`, ...lines].join('\n');
}
