/** https://core.telegram.org/bots/api#sendrichmessage and the section on rich message formatting. */
const MOST_CHARACTERS = 32_768;
const MOST_COLUMNS = 20;
const MOST_LEVELS = 16;

/** Tags that have no end. */
const VOID_TAGS = new Set(['br', 'hr', 'img', 'input', 'wbr', 'col']);

/**
 * What is wrong with the content of a rich message: exactly one of html and markdown, its length, and for html whether
 * each tag is closed in order, how deep they nest and how wide tables are. Which tags Telegram knows is not checked.
 */
export function faultsOfRichMessage(rich: Readonly<Record<string, unknown>>, path: string): string[] {
  const { html, markdown } = rich;
  const [content, ...more] = [html, markdown].filter((one) => typeof one === 'string');
  if (content === undefined || more.length > 0) return [`${path}: exactly one of html and markdown`];
  if (content.trim() === '') return [`${path}: empty`];
  if (content.length > MOST_CHARACTERS)
    return [`${path}: ${content.length} characters, at most ${MOST_CHARACTERS}`];
  return typeof html === 'string' ? faultsOfHtml(html, `${path}.html`) : faultsOfPipeTables(content, path);
}

function faultsOfHtml(html: string, path: string): string[] {
  const open: string[] = [];
  let columns = 0;
  for (const [, slash, tag = ''] of html.matchAll(/<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi)) {
    const name = tag.toLowerCase();
    if (VOID_TAGS.has(name)) continue;
    if (slash && open.pop() !== name) return [`${path}: </${name}> closes what is not open`];
    if (!slash && open.push(name) > MOST_LEVELS) return [`${path}: more than ${MOST_LEVELS} levels`];
    if (name === 'tr') columns = 0;
    if (!slash && (name === 'td' || name === 'th')) columns += 1;
    if (columns > MOST_COLUMNS) return [`${path}: more than ${MOST_COLUMNS} columns`];
  }
  return open.length > 0 ? [`${path}: <${open.at(-1)}> is not closed`] : [];
}

function faultsOfPipeTables(markdown: string, path: string): string[] {
  const rows = markdown.split('\n').filter((line) => /^\s*\|.*\|\s*$/.test(line));
  const widest = Math.max(0, ...rows.map((row) => row.replaceAll('\\|', '').split('|').length - 2));
  return widest > MOST_COLUMNS ? [`${path}.markdown: more than ${MOST_COLUMNS} columns`] : [];
}
