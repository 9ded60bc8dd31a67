import type { StoredCorrection } from '../storage/fact-corrections.ts';
import type { Correction, FactChange } from './corrections.ts';

/** Corrections as they were kept: the fields were checked when a person wrote them, and only this program writes them. */
export function toCorrections(stored: readonly StoredCorrection[]): Correction[] {
  return stored.map((one) => ({ ...one, change: one.change as FactChange | null }));
}
