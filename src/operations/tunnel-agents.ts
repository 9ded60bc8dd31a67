import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { isLoopbackHost } from '../config/addresses.ts';
import type { TunnelTarget } from './tunnel.ts';

/** Opens the way to a host that is not of this machine. */
export type OpenWay = (target: TunnelTarget) => Promise<Socket>;

type Given = (error: Error | null, stream: Duplex) => void;

/** An agent for http addresses whose connections to other machines take another way. */
export class HttpTunnelAgent extends http.Agent {
  readonly #open: OpenWay;

  constructor(open: OpenWay, options: http.AgentOptions) {
    super(options);
    this.#open = open;
  }

  override createConnection(options: http.ClientRequestArgs, given?: Given): Duplex | null | undefined {
    const target = targetOf(options, 80);
    if (isLoopbackHost(target.host)) return super.createConnection(options, given);
    give(this.#open(target), (socket) => socket, given);
    return undefined;
  }
}

/** The same for https addresses: TLS runs inside the tunnel, from end to end. */
export class HttpsTunnelAgent extends https.Agent {
  readonly #open: OpenWay;

  constructor(open: OpenWay, options: https.AgentOptions) {
    super(options);
    this.#open = open;
  }

  override createConnection(options: https.RequestOptions, given?: Given): Duplex | null | undefined {
    const target = targetOf(options, 443);
    if (isLoopbackHost(target.host)) return super.createConnection(options, given);
    const secure = (socket: Socket) => super.createConnection({ ...options, socket } as https.RequestOptions);
    give(this.#open(target), secure, given);
    return undefined;
  }
}

function targetOf({ host, port }: http.ClientRequestArgs, usualPort: number): TunnelTarget {
  return { host: host ?? 'localhost', port: Number(port) || usualPort };
}

/** Hands the connection over as an agent's callback takes it: an error comes alone. */
function give(opening: Promise<Socket>, wrap: (socket: Socket) => Duplex | null | undefined, given?: Given) {
  const done = given as ((error: Error | null, stream?: Duplex | null) => void) | undefined;
  opening.then(
    (socket) => done?.(null, wrap(socket)),
    (error: Error) => done?.(error),
  );
}
