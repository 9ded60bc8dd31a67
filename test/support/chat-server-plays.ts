import type { ResponseOverrides } from '@copilotkit/aimock';
import type { ChatPlay, ReceivedChat } from './chat-server.ts';

/** Says this, in pieces of a few characters, and stops of its own accord. */
export function says(content: string, overrides: ResponseOverrides = {}): ChatPlay {
  return { chunkSize: 8, response: { content, ...overrides } };
}

/** Says what is made of the request. */
export function saysOf(write: (request: ReceivedChat) => string): ChatPlay {
  return { chunkSize: 8, response: (request) => ({ content: write(request) }) };
}

/** Reasons before it speaks, as servers with a parser for reasoning show it. */
export function thinks(reasoning: string, content: string): ChatPlay {
  return { chunkSize: 8, response: { content, reasoning } };
}

export function status(code: number, message: string, details: StatusDetails = {}): ChatPlay {
  const { retryAfter, code: name } = details;
  const error = { message, type: 'error', ...(name && { code: name }) };
  return { response: { status: code, error, ...(retryAfter !== undefined && { retryAfter }) } };
}

interface StatusDetails {
  /** Seconds; sent with 429 only. */
  readonly retryAfter?: number;
  readonly code?: string;
}

/** Breaks the connection after so many pieces; the pause between them lets each go out. The first has no words. */
export function cutAfter(pieces: number, content: string): ChatPlay {
  return { ...slow(content, 5), truncateAfterChunks: pieces };
}

/** Waits so many milliseconds before each piece. */
export function slow(content: string, latency: number): ChatPlay {
  return { ...says(content), latency };
}

/** Takes the request and never says anything. */
export const silent: ChatPlay = { response: () => new Promise(() => {}) };

/** Says words without end, whatever limit was asked for. */
export const endless: ChatPlay = { chunkSize: 4_000, response: { content: 'and so on '.repeat(100_000) } };

/** Refuses requests that want what it does not know, and answers the others. */
export function without(
  refused: 'response_format' | 'stream_options',
  message: string,
  content: string,
): ChatPlay {
  return {
    chunkSize: 8,
    response: (request) =>
      request[refused] === undefined ? { content } : { status: 400, error: { message, type: 'error' } },
  };
}
