import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { lazy } from '../../../src/language/lazy.ts';

/** Least, most, and what is counted; characters are UTF-16 units. */
export type Range = readonly [least: number, most: number, unit: 'characters' | 'bytes'];

export interface Field {
  /** Any of these: `Integer`, `Float`, `String`, `Boolean`, a type's name, or `Array of …`. */
  readonly types: readonly string[];
  readonly required?: true;
  /** The only value the field may have. */
  readonly literal?: string;
  readonly range?: Range;
}

export type Fields = Readonly<Record<string, Field>>;

export type TypeShape = { readonly fields: Fields } | { readonly oneOf: readonly string[] };

export interface MethodShape {
  readonly returns: readonly string[];
  readonly fields: Fields;
}

export interface BotApi {
  readonly version: string;
  readonly source: string;
  readonly methods: Readonly<Record<string, MethodShape>>;
  readonly types: Readonly<Record<string, TypeShape>>;
}

/** The schema of Telegram's Bot API, read at its first use; README.md says how the file was made. */
export const botApi: () => BotApi = lazy(() =>
  JSON.parse(gunzipSync(readFileSync(join(import.meta.dirname, 'bot-api.json.gz'))).toString('utf8')),
);
