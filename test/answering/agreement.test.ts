import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Agreement,
  isFavourable,
  namesAnotherInstead,
  ordinalAgreement,
  periodAgreement,
  placeAgreement,
  publishedAgreement,
  stageAgreement,
} from '../../src/answering/agreement.ts';
import { readDates } from '../../src/language/dates.ts';
import type { Place, Stage } from '../../src/language/meaning.ts';
import { readOrdinals } from '../../src/language/ordinals.ts';
import { createGazetteer, readPlaces } from '../../src/language/places.ts';
import { readStages } from '../../src/language/stages.ts';
import type { AskedPeriod } from '../../src/retrieval/understanding.ts';

const gazetteer = createGazetteer();

function asked(from: string | null, to: string | null, year: AskedPeriod['year'] = 'stated'): AskedPeriod {
  return { from, to, year };
}

/** How a sentence of a document published on that day stands to a period. */
function periodOf(text: string, published: string | null, period: AskedPeriod): Agreement {
  return periodAgreement(readDates(text, { date: published, role: 'published' }), period);
}

const SEPTEMBER_2022 = asked('2022-09-01', '2022-09-30');
const FIRST_QUARTER_2022 = asked('2022-01-01', '2022-03-31');
const YEAR_2022 = asked('2022-01-01', '2022-12-31');
const SPRING_2023 = asked('2023-03-01', '2023-05-31');
const ANY_SEPTEMBER = asked('2026-09-01', '2026-09-30', 'none');
const ANY_APRIL_28 = asked('2026-04-28', '2026-04-28', 'none');

describe('periodAgreement', () => {
  it.each<[string, string | null, AskedPeriod, Agreement]>([
    ['signed on September 18', '2022-09-21', SEPTEMBER_2022, 'agrees'],
    ['signed on 18 September 2022', null, SEPTEMBER_2022, 'agrees'],
    ['9月18日签约', '2022-09-21', SEPTEMBER_2022, 'agrees'],
    ['from September 25 to October 2, 2022', null, SEPTEMBER_2022, 'agrees'],
    ['signed in September 2022', null, asked('2022-09-18', '2022-09-18'), 'near'],
    ['signed in the third quarter of 2022', null, SEPTEMBER_2022, 'near'],
    ['signed in 2022', null, FIRST_QUARTER_2022, 'near'],
    ['signed in 2022', null, SEPTEMBER_2022, 'silent'],
    ['signed in 2022', null, YEAR_2022, 'agrees'],
    ['signed on August 31', '2022-09-21', SEPTEMBER_2022, 'conflicts'],
    ['signed on September 18, 2021', null, SEPTEMBER_2022, 'conflicts'],
    ['in 2021', null, SEPTEMBER_2022, 'conflicts'],
  ])('of "%s" (published %s) with a stated period', (text, published, period, expected) => {
    expect(periodOf(text, published, period)).toBe(expected);
  });

  it('takes a range much longer than the period for the date of another figure', () => {
    const text = 'From January to August the district counted 86 projects.';
    expect(periodOf(text, '2022-09-21', FIRST_QUARTER_2022)).toBe('conflicts');
    expect(periodOf(text, '2022-09-21', asked('2022-01-01', '2022-08-31'))).toBe('agrees');
    expect(periodOf(text, '2022-09-21', YEAR_2022)).toBe('agrees');
  });

  it.each<[string, AskedPeriod, Agreement]>([
    ['On April 28, work was resumed.', asked('2022-04-01', '2022-04-30'), 'near'],
    ['On April 28, work was resumed.', asked('2022-04-28', '2022-04-28'), 'near'],
    ['On April 28, work was resumed.', ANY_APRIL_28, 'near'],
    ['On April 28, work was resumed.', asked('2022-04-27', '2022-04-27'), 'conflicts'],
    ['On April 28, work was resumed.', asked('2022-05-01', '2022-05-31'), 'conflicts'],
    ['4月28日复工', asked('2022-04-01', '2022-04-30'), 'near'],
    ['On April 28, work was resumed.', YEAR_2022, 'silent'],
  ])('of the yearless "%s" never vouches for a year: %o', (text, period, expected) => {
    expect(periodOf(text, null, period)).toBe(expected);
  });

  it('is silent on "since the beginning of the year" of a document without a year', () => {
    const text = 'Since the beginning of the year, 2,086 projects have been opened.';
    expect(periodOf(text, null, YEAR_2022)).toBe('silent');
  });

  it.each<[string, Agreement]>([
    ['signed on September 18, 2022', 'near'],
    ['signed in September 2013', 'near'],
    ['signed on September 3', 'near'],
    ['signed on August 18, 2022', 'conflicts'],
    ['signed in 2022', 'conflicts'],
  ])('of "%s" with a September of no year', (text, expected) => {
    expect(periodOf(text, null, ANY_SEPTEMBER)).toBe(expected);
  });

  it.each<[string, AskedPeriod, Agreement]>([
    ['signed on September 18, 2022', asked('2022-09-01', null), 'agrees'],
    ['signed on August 18, 2022', asked('2022-09-01', null), 'conflicts'],
    ['signed on September 18, 2022', asked(null, '2022-09-30'), 'agrees'],
    ['signed on October 18, 2022', asked(null, '2022-09-30'), 'conflicts'],
    ['signed on October 18, 1949', asked(null, null), 'agrees'],
  ])('of "%s" with a period open at a side', (text, period, expected) => {
    expect(periodOf(text, null, period)).toBe(expected);
  });

  it.each<[string, string | null, AskedPeriod, Agreement]>([
    [
      'From January to August the district counted 86.',
      '2022-09-21',
      asked('2022-01-01', '2022-06-30'),
      'conflicts',
    ],
    [
      'From January to June the district counted 61.',
      '2022-09-21',
      asked('2022-01-01', '2022-08-31'),
      'conflicts',
    ],
    ['1-8月，全区新增项目86个', '2022-09-21', asked('2022-01-01', '2022-06-30'), 'conflicts'],
    ['From January to June the district counted 61.', '2022-09-21', YEAR_2022, 'agrees'],
    [
      'From January 1 to 15 the district counted 3.',
      '2022-09-21',
      asked('2022-01-01', '2022-01-31'),
      'agrees',
    ],
    [
      'From January to August 2021 it counted 86.',
      null,
      asked('2026-01-01', '2026-06-30', 'none'),
      'conflicts',
    ],
    ['From January to June 2021 it counted 61.', null, asked('2026-01-01', '2026-06-30', 'none'), 'near'],
  ])(
    'tells totals that run to different months apart: "%s" (published %s)',
    (text, published, period, expected) => {
      expect(periodOf(text, published, period)).toBe(expected);
    },
  );

  it.each<[string, AskedPeriod, Agreement]>([
    ['on February 20, 2023', SPRING_2023, 'near'],
    ['in February 2023', SPRING_2023, 'near'],
    ['on March 20, 2023', SPRING_2023, 'agrees'],
    ['on January 20, 2023', SPRING_2023, 'conflicts'],
    ['on June 2, 2023', SPRING_2023, 'conflicts'],
    ['on August 20, 2023', asked('2023-09-01', '2023-11-30'), 'near'],
    ['on February 20, 2023', asked('2023-03-01', '2023-03-31'), 'conflicts'],
  ])(
    'takes the month before a season, and before nothing else, for nearly the season: "%s"',
    (text, period, expected) => {
      expect(periodOf(text, null, period)).toBe(expected);
    },
  );

  it('is silent where there is no date', () => {
    expect(periodOf('Fifteen projects were signed.', '2022-09-21', SEPTEMBER_2022)).toBe('silent');
  });

  it('lets one date that agrees outweigh others, and one that conflicts outweigh a vague one', () => {
    const both = 'Signed on September 18, 2022; from January to August 2022 there were 86.';
    expect(periodOf(both, null, SEPTEMBER_2022)).toBe('agrees');
    const vague = 'The first signing of 2022 was held on January 5, 2022.';
    expect(periodOf(vague, null, SEPTEMBER_2022)).toBe('conflicts');
  });

  it('agrees with exactly the days of a period, whatever the period', () => {
    const day = fc
      .date({ min: new Date('1995-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (one, other, at) => {
        const [from, to] = [one, other].sort();
        const mention = { start: 0, end: 1, from: at, to: at, basis: 'stated', grain: 'day' } as const;
        const inside = from !== undefined && to !== undefined && from <= at && at <= to;
        expect(periodAgreement([mention], asked(from ?? null, to ?? null))).toBe(
          inside ? 'agrees' : 'conflicts',
        );
      }),
    );
  });
});

describe('publishedAgreement', () => {
  it.each<[string, string | null, AskedPeriod, Agreement]>([
    ['within the period', '2022-09-21', SEPTEMBER_2022, 'lent'],
    ['ten days after it', '2022-10-10', SEPTEMBER_2022, 'lent'],
    ['eleven days after it', '2022-10-11', SEPTEMBER_2022, 'conflicts'],
    ['before it', '2022-08-31', SEPTEMBER_2022, 'conflicts'],
    ['on no stated day', null, SEPTEMBER_2022, 'silent'],
    ['on a day, where the question names no year', '2026-09-21', ANY_SEPTEMBER, 'silent'],
    ['after the first day of an open period', '2024-01-01', asked('2022-09-01', null), 'lent'],
    ['before the last day of an open period', '1999-01-01', asked(null, '2022-09-30'), 'lent'],
    ['long after the last day of an open period', '2023-01-01', asked(null, '2022-09-30'), 'conflicts'],
  ])('of a document published %s', (_, published, period, expected) => {
    expect(publishedAgreement(published, period)).toBe(expected);
  });

  it('is never more than a weak witness', () => {
    expect(isFavourable('lent')).toBe(true);
    expect(publishedAgreement('2022-09-18', asked('2022-09-18', '2022-09-18'))).not.toBe('agrees');
  });
});

function placesIn(text: string): Place[] {
  return readPlaces(text, gazetteer).flatMap(({ place }) => (place ? [place] : []));
}

function placeOf(text: string, question: string): Agreement {
  return placeAgreement(readPlaces(text, gazetteer), placesIn(question));
}

describe('placeAgreement', () => {
  it.each<[string, string, Agreement]>([
    ['signed in Jiutai District', 'Jiutai', 'agrees'],
    ['九台区签约15个项目', 'Jiutai District', 'agrees'],
    ['signed in Jiutai District', 'Changchun', 'agrees'],
    ['signed in Jiutai District', 'Jilin Province', 'agrees'],
    ['signed in Dehui', 'Dehui and Jiutai District', 'agrees'],
    ['signed in Changchun', 'Jiutai District', 'silent'],
    ['signed in Jilin Province', 'Jiutai District', 'silent'],
    ['signed in Dehui', 'Jiutai District', 'conflicts'],
    ["signed in Nong'an", 'Jiutai District', 'conflicts'],
    ['signed in Shenyang', 'Changchun', 'conflicts'],
    ['signed in Dehui', 'Shenyang', 'silent'],
    ['signed in Shandong Province', 'Jilin Province', 'conflicts'],
    ['signed in Vietnam', 'Kazakhstan', 'conflicts'],
    ['signed in Beijing with a firm of Hong Kong', 'Jiutai District', 'silent'],
    ['a firm of Shanghai builds a plant', 'Jiutai District', 'silent'],
    ['the contract was signed', 'Jiutai District', 'silent'],
    ['Dehui and Jiutai District signed', 'Jiutai District', 'agrees'],
  ])('of "%s" with a question on %s: %s', (text, question, expected) => {
    expect(placesIn(question), 'places of the question').not.toEqual([]);
    expect(placeOf(text, question)).toBe(expected);
  });

  it('takes a name that can mean several places for a vague witness of each, and against none of them', () => {
    const mentions = readPlaces('signed in Chaoyang District', gazetteer);
    expect(mentions.map(({ place }) => place)).toEqual([null]);
    expect(placeAgreement(mentions, placesIn('Chaoyang District of Changchun'))).toBe('near');
    expect(placeAgreement(mentions, placesIn('Jiutai District'))).toBe('conflicts');
  });

  it('is silent where no place is asked about', () => {
    expect(placeAgreement(readPlaces('signed in Dehui', gazetteer), [])).toBe('silent');
  });
});

describe('namesAnotherInstead', () => {
  /** Each name of a question with the places it can mean. */
  const groupsOf = (names: readonly string[]) =>
    names.flatMap((name) =>
      readPlaces(name, gazetteer).map(({ place, candidates }) => (place ? [place] : candidates)),
    );

  it.each<[string, string[], boolean]>([
    ['the ferry of Weihai and Incheon', ['Weihai', 'Busan'], true],
    ['the ferry of Weihai and Busan', ['Weihai', 'Busan'], false],
    ['the ferry of Weihai', ['Weihai', 'Busan'], false],
    ['the ferry of Weihai to South Korea', ['Weihai', 'Busan'], false],
    ['Weihai and Jilin Province', ['Weihai', 'Busan'], false],
    ['Weihai, Busan and Incheon', ['Weihai', 'Busan'], false],
    ['威海到仁川的航线', ['威海', '釜山'], true],
    ['威海到釜山的航线', ['威海', '釜山'], false],
    ['из Чанчуня в Москву', ['Чанчунь', 'Хабаровск'], true],
    ['The ferry is new.', ['Weihai', 'Busan'], false],
  ])('of "%s" with a question on %o: %s', (text, names, expected) => {
    const asked = groupsOf(names);
    expect(asked).toHaveLength(names.length);
    expect(namesAnotherInstead(readPlaces(text, gazetteer), asked)).toBe(expected);
  });
});

describe('ordinalAgreement', () => {
  it.each<[string, string, Agreement]>([
    ['the second phase covers 20 hectares', 'What does phase II cover?', 'agrees'],
    ['二期占地20公顷', 'What does phase II cover?', 'agrees'],
    ['phases I and II cover 40 hectares', '二期占地多少？', 'agrees'],
    ['the first phase covers 10 hectares', '二期占地多少？', 'conflicts'],
    ['вторая очередь завода', 'What does phase I cover?', 'conflicts'],
    ['第四届博览会', 'Who came to the 4th Expo?', 'agrees'],
    ['the third Expo', 'Who came to the 4th Expo?', 'conflicts'],
    ['the third Expo', 'What does phase II cover?', 'silent'],
    ['the Expo was opened', 'Who came to the 4th Expo?', 'silent'],
    ['the third Expo', 'Who came to the Expo?', 'silent'],
  ])('of "%s" with "%s": %s', (text, question, expected) => {
    expect(ordinalAgreement(readOrdinals(text), readOrdinals(question))).toBe(expected);
  });
});

describe('stageAgreement', () => {
  it.each<[string, Stage[], Agreement]>([
    ['Fifteen projects were signed.', ['signed'], 'agrees'],
    ['15个项目签约', ['signed'], 'agrees'],
    ['Fifteen projects were signed.', ['started', 'signed'], 'agrees'],
    ['Fifteen projects will be signed.', ['signed'], 'near'],
    ['The district plans to build 52 projects.', ['planned'], 'agrees'],
    ['Fifteen projects will be signed.', ['planned'], 'near'],
    ['18 projects have settled.', ['signed'], 'near'],
    ['Fifteen projects were signed.', ['settled'], 'near'],
    ['Work on 432 projects was resumed.', ['started'], 'near'],
    ['Work on nine projects was started.', ['signed'], 'conflicts'],
    ['Fifteen projects were signed.', ['in_production'], 'conflicts'],
    ['The plant is fine.', ['signed'], 'silent'],
    ['45 projects are under negotiation, 23 were signed.', ['signed'], 'agrees'],
  ])('of "%s" with a question on %s: %s', (text, stages, expected) => {
    expect(stageAgreement(readStages(text), stages)).toBe(expected);
  });

  it('lets what was not done vouch for nothing surely', () => {
    expect(stageAgreement(readStages('The contract has not been signed.'), ['signed'])).toBe('near');
  });
});
