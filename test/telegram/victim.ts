import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStores, type Stores } from '../../src/storage/stores.ts';
import { type Chance, createChance } from '../bench/news/random.ts';
import { type ChildProgram, startProgram } from '../support/child-program.ts';
import { startTelegramServer } from '../support/telegram-server/start.ts';
import type { TelegramServer } from '../support/telegram-server/telegram-server.ts';
import type { Chat, User } from '../support/telegram-server/telegram-types.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { watchForToken } from '../support/token-watch.ts';
import { wordsOf } from './conversation.ts';
import { type Crowd, createCrowd } from './crowd.ts';

/** What a process does when it is killed. */
const MOMENTS = ['receiving', 'answering', 'sending'] as const;
export type Moment = (typeof MOMENTS)[number];

/** Few questions at once leave nothing under way at times, many leave answers that wait. */
const LOADS = [1, 1, 1, 8, 12] as const;

/** Killed when it does this for the so-manieth time in its life, and so many turns of our event loop later. */
interface KillPoint {
  readonly moment: Moment;
  readonly time: number;
  readonly turns: number;
  /** How many questions the crowd keeps waiting meanwhile. */
  readonly load: number;
}

/** What a killed process left in its database. */
export interface Left {
  readonly moment: Moment;
  /** Updates stored, and not answered yet. */
  readonly received: number;
  /** Answers stored, and not begun to be sent. */
  readonly toSend: number;
  /** Messages that were being sent. */
  readonly sending: number;
}

/** One bot with its own Telegram and its own database, people who ask it all the time, and a series of violent ends. */
export class Victim {
  readonly crowd: Crowd;
  /** What each killed process left. */
  readonly left: Left[] = [];
  readonly #program: URL;
  readonly #server: TelegramServer;
  readonly #databaseFile: string;
  readonly #chance: Chance;
  readonly #admin: User;
  readonly #adminChat: Chat;

  /** `program` is bot-program.ts, or what it was compiled to. */
  static async create(program: URL, seed: number): Promise<Victim> {
    const server = await startTelegramServer();
    const databaseFile = join(await temporaryFolder(), 'desk.db');
    watchForToken(server.token, 'the database holds', () => readFile(databaseFile, 'latin1'));
    return new Victim(program, server, databaseFile, createChance(seed));
  }

  private constructor(program: URL, server: TelegramServer, databaseFile: string, chance: Chance) {
    this.#program = program;
    this.#server = server;
    this.#databaseFile = databaseFile;
    this.#chance = chance;
    this.crowd = createCrowd(server, { privateChats: 6, groups: 2 });
    this.#admin = server.addUser({ first_name: 'Boss', language_code: 'en' });
    this.#adminChat = server.addPrivateChat(this.#admin);
  }

  /** Kills so many processes one after another, each while the next one loads, and lets a last one answer what is left. */
  async killOften(kills: number): Promise<void> {
    let next = this.#load();
    for (let kill = 0; kill < kills; kill += 1) {
      const program = next;
      next = this.#load();
      const point = this.#killPoint();
      await this.#runUntil(point, program);
      this.left.push({ moment: point.moment, ...this.inspect(leftIn) });
    }
    await this.#finish(next);
  }

  /** Reads the database while no process has it open. */
  inspect<T>(read: (stores: Stores) => T): T {
    const stores = openStores(this.#databaseFile, Date.now);
    try {
      return read(stores);
    } finally {
      stores.database.close();
    }
  }

  /** What the last process said to /status. */
  get status(): string {
    const last = this.#server.botMessagesIn(this.#adminChat).at(-1);
    return last ? wordsOf(last) : '';
  }

  #load(): ChildProgram {
    const { token, apiRoot } = this.#server;
    const ids = [this.#admin, ...this.crowd.chats].map(({ id }) => String(id));
    return startProgram(this.#program, this.#databaseFile, token, apiRoot, ...ids);
  }

  #killPoint(): KillPoint {
    const { pick, between } = this.#chance;
    return { moment: pick(MOMENTS), time: between(1, 6), turns: between(0, 6), load: pick(LOADS) };
  }

  /** Keeps the crowd asking and kills the process at that point. */
  async #runUntil({ moment, time, turns, load }: KillPoint, program: ChildProgram): Promise<void> {
    await this.#begin(program);
    const before = this.#done();
    const answering = this.#countLines(program);
    await this.#server.waitFor(() => {
      while (this.crowd.unanswered() < load) this.crowd.askIn(this.#chance.between(0, 7));
      const done = moment === 'answering' ? answering.lines : this.#done()[moment] - before[moment];
      return done >= time;
    });
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    await program.kill();
  }

  /** How many polls brought something, and how many answers were sent, in all processes. */
  #done(): Record<'receiving' | 'sending', number> {
    const polls = this.#server.requests('getUpdates');
    const brought = polls.filter(({ result }) => Array.isArray(result) && result.length > 0);
    return { receiving: brought.length, sending: this.#server.requests('sendMessage').length };
  }

  /** Counts the lines of a program as they come: it prints one for each question that it begins to answer. */
  #countLines(program: ChildProgram): { readonly lines: number } {
    const counted = { lines: 0 };
    const count = async () => {
      for (; (await program.nextLine()) !== undefined; this.#server.log.changed()) counted.lines += 1;
    };
    void count();
    return counted;
  }

  async #begin(program: ChildProgram): Promise<void> {
    await program.nextLine();
    program.tell('begin');
  }

  async #finish(program: ChildProgram): Promise<void> {
    await this.#begin(program);
    await this.#server.waitFor(() => this.crowd.unanswered() === 0, 60_000);
    this.#server.say(this.#adminChat, this.#admin, '/status');
    await this.#server.waitFor(() => this.status !== '');
    await program.kill();
  }
}

function leftIn({ inbox, outbox }: Stores): Omit<Left, 'moment'> {
  const { waiting, sending } = outbox.counts();
  return { received: inbox.waitingCount(), toSend: waiting, sending };
}
