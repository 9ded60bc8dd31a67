import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DeskError } from '../errors.ts';

/** Says what is wrong, in words without secrets, or null where all is well. One that throws counts as wrong. */
export type HealthCheck = () => string | null;

export interface HealthServerOptions {
  /** 0 for any free one. */
  readonly port: number;
  /** By name, asked at every request: they must be quick. */
  readonly checks: Readonly<Record<string, HealthCheck>>;
  readonly metrics: { readonly contentType: string; text(): Promise<string> };
}

export interface HealthServer {
  /** The port it listens on. */
  readonly port: number;
  close(): Promise<void>;
}

interface Page {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

type Pages = ReadonlyMap<string, () => Page | Promise<Page>>;

const HOST = '127.0.0.1';
const FAILED = 'the check failed';

/**
 * Serves `GET /health` (200, or 503 where a check says what is wrong; JSON either way) and `GET /metrics` (Prometheus) to this
 * machine only. Rejects with a `DeskError` where the port cannot be had.
 */
export async function startHealthServer({
  port,
  checks,
  metrics,
}: HealthServerOptions): Promise<HealthServer> {
  const pages: Pages = new Map<string, () => Page | Promise<Page>>([
    ['/health', () => healthPage(checks)],
    ['/metrics', async () => page(200, await metrics.text(), metrics.contentType)],
  ]);
  const server = createServer((request, response) => void answer(request, response, pages));
  await listen(server, port);
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

async function answer(request: IncomingMessage, response: ServerResponse, pages: Pages): Promise<void> {
  const make = pages.get((request.url ?? '').replace(/\?.*$/s, ''));
  if (make === undefined) {
    write(response, page(404, 'Not found. Here are /health and /metrics.\n'));
  } else if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    write(response, page(405, 'Only GET and HEAD.\n'));
  } else {
    write(response, await tried(make));
  }
}

async function tried(make: () => Page | Promise<Page>): Promise<Page> {
  try {
    return await make();
  } catch {
    return page(500, 'This cannot be told now.\n');
  }
}

function healthPage(checks: HealthServerOptions['checks']): Page {
  const faults = Object.entries(checks).map(([name, check]) => [name, faultOf(check)] as const);
  const well = faults.every(([, fault]) => fault === null);
  const body = {
    status: well ? 'ok' : 'failing',
    checks: Object.fromEntries(faults.map(([name, fault]) => [name, fault ?? 'ok'])),
  };
  return page(well ? 200 : 503, `${JSON.stringify(body)}\n`, 'application/json; charset=utf-8');
}

/** The words of an error are kept back: they may hold anything. */
function faultOf(check: HealthCheck): string | null {
  try {
    return check();
  } catch {
    return FAILED;
  }
}

function page(status: number, body: string, contentType = 'text/plain; charset=utf-8'): Page {
  return { status, contentType, body };
}

function write(response: ServerResponse, { status, contentType, body }: Page): void {
  response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' });
  response.end(body);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(port, error)));
    server.listen(port, HOST, resolve);
  });
}

function portError(port: number, cause: NodeJS.ErrnoException): DeskError {
  const why = cause.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${cause.code})`;
  return new DeskError(
    `HEALTH_PORT: port ${port} ${why}.`,
    'Set HEALTH_PORT to a free port, or leave it unset to serve no health.',
    { cause },
  );
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
