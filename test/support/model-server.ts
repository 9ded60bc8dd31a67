import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a client sent to `/v1/embeddings`. */
export interface ReceivedRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly model: string;
  readonly input: readonly string[];
  readonly encodingFormat: string | undefined;
}

/** Answers one request, or leaves it unanswered. */
export type Play = (response: ServerResponse, request: ReceivedRequest) => void;

export interface ModelServer {
  /** `http://127.0.0.1:PORT/v1` */
  readonly baseUrl: string;
  /** Oldest first. */
  readonly requests: readonly ReceivedRequest[];
  /** Resolves when the next request has arrived in full. */
  nextRequest(): Promise<ReceivedRequest>;
  /** Cuts what is open and stops listening. */
  close(): Promise<void>;
}

/**
 * Starts an embedding server on a free port of the loopback interface. The first request gets the first play, and so on;
 * the last play serves all that follow. A mock package was tried first; it can only answer well-formed vectors and
 * statuses, and the point here is the answers that are not.
 */
export async function startModelServer(...plays: readonly [Play, ...Play[]]): Promise<ModelServer> {
  const requests: ReceivedRequest[] = [];
  const waiting: ((request: ReceivedRequest) => void)[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await receive(incoming);
    const play = plays[Math.min(requests.length, plays.length - 1)] as Play;
    requests.push(request);
    play(response, request);
    for (const resolve of waiting.splice(0)) resolve(request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    nextRequest: () => new Promise((resolve) => waiting.push(resolve)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function receive(incoming: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  return {
    path: incoming.url ?? '',
    authorization: incoming.headers.authorization,
    model: body.model,
    input: body.input,
    encodingFormat: body.encoding_format,
  };
}
