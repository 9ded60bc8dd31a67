import { groupBy } from './group-by.ts';
import type { Occurrence } from './occurrences.ts';
import { pathContains } from './places-agree.ts';
import { sharesName } from './project-names.ts';

/**
 * Which occurrences are part of a batch among the same occurrences, and of which: they must not be counted beside it.
 *
 * A project is part of a batch of its stage that names it, or that happened where and when it did; so is a smaller batch
 * (a city's share of its province's, "of which 23"). Where day or place is not stated, only the batch of the same document
 * has it. What is larger than a batch is no part of it, nor is a batch of the very place whose money is of another currency, unless it
 * is said to be of it: "at home 587 projects of 250.9 billion yuan, abroad 11 of $640 million". Parts of parts are given the outermost batch.
 */
export function batchMembers(occurrences: readonly Occurrence[]): Map<Occurrence, Occurrence> {
  const batches = occurrences.filter(
    ({ scope, count, amounts }) => scope === 'batch' && (count || amounts.length > 0),
  );
  const candidates = indexBatches(batches);
  const holders = new Map<Occurrence, Occurrence>();
  for (const one of occurrences) {
    const holder = largest(candidates(one).filter((batch) => isPartOf(one, batch)));
    if (holder) holders.set(one, holder);
  }
  return new Map([...holders].map(([one, holder]) => [one, outermost(holder, holders)]));
}

/** A holder is always larger by `sizeOf` than what it holds, so that this ends. */
function outermost(batch: Occurrence, holders: ReadonlyMap<Occurrence, Occurrence>): Occurrence {
  const holder = holders.get(batch);
  return holder ? outermost(holder, holders) : batch;
}

function largest(batches: readonly Occurrence[]): Occurrence | null {
  return batches.reduce<Occurrence | null>(
    (best, one) => (best && compareSizes(best, one) >= 0 ? best : one),
    null,
  );
}

/** Finds the batches an occurrence may be part of without looking at all of them. */
function indexBatches(batches: readonly Occurrence[]): (one: Occurrence) => Occurrence[] {
  const oneDay = ({ event }: Occurrence) => event?.from != null && event.from === event.to;
  const byDay = groupBy(batches.filter(oneDay), ({ event }) => event?.from ?? '');
  const longer = groupBy(
    batches.filter((batch) => batch.event !== null && !oneDay(batch)),
    ({ stage, path }) => `${stage}|${path[0]}`,
  );
  const byKey = new Map<string, Occurrence[]>();
  for (const batch of batches)
    for (const key of keysOf(batch)) byKey.set(key, [...(byKey.get(key) ?? []), batch]);
  return (one) => [
    ...new Set([
      ...(byDay.get(one.event?.from ?? '') ?? []),
      ...(longer.get(`${one.stage}|${one.path[0]}`) ?? []),
      ...keysOf(one).flatMap((key) => byKey.get(key) ?? []),
    ]),
  ];
}

function keysOf({ facts, names }: Occurrence): string[] {
  return [...facts.map(({ document }) => `document ${document}`), ...names.map((name) => `name ${name}`)];
}

function isPartOf(one: Occurrence, batch: Occurrence): boolean {
  if (one === batch || one.stage !== batch.stage || !isSmaller(one, batch)) return false;
  const time = isWithinTime(one, batch);
  const place = isWithinPlace(one, batch);
  if (time === 'no' || place === 'no') return false;
  if (time === 'yes' && place === 'yes') return !isOfOtherSectors(one, batch);
  if (one.scope === 'project' && sharesName(one.names, batch.names)) return true;
  return one.facts.some((a) => batch.facts.some((b) => a.document === b.document));
}

/** Two newspapers that tell of car parts and of food, on one day in one place, tell of two signings. */
function isOfOtherSectors(one: Occurrence, batch: Occurrence): boolean {
  if (one.scope !== 'batch' || one.path.join('/') !== batch.path.join('/')) return false;
  if (one.facts.some((a) => batch.facts.some((b) => a.document === b.document))) return false;
  const [own, whole] = [one.sectors, batch.sectors];
  return own.length > 0 && whole.length > 0 && !own.some((sector) => whole.includes(sector));
}

type Within = 'yes' | 'no' | 'unknown';

function isWithinTime({ event: one }: Occurrence, { event: batch }: Occurrence): Within {
  if (!one?.from || !one.to || !batch?.from || !batch.to) return 'unknown';
  return batch.from <= one.from && one.to <= batch.to ? 'yes' : 'no';
}

function isWithinPlace({ path: one }: Occurrence, { path: batch }: Occurrence): Within {
  if (one.length === 0 || batch.length === 0) return 'unknown';
  return pathContains(batch, one) ? 'yes' : 'no';
}

/**
 * Whether an occurrence may be less than a whole batch by what both state. A batch must be smaller than the other, in number or,
 * where a number is missing, in amount; a project need only not be worth more.
 */
function isSmaller(one: Occurrence, batch: Occurrence): boolean {
  const [amount, whole] = [one.amounts[0]?.figure, batch.amounts[0]?.figure];
  const comparable = amount !== undefined && amount.currency === whole?.currency;
  if (amount && whole && !comparable && isApart(one, batch)) return false;
  if (comparable && whole.qualifier !== 'over' && amount.value > whole.value) return false;
  if (one.scope === 'project') return true;
  if (one.count && batch.count) return one.count.figure.value < batch.count.figure.value;
  return comparable && compareSizes(one, batch) < 0;
}

/** Whether two batches lie in the very same place and none is said to be of the other. */
function isApart(one: Occurrence, batch: Occurrence): boolean {
  const whole = new Set(batch.facts.map(({ id }) => id));
  const isSaidPart = one.facts.some(({ part_of }) => part_of !== undefined && whole.has(part_of));
  return one.scope === 'batch' && one.path.join('/') === batch.path.join('/') && !isSaidPart;
}

/** Below zero where the first is smaller: by number, then by amount. */
function compareSizes(one: Occurrence, other: Occurrence): number {
  const [a, b] = [sizeOf(one), sizeOf(other)];
  return a.count - b.count || a.amount - b.amount;
}

function sizeOf({ count, amounts }: Occurrence): { count: number; amount: number } {
  return { count: count?.figure.value ?? 0, amount: amounts[0]?.figure.value ?? 0 };
}
