import { Agent } from 'node:https';
import { Telegram, TelegramError } from 'telegraf';
import type { Attachment } from '../../storage/outbox-message.ts';
import { TelegramAbortedError, TelegramRefusedError, TelegramUnreachableError } from './telegram-errors.ts';

export interface CallOptions {
  /** Ends the call early. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, answer included. */
  readonly timeLimit: number;
  /** A file that goes along, with a method that takes one (`fileFieldOf`). */
  readonly attachment?: Attachment | null;
}

/** One call of a Bot API method, whether telegraf knows the method or not. */
export interface TelegramPort {
  /**
   * Resolves with the `result` of Telegram's answer.
   *
   * Rejects with a `TelegramRefusedError` where Telegram said no, a `TelegramUnreachableError` where no sound answer came,
   * and a `TelegramAbortedError` where `signal` ended it. The token is in no message of these. Anything else is a mistake
   * of this program. An answer cut in its middle is noticed at the time limit, for node-fetch 2 waits for the rest.
   */
  call(method: string, payload: object, options: CallOptions): Promise<unknown>;
}

export interface TelegramSettings {
  readonly token: string;
  /** Such as `https://api.telegram.org`. */
  readonly apiRoot: string;
  /** A way through a proxy, or null for the direct one. */
  readonly agent?: Agent | null;
}

/**
 * Milliseconds after which an idle connection is given up. Servers give them up after a minute or so, and a message sent
 * at that moment would be of unknown outcome.
 */
const IDLE_CONNECTION = 20_000;

/** What went wrong before the request was under way: in node-fetch's words, after "reason: ". */
const NEVER_LEFT =
  /^$|^connect |^getaddrinfo |certificate|before secure TLS connection|SSL.*(?:wrong version|handshake)|^socks|proxy (?:connection|rejected)/i;

/** Telegram over telegraf's client. */
export function telegramPort({ token, apiRoot, agent }: TelegramSettings): TelegramPort {
  const direct = () => new Agent({ keepAlive: true, timeout: IDLE_CONNECTION });
  const telegram = new Telegram(token, { apiRoot, agent: agent ?? direct(), webhookReply: false });
  return {
    async call(method, payload, { signal, timeLimit, attachment }) {
      const ending = new AbortController();
      const end = () => ending.abort();
      const timer = setTimeout(end, timeLimit);
      signal?.addEventListener('abort', end);
      if (signal?.aborted) end();
      try {
        const contents = attachment ? asForm(method, payload, attachment) : payload;
        return await callApi(telegram, method, contents, ending.signal);
      } catch (error) {
        if (signal?.aborted) throw new TelegramAbortedError(method);
        if (ending.signal.aborted) {
          throw new TelegramUnreachableError(method, `no answer in ${timeLimit} ms`, true);
        }
        throw translated(method, error, token);
      } finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
      }
    },
  };
}

/** The parameter in which a method takes a file. */
const FILE_FIELDS: Readonly<Record<string, string>> = { sendPhoto: 'photo', sendDocument: 'document' };

/** In which parameter a method takes a file; null where it takes none. */
export function fileFieldOf(method: string): string | null {
  return FILE_FIELDS[method] ?? null;
}

/** What would end a file's name early in the head of its part. */
const NOT_IN_NAMES = /["\\\r\n]/g;

/**
 * Parameters and file as telegraf makes a form (multipart/form-data) of them. Objects go in as JSON: telegraf takes those it does not
 * know for files, and leaves them out in silence.
 */
function asForm(method: string, payload: object, { name, bytes }: Attachment): object {
  const field = fileFieldOf(method);
  if (field === null) throw new Error(`${method} takes no file.`);
  const texts = Object.entries(payload).map(([key, value]) => [
    key,
    typeof value === 'object' ? JSON.stringify(value) : value,
  ]);
  const filename = name.replace(NOT_IN_NAMES, '_');
  return { ...Object.fromEntries(texts), [field]: { source: Buffer.from(bytes), filename } };
}

/** telegraf's types know the methods of an older Bot API and the signal of a package of its own. */
function callApi(telegram: Telegram, method: string, payload: object, signal: AbortSignal): Promise<unknown> {
  const call = telegram.callApi.bind(telegram) as unknown as (
    method: string,
    payload: object,
    options: { signal: AbortSignal },
  ) => Promise<unknown>;
  return call(method, payload, { signal });
}

/** Our error for one of telegraf's or node-fetch's. It has no `cause`: theirs carry the address, and so the token. */
function translated(method: string, error: unknown, token: string): unknown {
  if (error instanceof TelegramError) return answered(method, error, token);
  if (!(error instanceof Error) || error.name !== 'FetchError') return error;
  const { type, code } = error as { type?: string; code?: string };
  if (type === 'invalid-json') return new TelegramUnreachableError(method, 'an answer that is no JSON', true);
  const reason = / failed, reason: (.*)$/s.exec(error.message)?.[1];
  const neverLeft = reason !== undefined && NEVER_LEFT.test(reason);
  return new TelegramUnreachableError(method, code ?? 'the connection broke', !neverLeft);
}

/** Telegram's own answer, or one that only looks like it. */
function answered(method: string, error: TelegramError, token: string): Error {
  const { error_code: code, description, parameters } = error.response;
  if (typeof code !== 'number') return new TelegramUnreachableError(method, 'an answer without a code', true);
  if (code >= 500) return new TelegramUnreachableError(method, `answered with ${code}`, true, code);
  return new TelegramRefusedError({
    ...{ method, code, description: String(description).replaceAll(token, '[token]') },
    retryAfter: parameters?.retry_after ?? null,
    migrateTo: parameters?.migrate_to_chat_id ?? null,
  });
}
