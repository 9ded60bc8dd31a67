import type { Understanding } from '../retrieval/understanding.ts';
import type { Evidence } from './evidence.ts';
import { writeAmount, writeDate, writeProjects } from './wording/figures.ts';
import { ANSWER_PHRASES } from './wording/phrases.ts';

/**
 * The figures of a sentence in one line: how many projects, how much, which step, when, where. Null where the sentence
 * has none, or has so many that a line would have to choose between them: the quote then speaks for itself.
 */
export function writeHeadline({ sentence, lender }: Evidence, { language }: Understanding): string | null {
  const projects = sentence.counts.filter(({ noun }) => noun === 'projects');
  if (projects.length > 1 || sentence.amounts.length > 1 || projects.length + sentence.amounts.length === 0)
    return null;
  const phrases = ANSWER_PHRASES[language];
  const stages = [
    ...new Set(sentence.stages.filter(({ modality }) => modality === 'done').map(({ stage }) => stage)),
  ];
  const dates = sentence.dates.length > 0 ? sentence.dates : (lender?.dates ?? []);
  const [date] = dates;
  const items = [
    ...projects.map((count) => writeProjects(count, language)),
    ...sentence.amounts.map((amount) => writeAmount(amount, language)),
    ...(stages.length === 1 && stages[0] ? [phrases.stages[stages[0]]] : []),
    ...(dates.length === 1 && date ? [writeDate(date, language)] : []),
  ];
  return items.filter((item) => item !== null).join(phrases.separator);
}
