import type { DateMention, Stage } from '../../language/meaning.ts';
import type { FactScope } from '../fact.ts';
import type { FigureGroup } from './figure-groups.ts';
import { EVENT_WORDS, TOTAL_WORDS } from './words/total-words.ts';

/** Longer than this in days, and it is a total of a time, not an event. */
const LONGEST_EVENT = 31;
const DAY = 86_400_000;

/**
 * What a group counts: one project, the projects of one event, or all since some day ("January–August: 86 projects", 累计). A list of
 * what is planned for a year is a batch: nothing has been running yet.
 */
export function scopeOf(
  group: FigureGroup,
  stage: Stage,
  date: DateMention | null,
  clause: string,
): FactScope {
  if (group.count === null || group.count.value === 1) return 'project';
  if (stage === 'planned') return TOLD_SO_FAR.test(clause) ? 'running_total' : 'batch';
  if (TOTAL_WORDS.test(clause)) return 'running_total';
  return date && isLong(date) && !EVENT_WORDS.test(clause) ? 'running_total' : 'batch';
}

/** Plans that pile up: "so far 5 have been planned". */
const TOLD_SO_FAR = /\bso far\b|\bto date\b|in total\b|\balready\b|累计|累計|目前|截至|уже|누적|현재까지/iu;

function isLong({ from, to, grain }: DateMention): boolean {
  if (from !== null && to !== null) return (Date.parse(to) - Date.parse(from)) / DAY > LONGEST_EVENT;
  return grain !== 'day' && grain !== 'week' && grain !== 'month';
}
