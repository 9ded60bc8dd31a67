import { botApi, type Field, type Fields, type Range } from './bot-api.ts';
import { UploadedFile } from './uploaded-file.ts';

/** The names under which files came with a request, for values that point to them by `attach://NAME`. */
export type AttachedNames = ReadonlySet<string>;

const NONE_ATTACHED: AttachedNames = new Set();

/**
 * What is wrong with the fields of an object, one sentence a fault with its path; empty if it fits. Unknown fields are
 * faults: Telegram passes over them in silence, and so a misspelt option would never be noticed.
 */
export function faultsInFields(
  value: Readonly<Record<string, unknown>>,
  fields: Fields,
  path: string,
  attached: AttachedNames = NONE_ATTACHED,
): string[] {
  const unknown = Object.keys(value).filter((name) => value[name] !== undefined && !(name in fields));
  const faults = unknown.map((name) => `${path}.${name}: no such field`);
  for (const [name, field] of Object.entries(fields)) {
    faults.push(...faultsInField(value[name], field, `${path}.${name}`, attached));
  }
  return faults;
}

function faultsInField(value: unknown, field: Field, path: string, attached: AttachedNames): string[] {
  if (value === undefined) return field.required ? [`${path}: required`] : [];
  const faults = faultsInValue(value, field.types, path, attached);
  if (faults.length > 0) return faults;
  if (field.literal !== undefined && value !== field.literal) return [`${path}: must be "${field.literal}"`];
  return typeof value === 'string' ? faultsOfText(value, field, path, attached) : [];
}

/** What keeps a value from being any of the types; of several types, the faults of the one it comes closest to. */
export function faultsInValue(
  value: unknown,
  types: readonly string[],
  path: string,
  attached: AttachedNames = NONE_ATTACHED,
): string[] {
  const [first = [], ...others] = types.map((type) => faultsOfType(value, type, path, attached));
  const best = others.reduce((least, faults) => (faults.length < least.length ? faults : least), first);
  return best.length > 0 && types.length > 1 && !isRecord(value)
    ? [`${path}: neither of ${types.join(', ')}`]
    : best;
}

function faultsOfType(value: unknown, type: string, path: string, attached: AttachedNames): string[] {
  if (type.startsWith('Array of '))
    return faultsOfArray(value, type.slice('Array of '.length), path, attached);
  const plain = PLAIN_TYPES[type];
  if (plain) return plain(value) ? [] : [`${path}: not of type ${type}`];
  const shape = botApi().types[type];
  if (!shape) return [`${path}: type ${type} is unknown`];
  if ('oneOf' in shape) return faultsInUnion(value, shape.oneOf, path, attached);
  return isRecord(value)
    ? faultsInFields(value, shape.fields, path, attached)
    : [`${path}: not an object (${type})`];
}

const PLAIN_TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  Integer: (value) => Number.isSafeInteger(value),
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  Boolean: (value) => typeof value === 'boolean',
  String: (value) => typeof value === 'string' && !/\p{Surrogate}/u.test(value),
  InputFile: (value) => value instanceof UploadedFile,
};

function faultsOfArray(value: unknown, type: string, path: string, attached: AttachedNames): string[] {
  if (!Array.isArray(value)) return [`${path}: not an array`];
  return value.flatMap((item, index) => faultsInValue(item, [type], `${path}[${index}]`, attached));
}

/** The members of a union carry a literal each; a value is held against the members whose literals it has. */
function faultsInUnion(
  value: unknown,
  names: readonly string[],
  path: string,
  attached: AttachedNames,
): string[] {
  const meant = isRecord(value) ? names.filter((name) => hasLiteralsOf(value, name)) : names;
  if (meant.length === 0) return [`${path}: none of ${names.join(', ')}`];
  return faultsInValue(value, meant, path, attached);
}

function hasLiteralsOf(value: Readonly<Record<string, unknown>>, name: string): boolean {
  const shape = botApi().types[name];
  if (!shape || 'oneOf' in shape) return false;
  return Object.entries(shape.fields).every(
    ([field, { literal }]) => literal === undefined || value[field] === literal,
  );
}

function faultsOfText(text: string, { range }: Field, path: string, attached: AttachedNames): string[] {
  const file = /^attach:\/\/(.*)$/s.exec(text)?.[1];
  if (file !== undefined && !attached.has(file)) return [`${path}: no file named ${file} came along`];
  return range ? faultsOfLength(text, range, path) : [];
}

function faultsOfLength(text: string, [least, most, unit]: Range, path: string): string[] {
  const length = unit === 'bytes' ? Buffer.byteLength(text) : text.length;
  return length < least || length > most ? [`${path}: ${length} ${unit}, allowed are ${least}-${most}`] : [];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof UploadedFile)
  );
}
