import type { Config } from '../config.ts';
import { type ProxyAddress, readProxyAddress } from './proxy-address.ts';

/** Every value of the settings that must not be seen: token, webhook secret, keys, the proxy's password. */
export function configuredSecrets({ telegram, embeddings, chat, proxyUrl }: Config): string[] {
  const proxy = proxyUrl === null ? null : readProxyAddress(proxyUrl);
  const secrets = [
    telegram?.token,
    telegram?.webhook?.secret,
    embeddings.kind === 'openai' ? embeddings.apiKey : null,
    chat?.apiKey,
    ...accountSecrets(proxy),
  ];
  return secrets.flatMap((secret) => secret || []);
}

/** The password, and how it looks in a header. */
function accountSecrets(proxy: ProxyAddress | null): string[] {
  if (!proxy?.account) return [];
  const { name, password } = proxy.account;
  return password ? [password, Buffer.from(`${name}:${password}`, 'utf8').toString('base64')] : [];
}
