import { NOTHING_STATED, type Statement } from './formats/format-reader.ts';

export interface FrontMatter {
  readonly stated: Statement;
  /** Offset behind the closing line; 0 where the text has no front matter. */
  readonly end: number;
}

/** Front matter longer than this is a text between two rules, not a header. */
const LONGEST = 20_000;
const BLOCK = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;
const KEY_VALUE = /^([\p{L}_][\p{L}\p{N}_ -]{0,40})[:：]\s*(.*)$/u;

/** The keys met for each thing stated, best first. */
const KEYS: { readonly [Thing in keyof Statement]: readonly string[] } = {
  title: ['title', 'headline', '标题', '標題'],
  publisher: ['publisher', 'site_name', 'site', 'website', 'source', '来源', '發布機構', '发布机构'],
  published: [
    'published',
    'date',
    'pubdate',
    'pub_date',
    'publish_date',
    'published_at',
    'date_published',
    '发布时间',
    '发布日期',
    '日期',
  ],
  language: ['language', 'lang', 'locale'],
  url: ['url', 'link', 'canonical', 'source_url', 'original', 'source', '原文链接', '链接', '网址'],
};

/**
 * Reads the YAML block between two lines of `---` at the very start of a text.
 *
 * Code is never run and unknown keys are ignored. Broken YAML (an unquoted colon in a title is the usual case) is read
 * line by line as `key: value`. A text that merely starts with a rule has no front matter. Line ends must be `\n`.
 */
export async function readFrontMatter(text: string): Promise<FrontMatter> {
  const block = BLOCK.exec(text.slice(0, LONGEST));
  if (!block) return { stated: NOTHING_STATED, end: 0 };
  const entries = (await readYaml(block[0])) ?? readKeyValues(block[1] ?? '');
  return entries ? { stated: stateFrom(entries), end: block[0].length } : { stated: NOTHING_STATED, end: 0 };
}

/** The block's entries with lower-case keys, or null where it is no YAML mapping. */
async function readYaml(block: string): Promise<ReadonlyMap<string, unknown> | null> {
  const { matter } = await import('vfile-matter');
  const file = { data: {} as { matter?: unknown }, toString: () => block };
  try {
    // Level 'error': no warnings on stderr about the YAML of strangers.
    matter(file as unknown as Parameters<typeof matter>[0], { yaml: { logLevel: 'error' } });
  } catch {
    return null;
  }
  const entries = file.data.matter;
  if (typeof entries !== 'object' || entries === null || Array.isArray(entries)) return null;
  const named = Object.entries(entries).map(([key, value]) => [normalKey(key), value] as const);
  return named.length > 0 ? new Map(named) : null;
}

/** Entries of lines that are all `key: value`, or null where one is not. */
function readKeyValues(block: string): ReadonlyMap<string, unknown> | null {
  const entries = new Map<string, unknown>();
  for (const line of block.split('\n')) {
    if (line.trim() === '' || /^\s/.test(line) || line.startsWith('- ')) continue;
    const parts = KEY_VALUE.exec(line);
    if (!parts) return null;
    entries.set(normalKey(parts[1] ?? ''), (parts[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2'));
  }
  return entries.size > 0 ? entries : null;
}

function normalKey(key: string): string {
  return key
    .trim()
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .replace(/[ -]/g, '_')
    .toLowerCase();
}

function stateFrom(entries: ReadonlyMap<string, unknown>): Statement {
  const first = (keys: readonly string[], fits: (value: string) => boolean): string | null =>
    keys.map((key) => asLine(entries.get(key))).find((value) => value !== null && fits(value)) ?? null;
  const isAddress = (value: string) => /^https?:\/\//i.test(value);
  return {
    title: first(KEYS.title, () => true),
    publisher: first(KEYS.publisher, (value) => !isAddress(value)),
    published: first(KEYS.published, () => true),
    language: first(KEYS.language, () => true),
    url: first(KEYS.url, isAddress),
  };
}

function asLine(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const line = String(value).replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}
