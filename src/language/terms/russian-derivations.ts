/** Endings of adjectives made of nouns, as Snowball leaves them, the longer first. */
const OF_ADJECTIVE = /(?:ическ|ионн|енн|ов|ев|ян|ан|н|ск)$/;
const SHORTEST = 3;

/**
 * The stems of the nouns a Russian adjective may be made of, likeliest first: `никелев` (никелевый) is `никел`. `stem` is
 * in the form of `readTerms`; empty where it is too short or ends otherwise.
 */
export function nounStems(stem: string): string[] {
  const ending = OF_ADJECTIVE.exec(stem)?.[0];
  if (ending === undefined) return [];
  const base = stem.slice(0, -ending.length);
  return base.length < SHORTEST ? [] : [base];
}
