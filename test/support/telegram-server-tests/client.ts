import { Telegraf, TelegramError } from 'telegraf';
import type { TelegramServer } from '../telegram-server/telegram-server.ts';

/** Makes a call by the real client; methods and fields that it does not know are let through. */
export type Call = (method: string, payload?: object, signal?: AbortSignal) => Promise<unknown>;

/** The client of the product, pointed to a server. */
export function callerOf({ token, apiRoot }: Pick<TelegramServer, 'token' | 'apiRoot'>): Call {
  const { telegram } = new Telegraf(token, { telegram: { apiRoot } });
  const callApi = telegram.callApi.bind(telegram) as (m: string, p: object, o: object) => Promise<unknown>;
  return (method, payload = {}, signal) => callApi(method, payload, signal ? { signal } : {});
}

/** How a call was refused, as `400 Bad Request: chat not found`; an error that is no refusal as its message. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (error instanceof TelegramError) return `${error.code} ${error.description}`;
    return String(error);
  }
  return 'not refused';
}
