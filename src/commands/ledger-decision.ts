import { DeskError, UsageError } from '../errors.ts';
import type { Gazetteer } from '../language/places.ts';
import { readChange } from '../ledger/correction-fields.ts';
import type { FactChange } from '../ledger/corrections.ts';
import type { Fact } from '../ledger/fact.ts';
import type { FactCorrections } from '../storage/fact-corrections.ts';
import type { CorrectionRequest } from './ledger-request.ts';

/** What a decision about a row is made with. */
export interface DecisionParts {
  /** As read from the documents, without corrections. */
  readonly facts: readonly Fact[];
  readonly corrections: FactCorrections;
  readonly gazetteer: Gazetteer;
}

/**
 * Keeps a correction or a rejection of a row, or takes the newest one back, and says in a sentence what was done. Throws a
 * UsageError for a row that is not there or a value that cannot be read, a DeskError where there is nothing to take back.
 */
export function decide(request: CorrectionRequest, parts: DecisionParts): string {
  const { kind, author } = request;
  if (kind === 'undo') return undo(request, parts);
  const fact = findFact(request.fact, parts.facts);
  const change = kind === 'reject' ? null : changeOf(request, fact, parts);
  parts.corrections.add({ fact: fact.id, change, author });
  return change === null
    ? `Rejected ${fact.id}, by ${author}: “${shortened(fact.quote)}”`
    : `Corrected ${fact.id}, by ${author}: ${JSON.stringify(change)}`;
}

/** A row whose document is gone can still have its correction taken back. */
function undo({ fact, author }: CorrectionRequest, { facts, corrections }: DecisionParts): string {
  const corrected = corrections.standing().map((one) => one.fact);
  const id = onlyOne(fact, [...new Set([...facts.map((one) => one.id), ...corrected])]);
  const undone = corrections.undo(id, author);
  if (undone === null) throw new DeskError(`Nothing was corrected in ${id}.`, '');
  return `Taken back: what ${undone.author} decided about ${id}.`;
}

function changeOf(
  { assignments }: CorrectionRequest,
  fact: Fact,
  { facts, gazetteer }: DecisionParts,
): FactChange {
  const read = readChange(
    assignments,
    fact,
    gazetteer,
    facts.map(({ place_path }) => place_path),
  );
  if ('fault' in read)
    throw new UsageError(
      read.fault,
      'For example: --correct ID stage=signed "amount=RMB 2 billion" --by NAME',
    );
  return read.change;
}

function findFact(beginning: string, facts: readonly Fact[]): Fact {
  const id = onlyOne(
    beginning,
    facts.map((fact) => fact.id),
  );
  return facts.find((fact) => fact.id === id) as Fact;
}

/** The id that begins so, or is so. Throws a UsageError for none and for several. */
function onlyOne(beginning: string, ids: readonly string[]): string {
  const found = ids.includes(beginning) ? [beginning] : ids.filter((id) => id.startsWith(beginning));
  if (found.length === 1 && found[0]) return found[0];
  throw new UsageError(
    found.length === 0
      ? `No row has the id ${beginning}.`
      : `${found.length} rows have an id that begins with ${beginning}.`,
    'The list of the ledger shows the ids.',
  );
}

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
