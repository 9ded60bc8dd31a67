import { readFile } from 'node:fs/promises';
import { ConfigurationError } from '../errors.ts';
import { parseExtraPlaces } from '../language/places/places-file.ts';
import { createGazetteer, type Gazetteer } from '../language/places.ts';

/** A gazetteer and, as text, what in it is the user's own: part of the rules an index is made by. */
export interface OwnGazetteer {
  readonly gazetteer: Gazetteer;
  readonly ownPlaces: string;
}

/**
 * The gazetteer with the places of the user's file, if there is one. Throws a ConfigurationError that names every line of the file that
 * cannot be read, since a place left out in silence would be missed in every answer.
 */
export async function openGazetteer(placesFile: string | null): Promise<OwnGazetteer> {
  const gazetteer = createGazetteer();
  if (placesFile === null) return { gazetteer, ownPlaces: '' };
  const text = await readFile(placesFile, 'utf8').catch(() => {
    throw new ConfigurationError([`PLACES_FILE ${placesFile} cannot be opened.`]);
  });
  const { places, faults } = parseExtraPlaces(text, gazetteer);
  if (faults.length > 0) {
    throw new ConfigurationError(
      faults.map((fault) => `${placesFile}, ${fault}`),
      'A line is: name | other names, apart by commas | where it lies',
    );
  }
  return { gazetteer: createGazetteer({ extra: places }), ownPlaces: JSON.stringify(places) };
}
