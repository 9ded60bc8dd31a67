import type { ChatModel, ChatReply, ChatRequest, ChatUsage } from '../../src/models/chat-model.ts';

const USAGE: ChatUsage = { promptTokens: 100, answerTokens: 20, cost: null, isEstimated: false };

/** A reply with this text and these tokens. */
export function replyOf(text: string, usage: Partial<ChatUsage> = {}): ChatReply {
  return { text, model: 'scripted', usage: { ...USAGE, ...usage } };
}

/** A request with these words. */
export function requestOf(content: string, rest: Partial<ChatRequest> = {}): ChatRequest {
  return {
    messages: [{ role: 'user', content }],
    maxTokens: 100,
    payer: { person: null, chat: null },
    ...rest,
  };
}

export interface ScriptedModel {
  readonly ask: ChatModel;
  /** Oldest first. */
  readonly requests: readonly ChatRequest[];
}

/** What a scripted model gives, in order. */
export type ModelScript = readonly (ChatReply | Error)[];

/** A model in this process that gives these in order, the last one for good; an error is what it rejects with. */
export function scriptedModel(...script: ModelScript): ScriptedModel {
  const requests: ChatRequest[] = [];
  return {
    requests,
    ask: async (request) => {
      const next = script[Math.min(requests.length, script.length - 1)];
      requests.push(request);
      if (next === undefined || next instanceof Error) throw next ?? new Error('nothing is scripted');
      return next;
    },
  };
}
