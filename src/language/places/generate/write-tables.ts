import { mkdirSync, writeFileSync } from 'node:fs';
import { buildTables } from './table.ts';

/** `npx tsx src/language/places/generate/write-tables.ts` writes the gazetteer's tables anew; a test tells when it is due. */
const folder = new URL('../tables/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(buildTables())) writeFileSync(new URL(name, folder), text);
