import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { pino } from 'pino';
import { type BotSettings, type OpenedDesk, startBot } from '../../src/bot.ts';
import { lazy } from '../../src/language/lazy.ts';
import { createGazetteer } from '../../src/language/places.ts';
import { systemClock } from '../../src/telegram/sending/clock.ts';
import { Pace } from '../../src/telegram/sending/pace.ts';
import { answerOf } from './outgoing/answers.ts';

/**
 * A program of its own: the bot as it is, with a desk whose answers are at hand, so that it starts fast and can be killed often.
 *
 * Prints `loaded` and waits for a line before it begins; then prints `asked` whenever the desk is asked, and for each further
 * line the bytes of its heap after all that is not used was freed. Ends when there are no more lines.
 */
const [databaseFile = '', token = '', apiRoot = '', admin = '', ...allowedChats] = process.argv.slice(2);

/** One message a second a chat would make the tests slow; the pace has tests of its own. */
const FAST = { perChatMs: 0, groupPerMinute: 1_000_000, perSecond: 1_000_000 };

/** Some turns of the event loop, so that answers overlap and a kill may come between question and answer. */
const TURNS_OF_AN_ANSWER = 5;

const gazetteer = lazy(() => createGazetteer());

const desk: OpenedDesk = {
  longestQuestion: 2000,
  version: 'test',
  indexedAt: Date.UTC(2026, 10, 22),
  ask: async ({ question }) => {
    writeSync(1, 'asked\n');
    for (let turn = 0; turn < TURNS_OF_AN_ANSWER; turn += 1)
      await new Promise((resolve) => setImmediate(resolve));
    return answerOf({ question, answer: `It says so: ${question} [1]` });
  },
  overview: () => ({
    documents: 1,
    passages: 1,
    published: { from: null, to: null, undated: 0 },
    newest: [],
    places: [],
  }),
  facts: () => [],
  documents: () => [],
  corpusFolder: 'corpus',
  contents: () => [],
  passagesOf: () => [],
  onUpdated: () => undefined,
  writeLines: null,
  get gazetteer() {
    return gazetteer();
  },
  ledger: () => ({ facts: [], corrections: new Map(), lost: 0 }),
  placeName: (place) => place.id,
  view: () => null,
  examples: async () => [],
  reindex: async () => ({ added: 0, changed: 0, removed: 0, skipped: 0 }),
  close: async () => undefined,
};

const settings: BotSettings = {
  config: { databaseFile, timeZone: 'UTC', corpusCheckMinutes: 0, proxyUrl: null, healthPort: null },
  telegram: {
    ...{ token, apiRoot, webhook: null },
    admins: [Number(admin)],
    allowedChats: allowedChats.map(Number),
  },
  ...{ openDesk: async () => desk, clock: systemClock, pace: new Pace(FAST) },
  log: pino({ level: 'warn' }, pino.destination({ fd: 2, sync: true })),
};

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const orders = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

writeSync(1, 'loaded\n');
if ((await orders.next()).done) process.exit();
const ending = new AbortController();
const ended = startBot(settings, ending.signal);
for (let order = await orders.next(); !order.done; order = await orders.next()) {
  collectGarbage();
  writeSync(1, `${process.memoryUsage().heapUsed}\n`);
}
ending.abort();
await ended;
