import type { Fact } from '../../ledger/fact.ts';
import type { Citation } from '../result.ts';
import type { LedgerContext } from './answer-from-ledger.ts';
import type { SourceNote } from './draft.ts';
import { standsIn } from './facts-in-quotes.ts';
import { datedSteps, type NamedProject, rowsOf } from './named-project.ts';
import type { Reply } from './reply-from-ledger.ts';
import { RowWording } from './row-wording.ts';

/**
 * What the ledger says of a project that a question names: beside the passages' answer, where that speaks of the project, the steps it
 * went through; instead of it, where the passages say nothing of it.
 */
export function tellProject(project: NamedProject, told: Reply | null, context: LedgerContext): Reply {
  const teller = new ProjectTeller(context);
  return told !== null && speaksOf(told, project) ? teller.beside(told, project) : teller.alone(project);
}

/** True where a quote has a row of the project, or its name. */
function speaksOf({ citations }: Reply, { thread }: NamedProject): boolean {
  const rows = rowsOf(thread);
  const names = rows.flatMap((row) => [...row.names, ...row.investors]);
  return citations.some(
    (citation) =>
      rows.some((row) => standsIn(row, citation)) || names.some((name) => citation.quote.includes(name)),
  );
}

class ProjectTeller {
  readonly #wording: RowWording;
  readonly #notes: ReadonlyMap<string, SourceNote>;

  constructor({ language, gazetteer, notes }: LedgerContext) {
    this.#wording = new RowWording(language, gazetteer);
    this.#notes = new Map(notes().map((note) => [note.document, note]));
  }

  /** The passages' answer with the rows of the project, and its steps where it went through several. */
  beside(told: Reply, { thread }: NamedProject): Reply {
    const facts = [...new Map([...told.facts, ...rowsOf(thread)].map((fact) => [fact.id, fact])).values()];
    const citations = [...told.citations];
    const line = this.#steps(thread, citations);
    if (line === null) return { ...told, facts };
    const quotes = this.#quotes(citations.slice(told.citations.length));
    return { text: [told.text, '', line, ...quotes].join('\n'), citations, facts };
  }

  alone({ thread, row, asks }: NamedProject): Reply {
    const citations: Citation[] = [];
    const wording = this.#wording;
    const names = row.names.join('; ') || row.investors.join('; ');
    const said =
      asks === 'when'
        ? [wording.period(row.event), wording.stage(row.stage), wording.place(row.place_path), names]
        : [wording.phrases.investors(row.investors.join('; ')), names, wording.place(row.place_path)];
    const headline = `${wording.line(...said)} ${this.#marker(row, citations)}`;
    const line = this.#steps(thread, citations);
    const lines = line === null ? [headline, ''] : [headline, line, ''];
    return { text: [...lines, ...this.#quotes(citations)].join('\n'), citations, facts: rowsOf(thread) };
  }

  /** "Step by step: signed 2022-03-01 [1] → started 2022-06-30 [2]"; null for fewer than two. Adds to `citations`. */
  #steps(thread: NamedProject['thread'], citations: Citation[]): string | null {
    const steps = datedSteps(thread);
    if (steps.length < 2) return null;
    const told = steps.map(({ stage, row }) =>
      [this.#wording.stage(stage), this.#wording.period(row.event), this.#marker(row, citations)].join(' '),
    );
    return `${this.#wording.phrases.steps}${told.join(' → ')}`;
  }

  /** The marker of a row: of the quote that has its words, or of a new one. */
  #marker(row: Fact, citations: Citation[]): string {
    const known = citations.find((citation) => standsIn(row, citation));
    if (known) return `[${known.n}]`;
    const { document, quote, start, end, published } = row;
    const { title, publisher, url } = this.#notes.get(document) ?? {
      title: document,
      publisher: null,
      url: null,
    };
    const n = citations.length + 1;
    citations.push({ n, document, title, publisher, published, url, quote, start, end });
    return `[${n}]`;
  }

  #quotes(citations: readonly Citation[]): string[] {
    return citations.map(({ n, quote }) => `“${quote}” [${n}]`);
  }
}
