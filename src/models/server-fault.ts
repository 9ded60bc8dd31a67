/**
 * What went wrong with a server of models:
 * `unreachable` no connection, or cut; `refused` the key (401, 403); `rate_limited` (429); `not_found` the model or the
 * address (404); `rejected` this request (400, 413, 422 …); `failed` on its side (5xx, or an error in mid-answer); `bad_answer` what
 * came back is not what was asked for; `timed_out` no whole answer within the limit.
 */
export type ServerFault =
  | 'unreachable'
  | 'refused'
  | 'rate_limited'
  | 'not_found'
  | 'rejected'
  | 'failed'
  | 'bad_answer'
  | 'timed_out';

/** Where a fault was met. */
export interface ServerContext {
  /** May hold a name and a password; an error's words leave them out. */
  readonly baseUrl: string;
  readonly model: string;
}

/** An address without the name and password that may stand in it. */
export function withoutCredentials(address: string): string {
  return address.replace(/^([a-z]+:\/\/)[^/@]*@/i, '$1');
}
