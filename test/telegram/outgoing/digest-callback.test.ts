import '../../support/property-seed.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../../../src/language/stage-order.ts';
import { SECTORS } from '../../../src/ledger/sectors.ts';
import { readCallback, writeCallback } from '../../../src/telegram/outgoing/callback-data.ts';
import type {
  DigestPress,
  SubscriptionAct,
  SubscriptionPress,
} from '../../../src/telegram/outgoing/digest-callback.ts';

const id = fc.integer({ min: 1, max: 99_999_999_999 });
const isOn = fc.boolean();
const zone = fc.constantFrom('UTC', ...Intl.supportedValuesOf('timeZone'));
const act: fc.Arbitrary<SubscriptionAct> = fc.oneof(
  fc.record({
    do: fc.constant('show' as const),
    screen: fc.constantFrom('main' as const, 'zone' as const, 'places' as const, 'off' as const),
    page: fc.nat(99),
  }),
  fc.record({ do: fc.constant('minute' as const), minute: fc.nat(1439) }),
  fc.record({ do: fc.constant('zone' as const), zone, note: fc.nat(999_999_999) }),
  fc.record({ do: fc.constant('day' as const), day: fc.constantFrom(1 as const, 7 as const), isOn }),
  fc.record({ do: fc.constant('days' as const), which: fc.constantFrom('every' as const, 'work' as const) }),
  fc.record({
    do: fc.constant('place' as const),
    id: fc.constantFrom('220113', 'cc:KZ', 'geo:1526384'),
    isOn,
  }),
  fc.record({
    do: fc.constant('sector' as const),
    sector: fc.constantFrom(...SECTORS.map(({ name }) => name)),
    isOn,
  }),
  fc.record({ do: fc.constant('stage' as const), stage: fc.constantFrom(...STAGES), isOn }),
  fc.record({
    do: fc.constant('everything' as const),
    side: fc.constantFrom('places' as const, 'stages' as const),
  }),
  fc.record({
    do: fc.constant('least' as const),
    value: fc.nat(1_000_000_000),
    currency: fc.constantFrom('CNY', 'USD'),
  }),
  fc.record({
    do: fc.constant('quiet' as const),
    quietDay: fc.constantFrom('silence' as const, 'say_so' as const),
  }),
  fc.record({ do: fc.constant('state' as const), state: fc.constantFrom('on' as const, 'paused' as const) }),
  fc.constantFrom({ do: 'preview' as const }, { do: 'end' as const }, { do: 'done' as const }),
  fc.record({ do: fc.constant('undo' as const), note: id }),
);
const press: fc.Arbitrary<SubscriptionPress | DigestPress> = fc.oneof(
  fc.record({ kind: fc.constant('subscription' as const), thread: fc.option(id), act }),
  fc.record({
    kind: fc.constant('digest' as const),
    digest: id,
    act: fc.constantFrom(...(['page', 'story', 'ask', 'more', 'less'] as const)),
    n: fc.integer({ min: 1, max: 9999 }),
  }),
);

describe('the buttons about digests', () => {
  it('come back as they were written, in the 64 bytes of Telegram', () => {
    fc.assert(
      fc.property(press, (one) => {
        const data = writeCallback(one);
        expect(new TextEncoder().encode(data).length).toBeLessThanOrEqual(64);
        expect(readCallback(data)).toEqual(one);
      }),
    );
  });

  it.each([
    ...['ds:0:minute:1440', 'ds:0:minute:-1', 'ds:0:zone:Mars/Olympus', 'ds:0:day:+8', 'ds:-1:end:'],
    ...['ds:0:sector:+weapons', 'ds:0:stage:+won', 'ds:0:least:1e9.CNY', 'ds:0:undo:0', 'ds:0:nonsense:1'],
    ...['ds:0:show:main', 'dg:0:story:1', 'dg:1:story:0', 'dg:1:eat:1', 'dg:1:story:1:1', 'ds:', 'dg:'],
    ...["ds:0:place:+'; DROP TABLE subscriptions", 'ds:0:constructor:', 'dg:99999999999999999:story:1'],
  ])('are nothing where no button holds that: %s', (data) => {
    expect(readCallback(data)).toBeNull();
  });
});
