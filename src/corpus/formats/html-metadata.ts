import type { DomDocument } from './dom.ts';
import type { Statement } from './format-reader.ts';

/** Names of `<meta>` tags by what they state, surest first (Open Graph, Dublin Core, Chinese government standard). */
const META = {
  title: ['og:title', 'twitter:title', 'articletitle', 'dc.title', 'dcterms.title'],
  publisher: ['og:site_name', 'contentsource', 'dc.publisher', 'application-name', 'sitename'],
  published: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'pubdate',
    'publishdate',
    'publish_date',
    'parsely-pub-date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'date',
  ],
  url: ['og:url'],
} as const;

const DATES_OF_JSON_LD = ['datePublished', 'dateCreated'];
const MOST_NODES = 500;

/**
 * What a page says of itself: JSON-LD, `<meta>` tags, `<link rel="canonical">`, one `<time datetime>`, `<h1>`,
 * `<title>` without the site's name, `<html lang>`. Nothing is inferred from the text.
 */
export function readPageStatement(page: DomDocument): Statement {
  const meta = readMetaTags(page);
  const jsonLd = readJsonLd(page);
  const first = (names: readonly string[]) =>
    names.map((name) => meta.get(name)).find((value) => value) ?? null;
  const publisher = first(META.publisher) ?? nameOf(jsonLd?.publisher);
  return {
    title: first(META.title) ?? textOf(jsonLd?.headline) ?? readHeading(page) ?? readTitle(page, publisher),
    publisher,
    published:
      DATES_OF_JSON_LD.map((key) => textOf(jsonLd?.[key])).find((value) => value) ??
      first(META.published) ??
      readTime(page),
    language: page.documentElement?.getAttribute('lang') ?? null,
    url: page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? first(META.url),
  };
}

function readMetaTags(page: DomDocument): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const content = textOf(tag.getAttribute('content'));
    if (name && content && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), content);
  }
  return tags;
}

/** The first object of the page's JSON-LD that has a date or a headline; broken JSON is passed over. */
function readJsonLd(page: DomDocument): { readonly [key: string]: unknown } | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parseJson(script.textContent ?? ''));
    if (article) return article;
  }
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function findArticle(json: unknown): { readonly [key: string]: unknown } | null {
  const queue: unknown[] = [json];
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const node = queue[at];
    if (Array.isArray(node)) queue.push(...node.slice(0, MOST_NODES));
    else if (isObject(node)) {
      if (node.headline !== undefined || node.datePublished !== undefined) return node;
      queue.push(node['@graph'], node.mainEntity);
    }
  }
  return null;
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}

function nameOf(value: unknown): string | null {
  return isObject(value) ? textOf(value.name) : textOf(value);
}

function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text === '' ? null : text;
}

/** The only `<h1>`, or the first inside an article. */
function readHeading(page: DomDocument): string | null {
  const headings = [...page.querySelectorAll('h1')];
  const heading = page.querySelector('article h1, main h1') ?? (headings.length === 1 ? headings[0] : null);
  return textOf(heading?.textContent);
}

/** `<title>` without the site's name behind (or before) a dash, bar or underscore. */
function readTitle(page: DomDocument, publisher: string | null): string | null {
  const title = textOf(page.querySelector('title')?.textContent);
  if (title === null) return null;
  const parts = title.split(/\s+[-–—|»·:]\s+|\s*[_|]\s*|(?<=\p{Script=Han})\s?[-–—]+\s?(?=\p{Script=Han})/u);
  const named = parts.filter((part) => part !== publisher);
  const longest = named.reduce((one, other) => (other.length > one.length ? other : one), '');
  return longest || title;
}

/** A single `<time>` with a date; of several, only one inside the article and marked as published. */
function readTime(page: DomDocument): string | null {
  const marked = page.querySelector(
    'time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"]',
  );
  const times = [...page.querySelectorAll('time[datetime]')];
  const time = marked ?? (times.length === 1 ? times[0] : null);
  return textOf(time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? time?.textContent);
}
