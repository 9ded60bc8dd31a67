import type { IncomingMessage } from 'node:http';

/** The body of a request, or why there is none. */
export type RequestBody = { readonly text: string } | 'too large' | 'cut';

/**
 * Reads a body of at most `largest` bytes as UTF-8, and no further than it takes to see that it is larger; `cut` where the
 * client left before its end. Never rejects.
 */
export async function readBody(request: IncomingMessage, largest: number): Promise<RequestBody> {
  if (Number(request.headers['content-length'] ?? 0) > largest) return 'too large';
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > largest) return 'too large';
      chunks.push(chunk);
    }
  } catch {
    return 'cut';
  }
  return { text: Buffer.concat(chunks).toString('utf8') };
}
