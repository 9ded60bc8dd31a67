import { readFileSync } from 'node:fs';
import { lazy } from '../lazy.ts';
import type { ConceptRow } from './concept.ts';

/** A list of `english-chinese/` for each subject. */
const SUBJECTS = [
  'accounts',
  'administration',
  'building',
  'change',
  'commerce',
  'computing',
  'dealings',
  'foods',
  'labour',
  'leisure',
  'measures',
  'power',
  'shipping',
  'substances',
  'surroundings',
  'travel',
  'vehicles',
  'wellbeing',
];

/**
 * Words around the trade, in English and Chinese: what people say for what a report says. Read at the first use. To add
 * one, add a line to the list of its subject; `readConceptLines` says how.
 */
export const plainWords: () => readonly ConceptRow[] = lazy(() => SUBJECTS.flatMap(readSubject));

/**
 * The rows of a list: `wage | salary ; pay = 工资 | 薪资`, one concept a line, the languages in the order of `ConceptRow`.
 * Lines without `=` (comments, headings, empty ones) give no row.
 */
export function readConceptLines(text: string): ConceptRow[] {
  return text.split('\n').flatMap((line): ConceptRow[] => {
    const [en, zh, ru = '', ko = ''] = line.split('=').map((wordings) => wordings.trim());
    return en === undefined || zh === undefined || line.startsWith('#') ? [] : [[en, zh, ru, ko]];
  });
}

function readSubject(subject: string): ConceptRow[] {
  return readConceptLines(readFileSync(new URL(`english-chinese/${subject}.txt`, import.meta.url), 'utf8'));
}
