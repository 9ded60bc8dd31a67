import { readFileSync } from 'node:fs';

/** The rows of a table of ours: fields apart by `|`, trimmed; `#` lines and blank lines are for people. */
export function readTable(name: string): string[][] {
  const text = readFileSync(new URL(`./tables/${name}`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((field) => field.trim()));
}

/** The names of one field: apart by commas. */
export function names(field: string | undefined): string[] {
  return (field ?? '')
    .split(/[,，]\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
