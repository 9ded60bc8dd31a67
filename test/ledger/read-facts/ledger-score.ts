import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listCorpusFiles } from '../../../src/corpus/corpus-files.ts';
import type { NewsDocument } from '../../../src/corpus/news-document.ts';
import { cutPassages } from '../../../src/corpus/passages.ts';
import { readDocument } from '../../../src/corpus/read-document.ts';
import { createGazetteer } from '../../../src/language/places.ts';
import type { Fact, FactScope } from '../../../src/ledger/fact.ts';
import { createFactReader } from '../../../src/ledger/read-facts/read-facts.ts';

/** A fact as a person reads it; `words` stand in its quote and in no other fact's with the same figures. */
export interface GoldFact {
  readonly folder: 'corpus' | 'fixtures';
  readonly document: string;
  readonly words: string;
  readonly stage: Fact['stage'];
  readonly scope: FactScope;
  readonly projects: { readonly value: number; readonly qualifier: string } | null;
  readonly amount: { readonly value: number; readonly currency: string; readonly qualifier: string } | null;
  readonly event: { readonly from: string | null; readonly to: string | null } | null;
  /** The last of the fact's path. */
  readonly place: string | null;
}

export interface ReadLedger {
  readonly documents: readonly NewsDocument[];
  readonly facts: readonly Fact[];
}

const FOLDERS = {
  corpus: join(import.meta.dirname, '../../../corpus'),
  fixtures: join(import.meta.dirname, '../../fixtures/ledger'),
} as const;

export function readGold(): GoldFact[] {
  const lines = readFileSync(join(import.meta.dirname, '../gold.jsonl'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as GoldFact);
}

/** Reads the facts of a folder's documents as indexing does. */
export async function readLedger(folder: keyof typeof FOLDERS): Promise<ReadLedger> {
  const read = createFactReader(createGazetteer());
  const documents: NewsDocument[] = [];
  for (const { path } of (await listCorpusFiles(FOLDERS[folder])).files) {
    const result = await readDocument(FOLDERS[folder], path, { today: '2026-11-22' });
    if (result.kind === 'skipped') throw new Error(`${path}: ${result.skipped.reason}`);
    documents.push(result.document);
  }
  return { documents, facts: documents.flatMap((document) => read(document, cutPassages(document))) };
}

export type Field = 'stage' | 'date' | 'place' | 'count' | 'amount';

/** What a fact says in a field, as one word; null where it says nothing. */
const SAYS: Record<Field, (fact: Fact | GoldFact) => string | null> = {
  stage: ({ stage }) => stage,
  date: ({ event }) => (event && (event.from ?? event.to) ? `${event.from}..${event.to}` : null),
  place: (fact) => ('place_path' in fact ? (fact.place_path.at(-1) ?? null) : fact.place),
  count: ({ projects }) => projects && `${projects.qualifier} ${projects.value}`,
  amount: ({ amount }) => amount && `${amount.qualifier} ${amount.value} ${amount.currency}`,
};

export const FIELDS = Object.keys(SAYS) as Field[];

export interface Match {
  readonly gold: GoldFact | null;
  readonly read: Fact | null;
}

/**
 * Pairs each gold fact with the fact read that agrees with it best: of the same document, with its words in the quote, and the same
 * number of projects or the same sum. What is left over on either side stands alone.
 */
export function matchFacts(gold: readonly GoldFact[], facts: readonly Fact[]): Match[] {
  const free = new Set(facts);
  const matches: Match[] = gold.map((one) => {
    const [best = null] = [...free]
      .filter((fact) => isSame(one, fact))
      .sort((a, b) => agreement(one, b) - agreement(one, a));
    if (best) free.delete(best);
    return { gold: one, read: best };
  });
  return [...matches, ...[...free].map((read) => ({ gold: null, read }))];
}

function isSame(gold: GoldFact, fact: Fact): boolean {
  if (fact.document !== gold.document || !fact.quote.includes(gold.words)) return false;
  const counted = gold.projects !== null && gold.projects.value === fact.projects?.value;
  return (
    counted || (gold.projects === null && fact.projects === null && gold.amount?.value === fact.amount?.value)
  );
}

function agreement(gold: GoldFact, fact: Fact): number {
  return FIELDS.filter((field) => SAYS[field](gold) === SAYS[field](fact)).length;
}

export interface FieldScore {
  readonly precision: number;
  readonly recall: number;
}

/** Of what was read, the share that is right; of what is there, the share that was read right. */
export function scoreField(matches: readonly Match[], field: Field): FieldScore {
  const said = (fact: Fact | GoldFact | null) => fact && SAYS[field](fact);
  const right = matches.filter(({ gold, read }) => said(gold) !== null && said(gold) === said(read)).length;
  const asserted = matches.filter(({ read }) => said(read) !== null).length;
  const there = matches.filter(({ gold }) => said(gold) !== null).length;
  return { precision: right / asserted, recall: right / there };
}

/** The matches in which a field is wrong or missing, for the person who reads a failed test. */
export function faultsIn(matches: readonly Match[], field: Field): string[] {
  return matches
    .filter(({ gold, read }) => (gold && SAYS[field](gold)) !== (read && SAYS[field](read)))
    .map(({ gold, read }) => {
      const words = gold?.words ?? read?.quote.slice(0, 60);
      const document = gold?.document ?? read?.document;
      return `${document} “${words}”: read ${read && SAYS[field](read)}, not ${gold && SAYS[field](gold)}`;
    });
}
