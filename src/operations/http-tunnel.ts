import { type ClientRequest, request as requestPlainly } from 'node:http';
import { request as requestSafely } from 'node:https';
import { isIP, isIPv6, type Socket } from 'node:net';
import type { ProxyAddress } from '../config/proxy-address.ts';
import { ProxyError } from './proxy-error.ts';
import type { TunnelOptions, TunnelTarget } from './tunnel.ts';

/** Asks an http or https proxy for a tunnel with CONNECT (RFC 9110, 9.3.6). Rejects with a `ProxyError`. */
export function connectThroughHttp(
  proxy: ProxyAddress,
  target: TunnelTarget,
  { timeLimit, ca }: TunnelOptions,
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const fail = (detail: string) => reject(new ProxyError('ERR_PROXY_UNREACHABLE', detail));
    const request = connectRequest(proxy, target, ca);
    const timer = setTimeout(() => {
      fail(`no answer in ${timeLimit} ms`);
      request.destroy();
    }, timeLimit);
    request.once('close', () => clearTimeout(timer));
    request.on('error', (error: NodeJS.ErrnoException) => fail(error.message || error.code || error.name));
    request.once('connect', ({ statusCode = 0 }, socket: Socket, head: Buffer) => {
      clearTimeout(timer);
      if (statusCode >= 200 && statusCode < 300) {
        if (head.length > 0) socket.unshift(head);
        resolve(socket);
      } else {
        socket.destroy();
        const fault = statusCode === 407 ? 'ERR_PROXY_ACCOUNT' : 'ERR_PROXY_REFUSED';
        reject(new ProxyError(fault, `status ${statusCode}`));
      }
    });
    request.end();
  });
}

function connectRequest(proxy: ProxyAddress, { host, port }: TunnelTarget, ca?: string): ClientRequest {
  const authority = `${isIPv6(host) ? `[${host}]` : host}:${port}`;
  const options = {
    method: 'CONNECT',
    host: proxy.host,
    port: proxy.port,
    path: authority,
    headers: { host: authority, ...authorization(proxy) },
    agent: false,
  } as const;
  if (proxy.kind === 'http') return requestPlainly(options);
  // Left alone, Node would check the proxy's certificate against the Host header, which names the target.
  const servername = isIP(proxy.host) ? '' : proxy.host;
  return requestSafely({ ...options, servername, ca });
}

/** Basic authentication (RFC 7617), with UTF-8 as its charset. */
function authorization({ account }: ProxyAddress): Record<string, string> {
  if (account === null) return {};
  const pair = Buffer.from(`${account.name}:${account.password}`, 'utf8');
  return { 'proxy-authorization': `Basic ${pair.toString('base64')}` };
}
