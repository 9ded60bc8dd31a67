/**
 * Where the way through the proxy ended: before the proxy answered, at its asking for a name and password, or at its refusal
 * to go on to the target.
 */
export type ProxyFault = 'ERR_PROXY_UNREACHABLE' | 'ERR_PROXY_ACCOUNT' | 'ERR_PROXY_REFUSED';

const WORDS: Readonly<Record<ProxyFault, string>> = {
  ERR_PROXY_UNREACHABLE: 'proxy connection failed',
  ERR_PROXY_ACCOUNT: 'proxy rejected the name or password',
  ERR_PROXY_REFUSED: 'proxy rejected the connection',
};

/**
 * No way through the proxy to the target, so nothing of the request was sent. Has no `cause`: the errors of the SOCKS client
 * carry the password.
 */
export class ProxyError extends Error {
  override readonly name = 'ProxyError';
  readonly code: ProxyFault;

  constructor(code: ProxyFault, detail: string) {
    super(`${WORDS[code]}: ${detail}`);
    this.code = code;
  }
}
