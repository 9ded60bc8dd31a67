import type { Sheet } from '../../ledger/export/sheet.ts';
import type { LedgerOutput } from '../../ledger/filter-words.ts';
import type { LedgerFilter } from '../../ledger/ledger-view.ts';
import { totalsOf } from '../../ledger/totals.ts';
import { writeFilter } from '../../ledger/write-filter.ts';
import type { Attachment } from '../../storage/outbox-message.ts';
import { join } from '../outgoing/formatted-text.ts';
import { filterHeading } from '../outgoing/ledger-list.ts';
import { fileName, outgoingFile } from '../outgoing/outgoing-file.ts';
import type { Clock } from '../sending/clock.ts';
import type { Wording } from '../wording/wording.ts';
import type { DeskPort } from './desk-port.ts';
import type { FleetingCalls } from './fleeting-calls.ts';
import type { FoundList, LedgerLists } from './ledger-lists.ts';
import type { Post } from './post.ts';
import { showingWork } from './show-work.ts';
import type { Turn } from './turn.ts';

export interface LedgerFileTools {
  readonly desk: DeskPort;
  readonly lists: LedgerLists;
  readonly post: Post;
  readonly calls: FleetingCalls;
  readonly clock: Clock;
}

/** A file that was made, and how many rows of the ledger are in it. */
interface MadeFile {
  readonly attachment: Attachment;
  readonly rows: number;
}

/** Charts and tables of the ledger, through the outbox. What makes them is loaded when it is needed. */
export class LedgerFiles {
  readonly #tools: LedgerFileTools;

  constructor(tools: LedgerFileTools) {
    this.#tools = tools;
  }

  /** Makes a chart or a file of what a filter finds now and sends it; says so where there is nothing to draw, or too much for a file. */
  async send(output: LedgerOutput, filter: LedgerFilter, turn: Turn): Promise<void> {
    const { post, lists, desk } = this.#tools;
    const { wording, place, work } = turn;
    const list = lists.find(output === 'chart' ? { ...filter, by: filter.by ?? 'place' } : filter);
    const shown = { place, words: wording.ledger.preparing, draft: work.updateId };
    const made = await showingWork(shown, this.#tools, () => this.#make(output, list, wording));
    const heading = filterHeading(list.filter, wording, desk.gazetteer);
    const caption = join([heading, made ? wording.ledger.source(made.rows) : ''], '\n');
    const kind = output === 'chart' ? 'photo' : 'document';
    const file = made && outgoingFile(kind, caption, made.attachment);
    if (file) post.sayFile(turn, file);
    else post.say(turn, made ? wording.ledger.tooLarge : wording.ledger.nothingToDraw);
  }

  async #make(output: LedgerOutput, list: FoundList, wording: Wording): Promise<MadeFile | null> {
    if (output === 'chart') return this.#chart(list, wording);
    const { ledger, view } = list;
    const { ledgerSheets } = await import('../../ledger/export/ledger-files.ts');
    const sources = new Map(this.#tools.desk.documents().map((note) => [note.document, note]));
    const sheets = ledgerSheets(view, { sources, corrections: ledger.corrections });
    const bytes = output === 'csv' ? await csvOf(sheets) : await xlsxOf(sheets);
    const name = this.#nameOf(list, output, wording);
    return { attachment: { name, bytes }, rows: view.facts.length };
  }

  /** Null where no row is counted. The font of charts has no Korean, so that those of Korean readers are in English. */
  async #chart(list: FoundList, wording: Wording): Promise<MadeFile | null> {
    const { filter, ledger } = list;
    if (filter.stalled !== null) return null;
    const { ledgerChart } = await import('../../ledger/export/ledger-files.ts');
    const by = filter.by ?? 'place';
    const total = totalsOf(ledger.facts, filter.query, by);
    const language = wording.code === 'ko' ? 'en' : wording.code;
    const chart = ledgerChart(total, filter.query, { by, language }, this.#tools.desk.gazetteer);
    if (chart === null) return null;
    const { drawChart } = await import('../../ledger/export/draw-chart.ts');
    const bytes = await drawChart(chart);
    return { attachment: { name: this.#nameOf(list, 'png', wording), bytes }, rows: chart.rows };
  }

  #nameOf({ filter }: FoundList, ending: string, { code, ledger }: Wording): string {
    return fileName([ledger.fileName, ...writeFilter(filter, code, this.#tools.desk.gazetteer)], ending);
  }
}

async function csvOf([first]: readonly Sheet[]): Promise<Uint8Array> {
  const { writeCsv } = await import('../../ledger/export/csv.ts');
  return first ? Buffer.from(writeCsv(first)) : new Uint8Array();
}

async function xlsxOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('../../ledger/export/xlsx.ts');
  return writeXlsx(sheets);
}
