import {
  type ChatCompletionRequest,
  createServer,
  type Fixture,
  type FixtureResponse,
} from '@copilotkit/aimock';

/** What a client sent to `/v1/chat/completions`. */
export type ReceivedChat = ChatCompletionRequest;

/** Makes an answer of a request. */
export type AnswerTo = (request: ReceivedChat) => FixtureResponse | Promise<FixtureResponse>;

/** What the server does with one request; the rest of a fixture is how its words are cut, delayed and broken off. */
export interface ChatPlay extends Pick<Fixture, 'chunkSize' | 'latency' | 'truncateAfterChunks'> {
  readonly response: FixtureResponse | AnswerTo;
}

export interface ChatServer {
  /** `http://127.0.0.1:PORT/v1` */
  readonly baseUrl: string;
  /** Oldest first; those that were left without an answer included. */
  readonly requests: readonly ReceivedChat[];
  /** Resolves when so many requests have arrived. */
  arrived(count: number): Promise<void>;
  /** Cuts what is open and stops listening. */
  close(): Promise<void>;
}

/**
 * Starts a chat server on a free port of the loopback interface: aimock, with a script. The first request gets the first play, and so on;
 * the last play serves all that follow. `chat-server-plays.ts` has the plays.
 */
export async function startChatServer(...plays: readonly [ChatPlay, ...ChatPlay[]]): Promise<ChatServer> {
  const requests: ReceivedChat[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const isDue = (at: number) => Math.min(requests.length, plays.length - 1) === at;
  const receive = (request: ReceivedChat) => {
    requests.push(request);
    for (const { count, resolve } of waiting) if (requests.length >= count) resolve();
  };
  const fixtures = plays.map(({ response, ...how }, at): Fixture => {
    const answer: AnswerTo = (request) => {
      receive(request);
      return typeof response === 'function' ? response(request) : response;
    };
    return { ...how, match: { predicate: () => isDue(at) }, response: answer };
  });
  const { server, url } = await createServer(fixtures, { host: '127.0.0.1', port: 0, strict: true });
  return {
    baseUrl: `${url}/v1`,
    requests,
    arrived: (count) =>
      new Promise((resolve) => {
        if (requests.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
