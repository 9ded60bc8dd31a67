import { createServer as createHttpServer, type Server as HttpServer, type IncomingMessage } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { onTestFinished } from 'vitest';
import { startSocksServer } from './socks-server.ts';
import { TEST_IDENTITY } from './tls/identity.ts';

export interface TestProxyOptions {
  /** The only names (and addresses) this proxy knows, with the port of this machine that each stands for. */
  readonly names: Readonly<Record<string, number>>;
  /** Asked for where given. */
  readonly account?: { readonly name: string; readonly password: string };
  /** Takes connections and says nothing. */
  readonly silent?: boolean;
}

export interface TestProxy {
  readonly port: number;
  /** `host:port` of each tunnel that was asked for with the right account, oldest first. */
  readonly asked: readonly string[];
  /** Cuts all tunnels. */
  cut(): void;
}

/** What a proxy of any kind does once it knows where to. Null: it knows no such name. */
export type Dial = (host: string, port: number) => Socket | null;

/** A proxy for HTTP CONNECT on loopback, over TLS where `secure`; closed when the test is over. */
export async function startConnectProxy(
  options: TestProxyOptions & { readonly secure?: boolean },
): Promise<TestProxy> {
  const server: HttpServer = options.secure ? createHttpsServer(TEST_IDENTITY) : createHttpServer();
  return startProxy(server, options, (dial) => {
    server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
      if (options.silent) return;
      if (!isSignedIn(request, options.account)) {
        client.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n');
        return;
      }
      const { hostname, port } = new URL(`http://${request.url}`);
      const target = dial(hostname.replace(/^\[|\]$/g, ''), Number(port) || 80);
      if (target === null) {
        client.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 2\r\n\r\nno');
        return;
      }
      target.once('connect', () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        target.write(head);
        join(client, target);
      });
    });
  });
}

/** A SOCKS5 proxy on loopback; closed when the test is over. */
export function startSocksProxy(options: TestProxyOptions): Promise<TestProxy> {
  const { account } = options;
  const { server, serve } = startSocksServer(account ?? null);
  return startProxy(server, options, (dial) => {
    if (!options.silent) serve(dial, join);
  });
}

async function startProxy(
  server: Server,
  { names }: TestProxyOptions,
  serve: (dial: Dial) => void,
): Promise<TestProxy> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => {})));
  serve((host, port) => {
    asked.push(`${host}:${port}`);
    const known = names[host];
    return known === undefined ? null : connect(known, '127.0.0.1');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        cut();
      }),
  );
  return { port: (server.address() as AddressInfo).port, asked, cut };
}

function isSignedIn(request: IncomingMessage, account: TestProxyOptions['account']): boolean {
  if (!account) return true;
  const pair = Buffer.from(`${account.name}:${account.password}`, 'utf8').toString('base64');
  return request.headers['proxy-authorization'] === `Basic ${pair}`;
}

function join(client: Duplex, target: Duplex): void {
  client.pipe(target).on('error', () => client.destroy());
  target.pipe(client).on('error', () => target.destroy());
  client.on('close', () => target.destroy());
}
