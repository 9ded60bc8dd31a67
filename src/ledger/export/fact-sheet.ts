import type { Correction } from '../corrections.ts';
import type { Fact } from '../fact.ts';
import type { Sheet, SheetCell, SheetColumn } from './sheet.ts';

/** Where a document comes from, for the column of sources. */
export interface SourceNote {
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** What is known of facts beside themselves: sources by document, corrections by fact. */
export interface FactNotes {
  readonly sources: ReadonlyMap<string, SourceNote>;
  readonly corrections: ReadonlyMap<string, readonly Correction[]>;
}

interface FactColumn extends SheetColumn {
  readonly cell: (fact: Fact, notes: FactNotes) => SheetCell;
}

const COLUMNS: readonly FactColumn[] = [
  column('Stage', 12, ({ stage }) => stage),
  column('From', 11, ({ event }) => day(event?.from)),
  column('To', 11, ({ event }) => day(event?.to)),
  column('Place', 20, ({ place }) => place),
  column('Within', 28, ({ place_path }) => place_path.slice(0, -1).join(' / ')),
  column('Scope', 13, ({ scope }) => scope),
  column('Projects', 9, ({ projects }) => projects?.value ?? null),
  column('Projects are', 12, ({ projects }) => projects?.qualifier ?? null),
  column('Amount', 18, ({ amount }) => amount?.value ?? null),
  column('Currency', 9, ({ amount }) => amount?.currency ?? null),
  column('Amount is', 12, ({ amount }) => amount?.qualifier ?? null),
  column('Kind of amount', 16, ({ amount }) => amount?.kind ?? null),
  column('Names', 32, ({ names }) => names.join('; ')),
  column('Investors', 28, ({ investors }) => investors.join('; ')),
  column('Sectors', 20, ({ sectors }) => sectors.join('; ')),
  column('Quote', 60, ({ quote }) => quote.replace(/\s+/g, ' ')),
  column('Source', 48, sourceOf),
  column('Published', 11, ({ published }) => day(published)),
  column('Document', 32, ({ document }) => document),
  column('Corrected by', 20, ({ id }, { corrections }) => correctorOf(corrections.get(id))),
  column('Thread', 20, ({ thread }) => thread),
  column('Id', 18, ({ id }) => id),
];

/** The facts as a table, each with its quote and its source. */
export function factSheet(name: string, facts: readonly Fact[], notes: FactNotes): Sheet {
  return {
    name,
    columns: COLUMNS,
    rows: facts.map((fact) => COLUMNS.map(({ cell }) => cell(fact, notes))),
  };
}

function column(title: string, width: number, cell: FactColumn['cell']): FactColumn {
  return { title, width, cell };
}

function day(text: string | null | undefined): SheetCell {
  return text ? { day: text } : null;
}

/** Title, publisher and address, as far as they are known; the path where none is. */
function sourceOf({ document }: Fact, { sources }: FactNotes): string {
  const source = sources.get(document);
  if (!source) return document;
  return [source.title, source.publisher, source.url].filter(Boolean).join(' — ');
}

function correctorOf(corrections: readonly Correction[] | undefined): string | null {
  const last = corrections?.at(-1);
  return last ? `${last.author}, ${new Date(last.at).toISOString().slice(0, 10)}` : null;
}
