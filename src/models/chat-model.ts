/** One message of a conversation with a model. */
export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** The shape an answer is wanted in. */
export interface AnswerSchema {
  /** Letters, digits, `_` and `-`. */
  readonly name: string;
  /** JSON Schema. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Whose daily budget pays for a request; a null side is nobody's. */
export interface ChatPayer {
  readonly person: number | null;
  readonly chat: number | null;
}

export interface ChatRequest {
  readonly messages: readonly ChatMessage[];
  /** Asked for as structured output where the server has it; elsewhere the words of the prompt have to ask for it. */
  readonly schema?: AnswerSchema;
  /** Tokens of the answer, at most. */
  readonly maxTokens: number;
  readonly payer: ChatPayer;
  readonly signal?: AbortSignal | undefined;
  /** Told the whole text so far, each time some has arrived; a second try begins anew with less. */
  readonly onText?: (textSoFar: string) => void;
}

/** What a request has used, as the server says or, where it says nothing, as is estimated from the characters. */
export interface ChatUsage {
  readonly promptTokens: number;
  readonly answerTokens: number;
  /** In the currency of the price settings; null where no price is set. */
  readonly cost: number | null;
  readonly isEstimated: boolean;
}

export interface ChatReply {
  readonly text: string;
  /** As the server names it. */
  readonly model: string;
  readonly usage: ChatUsage;
}

/**
 * Asks a model. Resolves with a whole answer only: one that was cut off, by the time limit, by a broken connection or by the limit of tokens,
 * rejects, as every failure does, with a `ChatUnavailableError` that says what failed, or with the signal's reason where that fired.
 */
export type ChatModel = (request: ChatRequest) => Promise<ChatReply>;
