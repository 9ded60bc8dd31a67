import { isHttpUrl, isLoopback } from './addresses.ts';
import { OPENAI_BASE_URL } from './embedding-settings.ts';
import { readAmount, readWholeNumber } from './numbers.ts';
import type { Settings } from './settings.ts';

/** A server with a chat model, and how much of it may be used. */
export interface ChatSettings {
  readonly baseUrl: string;
  readonly model: string;
  /** Null only for a server on loopback, which needs none. */
  readonly apiKey: string | null;
  /** For a whole answer. */
  readonly timeLimitMs: number;
  /** Tokens a day of the desk's time zone; 0 sets no limit. */
  readonly budget: { readonly person: number; readonly chat: number; readonly all: number };
  /** Of a million tokens, in any currency; null where costs are not counted. */
  readonly prices: { readonly prompt: number; readonly answer: number } | null;
}

const TIME_LIMIT_SECONDS = 60;
/** The most that CHAT_TIME_LIMIT may be. */
export const LONGEST_TIME_LIMIT_SECONDS = 600;

/** A question takes 4,000 to 8,000 tokens: some 30 questions of a person, 80 of a chat, 300 of all. */
const BUDGET = { person: 200_000, chat: 500_000, all: 2_000_000 };

/** The chat model that is set; null without CHAT_MODEL. Give it settings without faults. */
export function readChatSettings(settings: Settings): ChatSettings | null {
  if (settings.CHAT_MODEL === null) return null;
  return {
    baseUrl: settings.OPENAI_BASE_URL ?? OPENAI_BASE_URL,
    model: settings.CHAT_MODEL,
    apiKey: settings.OPENAI_API_KEY,
    timeLimitMs: (readWholeNumber(settings.CHAT_TIME_LIMIT) ?? TIME_LIMIT_SECONDS) * 1000,
    budget: {
      person: readWholeNumber(settings.CHAT_BUDGET_PERSON) ?? BUDGET.person,
      chat: readWholeNumber(settings.CHAT_BUDGET_CHAT) ?? BUDGET.chat,
      all: readWholeNumber(settings.CHAT_BUDGET_ALL) ?? BUDGET.all,
    },
    prices: readPrices(settings),
  };
}

function readPrices({ CHAT_PRICE_IN, CHAT_PRICE_OUT }: Settings): ChatSettings['prices'] {
  const [prompt, answer] = [readAmount(CHAT_PRICE_IN), readAmount(CHAT_PRICE_OUT)];
  return prompt === null || answer === null ? null : { prompt, answer };
}

/** What the settings of a chat model lack; empty where there is none. */
export function chatFaults(settings: Settings): string[] {
  const { CHAT_MODEL, CHAT_PRICE_IN, CHAT_PRICE_OUT } = settings;
  if (CHAT_MODEL === null) return [];
  const faults: string[] = [];
  const baseUrl = settings.OPENAI_BASE_URL ?? OPENAI_BASE_URL;
  if (settings.OPENAI_API_KEY === null && isHttpUrl(baseUrl) && !isLoopback(baseUrl)) {
    faults.push('CHAT_MODEL needs OPENAI_API_KEY, unless OPENAI_BASE_URL is a server on this machine.');
  }
  if ((CHAT_PRICE_IN === null) !== (CHAT_PRICE_OUT === null)) {
    faults.push('CHAT_PRICE_IN and CHAT_PRICE_OUT go together.');
  }
  return faults;
}
