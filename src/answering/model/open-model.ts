import type { Gazetteer } from '../../language/places.ts';
import type { ChatModel } from '../../models/chat-model.ts';
import { loadPrompts } from '../../prompts.ts';
import type { RewriteQuestion } from '../../retrieval/rewriting.ts';
import { createRewriter, type RewriterUse } from './rewrite-question.ts';
import { createAnswerWriter } from './writer.ts';
import type { AnswerWriter } from './writing-request.ts';

/** What a desk has a model do. */
export interface DeskModel {
  readonly write: AnswerWriter;
  readonly rewriterFor: (use: RewriterUse) => RewriteQuestion;
}

export interface DeskModelOptions {
  readonly chat: ChatModel;
  readonly gazetteer: Gazetteer;
  /** Milliseconds, from any start. */
  readonly clock: () => number;
}

/** Loads the prompts and makes of a chat model what a desk needs. Throws a `DeskError` where a prompt is not as it should be. */
export async function openModel({ chat, gazetteer, clock }: DeskModelOptions): Promise<DeskModel> {
  const prompts = await loadPrompts();
  return {
    write: createAnswerWriter({ chat, prompts, gazetteer, clock }),
    rewriterFor: createRewriter({ chat, prompts }),
  };
}
