const PAIRS = `
high tech, start up, e commerce, bio tech, bio medicine, bio medical, bio pharmaceutical, photo voltaic, off shore, on shore,
wind farm, health care, child care, data base, data center, smart phone, road show, ground breaking, kick off, work force, sub venue,
semi conductor, cyber security, live stream, green house, hydro power, fin tech, agri business, petro chemical, micro electronics,
opto electronics, motor cycle, eco system, mega watt, giga watt, kilo watt, sub district, hydro electric, steel works, iron works
`;

/** Words that are also written as two, joined form to its parts; folded as `foldWord` folds. */
export const COMPOUNDS: ReadonlyMap<string, readonly [string, string]> = new Map(
  PAIRS.split(',').map((pair): [string, readonly [string, string]] => {
    const [first = '', second = ''] = pair.trim().split(' ');
    return [first + second, [first, second]];
  }),
);
