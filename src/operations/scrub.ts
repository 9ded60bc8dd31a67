/** Stands where a secret stood. */
export const REDACTED = '[redacted]';

/** What looks like a secret whoever it belongs to, and what is left of it. Each pattern takes linear time. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  // A link to a file of Telegram's: the path behind the token is nobody's business either.
  [/\/file\/bot[^\s"'<>]*/g, `/file/bot${REDACTED}`],
  // A bot token, its colon percent-encoded or not.
  [/(?<!\d)\d{6,}(?::|%3[Aa])[A-Za-z0-9_-]{30,}/g, REDACTED],
  // The keys of OpenAI and of servers like it.
  [/(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{16,}/g, REDACTED],
  [/\b(Bearer)\s+[\w.~+/-]{8,}=*/gi, `$1 ${REDACTED}`],
  [/\b(authorization["']?\s*[:=]\s*["']?Basic)\s+[\w+/-]+=*/gi, `$1 ${REDACTED}`],
  // Name and password in an address.
  [/(?<=:\/\/)[^\s/:@]*:[^\s/@]+@/g, `${REDACTED}@`],
];

/** Fields that hold a secret by their name, when their value is text. */
const SECRET_FIELD = /(?:token|secret|password|authorization|cookie|api[-_]?key)$/i;

/** A shorter secret is not looked for: taking it out would take words and numbers apart. */
const SHORTEST_SECRET = 6;
/** Characters of one text in a log line. */
const LONGEST_TEXT = 10_000;

/** Takes secrets out of a text; what is longer than 10,000 characters is cut afterwards. */
export type Scrub = (text: string) => string;

/**
 * Makes a scrubber for the secrets of the settings, as they are, percent-encoded or escaped as in JSON, and for whatever has the shape of a bot
 * token, an API key, a link to a Telegram file, or a name and password. Secrets under 6 characters are left alone.
 */
export function createScrub(secrets: readonly string[]): Scrub {
  const known = secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
    .sort((one, other) => other.length - one.length);
  return (text) => {
    let clean = text;
    for (const secret of known) clean = clean.replaceAll(secret, REDACTED);
    for (const [shape, rest] of SHAPES) clean = clean.replace(shape, rest);
    return clean.length > LONGEST_TEXT ? `${clean.slice(0, LONGEST_TEXT)}…` : clean;
  };
}

/**
 * A copy of a value as JSON gives it, with every text and every field's name scrubbed and fields left out by name, however
 * deep.
 */
export function scrubFields(value: unknown, scrub: Scrub, omitted: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return scrub(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => scrubFields(item, scrub, omitted));
  const fields = Object.entries(value).filter(([name]) => !omitted.has(name));
  return Object.fromEntries(
    fields.map(([name, field]) => [
      scrub(name),
      typeof field === 'string' && SECRET_FIELD.test(name) ? REDACTED : scrubFields(field, scrub, omitted),
    ]),
  );
}
