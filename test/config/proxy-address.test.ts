import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProxyAddress } from '../../src/config/proxy-address.ts';

describe('readProxyAddress', () => {
  it.each([
    ['http://10.0.0.1', { kind: 'http', host: '10.0.0.1', port: 80, account: null }],
    ['https://proxy.example.com', { kind: 'https', host: 'proxy.example.com', port: 443, account: null }],
    ['socks5://[::1]', { kind: 'socks5', host: '::1', port: 1080, account: null }],
    ['socks5h://h:9', { kind: 'socks5', host: 'h', port: 9, account: null }],
    ['http://name@h:8080', { kind: 'http', host: 'h', port: 8080, account: { name: 'name', password: '' } }],
    [
      'http://n%40x:p%3A%E4%B9%9D@h',
      { kind: 'http', host: 'h', port: 80, account: { name: 'n@x', password: 'p:九' } },
    ],
  ])('reads %s', (url, address) => {
    expect(readProxyAddress(url)).toEqual(address);
  });

  it.each([
    ...['', '10.0.0.1:1080', 'socks4://h', 'socks://h', 'ftp://h', 'http://', 'socks5://', 'http://a:100%@h'],
  ])('reads nothing of "%s"', (url) => {
    expect(readProxyAddress(url)).toBeNull();
  });

  it('reads or refuses anything without throwing', () => {
    const rest = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(
        fc.constantFrom('', 'http://', 'https://', 'socks5://', 'socks5h://'),
        rest,
        (scheme, text) => {
          const address = readProxyAddress(scheme + text);
          expect(address === null || (address.host !== '' && address.port > 0)).toBe(true);
        },
      ),
    );
  });
});
