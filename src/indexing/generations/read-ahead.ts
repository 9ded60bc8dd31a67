/** Files read before they are needed: enough to hide the disk, few enough for the largest files to fit. */
const AHEAD = 4;

/**
 * Gives what `read` makes of each item, in order, while the next few are being read: the disk works while the caller
 * does. `read` must not reject, since nobody would hear of it after the caller has left early.
 */
export async function* readAhead<Item, Read>(
  items: readonly Item[],
  read: (item: Item) => Promise<Read>,
): AsyncGenerator<[Item, Read]> {
  const started: Promise<Read>[] = [];
  for (const [at, item] of items.entries()) {
    while (started.length < Math.min(items.length, at + 1 + AHEAD)) {
      started.push(read(items[started.length] as Item));
    }
    yield [item, await (started[at] as Promise<Read>)];
    delete started[at];
  }
}
