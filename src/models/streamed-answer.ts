import type OpenAI from 'openai';
import type { ChatRequest, ChatUsage } from './chat-model.ts';
import { estimateTokens } from './estimate-tokens.ts';

type Chunk = OpenAI.ChatCompletionChunk;

/** Tokens that one try has used. */
export type TokenCounts = Omit<ChatUsage, 'cost'>;

/** No token of any model in use is longer on average over an answer. */
const LONGEST_TOKEN = 32;

/** Reasoning that some servers send before the answer, in the answer's text. */
const REASONING = /^\s*<think>[\s\S]*?(?:<\/think>|$)/;

/** An answer while it arrives. */
export class StreamedAnswer {
  readonly #request: ChatRequest;
  #raw = '';
  #hasBegun = false;
  #isTaken = false;
  #model: string | null = null;
  #finish: string | null = null;
  #usage: TokenCounts | null = null;

  constructor(request: ChatRequest) {
    this.#request = request;
  }

  /** Takes a piece of the stream, trusting nothing of it, and tells the request's listener of new text. */
  add(chunk: Chunk): void {
    this.#model ??= typeof chunk.model === 'string' ? chunk.model : null;
    this.#usage = readUsage(chunk.usage) ?? this.#usage;
    const choice = chunk.choices?.[0];
    if (!choice) return;
    this.#finish = choice.finish_reason ?? this.#finish;
    const delta: Readonly<Record<string, unknown>> = { ...choice.delta };
    if (delta.content || delta.reasoning_content || delta.reasoning) this.#hasBegun = true;
    if (typeof delta.content !== 'string' || delta.content === '') return;
    this.#raw += delta.content;
    this.#request.onText?.(this.text);
  }

  /** Whether the model has said anything, be it to itself. */
  get hasBegun(): boolean {
    return this.#hasBegun;
  }

  /** Notes that the server has taken the request, or kept us waiting for so long that it may have: its prompt is charged for. */
  taken(): void {
    this.#isTaken = true;
  }

  /** Without the reasoning that may stand before it. */
  get text(): string {
    return this.#raw.replace(REASONING, '').trimStart();
  }

  get model(): string | null {
    return this.#model;
  }

  /** Why the model stopped, in OpenAI's words; null while it has not. */
  get finish(): string | null {
    return this.#finish;
  }

  /** Whether it is longer than the tokens asked for can be: the server does not heed the limit. */
  get isEndless(): boolean {
    return this.#raw.length > this.#request.maxTokens * LONGEST_TOKEN;
  }

  /** What it has used so far; nothing where the server has refused or failed before its first word. */
  get spent(): TokenCounts {
    if (this.#usage) return this.#usage;
    if (!this.#hasBegun && !this.#isTaken) return { promptTokens: 0, answerTokens: 0, isEstimated: true };
    const answerTokens = estimateTokens(this.#raw);
    return { promptTokens: estimatePromptTokens(this.#request), answerTokens, isEstimated: true };
  }
}

/** About how many tokens a request has before its answer. Some stand around each message; a schema is part of the prompt. */
export function estimatePromptTokens({ messages, schema }: ChatRequest): number {
  const words = messages.reduce((sum, { content }) => sum + estimateTokens(content) + AROUND_MESSAGE, 0);
  return words + (schema ? estimateTokens(JSON.stringify(schema.schema)) : 0);
}

const AROUND_MESSAGE = 4;

function readUsage(usage: Chunk['usage']): TokenCounts | null {
  if (!usage) return null;
  const { prompt_tokens: promptTokens, completion_tokens: answerTokens } = usage;
  if (!isCount(promptTokens) || !isCount(answerTokens)) return null;
  return { promptTokens, answerTokens, isEstimated: false };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
