import type { Socket } from 'node:net';
import type { ProxyAddress } from '../config/proxy-address.ts';
import { connectThroughHttp } from './http-tunnel.ts';
import { connectThroughSocks } from './socks-tunnel.ts';

/** Where a tunnel leads. The proxy resolves the name; an IPv6 address stands without brackets. */
export interface TunnelTarget {
  readonly host: string;
  readonly port: number;
}

export interface TunnelOptions {
  /** Milliseconds until the proxy has let us through. */
  readonly timeLimit: number;
  /** PEM of the authorities that a proxy's own certificate is checked against, in place of Node's. */
  readonly ca?: string | undefined;
}

/**
 * Opens a connection to the target through the proxy, as plain bytes: TLS to the target is up to the caller. Rejects with a
 * `ProxyError`.
 */
export function openTunnel(
  proxy: ProxyAddress,
  target: TunnelTarget,
  options: TunnelOptions,
): Promise<Socket> {
  return proxy.kind === 'socks5'
    ? connectThroughSocks(proxy, target, options)
    : connectThroughHttp(proxy, target, options);
}
