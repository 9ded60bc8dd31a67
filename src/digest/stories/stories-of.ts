import type { Gazetteer } from '../../language/places.ts';
import type { Fact } from '../../ledger/fact.ts';
import { groupBy } from '../../ledger/group-by.ts';
import { addDays } from '../days.ts';
import type { DigestWindow } from '../window.ts';
import { joinUnits } from './join-units.ts';
import type { News } from './news.ts';
import type { NewsStory } from './news-story.ts';
import { tellStory } from './tell-story.ts';
import { type NewsUnit, unitsOf } from './units.ts';

/** What stories are made from. */
export interface StorySources {
  /** Documents that are new in the window, by path. */
  readonly news: ReadonlyMap<string, News>;
  /** The ledger as it stands, of what has arrived up to the end of the window. */
  readonly facts: readonly Fact[];
  readonly gazetteer: Gazetteer;
}

/** Days before a window from which news is old. */
const OLD = 30;

/**
 * The stories of what is new in a window, in the order of their documents. A story whose event documents told that were there before is
 * old, and so is one published more than thirty days before the window.
 */
export function storiesOf({ news, facts, gazetteer }: StorySources, window: DigestWindow): NewsStory[] {
  const byDocument = groupBy(facts, ({ document }) => document);
  const units = [...news].flatMap(([document, opened]) => unitsOf(opened, byDocument.get(document) ?? []));
  const toldBefore = new Set(facts.filter(({ document }) => !news.has(document)).map(eventOf));
  const limit = addDays(window.from, -OLD);
  const isOld = (story: readonly NewsUnit[], newsDay: string | null) =>
    (newsDay !== null && newsDay < limit) ||
    story.some(({ main }) => main !== null && toldBefore.has(eventOf(main)));
  return joinUnits(units).map((story) => {
    const told = tellStory(story, gazetteer);
    return { ...told, isOld: isOld(story, told.newsDay) };
  });
}

function eventOf({ thread, id, stage, scope }: Fact): string {
  return `${thread ?? id}|${stage}|${scope}`;
}
