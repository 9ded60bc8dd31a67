import type { Digest } from '../../src/digest/story.ts';
import { EVERYTHING, type Subscription } from '../../src/digest/subscription.ts';

export const HOUR = 60 * 60 * 1000;
/** 08:30 in Shanghai on a Sunday. */
export const DUE = Date.UTC(2026, 10, 29, 0, 30);

/** A subscription to everything, every day at 08:30 in Shanghai. */
export function subscription(more: Partial<Subscription> = {}): Subscription {
  return {
    ...{ chat: 7, thread: null, topics: EVERYTHING, quietDay: 'silence', state: 'on', language: 'zh' },
    times: { minute: 510, timeZone: 'Asia/Shanghai', weekdays: [1, 2, 3, 4, 5, 6, 7] },
    ...more,
  };
}

/** A digest without a story. */
export const EMPTY: Digest = {
  ...{ from: '2026-11-28', to: '2026-11-29', stories: [], numbers: [], chart: null, quiet: false },
  period: { from: '2026-11-28', to: '2026-11-29' },
  periodBefore: { from: '2026-11-26', to: '2026-11-27' },
};
