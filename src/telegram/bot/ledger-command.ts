import { filterExamples } from '../../ledger/filter-examples.ts';
import { readFilter } from '../../ledger/read-filter.ts';
import { filterFault } from '../outgoing/ledger-fault.ts';
import { ledgerHelp } from '../outgoing/ledger-list.ts';
import type { DeskPort } from './desk-port.ts';
import type { LedgerFiles } from './ledger-files.ts';
import type { LedgerLists } from './ledger-lists.ts';
import type { Post } from './post.ts';
import type { CommandTurn } from './turn.ts';

export interface LedgerCommandTools {
  readonly desk: DeskPort;
  readonly lists: LedgerLists;
  readonly files: LedgerFiles;
  readonly post: Post;
  /** The day it is now, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** /ledger: the projects read from the news, by a filter in words. The turns are those of people who may ask. */
export class LedgerCommand {
  readonly #tools: LedgerCommandTools;

  constructor(tools: LedgerCommandTools) {
    this.#tools = tools;
  }

  /** Shows what the words ask for, as a list, a chart or a file; without words, how to ask and the newest rows. */
  async asked(turn: CommandTurn): Promise<void> {
    const { desk, lists, files, post, today } = this.#tools;
    const { argument, wording } = turn;
    const { gazetteer } = desk;
    const ledger = desk.ledger();
    const examples = () => filterExamples(ledger, today(), wording.code, gazetteer);
    const heldPaths = ledger.facts.map(({ place_path }) => place_path);
    const read = readFilter(argument, { today: today(), gazetteer, heldPaths });
    if ('fault' in read) post.say(turn, filterFault(read.fault, examples(), wording, gazetteer));
    else if (argument.trim() === '') lists.send(read.filter, turn, ledgerHelp(examples(), wording));
    else {
      const { filter, outputs } = read;
      if (outputs.length === 0 || filter.total) lists.send(filter, turn);
      for (const output of outputs) await files.send(output, filter, turn);
    }
  }
}
