import type OpenAI from 'openai';
import type { ChatRequest } from './chat-model.ts';

/** What of a request some servers refuse. Each is asked for until a server has said that it does not know it. */
export interface RequestOptions {
  readonly format: 'json_schema' | 'json_object' | 'text';
  /** Whether the tokens used are asked for. */
  readonly usage: boolean;
  /** Whether the likeliest answer is asked for; models that reason first refuse that. */
  readonly temperature: boolean;
  readonly limitName: 'max_tokens' | 'max_completion_tokens';
}

/** Everything, as OpenAI's API has it. */
export const FULL_OPTIONS: RequestOptions = {
  format: 'json_schema',
  usage: true,
  temperature: true,
  limitName: 'max_tokens',
};

type StreamingParams = OpenAI.ChatCompletionCreateParamsStreaming;

/** The body of a request with these options; a format only where a shape is wanted. */
export function requestBody(
  model: string,
  { messages, schema, maxTokens }: ChatRequest,
  options: RequestOptions,
): StreamingParams {
  return {
    model,
    messages: messages.map(({ role, content }) => ({ role, content })),
    stream: true,
    [options.limitName]: maxTokens,
    ...(options.temperature && { temperature: 0 }),
    ...(options.usage && { stream_options: { include_usage: true } }),
    ...(schema && formatOf(schema, options.format)),
  };
}

function formatOf(
  { name, schema }: NonNullable<ChatRequest['schema']>,
  format: RequestOptions['format'],
): Pick<StreamingParams, 'response_format'> {
  if (format === 'text') return {};
  if (format === 'json_object') return { response_format: { type: 'json_object' } };
  return { response_format: { type: 'json_schema', json_schema: { name, schema, strict: true } } };
}

const NEXT_FORMAT = { json_schema: 'json_object', json_object: 'text' } as const;

/** A request that is too long is refused whatever is left out. */
const TOO_LONG = /context.?(?:length|window|size)|too (?:long|large|many)|exceed/i;

/**
 * What to ask for after a server has refused these options in these words: without what the words name, or, where they name nothing
 * (`named` false and a refusal of the request), without a format, then without usage. Null where leaving out more would not help.
 */
export function withoutRefused(
  options: RequestOptions,
  words: string,
  { hasSchema, onlyNamed }: { readonly hasSchema: boolean; readonly onlyNamed: boolean },
): RequestOptions | null {
  const format = hasSchema ? options.format : 'text';
  if (/max_completion_tokens/i.test(words) && options.limitName === 'max_tokens')
    return { ...options, limitName: 'max_completion_tokens' };
  if (/response.?format|json|schema|grammar|structured/i.test(words) && format !== 'text')
    return { ...options, format: NEXT_FORMAT[format] };
  if (/stream_options|include_usage/i.test(words) && options.usage) return { ...options, usage: false };
  if (/temperature/i.test(words) && options.temperature) return { ...options, temperature: false };
  if (onlyNamed || TOO_LONG.test(words)) return null;
  if (format !== 'text') return { ...options, format: NEXT_FORMAT[format] };
  return options.usage ? { ...options, usage: false } : null;
}
