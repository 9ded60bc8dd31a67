import type { Stage } from '../language/meaning.ts';
import { STAGES } from '../language/stage-order.ts';
import { groupBy } from './group-by.ts';
import type { LeftOutReason } from './left-out.ts';
import type { Occurrence } from './occurrences.ts';

/** What a total can be counted by. */
export const GROUPINGS = ['place', 'month', 'quarter', 'year', 'sector', 'stage'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface OccurrenceGroup {
  readonly key: string;
  readonly path: readonly string[];
  readonly members: readonly Occurrence[];
}

export interface Grouped {
  readonly groups: readonly OccurrenceGroup[];
  /** What has nothing to be counted by. */
  readonly homeless: readonly { readonly one: Occurrence; readonly reason: LeftOutReason }[];
}

/** Sorts occurrences into groups, in the order they are shown. One may be in several: a district's is its city's too. */
export function groupsFor(
  occurrences: readonly Occurrence[],
  grouping: Grouping | null,
  place: readonly string[] | null,
): Grouped {
  if (grouping === null) return { groups: [{ key: 'total', path: [], members: occurrences }], homeless: [] };
  const homes = occurrences.map((one) => ({ one, home: homeOf(one, grouping, place?.length ?? 1) }));
  const pairs = homes.flatMap(({ one, home }) =>
    typeof home === 'string' ? [] : home.map((key) => ({ one, key })),
  );
  const groups = [...groupBy(pairs, ({ key }) => key)].map(([key, members]) => ({
    key,
    path: grouping === 'place' ? key.split(SEPARATOR) : [],
    members: members.map(({ one }) => one),
  }));
  return {
    groups: withPlainKeys(groups.sort(orderOf(grouping))),
    homeless: homes.flatMap(({ one, home }) => (typeof home === 'string' ? [{ one, reason: home }] : [])),
  };
}

const SEPARATOR = '\t';

/** The keys of the groups an occurrence belongs to, or why it has none. */
function homeOf(
  { event, path, sectors, stage }: Occurrence,
  grouping: Grouping,
  outermost: number,
): string[] | LeftOutReason {
  if (grouping === 'stage') return [stage];
  if (grouping === 'sector') return sectors.length > 0 ? [...sectors] : 'sector_not_stated';
  if (grouping === 'place')
    return path.length > 0
      ? path.slice(outermost - 1).map((_, at) => path.slice(0, outermost + at).join(SEPARATOR))
      : 'place_not_stated';
  if (!event?.from || !event.to) return 'undated';
  const [first, last] = [event.from, event.to].map((day) => timeKey(day, grouping));
  return first !== undefined && first === last ? [first] : 'several_periods';
}

function timeKey(day: string, grouping: 'month' | 'quarter' | 'year'): string {
  if (grouping === 'year') return day.slice(0, 4);
  if (grouping === 'month') return day.slice(0, 7);
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Times as they came, stages as they are gone through, places each before what lies in it, sectors by the alphabet. */
function orderOf(grouping: Grouping): (one: OccurrenceGroup, other: OccurrenceGroup) => number {
  if (grouping === 'stage') {
    const rank = ({ key }: OccurrenceGroup) => STAGES.indexOf(key as Stage);
    return (one, other) => rank(one) - rank(other);
  }
  return (one, other) => (one.key < other.key ? -1 : 1);
}

/** A place by its name; where two of the groups have it, by the name of what holds it too. */
function withPlainKeys(groups: readonly OccurrenceGroup[]): OccurrenceGroup[] {
  const named = groupBy(groups, ({ path }) => path.at(-1));
  return groups.map((group) => {
    const { path } = group;
    if (path.length === 0) return group;
    const shared = (named.get(path.at(-1)) ?? []).length > 1;
    return {
      ...group,
      key: path
        .slice(shared ? -2 : -1)
        .reverse()
        .join(', '),
    };
  });
}
