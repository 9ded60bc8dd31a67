import type { ChatModel, ChatReply } from './chat-model.ts';
import { type ChatFailure, ChatUnavailableError } from './chat-unavailable-error.ts';
import { withBreaker } from './circuit-breaker.ts';
import { type BudgetLimits, type UsageBook, withBudget } from './daily-budget.ts';
import { MemoryUsageBook } from './memory-usage-book.ts';
import { type ChatModelOptions, createChatModel } from './openai-chat.ts';

/** Told how each request to a model has ended, for metrics. */
export interface ChatCounts {
  answered(reply: ChatReply): void;
  failed(reason: ChatFailure): void;
}

export interface ComposedChatOptions extends Omit<ChatModelOptions, 'now'> {
  readonly budget: BudgetLimits;
  /** In memory alone, for this process, unless given. */
  readonly book?: UsageBook;
  readonly counts?: ChatCounts;
  readonly now: () => Date;
  /** The day it is at the desk, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** A model within its daily budget that is left alone while its server fails, each request counted. */
export function composeChatModel(options: ComposedChatOptions): ChatModel {
  const { model, budget: limits, book = new MemoryUsageBook(), counts, today } = options;
  const now = () => options.now().getTime();
  const asked = withBreaker(createChatModel({ ...options, now }), { now });
  return withCounts(withBudget(asked, { model, limits, book, today }), counts);
}

function withCounts(ask: ChatModel, counts: ChatCounts | undefined): ChatModel {
  if (!counts) return ask;
  return async (request) => {
    try {
      const reply = await ask(request);
      counts.answered(reply);
      return reply;
    } catch (error) {
      if (error instanceof ChatUnavailableError) counts.failed(error.reason);
      throw error;
    }
  };
}
