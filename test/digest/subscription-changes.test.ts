import { describe, expect, it } from 'vitest';
import { adjustTopics } from '../../src/digest/adjust-topics.ts';
import { changeSubscription, type SubscriptionChange } from '../../src/digest/change-subscription.ts';
import { EVERYTHING } from '../../src/digest/subscription.ts';
import type { Place } from '../../src/language/meaning.ts';
import { subscription } from './sample-subscription.ts';

const JIUTAI: Place = {
  ...{ id: '220113', name: 'Jiutai', path: ['Jilin Province', 'Changchun', 'Jiutai'], kind: 'district' },
  ...{ within: ['220000', '220100', '220113'], country: 'CN' },
};

describe('changeSubscription', () => {
  it.each<[string, SubscriptionChange, object]>([
    ['the time', { of: 'minute', minute: 420 }, { times: { minute: 420 } }],
    ['the zone', { of: 'zone', timeZone: 'UTC' }, { times: { timeZone: 'UTC' } }],
    ['a day', { of: 'day', day: 7, isOn: false }, { times: { weekdays: [1, 2, 3, 4, 5, 6] } }],
    ['the days', { of: 'days', days: [1] }, { times: { weekdays: [1] } }],
    ['a place', { of: 'place', place: JIUTAI, isOn: true }, { topics: { places: [JIUTAI] } }],
    ['a sector', { of: 'sector', sector: 'food', isOn: true }, { topics: { sectors: ['food'] } }],
    ['a stage', { of: 'stage', stage: 'signed', isOn: true }, { topics: { stages: ['signed'] } }],
    ['the least', { of: 'least', least: { value: 1, currency: 'CNY' } }, { topics: { least: { value: 1 } } }],
    ['the quiet day', { of: 'quiet day', quietDay: 'say_so' }, { quietDay: 'say_so' }],
    ['the state', { of: 'state', state: 'paused' }, { state: 'paused' }],
  ])('changes %s, once however often it is asked', (_, change, expected) => {
    const after = changeSubscription(subscription(), change);
    expect(after).toMatchObject(expected);
    expect(changeSubscription(after, change)).toBe(after);
  });

  it('takes back what it put in, and leaves a side open again', () => {
    const before = subscription();
    const on = changeSubscription(before, { of: 'place', place: JIUTAI, isOn: true });
    expect(changeSubscription(on, { of: 'place', place: JIUTAI, isOn: false })).toEqual(before);
    expect(changeSubscription(on, { of: 'everything', side: 'places' })).toEqual(before);
  });

  it('keeps sectors in the order of their list, and those nobody can name any more out of it', () => {
    const topics = { ...EVERYTHING, sectors: ['food', 'of old'] };
    const after = changeSubscription(subscription({ topics }), {
      ...{ of: 'sector', sector: 'automotive', isOn: true },
    });
    expect(after.topics.sectors).toEqual(['automotive', 'food']);
  });

  it('keeps the last day of the week', () => {
    const monday = changeSubscription(subscription(), { of: 'days', days: [1] });
    expect(changeSubscription(monday, { of: 'day', day: 1, isOn: false })).toBe(monday);
  });
});

describe('adjustTopics', () => {
  const story = { sectors: ['new energy', 'automotive'], place: 'Jiutai' };

  it.each([
    ['the first sector', EVERYTHING, story, 'new energy'],
    [
      'the first that is not asked for anyway',
      { ...EVERYTHING, sectors: ['new energy'] },
      story,
      'automotive',
    ],
    ['the place where there is no sector', EVERYTHING, { sectors: [], place: 'Jiutai' }, 'Jiutai'],
    [
      'the sector all the same where the place is asked for too',
      { ...EVERYTHING, sectors: ['new energy'], places: [JIUTAI] },
      { sectors: ['new energy'], place: 'Jiutai' },
      'new energy',
    ],
  ])('goes by %s', (_, topics, from, word) => {
    expect(adjustTopics(topics, from, 'less')).toEqual({
      ...{ topics: { ...topics, unwanted: [word] }, added: [word], removed: [] },
    });
    expect(adjustTopics(topics, from, 'more')?.topics.words).toEqual([word]);
  });

  it('moves a word from one list to the other, and changes nothing the second time', () => {
    const less = { ...EVERYTHING, unwanted: ['New Energy', 'food'] };
    const more = adjustTopics(less, story, 'more');
    expect(more).toMatchObject({
      topics: { words: ['new energy'], unwanted: ['food'] },
      ...{ added: ['new energy'], removed: ['New Energy'] },
    });
    expect(adjustTopics(more?.topics ?? less, story, 'more')).toMatchObject({ added: [], removed: [] });
  });

  it('has nothing to go by where a story names neither sector nor place', () => {
    expect(adjustTopics(EVERYTHING, { sectors: [], place: null }, 'more')).toBeNull();
  });
});
