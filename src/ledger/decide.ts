import type { Gazetteer } from '../language/places.ts';
import type { FactCorrections, StoredCorrection } from '../storage/fact-corrections.ts';
import { readChange } from './correction-fields.ts';
import { applyCorrections, type FactChange } from './corrections.ts';
import type { Fact } from './fact.ts';
import type { DecisionFault } from './faults.ts';
import { toCorrections } from './stored-corrections.ts';

/** A decision about a row; `fact` is its id or the beginning of it. */
export interface DecisionRequest {
  readonly kind: 'correct' | 'reject' | 'undo';
  readonly fact: string;
  /** `stage=signed`, …; only of `correct`. */
  readonly assignments: readonly string[];
  readonly author: string;
}

/** What a decision about a row is made with. */
export interface DecisionParts {
  /** As read from the documents, without corrections. */
  readonly facts: readonly Fact[];
  readonly corrections: FactCorrections;
  readonly gazetteer: Gazetteer;
}

/** What was decided. */
export type Decided =
  | { readonly kind: 'corrected'; readonly fact: Fact; readonly change: FactChange }
  | { readonly kind: 'rejected'; readonly fact: Fact }
  /** `id` of the row, which may be gone from the corpus. */
  | { readonly kind: 'undone'; readonly id: string; readonly undone: StoredCorrection };

/** An id or its beginning is at least so long; a shorter one is hardly meant as one. */
const SHORTEST_ID = 4;
const ID = new RegExp(`^[0-9a-z-]{${SHORTEST_ID},}$`, 'i');

/** Whether a text can be the id of a row, or the beginning of one. */
export function isRowId(text: string): boolean {
  return ID.test(text);
}

/**
 * Keeps a correction or a rejection of a row, or takes the newest one back; a fault says why not, and then nothing is kept.
 * The command line and Telegram both decide here.
 */
export function decide(
  request: DecisionRequest,
  parts: DecisionParts,
): Decided | { readonly fault: DecisionFault } {
  if (request.kind === 'undo') return undo(request, parts);
  const found = findRow(request.fact, parts.facts);
  if ('fault' in found) return found;
  const standing = standingAs(found, parts);
  if (standing === null) return { fault: { kind: 'rejected', id: found.id } };
  const { author } = request;
  if (request.kind === 'reject') {
    parts.corrections.add({ fact: found.id, change: null, author });
    return { kind: 'rejected', fact: standing };
  }
  const paths = parts.facts.map(({ place_path }) => place_path);
  const read = readChange(request.assignments, standing, parts.gazetteer, paths);
  if ('fault' in read) return read;
  parts.corrections.add({ fact: found.id, change: read.change, author });
  return { kind: 'corrected', fact: { ...standing, ...read.change }, change: read.change };
}

/** A row as it was read, by its id or the beginning of it. */
export function findRow(beginning: string, facts: readonly Fact[]): Fact | { readonly fault: DecisionFault } {
  const id = onlyOne(
    beginning,
    facts.map((fact) => fact.id),
  );
  if (typeof id !== 'string') return id;
  return facts.find((fact) => fact.id === id) ?? { fault: { kind: 'no_row', id } };
}

/** A row with the corrections that stand; null where it was rejected. */
function standingAs(fact: Fact, { corrections }: DecisionParts): Fact | null {
  const own = corrections.standing().filter((one) => one.fact === fact.id);
  return applyCorrections([fact], toCorrections(own)).facts[0] ?? null;
}

/** A row whose document is gone can still have its correction taken back. */
function undo(
  { fact, author }: DecisionRequest,
  { facts, corrections }: DecisionParts,
): Decided | { readonly fault: DecisionFault } {
  const corrected = corrections.standing().map((one) => one.fact);
  const id = onlyOne(fact, [...new Set([...facts.map((one) => one.id), ...corrected])]);
  if (typeof id !== 'string') return id;
  const undone = corrections.undo(id, author);
  return undone ? { kind: 'undone', id, undone } : { fault: { kind: 'not_corrected', id } };
}

/** The id that begins so, or is so. */
function onlyOne(beginning: string, ids: readonly string[]): string | { readonly fault: DecisionFault } {
  const start = beginning.toLowerCase();
  const found = ids.includes(start) ? [start] : ids.filter((id) => id.startsWith(start));
  if (found.length === 1 && found[0]) return found[0];
  if (found.length === 0) return { fault: { kind: 'no_row', id: beginning } };
  return { fault: { kind: 'several_rows', id: beginning, rows: found.length } };
}
