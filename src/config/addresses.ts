/** Whether a text is an address that begins with http:// or https://. */
export function isHttpUrl(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

/** Whether an address is one of this machine. Throws where it is no address. */
export function isLoopback(url: string): boolean {
  return isLoopbackHost(new URL(url).hostname);
}

/** The same of a host: by its address, so 127.example.com is elsewhere. An IPv6 address may stand in brackets. */
export function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || /^(?:\[::1\]|::1)$/.test(host) || /^127(\.\d{1,3}){3}$/.test(host);
}
