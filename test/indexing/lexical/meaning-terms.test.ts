import { describe, expect, it } from 'vitest';
import { LexicalIndexBuilder } from '../../../src/indexing/lexical/lexical-index.ts';
import {
  ANY_DATE,
  ANY_PLACE,
  meaningTerms,
  type PassageMeaning,
  periodWordings,
  placeWordings,
  stageWordings,
} from '../../../src/indexing/lexical/meaning-terms.ts';
import type { DateMention, Place, PlaceMention } from '../../../src/language/meaning.ts';
import { readTerms } from '../../../src/language/terms.ts';

function placeOf(name: string, ...within: string[]): Place {
  const id = within.at(-1) ?? '';
  return { id, name, path: [name], within, kind: 'district', country: 'CN' };
}

const JILIN = placeOf('Jilin Province', '220000');
const CHANGCHUN = placeOf('Changchun', '220000', '220100');
const JIUTAI = placeOf('Jiutai', '220000', '220100', '220113');
const CHAOYANG = placeOf('Chaoyang', '220000', '220100', '220104');
const CHAOYANG_BEIJING = placeOf('Chaoyang', '110000', '110105');

function mentionOf(place: Place | null, candidates: readonly Place[] = place ? [place] : []): PlaceMention {
  return { start: 0, end: 1, place, candidates, corrected: false };
}

function dateOf(from: string | null, to: string | null, more: Partial<DateMention> = {}): DateMention {
  return { start: 0, end: 1, from, to, basis: from ? 'stated' : 'unknown', grain: 'range', ...more };
}

/** Whether a passage of that meaning is found under a wording, and with what weight. */
function strength(meaning: Partial<PassageMeaning>, wordings: ReturnType<typeof placeWordings>): number {
  const builder = new LexicalIndexBuilder();
  const terms = meaningTerms({ places: [], dates: [], stages: [], published: null, ...meaning });
  builder.add(1, new Map([...terms].map((term) => [term, 1])));
  return builder.build().strengths(1, [{ wordings, weight: 1 }])[0] ?? 0;
}

describe('places', () => {
  it.each([
    [JIUTAI, JIUTAI, 1],
    [JIUTAI, CHANGCHUN, 1],
    [JIUTAI, JILIN, 1],
    [JIUTAI, CHAOYANG, 0],
    [CHANGCHUN, JIUTAI, 0],
    [CHANGCHUN, JILIN, 1],
  ])('of a passage in the first place, asked for the second (%#)', (held, asked, found) => {
    expect(strength({ places: [mentionOf(held)] }, placeWordings(asked))).toBe(found);
  });

  it('count for each place that an undecided name can mean', () => {
    const places = [mentionOf(null, [CHAOYANG_BEIJING, CHAOYANG])];
    expect(strength({ places }, placeWordings(CHAOYANG))).toBe(1);
    expect(strength({ places }, placeWordings(CHAOYANG_BEIJING))).toBe(1);
    expect(strength({ places }, placeWordings(CHANGCHUN))).toBe(1);
  });

  it('count for the place meant only, once that is decided', () => {
    const places = [mentionOf(CHAOYANG, [CHAOYANG_BEIJING, CHAOYANG])];
    expect(strength({ places }, placeWordings(CHAOYANG))).toBe(1);
    expect(strength({ places }, placeWordings(CHAOYANG_BEIJING))).toBe(0);
  });

  it('mark a passage that names any', () => {
    expect(strength({ places: [mentionOf(JIUTAI)] }, [{ term: ANY_PLACE, weight: 1 }])).toBe(1);
    expect(strength({}, [{ term: ANY_PLACE, weight: 1 }])).toBe(0);
  });
});

describe('dates', () => {
  const september = periodWordings('2022-09-01', '2022-09-30');

  it.each<[string, Partial<PassageMeaning>, number]>([
    ['a day of it', { dates: [dateOf('2022-09-18', '2022-09-18')] }, 1],
    ['a range over it', { dates: [dateOf('2022-01-01', '2022-12-31')] }, 1],
    ['the month before', { dates: [dateOf('2022-08-31', '2022-08-31')] }, 0],
    ['the same month of another year', { dates: [dateOf('2021-09-18', '2021-09-18')] }, 0],
    ['only the document came out then', { published: '2022-09-21' }, 0.5],
    ['the month, of no known year', { dates: [dateOf(null, null, { month: 9, day: 18 })] }, 0.4],
    ['another month of no known year', { dates: [dateOf(null, null, { month: 8 })] }, 0],
    ['nothing', {}, 0],
  ])('asked for September 2022: %s', (_, meaning, found) => {
    expect(strength(meaning, september)).toBe(found);
  });

  it('of long periods meet by their years', () => {
    const decade = periodWordings('2015-01-01', '2024-12-31');
    expect(strength({ dates: [dateOf('2022-09-18', '2022-09-18')] }, decade)).toBe(1);
    expect(strength({ dates: [dateOf('2011-01-01', '2020-12-31')] }, decade)).toBe(1);
    expect(strength({ dates: [dateOf('2010-05-01', '2010-05-01')] }, decade)).toBe(0);
    expect(decade.length).toBe(10);
  });

  it('of no known year are not looked for in a period of many months', () => {
    const year = periodWordings('2022-01-01', '2022-12-31');
    expect(strength({ dates: [dateOf(null, null, { month: 9 })] }, year)).toBe(0);
  });

  it('mark a passage whose year is known', () => {
    const any = [{ term: ANY_DATE, weight: 1 }];
    expect(strength({ dates: [dateOf('2022-09-18', '2022-09-18')] }, any)).toBe(1);
    expect(strength({ dates: [dateOf(null, null, { month: 9 })] }, any)).toBe(0);
  });
});

describe('stages', () => {
  it('are found under themselves', () => {
    const stages = [{ start: 0, end: 6, stage: 'signed', modality: 'done' }] as const;
    expect(strength({ stages }, stageWordings('signed'))).toBe(1);
    expect(strength({ stages }, stageWordings('started'))).toBe(0);
  });
});

describe('meaning terms', () => {
  it('are never terms of words', () => {
    const terms = meaningTerms({
      places: [mentionOf(JIUTAI)],
      dates: [dateOf('2022-09-18', '2022-09-18'), dateOf(null, null, { month: 4 })],
      stages: [{ start: 0, end: 1, stage: 'in_production', modality: 'done' }],
      published: '2022-09-21',
    });
    expect(terms.size).toBe(10);
    for (const term of terms) expect(readTerms(term).map((word) => word.term)).not.toContain(term);
  });
});
