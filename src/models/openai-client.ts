import OpenAI from 'openai';

export interface OpenAIClientOptions {
  /** Address of an OpenAI-compatible API, without `/embeddings` and the like: `http://127.0.0.1:11434/v1`. */
  readonly baseUrl: string;
  /** Null where the server wants none, as on loopback: `none` is sent, since the client insists on a value. */
  readonly apiKey: string | null;
  /** In place of the global one, for a proxy. */
  readonly fetch?: typeof fetch;
}

/** Longer than any time limit of ours, which cover the body of an answer too; the client's ends with the headers. */
const NO_LIMIT_OF_ITS_OWN_MS = 24 * 60 * 60 * 1000;

/** A client that reads no environment variables, writes no log, and neither retries nor gives up by itself. */
export function createOpenAIClient({ baseUrl, apiKey, fetch }: OpenAIClientOptions): OpenAI {
  return new OpenAI({
    baseURL: baseUrl,
    apiKey: apiKey || 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout: NO_LIMIT_OF_ITS_OWN_MS,
    logLevel: 'off',
    ...(fetch && { fetch }),
  });
}
