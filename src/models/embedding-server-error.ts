import { DeskError } from '../errors.ts';
import { type ServerContext, type ServerFault, withoutCredentials } from './server-fault.ts';

const REMEDIES: Readonly<Record<ServerFault, string>> = {
  unreachable:
    'Check that the server runs and that EMBEDDING_BASE_URL is its address; PROXY_URL if the office needs a proxy.',
  refused: 'Check EMBEDDING_API_KEY, and that this key may use the model in EMBEDDING_MODEL.',
  rate_limited:
    'Wait and run it again: what is indexed already is kept. If it persists, check the quota of EMBEDDING_API_KEY.',
  not_found:
    'Check EMBEDDING_MODEL (and EMBEDDING_QUERY_MODEL) against the list of the server, and EMBEDDING_BASE_URL: it usually ends in /v1.',
  rejected: 'Check that EMBEDDING_MODEL names an embedding model and that it takes texts of this length.',
  failed: 'Look into the log of the server, then run it again; EMBEDDINGS=builtin works without one.',
  bad_answer:
    'Check that EMBEDDING_BASE_URL is an OpenAI-compatible API (it usually ends in /v1) and EMBEDDING_MODEL an embedding model.',
  timed_out: 'Check that the server is not overloaded or still loading the model, then run it again.',
};

/** An embedding server did not give the vectors asked for. Names address and model, never the key or the texts. */
export class EmbeddingServerError extends DeskError {
  override readonly name = 'EmbeddingServerError';
  readonly kind: ServerFault;
  readonly baseUrl: string;
  readonly model: string;

  /** `what` is a clause about the server: "gave 3 vectors for 4 texts". */
  constructor(kind: ServerFault, what: string, context: ServerContext, options?: ErrorOptions) {
    const baseUrl = withoutCredentials(context.baseUrl);
    super(`The embedding server at ${baseUrl} (model ${context.model}) ${what}.`, REMEDIES[kind], options);
    this.kind = kind;
    this.baseUrl = baseUrl;
    this.model = context.model;
  }
}
