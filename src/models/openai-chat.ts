import type OpenAI from 'openai';
import { APIError } from 'openai';
import type { ChatModel, ChatReply, ChatRequest, ChatUsage } from './chat-model.ts';
import { type ChatFailure, ChatUnavailableError } from './chat-unavailable-error.ts';
import { createOpenAIClient, type OpenAIClientOptions } from './openai-client.ts';
import { explainFailure, statusOf, waitBeforeRetry } from './openai-failures.ts';
import { FULL_OPTIONS, type RequestOptions, requestBody, withoutRefused } from './request-options.ts';
import { retryOnce, type Sleep, sleep } from './retry-once.ts';
import { StreamedAnswer } from './streamed-answer.ts';
import { TimeLimitError, withTimeLimit } from './time-limit.ts';

/** What a million tokens cost, in any currency. */
export interface TokenPrices {
  readonly prompt: number;
  readonly answer: number;
}

export interface ChatModelOptions extends OpenAIClientOptions {
  readonly model: string;
  /** For the whole of a request, a second try and the wait before it included; 60,000 unless told. */
  readonly timeLimitMs?: number;
  /** To the first word of each try; half of the time limit unless told. */
  readonly firstWordMs?: number;
  /** Null where costs are not counted. */
  readonly prices?: TokenPrices | null;
  readonly sleep?: Sleep;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

const TIME_LIMIT_MS = 60_000;
/** Before the second try where an answer broke off. */
const CUT_ANSWER_WAIT_MS = 500;

/** An answer that ended before its end, or as none may end. */
class UnfinishedAnswerError extends Error {
  override readonly name = 'UnfinishedAnswerError';

  constructor(
    readonly reason: ChatFailure,
    what: string,
    /** Whether a second try may do better. */
    readonly mayPass: boolean,
  ) {
    super(what);
  }
}

/**
 * Makes the port to a model behind an OpenAI-compatible server.
 *
 * Answers are streamed. Tries once more after 429 (when Retry-After says, if the time limit leaves room for that), 5xx, a failed
 * connection and an answer that broke off. A format or an option that the server refuses is left out, and not asked for again once
 * the server has answered without. An answer counts only where the model itself ended it.
 */
export function createChatModel(options: ChatModelOptions): ChatModel {
  const client = createOpenAIClient(options);
  let known = FULL_OPTIONS;
  return async (request) => {
    const call = new ChatCall(client, options, request, known);
    const reply = await call.answer();
    known = call.accepted;
    return reply;
  };
}

/** One request with its tries. */
class ChatCall {
  readonly #client: OpenAI;
  readonly #options: ChatModelOptions;
  readonly #request: ChatRequest;
  readonly #now: () => number;
  readonly #tries: StreamedAnswer[] = [];
  #asked: RequestOptions;

  constructor(client: OpenAI, options: ChatModelOptions, request: ChatRequest, known: RequestOptions) {
    this.#client = client;
    this.#options = options;
    this.#request = request;
    this.#now = options.now ?? Date.now;
    this.#asked = known;
  }

  /** The options that were asked for last. */
  get accepted(): RequestOptions {
    return this.#asked;
  }

  async answer(): Promise<ChatReply> {
    const { signal } = this.#request;
    try {
      return await withTimeLimit(this.#timeLimit, signal, (limited) => this.#tryTwice(limited));
    } catch (error) {
      signal?.throwIfAborted();
      throw this.#explain(error);
    }
  }

  get #timeLimit(): number {
    return this.#options.timeLimitMs ?? TIME_LIMIT_MS;
  }

  #tryTwice(limited: AbortSignal): Promise<ChatReply> {
    const deadline = this.#now() + this.#timeLimit;
    return retryOnce(() => this.#tryWithFewerOptions(limited), {
      waitAfter: (error) => this.#waitAfter(error, deadline, limited),
      sleep: this.#options.sleep ?? sleep,
      signal: limited,
    });
  }

  #waitAfter(error: unknown, deadline: number, limited: AbortSignal): number | null {
    if (limited.aborted) return null;
    if (error instanceof UnfinishedAnswerError) return error.mayPass ? CUT_ANSWER_WAIT_MS : null;
    const now = this.#now();
    return waitBeforeRetry(error, now, deadline - now);
  }

  /** Tries, leaving out what the server refuses until it refuses nothing more. */
  async #tryWithFewerOptions(limited: AbortSignal): Promise<ChatReply> {
    for (;;) {
      try {
        return await this.#try(limited);
      } catch (error) {
        const fewer = this.#fewerOptions(error);
        if (fewer === null) throw error;
        this.#asked = fewer;
      }
    }
  }

  #fewerOptions(error: unknown): RequestOptions | null {
    if (!(error instanceof APIError)) return null;
    const status = statusOf(error);
    const isRefusal = status === 400 || status === 422 || status === 501;
    if (!isRefusal && status < 500) return null;
    const hasSchema = this.#request.schema !== undefined;
    return withoutRefused(this.#asked, error.message, { hasSchema, onlyNamed: !isRefusal });
  }

  async #try(limited: AbortSignal): Promise<ChatReply> {
    const answer = new StreamedAnswer(this.#request);
    this.#tries.push(answer);
    const stop = new AbortController();
    try {
      const chunks = await withTimeLimit(this.#firstWordLimit, limited, async () => {
        const stream = await this.#open(AbortSignal.any([limited, stop.signal]));
        answer.taken();
        const arriving = stream[Symbol.asyncIterator]();
        await take(arriving, answer, () => answer.hasBegun);
        return arriving;
      });
      await take(chunks, answer, () => false);
    } catch (error) {
      if (error instanceof TimeLimitError) answer.taken();
      if (answer.finish === null) throw error; // else only what follows the answer is lost
    } finally {
      stop.abort();
    }
    limited.throwIfAborted();
    return this.#reply(answer);
  }

  get #firstWordLimit(): number {
    return this.#options.firstWordMs ?? this.#timeLimit / 2;
  }

  #open(signal: AbortSignal) {
    const body = requestBody(this.#options.model, this.#request, this.#asked);
    return this.#client.chat.completions.create(body, { signal });
  }

  #reply(answer: StreamedAnswer): ChatReply {
    requireWhole(answer);
    return { text: answer.text, model: answer.model ?? this.#options.model, usage: this.#usage() };
  }

  /** Of all tries: a server charges for one that broke off too. */
  #usage(): ChatUsage {
    const all = this.#tries.map(({ spent }) => spent).filter(({ promptTokens }) => promptTokens > 0);
    const promptTokens = sum(all.map((one) => one.promptTokens));
    const answerTokens = sum(all.map((one) => one.answerTokens));
    const isEstimated = all.length === 0 || all.some((one) => one.isEstimated);
    return { promptTokens, answerTokens, cost: this.#cost(promptTokens, answerTokens), isEstimated };
  }

  #cost(promptTokens: number, answerTokens: number): number | null {
    const { prices } = this.#options;
    if (!prices) return null;
    return (promptTokens * prices.prompt + answerTokens * prices.answer) / 1_000_000;
  }

  #explain(error: unknown): ChatUnavailableError {
    const [reason, what] = this.#reasonOf(error);
    return ChatUnavailableError.ofServer(reason, what, this.#options, { cause: error, spent: this.#usage() });
  }

  #reasonOf(error: unknown): readonly [ChatFailure, string] {
    if (error instanceof UnfinishedAnswerError) return [error.reason, error.message];
    if (error instanceof TimeLimitError && !this.#tries.at(-1)?.hasBegun)
      return ['timed_out', `said nothing within ${error.limitMs} ms`];
    const characters = sum(this.#request.messages.map(({ content }) => content.length));
    return explainFailure(error, `${characters} characters`);
  }
}

/** Adds what arrives to the answer, until it ends or `isEnough`. */
async function take(
  chunks: AsyncIterator<OpenAI.ChatCompletionChunk>,
  answer: StreamedAnswer,
  isEnough: () => boolean,
): Promise<void> {
  while (!isEnough()) {
    const next = await chunks.next();
    if (next.done) return;
    answer.add(next.value);
    if (answer.isEndless)
      throw new UnfinishedAnswerError('cut_off', 'did not stop at the limit of tokens', false);
  }
}

/** Throws unless the model itself has ended the answer, and has said something. */
function requireWhole({ finish, text, hasBegun }: StreamedAnswer): void {
  if (finish === null) {
    const what = hasBegun ? 'broke off in mid-answer' : 'ended its answer before it began';
    throw new UnfinishedAnswerError('cut_off', what, true);
  }
  if (finish === 'length')
    throw new UnfinishedAnswerError('cut_off', 'ended its answer at the limit of tokens', false);
  if (finish === 'content_filter')
    throw new UnfinishedAnswerError('rejected', 'held its answer back (content_filter)', false);
  if (finish !== 'stop')
    throw new UnfinishedAnswerError('bad_answer', `ended its answer with ${JSON.stringify(finish)}`, false);
  if (text.trim() === '') throw new UnfinishedAnswerError('bad_answer', 'gave an empty answer', false);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
