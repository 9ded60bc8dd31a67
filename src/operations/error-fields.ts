/** How deep fields are written, and how many items of a list. */
const DEEPEST = 8;
const MOST_ITEMS = 100;

/**
 * Fields for a log line, with every error in them, however deep, as plain fields: type, message, stack, causes, and
 * whatever was put on it. Never throws and ends on circles; byte arrays are given by their size.
 */
export function describeErrors(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return describeFields(fields, [fields]);
}

function describe(value: unknown, above: readonly object[]): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (above.includes(value)) return '[circular]';
  if (above.length >= DEEPEST) return '[deeper]';
  const path = [...above, value];
  if (value instanceof Error) return describeError(value, path);
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map((item) => describe(item, path));
  return 'toJSON' in value ? value : describeFields(value, path);
}

function describeFields(value: object, path: readonly object[]): Record<string, unknown> {
  return Object.fromEntries(Object.keys(value).map((name) => [name, describe(fieldOf(value, name), path)]));
}

function describeError(error: Error, path: readonly object[]): Record<string, unknown> {
  const { name, message, stack, cause } = error;
  const { name: _, ...added } = describeFields(error, path);
  return {
    ...added,
    type: name,
    message,
    stack,
    ...(cause !== undefined && { cause: describe(cause, path) }),
    ...(error instanceof AggregateError && { errors: describe(error.errors, path) }),
  };
}

function fieldOf(value: object, name: string): unknown {
  try {
    return value[name as keyof typeof value];
  } catch {
    return '[unreadable]';
  }
}
