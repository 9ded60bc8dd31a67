import type { Agent as HttpAgent } from 'node:http';
import type { Agent as HttpsAgent } from 'node:https';
import { Agent, buildConnector, fetch as fetchThrough } from 'undici';
import { isLoopbackHost } from '../config/addresses.ts';
import { readProxyAddress } from '../config/proxy-address.ts';
import { ConfigurationError } from '../errors.ts';
import { openTunnel } from './tunnel.ts';
import { HttpsTunnelAgent, HttpTunnelAgent, type OpenWay } from './tunnel-agents.ts';

/** The ways through one proxy, for every client that this program uses. What goes to this machine goes directly. */
export interface OutgoingProxy {
  /** For clients over node:http, such as telegraf and got. */
  readonly httpAgent: HttpAgent;
  /** The same for https addresses. */
  readonly httpsAgent: HttpsAgent;
  /** For clients that take a `fetch`, such as openai. Takes addresses and plain bodies, not Node's own Request and FormData. */
  readonly fetch: typeof fetch;
  /** Ends all connections. */
  close(): Promise<void>;
}

export interface ProxyOptions {
  /** PEM of the authorities that certificates are checked against, the proxy's own included, in place of Node's. */
  readonly ca?: string;
  /** Milliseconds until the proxy has let a connection through; 15 seconds unless given. */
  readonly timeLimit?: number;
}

const TIME_LIMIT = 15_000;
/** Milliseconds after which an idle connection is given up: servers give them up after a minute or so. */
const IDLE_CONNECTION = 20_000;

/**
 * Makes the ways through a proxy; nothing is connected before the first request.
 *
 * Every request gets a tunnel (CONNECT or SOCKS5), http addresses too, and the proxy resolves the name: where a proxy is
 * needed, the names outside often cannot be resolved inside. Where there is no way through, requests fail with a
 * `ProxyError`, or fetch's TypeError around it; neither holds the password. Throws a `ConfigurationError` where the address
 * is no proxy's.
 */
export function openProxy(
  proxyUrl: string,
  { ca, timeLimit = TIME_LIMIT }: ProxyOptions = {},
): OutgoingProxy {
  const address = readProxyAddress(proxyUrl);
  if (address === null) throw new ConfigurationError(['PROXY_URL is not the address of a proxy.']);
  const open: OpenWay = (target) => openTunnel(address, target, { timeLimit, ca });
  const kept = { keepAlive: true, timeout: IDLE_CONNECTION };
  const trust = ca === undefined ? {} : { ca };
  const httpAgent = new HttpTunnelAgent(open, kept);
  const httpsAgent = new HttpsTunnelAgent(open, { ...kept, ...trust });
  const dispatcher = new Agent({ connect: tunnelConnector(open, trust) });
  return {
    httpAgent,
    httpsAgent,
    fetch: fetchOver(dispatcher),
    close: async () => {
      httpAgent.destroy();
      httpsAgent.destroy();
      await dispatcher.destroy();
    },
  };
}

/** Connects as undici does, but to other machines through the tunnel. */
function tunnelConnector(open: OpenWay, trust: { ca?: string }): buildConnector.connector {
  const connect = buildConnector(trust);
  return (options, callback) => {
    const { hostname, protocol, port } = options;
    if (isLoopbackHost(hostname)) {
      connect(options, callback);
      return;
    }
    const secure = protocol === 'https:';
    open({ host: hostname, port: Number(port) || (secure ? 443 : 80) }).then(
      (socket) => (secure ? connect({ ...options, httpSocket: socket }, callback) : callback(null, socket)),
      (error: Error) => callback(error, null),
    );
  };
}

/** undici's fetch is the one of Node, with types of its own. */
function fetchOver(dispatcher: Agent): typeof fetch {
  const fetchWith = fetchThrough as unknown as (
    input: Parameters<typeof fetch>[0],
    init: Omit<RequestInit, 'dispatcher'> & { dispatcher: Agent },
  ) => Promise<Response>;
  return (input, init) => fetchWith(input, { ...init, dispatcher });
}
