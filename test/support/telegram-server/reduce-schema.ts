import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BotApi, Field, Range, TypeShape } from './bot-api.ts';

/** The parts that are read of the full schema: one entry a method or type, with the sentences of the documentation. */
interface FullEntry {
  readonly returns?: readonly string[];
  readonly subtypes?: readonly string[];
  readonly fields?: readonly FullField[];
}

interface FullField {
  readonly name: string;
  readonly types: readonly string[];
  readonly required: boolean;
  readonly description: string;
}

interface FullSchema {
  readonly version: string;
  readonly methods: Record<string, FullEntry>;
  readonly types: Record<string, FullEntry>;
}

/** Fields that tell the members of a union apart; what the documentation says they "must be" is kept. */
const TELLING_FIELDS = ['type', 'status', 'source'];

/**
 * Cuts the full schema down to what a request can be checked with: names, types, required or not, the literal of a
 * telling field, and the documented length ("1-64 bytes", "0-200 characters").
 */
function reduced(full: FullSchema): BotApi {
  return {
    version: full.version,
    source: 'https://core.telegram.org/bots/api',
    methods: mapped(full.methods, (entry) => ({
      returns: entry.returns ?? [],
      fields: fieldsOf(entry),
    })),
    types: mapped(full.types, shapeOf),
  };
}

function shapeOf(entry: FullEntry): TypeShape {
  return entry.subtypes ? { oneOf: entry.subtypes } : { fields: fieldsOf(entry) };
}

function fieldsOf(entry: FullEntry): Record<string, Field> {
  return Object.fromEntries((entry.fields ?? []).map((field) => [field.name, reducedField(field)]));
}

function reducedField({ name, types, required, description }: FullField): Field {
  const literal = TELLING_FIELDS.includes(name)
    ? /(?:must be|always) "?(\w+)"?\.?$/.exec(description)?.[1]
    : undefined;
  const range = types.includes('String') ? rangeIn(description) : undefined;
  return { types, ...(required && { required }), ...(literal && { literal }), ...(range && { range }) };
}

function rangeIn(description: string): Range | undefined {
  const found = /\b(\d+)-(\d+) (characters|bytes)\b/i.exec(description);
  if (!found) return undefined;
  return [Number(found[1]), Number(found[2]), found[3]?.toLowerCase() === 'bytes' ? 'bytes' : 'characters'];
}

function mapped<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('Give the file of the full schema: reduce-schema.ts FULL.json');
const small = JSON.stringify(reduced(JSON.parse(readFileSync(source, 'utf8'))));
writeFileSync(join(import.meta.dirname, 'bot-api.json.gz'), gzipSync(small, { level: 9 }));
