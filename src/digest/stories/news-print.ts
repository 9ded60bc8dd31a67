import type { Place, Stage } from '../../language/meaning.ts';
import { isThreshold, PROJECT_NOUNS } from '../../language/project-figures.ts';
import type { StatedMeaning } from '../../language/text-meaning.ts';
import type { FactAmount, FactCount } from '../../ledger/fact.ts';
import { type News, SENTENCES_READ } from './news.ts';
import { shinglesOf, sketchOf } from './shingles.ts';

/** What two documents are compared by: their words, and what they state in whatever language. */
export interface NewsPrint {
  readonly news: News;
  readonly shingles: ReadonlySet<number>;
  readonly sketch: readonly number[];
  /** Money, of whole documents and of their heads: title and first sentences. */
  readonly amounts: readonly FactAmount[];
  /** Numbers of projects and the like. */
  readonly projects: readonly FactCount[];
  /** Every other number of things: guests, hectares, jobs. */
  readonly things: ReadonlySet<number>;
  /** Every time that is told, as `2022-09-18..2022-09-18`; an open side is empty. */
  readonly times: ReadonlySet<string>;
  /** Those of the times that are one day. */
  readonly days: ReadonlySet<string>;
  /** Places that the head names or can mean, without countries. */
  readonly places: readonly Place[];
  /** Steps that the head tells as done. */
  readonly stages: ReadonlySet<Stage>;
}

/** Sentences of the head. */
const HEAD = 3;

/** Takes the print of a document. */
export function printOf(news: News): NewsPrint {
  const sentences = news.sentences.slice(0, SENTENCES_READ).map(({ meaning }) => meaning());
  const stated = [news.title(), ...sentences];
  const head = stated.slice(0, 1 + HEAD);
  const shingles = shinglesOf(news.sentences.map(({ text }) => text).join(' '));
  return {
    news,
    shingles,
    sketch: sketchOf(shingles),
    amounts: stated.flatMap(amountsIn),
    projects: stated.flatMap(({ counts }) => counts.filter(({ noun }) => PROJECT_NOUNS.includes(noun))),
    things: new Set(
      stated.flatMap(({ counts }) =>
        counts.filter(({ noun }) => !PROJECT_NOUNS.includes(noun)).map(({ value }) => value),
      ),
    ),
    times: new Set(stated.flatMap(timesIn)),
    days: new Set(stated.flatMap(timesIn).filter(isDay)),
    places: head.flatMap(({ places }) =>
      places.flatMap(({ place, candidates }) =>
        (place ? [place] : candidates).filter(({ kind }) => kind !== 'country'),
      ),
    ),
    stages: new Set(
      head.flatMap(({ stages }) =>
        stages.filter(({ modality }) => modality === 'done').map(({ stage }) => stage),
      ),
    ),
  };
}

function amountsIn({ amounts, text }: StatedMeaning): FactAmount[] {
  return amounts
    .filter((amount) => !isThreshold(amount, text))
    .map(({ value, currency, qualifier }) => ({ value, currency, qualifier, kind: 'other' }));
}

function timesIn({ dates }: StatedMeaning): string[] {
  return dates.flatMap(({ from, to }) => ((from ?? to) ? [`${from ?? ''}..${to ?? ''}`] : []));
}

function isDay(time: string): boolean {
  const [from, to] = time.split('..');
  return from === to;
}
