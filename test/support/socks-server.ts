import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import type { Dial } from './proxy-servers.ts';

interface Account {
  readonly name: string;
  readonly password: string;
}

export interface SocksServer {
  readonly server: Server;
  /** From now on, clients are served: `dial` opens the way to the target, `join` ties both ends together. */
  serve(dial: Dial, join: (client: Socket, target: Socket) => void): void;
}

const NO_ACCOUNT = 0;
const BY_PASSWORD = 2;
const NO_WAY = 0xff;
const HOST_UNREACHABLE = 4;

/** The server side of SOCKS5 (RFC 1928) with CONNECT only, and names and passwords (RFC 1929) where an account is given. */
export function startSocksServer(account: Account | null): SocksServer {
  const server = createServer();
  return {
    server,
    serve: (dial, join) => {
      server.on('connection', async (client: Socket) => {
        if (!(await greet(client, account))) return;
        const [host, port] = await readTarget(client);
        const target = dial(host, port);
        if (target === null) {
          client.end(answer(HOST_UNREACHABLE));
          return;
        }
        await once(target, 'connect');
        client.write(answer(0));
        join(client, target);
      });
    },
  };
}

async function greet(client: Socket, account: Account | null): Promise<boolean> {
  const [, count = 0] = await take(client, 2);
  const offered = await take(client, count);
  const wanted = account ? BY_PASSWORD : NO_ACCOUNT;
  if (!offered.includes(wanted)) {
    client.end(Buffer.from([5, NO_WAY]));
    return false;
  }
  client.write(Buffer.from([5, wanted]));
  return account === null || signIn(client, account);
}

async function signIn(client: Socket, account: Account): Promise<boolean> {
  await take(client, 1);
  const name = await takeText(client);
  const password = await takeText(client);
  const isRight = name === account.name && password === account.password;
  client[isRight ? 'write' : 'end'](Buffer.from([1, isRight ? 0 : 1]));
  return isRight;
}

async function readTarget(client: Socket): Promise<[host: string, port: number]> {
  const [, , , kind] = await take(client, 4);
  const host =
    kind === 3
      ? await takeText(client)
      : (await take(client, kind === 1 ? 4 : 16)).join(kind === 1 ? '.' : ' ');
  return [host, (await take(client, 2)).readUInt16BE()];
}

function answer(status: number): Buffer {
  return Buffer.from([5, status, 0, 1, 0, 0, 0, 0, 0, 0]);
}

async function takeText(client: Socket): Promise<string> {
  const [length = 0] = await take(client, 1);
  return (await take(client, length)).toString('utf8');
}

async function take(client: Socket, count: number): Promise<Buffer> {
  for (;;) {
    const bytes: Buffer | null = count === 0 ? Buffer.alloc(0) : client.read(count);
    if (bytes !== null) return bytes;
    await once(client, 'readable');
  }
}
