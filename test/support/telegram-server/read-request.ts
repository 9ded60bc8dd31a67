import type { IncomingMessage } from 'node:http';
import { botApi } from './bot-api.ts';
import { UploadedFile } from './uploaded-file.ts';

/** A request to the Bot API, with its values as their declared types. */
export interface ApiRequest {
  readonly token: string;
  readonly method: string;
  readonly params: Record<string, unknown>;
  /** Names of the parts of a form that are files, those that are a field's value by themselves among them. */
  readonly attached: ReadonlySet<string>;
}

const PATH = /^\/bot([^/]*)\/(\w+)$/;

/** The request that came in, or null if its path is not `/bot<token>/<method>`. Throws a SyntaxError for broken JSON. */
export async function readRequest(incoming: IncomingMessage): Promise<ApiRequest | null> {
  const url = new URL(incoming.url ?? '/', 'http://loopback');
  const [, token, method] = PATH.exec(url.pathname) ?? [];
  const body = await readBody(incoming);
  if (token === undefined || method === undefined) return null;
  const type = incoming.headers['content-type'] ?? '';
  const params: Record<string, unknown> = typedFields(method, url.searchParams);
  if (body.length === 0) return { token, method, params, attached: new Set() };
  if (type.startsWith('application/json')) {
    return {
      token,
      method,
      params: { ...params, ...JSON.parse(body.toString('utf8')) },
      attached: new Set(),
    };
  }
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const files = await filesOf(form);
  Object.assign(params, typedFields(method, form), takenBy(method, files));
  return { token, method, params, attached: new Set(files.keys()) };
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * The text fields of a form or query, read as what the schema declares. telegraf repeats the method among the parts of a
 * form; no method has a field of that name, and it is left out.
 */
function typedFields(method: string, form: Iterable<[string, unknown]>): Record<string, unknown> {
  const fields = botApi().methods[method]?.fields ?? {};
  const texts = [...form].filter(([name, value]) => typeof value === 'string' && name !== 'method');
  return Object.fromEntries(
    texts.map(([name, value]) => [name, typedText(String(value), fields[name]?.types ?? [])]),
  );
}

function typedText(text: string, types: readonly string[]): unknown {
  if (types.includes('String') && !(types.includes('Integer') && /^-?\d+$/.test(text))) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function filesOf(form: FormData): Promise<Map<string, UploadedFile>> {
  const files = new Map<string, UploadedFile>();
  for (const [name, value] of form) {
    if (typeof value === 'string') continue;
    files.set(name, new UploadedFile(value.name, new Uint8Array(await value.arrayBuffer())));
  }
  return files;
}

/** Files that are a field's value by themselves; the others are pointed to by `attach://NAME`. */
function takenBy(method: string, files: ReadonlyMap<string, UploadedFile>): Record<string, UploadedFile> {
  const fields = botApi().methods[method]?.fields ?? {};
  return Object.fromEntries([...files].filter(([name]) => name in fields));
}
