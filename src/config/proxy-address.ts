/** A proxy and how to sign in there. */
export interface ProxyAddress {
  readonly kind: 'http' | 'https' | 'socks5';
  /** An IPv6 address stands without brackets. */
  readonly host: string;
  readonly port: number;
  /** Null where the proxy asks for none; the password may be empty. */
  readonly account: { readonly name: string; readonly password: string } | null;
}

/** The schemes that are served, with the port of each where the address names none. */
const SCHEMES: Readonly<Record<string, readonly [ProxyAddress['kind'], number]>> = {
  'http:': ['http', 80],
  'https:': ['https', 443],
  'socks5:': ['socks5', 1080],
  'socks5h:': ['socks5', 1080],
};

/**
 * Reads `http://`, `https://`, `socks5://` and `socks5h://` addresses, with or without name, password and port; what stands
 * percent-encoded in name and password is decoded. Null for anything else.
 */
export function readProxyAddress(proxyUrl: string): ProxyAddress | null {
  if (!URL.canParse(proxyUrl)) return null;
  const { protocol, hostname, port, username, password } = new URL(proxyUrl);
  const [kind, usualPort] = SCHEMES[protocol] ?? [];
  const [name, secret] = [decode(username), decode(password)];
  if (!kind || !usualPort || hostname === '' || name === null || secret === null) return null;
  return {
    kind,
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(port) || usualPort,
    account: name || secret ? { name, password: secret } : null,
  };
}

/** Null for a lone percent sign and the like. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
