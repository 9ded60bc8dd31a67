import { DeskError } from '../errors.ts';
import type { ChatUsage } from './chat-model.ts';
import { type ServerContext, type ServerFault, withoutCredentials } from './server-fault.ts';

/**
 * Why there is no answer of a model: what went wrong with its server, or
 * `cut_off` the answer ended before its end; `over_budget` the tokens of the day are spent; `resting` the server failed lately and
 * is left alone for a while.
 */
export type ChatFailure = ServerFault | 'cut_off' | 'over_budget' | 'resting';

const REMEDIES: Readonly<Record<ChatFailure, string>> = {
  unreachable:
    'Check that the server runs and that OPENAI_BASE_URL is its address; PROXY_URL if the office needs a proxy.',
  refused: 'Check OPENAI_API_KEY, and that this key may use the model in CHAT_MODEL.',
  rate_limited: 'Wait and ask again. If it persists, check the quota of OPENAI_API_KEY.',
  not_found: 'Check CHAT_MODEL against the list of the server, and OPENAI_BASE_URL: it usually ends in /v1.',
  rejected: 'Check that CHAT_MODEL names a chat model and that its context is long enough (8,000 tokens).',
  failed: 'Look into the log of the server, then ask again; without CHAT_MODEL answers need no server.',
  bad_answer:
    'Check that OPENAI_BASE_URL is an OpenAI-compatible API (it usually ends in /v1) and CHAT_MODEL a chat model.',
  timed_out:
    'Check that the server is not overloaded or still loading the model; CHAT_TIME_LIMIT gives it longer.',
  cut_off: 'Use a model that answers without long reasoning, or look into the log of the server.',
  over_budget: 'Wait for tomorrow, or raise CHAT_BUDGET_PERSON, CHAT_BUDGET_CHAT or CHAT_BUDGET_ALL.',
  resting: 'Nothing: the server is tried again by itself.',
};

export interface ChatFailureDetails extends ErrorOptions {
  /** What the request has used before it failed, as far as can be told; nothing unless given. */
  readonly spent?: ChatUsage;
}

const NOTHING: ChatUsage = { promptTokens: 0, answerTokens: 0, cost: null, isEstimated: false };

/** A model gave no answer that can be used. Names address and model where a server is to blame, never the key or the words. */
export class ChatUnavailableError extends DeskError {
  override readonly name = 'ChatUnavailableError';
  readonly reason: ChatFailure;
  readonly spent: ChatUsage;

  constructor(reason: ChatFailure, message: string, { spent, ...options }: ChatFailureDetails = {}) {
    super(message, REMEDIES[reason], options);
    this.reason = reason;
    this.spent = spent ?? NOTHING;
  }

  /** `what` is a clause about the server: "gave an empty answer". */
  static ofServer(
    reason: ChatFailure,
    what: string,
    { baseUrl, model }: ServerContext,
    details?: ChatFailureDetails,
  ): ChatUnavailableError {
    const message = `The chat server at ${withoutCredentials(baseUrl)} (model ${model}) ${what}.`;
    return new ChatUnavailableError(reason, message, details);
  }
}
