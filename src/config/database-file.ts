import { fileURLToPath } from 'node:url';

/**
 * The file that DATABASE_URL names: a path, `file:` and a path (`file:data/desk.db`), or a file URL (`file:///data/desk.db`).
 * Null for everything else, such as another kind of database, one in memory, or a file with options.
 */
export function readDatabaseFile(url: string): string | null {
  if (/^file:\/\//i.test(url)) return fileOfUrl(url);
  const file = url.replace(/^file:/i, '');
  if (file === '' || file === ':memory:' || /^[a-z][a-z\d+.-]+:/i.test(file)) return null;
  return file !== url && file.includes('?') ? null : file;
}

function fileOfUrl(url: string): string | null {
  try {
    const { search, hash } = new URL(url);
    return search || hash ? null : fileURLToPath(url);
  } catch {
    return null;
  }
}
