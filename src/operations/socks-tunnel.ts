import type { Socket } from 'node:net';
import { SocksClient } from 'socks';
import type { ProxyAddress } from '../config/proxy-address.ts';
import { ProxyError, type ProxyFault } from './proxy-error.ts';
import type { TunnelOptions, TunnelTarget } from './tunnel.ts';

/** Asks a SOCKS5 proxy for a connection (RFC 1928, RFC 1929); it gets the name, not the address. Rejects with a `ProxyError`. */
export async function connectThroughSocks(
  { host, port, account }: ProxyAddress,
  target: TunnelTarget,
  { timeLimit }: TunnelOptions,
): Promise<Socket> {
  const signIn = account && { userId: account.name, password: account.password };
  const proxy = { host, port, type: 5 as const, ...signIn };
  try {
    const opened = await SocksClient.createConnection({
      proxy,
      command: 'connect',
      destination: { ...target },
      timeout: timeLimit,
    });
    return opened.socket;
  } catch (error) {
    const words = error instanceof Error ? error.message : '';
    throw new ProxyError(faultIn(words), words || 'no connection');
  }
}

/** The client tells its errors apart by their words only. */
function faultIn(words: string): ProxyFault {
  if (/authentication/i.test(words)) return 'ERR_PROXY_ACCOUNT';
  return /rejected/i.test(words) ? 'ERR_PROXY_REFUSED' : 'ERR_PROXY_UNREACHABLE';
}
