import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** A folder may import from those listed, besides itself and the types of errors and settings at the top of src. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  language: [],
  corpus: ['language'],
  storage: ['corpus', 'language'],
  models: [],
  indexing: ['storage', 'models', 'corpus', 'language'],
  ledger: ['indexing', 'storage', 'corpus', 'language'],
  retrieval: ['indexing', 'corpus', 'language'],
  answering: ['ledger', 'retrieval', 'indexing', 'models', 'corpus', 'language'],
  digest: ['answering', 'ledger', 'retrieval', 'indexing', 'models', 'storage', 'corpus', 'language'],
  sources: ['indexing', 'corpus', 'language'],
  evaluation: ['answering', 'ledger', 'retrieval', 'corpus', 'language'],
  operations: [],
  telegram: [
    'digest',
    'operations',
    'storage',
    'answering',
    'ledger',
    'retrieval',
    'indexing',
    'models',
    'corpus',
    'language',
  ],
  commands: [
    'telegram',
    'digest',
    'sources',
    'models',
    'operations',
    'evaluation',
    'answering',
    'ledger',
    'retrieval',
    'indexing',
    'storage',
    'corpus',
    'language',
  ],
};

/** Files at the top of src that any folder may use, with the folder behind them, and those that wire folders together. */
const SHARED_FILES = ['errors.ts', 'config.ts', 'prompts.ts'];
const SHARED_FOLDER = 'config';
const WIRING_FILES = ['desk.ts', 'desk-options.ts', 'desk-opening.ts', 'live-desk.ts', 'bot.ts', 'cli.ts'];
const WIRED_FOLDERS = ['commands', 'evaluation'];

/** Packages with one door each. */
const DOORS: Record<string, (file: string) => boolean> = {
  'hnswlib-node': (file) => file === 'indexing/hnsw-graph.ts',
  openai: (file) => file.startsWith('models/'),
  libsql: (file) => file.startsWith('storage/'),
  telegraf: (file) => file.startsWith('telegram/'),
  'prom-client': (file) => file.startsWith('operations/'),
  // A log is passed on, so its type may be named anywhere.
  pino: (file) => file.startsWith('operations/') || !valueNames(file).includes('pino'),
  socks: (file) => file.startsWith('operations/'),
  undici: (file) => file.startsWith('operations/'),
};

const root = join(import.meta.dirname, '../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort();
const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

function importsOf(file: string): string[] {
  return ts.preProcessFile(sources.get(file) ?? '', true, true).importedFiles.map(({ fileName }) => fileName);
}

function localImports(file: string): string[] {
  return importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(root, join(root, dirname(file), name)));
}

function folderOf(file: string): string | null {
  return file.includes('/') ? (file.split('/')[0] ?? null) : null;
}

function isShared(file: string): boolean {
  return SHARED_FILES.includes(file) || folderOf(file) === SHARED_FOLDER;
}

function isAllowed(from: string, to: string): boolean {
  if (WIRING_FILES.includes(from) || isShared(to)) return true;
  const [source, target] = [folderOf(from), folderOf(to)];
  if (isShared(from) || source === null) return false;
  if (target === null) return WIRED_FOLDERS.includes(source) && WIRING_FILES.includes(to);
  return source === target || (MAY_IMPORT[source] ?? []).includes(target);
}

describe('the import rules', () => {
  it('reads sources at all', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it('lets imports run one way between folders', () => {
    const wrong = files.flatMap((from) =>
      localImports(from)
        .filter((to) => !isAllowed(from, to))
        .map((to) => `${from} imports ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(Object.keys(DOORS))('lets only its own place import %s', (name) => {
    const users = files.filter((file) =>
      importsOf(file).some((one) => one === name || one.startsWith(`${name}/`)),
    );
    expect(users.filter((file) => !DOORS[name]?.(file))).toEqual([]);
  });

  it('opens a desk without loading LangChain, schemas or progress bars', () => {
    const loaded = [...loadedWith('desk.ts')].flatMap((file) => packagesOf(file));
    expect(loaded).toContain('libsql');
    expect(loaded.filter((name) => /^(?:@langchain|zod|openai|cli-progress)/.test(name))).toEqual([]);
  });

  it('has no cycles', () => {
    expect(findCycle()).toBeNull();
  });

  it('reads the environment in config.ts only', () => {
    const readers = files.filter((file) => /process\.env\b/.test(sources.get(file) ?? ''));
    expect(readers).toEqual(['config.ts']);
  });

  it('exports by name and without barrels', () => {
    const wrong = files.filter((file) => /^export (default|\* from)/m.test(sources.get(file) ?? ''));
    expect(wrong).toEqual([]);
  });

  it('keeps no state in modules', () => {
    const wrong = files.filter((file) => /^(export )?let /m.test(sources.get(file) ?? ''));
    expect(wrong).toEqual([]);
  });
});

/** The first cycle of value imports found, as a chain of files; type-only imports vanish when run and do not count. */
function findCycle(): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of valueImports(file)) {
      const cycle = visit(next, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}

/** The files that are loaded at once with a file; what it imports later, on demand, is not among them. */
function loadedWith(file: string, found = new Set<string>()): Set<string> {
  found.add(file);
  for (const next of valueImports(file, withoutDemand)) if (!found.has(next)) loadedWith(next, found);
  return found;
}

const withoutDemand = (source: string) => source.replace(/\bimport\([^)]*\)/g, '');

function packagesOf(file: string): string[] {
  return valueNames(file, withoutDemand).filter((name) => !name.startsWith('.'));
}

function valueImports(file: string, prepare?: (source: string) => string): string[] {
  return valueNames(file, prepare)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(root, join(root, dirname(file), name)));
}

function valueNames(file: string, prepare = (source: string) => source): string[] {
  const source = (sources.get(file) ?? '')
    .replace(/^import type [^;]*;/gm, '')
    .replace(/^export type [^;]* from [^;]*;/gm, '');
  return ts.preProcessFile(prepare(source), true, true).importedFiles.map(({ fileName }) => fileName);
}
