import type { ChatModel, ChatUsage } from './chat-model.ts';
import { ChatUnavailableError } from './chat-unavailable-error.ts';
import { withBreaker } from './circuit-breaker.ts';
import { type BudgetLimits, type UsageBook, withBudget } from './daily-budget.ts';
import { MemoryUsageBook } from './memory-usage-book.ts';
import { type ChatModelOptions, createChatModel } from './openai-chat.ts';

/** Told how each request to a model has ended, for log and metrics. */
export interface ChatWatch {
  answered(used: ChatUsage): void;
  failed(error: ChatUnavailableError): void;
}

export interface ComposedChatOptions extends Omit<ChatModelOptions, 'now'> {
  readonly budget: BudgetLimits;
  /** In memory alone, for this process, unless given. */
  readonly book?: UsageBook;
  readonly watch?: ChatWatch;
  readonly now: () => Date;
  /** The day it is at the desk, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** A model within its daily budget that is left alone while its server fails. */
export function composeChatModel(options: ComposedChatOptions): ChatModel {
  const { model, budget: limits, book = new MemoryUsageBook(), watch, today } = options;
  const now = () => options.now().getTime();
  const asked = withBreaker(createChatModel({ ...options, now }), { now });
  return watched(withBudget(asked, { model, limits, book, today }), watch);
}

function watched(ask: ChatModel, watch: ChatWatch | undefined): ChatModel {
  if (!watch) return ask;
  return async (request) => {
    try {
      const reply = await ask(request);
      watch.answered(reply.usage);
      return reply;
    } catch (error) {
      if (error instanceof ChatUnavailableError) watch.failed(error);
      throw error;
    }
  };
}
