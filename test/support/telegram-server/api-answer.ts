import type { ServerResponse } from 'node:http';
import { ApiRefusal } from './refusals.ts';

/** What the server answers to a call, in Telegram's envelope. */
export interface ApiAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

export function success(result: unknown): ApiAnswer {
  return { status: 200, body: { ok: true, result } };
}

export function refusal({ code, description, parameters }: ApiRefusal): ApiAnswer {
  const given = Object.keys(parameters).length > 0 ? { parameters } : {};
  return { status: code, body: { ok: false, error_code: code, description, ...given } };
}

export const NOT_FOUND = refusal(new ApiRefusal(404, 'Not Found'));
export const UNAUTHORIZED = refusal(new ApiRefusal(401, 'Unauthorized'));

export function writeAnswer(response: ServerResponse, { status, body }: ApiAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

/** Sends the first half of the answer, then cuts the connection. */
export function writeHalf(response: ServerResponse, { status, body }: ApiAnswer): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  response.write(text.slice(0, text.length / 2), () => response.destroy());
}

export function writeHtml(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/html' });
  response.end('<html><head><title>Bad Gateway</title></head><body><h1>nginx</h1></body></html>');
}
