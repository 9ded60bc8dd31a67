import type { Message } from 'telegraf/types';
import type { Chats } from '../../storage/chats.ts';
import type { People } from '../../storage/people.ts';
import type { CommandName } from '../wording/wording.ts';
import { aboutOf } from './about-of.ts';
import type { Access } from './access.ts';
import type { AdminCommands } from './admin-commands.ts';
import type { Admission } from './admission.ts';
import type { Asking } from './asking.ts';
import type { Deciding } from './deciding.ts';
import type { DeskCommands } from './desk-commands.ts';
import type { DigestCommands } from './digest-commands.ts';
import type { DigestQuestions } from './digest-questions.ts';
import type { LanguageChoice } from './language-choice.ts';
import type { Languages } from './languages-of.ts';
import type { LedgerCommand } from './ledger-command.ts';
import type { LedgerRows } from './ledger-rows.ts';
import { commandsFor } from './menus.ts';
import { followMigration } from './migration.ts';
import { isPrivate, personOf, placeOf, titleOf } from './place.ts';
import type { Post } from './post.ts';
import { type Me, type MessageReading, readMessage } from './read-message.ts';
import type { Reindexing } from './reindexing.ts';
import type { RowDecisions } from './row-decisions.ts';
import type { CommandTurn, Turn } from './turn.ts';
import type { Work } from './work.ts';

export interface MessageRouteTools {
  readonly me: Me;
  readonly people: People;
  readonly chats: Chats;
  readonly access: Access;
  readonly admission: Admission;
  readonly languages: Languages;
  readonly post: Post;
  readonly asking: Asking;
  readonly deskCommands: DeskCommands;
  readonly digestCommands: DigestCommands;
  readonly digestQuestions: DigestQuestions;
  readonly languageChoice: LanguageChoice;
  readonly adminCommands: AdminCommands;
  readonly reindexing: Reindexing;
  readonly deciding: Deciding;
  readonly ledgerCommand: LedgerCommand;
  readonly ledgerRows: LedgerRows;
  readonly rowDecisions: RowDecisions;
  /** An admin has begun to talk with the bot. */
  readonly onAdmin: (person: number) => void;
}

type CommandReading = Extract<MessageReading, { kind: 'command' }>;

/** Where messages go: to the readers' questions, to the commands, or nowhere. */
export class MessageRoute {
  readonly #tools: MessageRouteTools;
  readonly #commands: ReadonlyMap<string, (turn: CommandTurn) => void | Promise<void>>;

  constructor(tools: MessageRouteTools) {
    this.#tools = tools;
    this.#commands = new Map(Object.entries(commandsOf(tools)));
  }

  /** A message was written. */
  async written(message: Message, work: Work): Promise<void> {
    if (followMigration(message, this.#tools.chats, work)) return;
    const reading = readMessage(message, this.#tools.me);
    if (reading.kind === 'nothing') return;
    const turn = this.#turnOf(message, work);
    const { asking, digestQuestions } = this.#tools;
    if (!this.#tools.access.mayAsk(turn.place)) this.#refuse(reading, turn);
    else if (reading.kind === 'question')
      await asking.ask(reading.text, turn, digestQuestions.about(message));
    else if (reading.kind === 'command') await this.#command(reading, message, turn);
    else
      this.#tools.post.say(turn, turn.wording.trouble[reading.kind === 'file' ? 'unknownUpload' : 'notText']);
  }

  /** A message was changed: only a question's matters. */
  async edited(message: Message, work: Work): Promise<void> {
    const reading = readMessage(message, this.#tools.me);
    if (reading.kind !== 'question') return;
    const turn = this.#turnOf(message, work);
    const { access, asking, digestQuestions } = this.#tools;
    if (access.mayAsk(turn.place)) await asking.askAgain(reading.text, turn, digestQuestions.about(message));
  }

  /** The turn of whoever wrote, who is kept in mind with the chat. */
  #turnOf(message: Message, work: Work): Turn {
    const { people, chats, languages } = this.#tools;
    const { from, chat, sender_chat: standIn } = message;
    work.onCommit(() => {
      if (from && !standIn) people.seen(personOf(from));
      chats.seen({ id: chat.id, title: titleOf(chat), kind: chat.type });
    });
    const place = placeOf(message);
    const wording = languages.in(place, from?.language_code);
    return { place, message: message.message_id, wording, work };
  }

  /** In a group that may ask, those who were denied in person meet silence. */
  #refuse(reading: MessageReading, { place, wording, work }: Turn): void {
    const { access, admission } = this.#tools;
    const isMeant = reading.kind !== 'command' || this.#commands.has(reading.name);
    if (isPrivate(place)) work.onCommit(() => admission.refusePerson(place, wording, work.updateId));
    else if (isMeant && !access.isGroupAllowed(place.chat)) {
      work.onCommit(() => admission.refuseGroup(place, null, wording, work.updateId));
    }
  }

  async #command({ name, argument }: CommandReading, message: Message, turn: Turn): Promise<void> {
    const { access, post, onAdmin } = this.#tools;
    const { place, wording, work } = turn;
    const command = this.#commands.get(name);
    const isAdmin = access.isAdmin(place.person);
    if (isPrivate(place) && isAdmin && name === 'start') work.afterCommit(() => onAdmin(place.person));
    if (!command) return isPrivate(place) ? post.say(turn, wording.unknownCommand(`/${name}`)) : undefined;
    if (isForAdmins(name) && !isPrivate(place)) return;
    if (isForAdmins(name) && !isAdmin) return post.say(turn, wording.access.adminsOnly);
    const replied = 'reply_to_message' in message ? message.reply_to_message : undefined;
    await command({ ...turn, argument, about: aboutOf(replied) });
  }
}

function isForAdmins(name: string): boolean {
  return !commandsFor('private').some((known) => known === name);
}

/** Every command but /ask, which is a question. */
function commandsOf({
  deskCommands,
  digestCommands,
  languageChoice,
  adminCommands,
  reindexing,
  deciding,
  ledgerCommand,
  ledgerRows,
  rowDecisions,
}: MessageRouteTools): Record<Exclude<CommandName, 'ask'>, (turn: CommandTurn) => void | Promise<void>> {
  return {
    start: (turn) => deskCommands.start(turn),
    help: (turn) => deskCommands.help(turn),
    sources: (turn) => deskCommands.sources(turn),
    digest: (turn) => digestCommands.digest(turn),
    forget: (turn) => deskCommands.forget(turn),
    language: (turn) => languageChoice.offer(turn),
    users: (turn) => adminCommands.users(turn),
    status: (turn) => adminCommands.status(turn),
    reindex: (turn) => reindexing.begin(turn),
    allow: (turn) => deciding.allow(turn),
    deny: (turn) => deciding.deny(turn),
    ledger: (turn) => ledgerCommand.asked(turn),
    row: (turn) => ledgerRows.asked(turn),
    correct: (turn) => rowDecisions.correct(turn),
    reject: (turn) => rowDecisions.reject(turn),
    undo: (turn) => rowDecisions.undo(turn),
  };
}
