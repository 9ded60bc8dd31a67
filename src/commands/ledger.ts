import { type Config, readConfig } from '../config.ts';
import { Desk } from '../desk.ts';
import { dayIn } from '../language/day-in.ts';
import type { Gazetteer } from '../language/places.ts';
import { DeskDatabase } from '../storage/desk-database.ts';
import { FactCorrections } from '../storage/fact-corrections.ts';
import { decide } from './ledger-decision.ts';
import { writeLedgerFiles } from './ledger-files.ts';
import {
  type CorrectionRequest,
  type LedgerOptions,
  readLedgerRequest,
  type ViewRequest,
} from './ledger-request.ts';
import { viewLedger, writeJson, writeView } from './ledger-view.ts';
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
  const view = viewLedger(ledger, request, gazetteer, today);
  const sources = new Map(desk.documents().map((note) => [note.document, note]));
  const written = await writeLedgerFiles(request, { view, ledger, sources, gazetteer });
  if (request.json) terminal.out.write(writeJson(view, request, ledger));
  else if (written.length === 0) terminal.out.write(writeView(view, request, ledger));
  for (const line of [...view.notices, ...written]) notice(terminal, line);
}

function decideOn(
  request: CorrectionRequest,
  { config, desk, gazetteer }: LedgerParts,
  { terminal, now }: CommandContext,
): void {
  const database = DeskDatabase.open(config.databaseFile);
  try {
    const corrections = new FactCorrections(database, () => now().getTime());
    terminal.out.write(`${decide(request, { facts: desk.facts(), corrections, gazetteer })}\n`);
  } finally {
    database.close();
  }
}
