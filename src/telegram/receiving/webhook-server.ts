import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { DeskError } from '../../errors.ts';
import { updateIdOf } from './allowed-updates.ts';
import { readBody } from './request-body.ts';
import type { UpdateIntake } from './update-intake.ts';

export interface WebhookServerParts {
  readonly intake: Pick<UpdateIntake, 'take'>;
  readonly log: Pick<Logger, 'warn' | 'error'>;
  /** What Telegram was given as secret_token. */
  readonly secret: string;
  /** Of the address that Telegram was given, such as `/telegram`. */
  readonly path: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** The interface to listen on: loopback unless given, for a reverse proxy on this machine to reach. */
  readonly host?: string;
}

const LARGEST_BODY = 1_000_000;

/** Milliseconds that a client has for the headers, and for the whole request. */
const HEADERS_TIME = 10_000;
const REQUEST_TIME = 30_000;

/**
 * Receives updates that Telegram posts. It answers 200 only when the update is stored; on any other status Telegram posts
 * it again. The answer never holds a call.
 */
export class WebhookServer {
  readonly #parts: WebhookServerParts;
  readonly #secret: Buffer;
  #http: Server | null = null;

  constructor(parts: WebhookServerParts) {
    this.#parts = parts;
    this.#secret = digest(parts.secret);
  }

  /** Listens, and gives the port. Rejects with a `DeskError` where that port cannot be had. To be called once. */
  async start(): Promise<number> {
    const { host = '127.0.0.1', port } = this.#parts;
    const timeouts = { headersTimeout: HEADERS_TIME, requestTimeout: REQUEST_TIME };
    const http = createServer(timeouts, (request, response) => void this.#serve(request, response));
    await new Promise<void>((resolve, reject) => {
      http.once('error', (cause) => reject(unusablePort(host, port, cause)));
      http.listen(port, host, resolve);
    });
    this.#http = http;
    return (http.address() as AddressInfo).port;
  }

  /** Listens no more and cuts what is still coming in: it was not acknowledged, so Telegram posts it again. */
  async stop(): Promise<void> {
    const http = this.#http;
    this.#http = null;
    if (http === null) return;
    const closed = new Promise((resolve) => http.close(resolve));
    http.closeAllConnections();
    await closed;
  }

  /** Never rejects. */
  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const status = this.#refusal(request) ?? (await this.#receive(request));
    if (status === null) return;
    if (status >= 400 && status < 500)
      this.#parts.log.warn({ status }, 'a request to the webhook was refused');
    response.writeHead(status, status === 405 ? { allow: 'POST' } : {}).end();
  }

  /** The status that the head of a request earns by itself; null for one that may go on. */
  #refusal(request: IncomingMessage): number | null {
    if (pathOf(request) !== this.#parts.path) return 404;
    if (request.method !== 'POST') return 405;
    const secret = request.headers['x-telegram-bot-api-secret-token'];
    return typeof secret === 'string' && timingSafeEqual(digest(secret), this.#secret) ? null : 401;
  }

  /** The status after reading and storing; null where the client has gone. */
  async #receive(request: IncomingMessage): Promise<number | null> {
    const body = await readBody(request, LARGEST_BODY);
    if (body === 'cut') return null;
    if (body === 'too large') return 413;
    const update = parsed(body);
    if (updateIdOf(update) === null) return 400;
    try {
      this.#parts.intake.take([update]);
      return 200;
    } catch (error) {
      this.#parts.log.error({ err: error }, 'an update cannot be stored');
      return 500;
    }
  }
}

function pathOf({ url = '' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '';
}

/** Of equal length whatever comes in, so that comparing tells nothing about the secret. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function parsed({ text }: { readonly text: string }): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function unusablePort(host: string, port: number, cause: Error): DeskError {
  const isTaken = 'code' in cause && cause.code === 'EADDRINUSE';
  return new DeskError(
    isTaken ? `Port ${port} of ${host} is taken.` : `Port ${port} of ${host} cannot be listened on.`,
    'Stop what uses it, or set WEBHOOK_PORT to another one.',
    { cause },
  );
}
