import { distance } from 'fastest-levenshtein';
import { type Environment, SETTING_NAMES } from './settings.ts';

/** Letters that may be wrong, missing or too many in a name that was meant. */
const SLIPS = 2;

/**
 * Variables that are nearly called what a setting of ours is, with the one that was probably meant: `CHAT_MODLE` would otherwise be passed
 * over without a word.
 */
export function misspeltSettings(
  environment: Environment,
): { readonly name: string; readonly meant: string }[] {
  const known: readonly string[] = SETTING_NAMES;
  return Object.keys(environment)
    .filter((name) => !known.includes(name))
    .flatMap((name) => {
      const meant = known.find((setting) => isNear(name, setting));
      return meant === undefined ? [] : [{ name, meant }];
    });
}

function isNear(name: string, setting: string): boolean {
  return Math.abs(name.length - setting.length) <= SLIPS && distance(name, setting) <= SLIPS;
}
