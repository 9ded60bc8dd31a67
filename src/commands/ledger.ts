import { type Config, readConfig } from '../config.ts';
import { Desk } from '../desk.ts';
import { DeskError, UsageError } from '../errors.ts';
import { dayIn } from '../language/day-in.ts';
import type { Gazetteer } from '../language/places.ts';
import { type Decided, type DecisionRequest, decide } from '../ledger/decide.ts';
import type { DecisionFault } from '../ledger/faults.ts';
import { viewLedger } from '../ledger/ledger-view.ts';
import { writeChange } from '../ledger/write-fields.ts';
import { DeskDatabase } from '../storage/desk-database.ts';
import { FactCorrections } from '../storage/fact-corrections.ts';
import { sayFault } from './ledger-faults.ts';
import { writeLedgerFiles } from './ledger-files.ts';
import { type LedgerOptions, readLedgerRequest, type ViewRequest } from './ledger-request.ts';
import { filterOf, writeJson, writeNotices, writeView } from './ledger-view.ts';
import {
  type CommandContext,
  deskOptions,
  reportSkipped,
  requireDocuments,
  withFolders,
  withProgress,
} from './open-desk.ts';
import { notice } from './terminal.ts';

/** What the ledger is shown from. */
interface LedgerParts {
  readonly config: Config;
  readonly desk: Desk;
  readonly gazetteer: Gazetteer;
  readonly today: string;
}

/** `ledger`: the facts of the corpus as a list, totals or files; or a decision about one of them. */
export async function ledger(options: LedgerOptions, context: CommandContext): Promise<void> {
  const request = readLedgerRequest(options);
  const config = readConfig(withFolders(context.environment, options));
  const found = await deskOptions(config, options, context);
  const { vectorThread } = context;
  const desk = await withProgress(context.terminal, (onProgress) =>
    Desk.open({ ...found, vectorThread, onProgress }),
  );
  const today = options.today ?? dayIn(config.timeZone, context.now());
  try {
    reportSkipped(desk, context.terminal);
    requireDocuments(desk);
    const parts = { config, desk, gazetteer: found.gazetteer, today };
    if (request.kind === 'view') await show(request, parts, context);
    else decideOn(request, parts, context);
  } finally {
    await desk.close();
  }
}

async function show(
  request: ViewRequest,
  { desk, gazetteer, today }: LedgerParts,
  { terminal }: CommandContext,
): Promise<void> {
  const ledger = desk.ledger();
  const filter = filterOf(request, gazetteer, ledger.facts);
  const view = viewLedger(ledger, filter, today);
  const sources = new Map(desk.documents().map((note) => [note.document, note]));
  const written = await writeLedgerFiles(request, {
    ...{ view, query: filter.query, ledger, sources, gazetteer },
  });
  if (request.json) terminal.out.write(writeJson(view, request, ledger));
  else if (written.length === 0) terminal.out.write(writeView(view, request, ledger));
  for (const line of [...writeNotices(view.notices, request), ...written]) notice(terminal, line);
}

function decideOn(
  request: DecisionRequest,
  { config, desk, gazetteer }: LedgerParts,
  { terminal, now }: CommandContext,
): void {
  const database = DeskDatabase.open(config.databaseFile);
  try {
    const corrections = new FactCorrections(database, () => now().getTime());
    const decided = decide(request, { facts: desk.facts(), corrections, gazetteer });
    if ('fault' in decided) throw refused(decided.fault);
    terminal.out.write(`${sayDecided(decided, request.author)}\n`);
  } finally {
    database.close();
  }
}

function refused(fault: DecisionFault): DeskError {
  const said = sayFault(fault);
  if (fault.kind === 'not_corrected') return new DeskError(said, '');
  if (fault.kind === 'rejected') return new DeskError(said, 'Take that back first: --undo ID --by NAME');
  if (fault.kind === 'no_row' || fault.kind === 'several_rows')
    return new UsageError(said, 'The list of the ledger shows the ids.');
  return new UsageError(said, 'For example: --correct ID stage=signed "amount=RMB 2 billion" --by NAME');
}

function sayDecided(decided: Decided, author: string): string {
  if (decided.kind === 'undone')
    return `Taken back: what ${decided.undone.author} decided about ${decided.id}.`;
  const { fact } = decided;
  return decided.kind === 'rejected'
    ? `Rejected ${fact.id}, by ${author}: “${shortened(fact.quote)}”`
    : `Corrected ${fact.id}, by ${author}: ${writeChange(decided.change).join(' ')}`;
}

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
