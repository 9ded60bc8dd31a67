import { request } from 'node:http';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DeskError } from '../../src/errors.ts';
import { type HealthServerOptions, startHealthServer } from '../../src/operations/health-server.ts';
import { createMetrics } from '../../src/operations/metrics.ts';

async function start(options: Partial<HealthServerOptions> = {}): Promise<string> {
  const server = await startHealthServer({ port: 0, checks: {}, metrics: createMetrics(), ...options });
  onTestFinished(() => server.close());
  return `http://127.0.0.1:${server.port}`;
}

describe('startHealthServer', () => {
  it('answers 200 while every check is well', async () => {
    const address = await start({ checks: { polling: () => null, database: () => null } });
    const answer = await fetch(`${address}/health`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual({ status: 'ok', checks: { polling: 'ok', database: 'ok' } });
  });

  it('answers 503 with what is wrong, and asks anew each time', async () => {
    let fault: string | null = 'no answer from Telegram for 90 s';
    const address = await start({ checks: { polling: () => fault, database: () => null } });
    const answer = await fetch(`${address}/health?verbose`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ status: 'failing', checks: { polling: fault, database: 'ok' } });
    fault = null;
    expect((await fetch(`${address}/health`)).status).toBe(200);
  });

  it('takes a check that throws for a fault, and keeps its words back', async () => {
    const check = () => {
      throw new Error('secret words');
    };
    const answer = await fetch(`${await start({ checks: { database: check } })}/health`);
    expect(answer.status).toBe(503);
    expect(await answer.text()).not.toContain('secret');
  });

  it('serves metrics in the format of Prometheus', async () => {
    const metrics = createMetrics();
    metrics.updateReceived('message');
    const answer = await fetch(`${await start({ metrics })}/metrics`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(await answer.text()).toContain('desk_updates_received_total{kind="message"} 1');
  });

  it('answers 500 where metrics cannot be told', async () => {
    const text = () => Promise.reject(new Error('secret words'));
    const answer = await fetch(`${await start({ metrics: { contentType: 'text/plain', text } })}/metrics`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
  });

  it.each([
    ['GET', '/', 404],
    ['GET', '/health/', 404],
    ['POST', '/elsewhere', 404],
    ['POST', '/health', 405],
    ['DELETE', '/metrics', 405],
    ['HEAD', '/health', 200],
  ])('answers %s %s with %i', async (method, path, status) => {
    const answer = await fetch(`${await start()}${path}`, { method });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('allow')).toBe(status === 405 ? 'GET, HEAD' : null);
  });

  it('listens on this machine only', async () => {
    const { port } = new URL(await start());
    const outer = Object.values(networkInterfaces())
      .flat()
      .filter((one) => one?.family === 'IPv4' && !one.internal);
    for (const one of outer) {
      const code = await new Promise((resolve) => {
        request({ host: one?.address, port, timeout: 1_000 }, () => resolve('answered'))
          .on('error', ({ code }: NodeJS.ErrnoException) => resolve(code))
          .end();
      });
      expect(code).toBe('ECONNREFUSED');
    }
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
  });

  it('says in words that the port is taken, and what to do', async () => {
    const other = createServer();
    onTestFinished(() => void other.close());
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const starting = startHealthServer({ port, checks: {}, metrics: createMetrics() });
    await expect(starting).rejects.toThrow(DeskError);
    await expect(starting).rejects.toMatchObject({
      message: `HEALTH_PORT: port ${port} is taken by another program.`,
      remedy: expect.stringContaining('HEALTH_PORT'),
    });
  });

  it('is gone once closed', async () => {
    const server = await startHealthServer({ port: 0, checks: {}, metrics: createMetrics() });
    await server.close();
    await expect(fetch(`http://127.0.0.1:${server.port}/health`)).rejects.toThrow();
  });
});
