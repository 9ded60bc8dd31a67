import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Clock, systemClock } from '../../../src/telegram/sending/clock.ts';
import { NOT_FOUND, writeAnswer } from './api-answer.ts';
import { ApiEndpoint } from './api-endpoint.ts';
import { type Fault, type FaultOptions, FaultScript, type ScriptedFault } from './faults.ts';
import { FloodControl } from './flood-control.ts';
import { LongPoll } from './long-poll.ts';
import { type LoggedRequest, RequestLog } from './request-log.ts';
import { TelegramState } from './telegram-state.ts';
import type { User } from './telegram-types.ts';
import { TelegramWorld } from './telegram-world.ts';
import { UpdateQueue } from './update-queue.ts';
import { type Delivery, Webhook, type WebhookSetting } from './webhook.ts';

export interface TelegramServerOptions {
  readonly token?: string;
  readonly botName?: string;
  /** The server's time: dates of messages, long polls, limits. The machine's unless given. */
  readonly clock?: Clock;
  /** Answers 429 to a bot that sends faster than Telegram lets it. */
  readonly enforceLimits?: boolean;
  /** Milliseconds until an update that the webhook did not accept is posted again. */
  readonly webhookRetryMs?: number;
}

/**
 * Telegram for one bot, on a free port of the loopback interface. It checks every request against the Bot API, keeps
 * chats and messages, and lets go wrong what a test asks for. What people do is inherited from TelegramWorld.
 */
export class TelegramServer extends TelegramWorld {
  readonly token: string;
  /** What the bot sent that departs from the Bot API, one sentence each. A test expects none. */
  readonly breaches: string[] = [];
  /** Posts to the webhook, oldest first. */
  readonly deliveries: Delivery[] = [];
  readonly #faults = new FaultScript();
  readonly #polls: LongPoll;
  readonly #endpoint: ApiEndpoint;
  readonly #retryMs: number;
  #http: Server | null = null;
  #port = 0;

  /** Starts a server; `stop` ends it. */
  static async start(options: TelegramServerOptions = {}): Promise<TelegramServer> {
    const server = new TelegramServer(options);
    await server.comeUp();
    return server;
  }

  private constructor(options: TelegramServerOptions) {
    const { token = '123456789:AAtest-token_of-the-loopback-server00', clock = systemClock } = options;
    super(new TelegramState(botOf(token, options.botName), clock, new UpdateQueue()), new RequestLog());
    this.token = token;
    this.#retryMs = options.webhookRetryMs ?? 20;
    this.#polls = new LongPoll(this.state.updates, clock);
    const tools = {
      state: this.state,
      polls: this.#polls,
      setWebhook: (setting: WebhookSetting | null) => this.#setWebhook(setting),
    };
    const flood = options.enforceLimits ? new FloodControl(() => clock.now()) : null;
    const { token: own, log, breaches } = this;
    this.#endpoint = new ApiEndpoint({ token: own, tools, log, faults: this.#faults, flood, breaches });
  }

  /** What the bot has to be given as its apiRoot: `http://127.0.0.1:PORT`. Stays the same while the server lives. */
  get apiRoot(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Lets the next requests of a method (`*`: of any; `webhook`: deliveries) meet a fault. */
  fail(method: string, fault: Fault, options?: FaultOptions): ScriptedFault {
    return this.#faults.add(method, fault, options);
  }

  /** From now on the server is too old to know the method: 404. */
  forget(method: string): void {
    this.#faults.forget(method);
  }

  /** Requests that were answered with 429, by a fault or by the limits. */
  limited(): LoggedRequest[] {
    return this.log.requests().filter(({ status }) => status === 429);
  }

  /** Cuts all connections and refuses new ones until `comeUp`; nothing is forgotten. */
  async goDown(): Promise<void> {
    const http = this.#http;
    this.#http = null;
    if (!http) return;
    const closed = new Promise((resolve) => http.close(resolve));
    http.closeAllConnections();
    await closed;
  }

  /** Listens, on the same port as before. */
  async comeUp(): Promise<void> {
    const http = createServer((incoming, response) => void this.#serve(incoming, response));
    http.keepAliveTimeout = 0;
    await new Promise<void>((resolve, reject) => {
      http.once('error', reject);
      http.listen(this.#port, '127.0.0.1', resolve);
    });
    this.#port = (http.address() as AddressInfo).port;
    this.#http = http;
  }

  /** Ends open polls and deliveries and stops listening. */
  async stop(): Promise<void> {
    await this.#setWebhook(null);
    await this.goDown();
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const file = `/file/bot${this.token}/`;
    try {
      if (incoming.url?.startsWith(file))
        this.#serveFile(decodeURI(incoming.url.slice(file.length)), response);
      else await this.#endpoint.serve(incoming, response);
    } catch (error) {
      if (incoming.complete) this.breaches.push(`The server failed: ${String(error)}`);
      response.destroy();
    }
  }

  #serveFile(path: string, response: ServerResponse): void {
    const file = [...this.state.files.values()].find((one) => one.path === path);
    if (file) response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file.bytes);
    else writeAnswer(response, NOT_FOUND);
  }

  async #setWebhook(setting: WebhookSetting | null): Promise<void> {
    const before = this.state.webhook;
    this.state.webhook = null;
    await before?.stop();
    if (setting) this.state.webhook = new Webhook(setting, this.#webhookTools());
  }

  #webhookTools(): ConstructorParameters<typeof Webhook>[1] {
    return {
      queue: this.state.updates,
      clock: this.state.clock,
      retryMs: this.#retryMs,
      repeats: () => this.#faults.take('webhook', null) !== null,
      settled: () => this.log.changed(),
      delivered: (delivery) => {
        this.deliveries.push(delivery);
        if (/"method"\s*:/.test(delivery.body))
          this.breaches.push('A call in the answer to a webhook is not played');
        this.log.changed();
      },
    };
  }
}

function botOf(token: string, username = 'invest_desk_bot'): User {
  return { id: Number(token.split(':')[0]), is_bot: true, first_name: 'Investment Desk', username };
}
