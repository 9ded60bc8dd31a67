import type { ChatModel, ChatPayer, ChatReply, ChatRequest, ChatUsage } from './chat-model.ts';
import { ChatUnavailableError } from './chat-unavailable-error.ts';
import { estimatePromptTokens } from './streamed-answer.ts';

/** Tokens a day, prompts and answers together; 0 sets no limit. */
export interface BudgetLimits {
  readonly person: number;
  readonly chat: number;
  /** Everybody together. */
  readonly all: number;
}

/** Tokens set aside for a request, or used by it. */
export interface UsageEntry extends ChatPayer {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly model: string;
  readonly reserved: number;
}

/** Where tokens are written down. An entry that is never settled, as of a process that was killed, counts as it was reserved. */
export interface UsageBook {
  /** Tokens used and set aside on a day: of a person, of a chat, or, with neither, of everybody. */
  usedOn(day: string, whose: { readonly person?: number; readonly chat?: number }): number;
  /** Writes down what is set aside, and gives its number. */
  reserve(entry: UsageEntry): number;
  /** Puts what was used in the place of what was set aside. */
  settle(entry: number, used: ChatUsage): void;
}

export interface BudgetOptions {
  readonly model: string;
  readonly limits: BudgetLimits;
  readonly book: UsageBook;
  /** The day it is at the desk, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/**
 * Keeps a model within the budget of a day.
 *
 * Before a request the most it can use (its prompt and the longest answer) is set aside, so that requests at the same time cannot
 * overdraw together; afterwards what it has used takes its place. Rejects with a `ChatUnavailableError` (`over_budget`) where the
 * payer's person, chat or everybody together has too little left, without asking the model. A request that was called off counts as it
 * was set aside: nobody knows how far the server got.
 */
export function withBudget(ask: ChatModel, options: BudgetOptions): ChatModel {
  return async (request) => {
    const entry = reserve(request, options);
    const settle = (used: ChatUsage) => options.book.settle(entry, used);
    let reply: ChatReply;
    try {
      reply = await ask(request);
    } catch (error) {
      if (error instanceof ChatUnavailableError) settle(error.spent);
      throw error;
    }
    settle(reply.usage);
    return reply;
  };
}

function reserve(request: ChatRequest, { model, limits, book, today }: BudgetOptions): number {
  const { person, chat } = request.payer;
  const day = today();
  const reserved = estimatePromptTokens(request) + request.maxTokens;
  const refuse = (whose: string, limit: number): never => {
    throw new ChatUnavailableError('over_budget', `The budget of ${limit} tokens a day ${whose} is spent.`);
  };
  const isOver = (limit: number, used: () => number) => limit > 0 && used() + reserved > limit;
  if (person !== null && isOver(limits.person, () => book.usedOn(day, { person })))
    refuse('of this person', limits.person);
  if (chat !== null && isOver(limits.chat, () => book.usedOn(day, { chat })))
    refuse('of this chat', limits.chat);
  if (isOver(limits.all, () => book.usedOn(day, {}))) refuse('of everybody together', limits.all);
  return book.reserve({ day, person, chat, model, reserved });
}
