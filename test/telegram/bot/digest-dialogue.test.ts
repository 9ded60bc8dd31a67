import { describe, expect, it } from 'vitest';
import type { InterfaceLanguage } from '../../../src/telegram/wording/languages.ts';
import { wordingFor } from '../../../src/telegram/wording/wording.ts';
import { AZORES, buttonsOf, type DigestBot, digestBot } from './digest-bot.ts';
import { pressOld } from './running-bot.ts';

/** The subscription of Ada's private chat. */
function subscriptionOf({ stores, adaChat }: DigestBot) {
  return stores.subscriptions.get({ chat: adaChat.id, thread: null });
}

describe('/digest', () => {
  it('sets a digest by buttons: the zone first, then one side after the other', async () => {
    const bot = await digestBot();
    const { server, ada, adaChat, next, press, now } = bot;
    const menu = await next(adaChat, () => server.say(adaChat, ada, '/digest'));
    expect(menu.text).toMatch(/^No digest is sent here yet\./);
    expect(await press(menu, 'Asia/Shanghai')).toBe('Saved.');
    expect(now(menu).text).toContain('Time: 08:30 (Asia/Shanghai)');
    const choose = async (...buttons: string[]) => {
      for (const button of buttons) await press(now(menu), button);
    };
    await choose('Time', '07:30');
    await choose('Days', '✓ Mon', '✓ Sun', '‹ Back');
    await choose('Sectors', 'new energy', 'food', '‹ Back');
    await choose('Stages', 'signed', '‹ Back');
    await choose('Least amount', 'RMB 1 billion');
    await choose('Nothing new: one line');
    await choose('Places', 'Jiutai', '‹ Back');
    expect(subscriptionOf(bot)).toMatchObject({
      times: { minute: 450, timeZone: 'Asia/Shanghai', weekdays: [2, 3, 4, 5, 6] },
      topics: {
        places: [{ name: 'Jiutai' }],
        sectors: ['new energy', 'food'],
        stages: ['signed'],
        least: { value: 1_000_000_000, currency: 'CNY' },
      },
      quietDay: 'say_so',
      state: 'on',
    });
    await choose('Done');
    expect(now(menu).text).toMatch(/Days: Tuesday, Wednesday, Thursday, Friday, Saturday\nPlaces: Jiutai\n/);
    expect(buttonsOf(now(menu))).toEqual([]);
  });

  it('goes on after a restart, and does once what is pressed twice', async () => {
    const bot = await digestBot();
    const { server, ada, adaChat, next, press, now, stop, start, settled } = bot;
    await next(adaChat, () => server.say(adaChat, ada, `/digest ${AZORES}`));
    const menu = await next(adaChat, () => server.say(adaChat, ada, '/digest'));
    await press(menu, 'Sectors');
    await stop();
    start();
    const data = (label: string) =>
      now(menu)
        .reply_markup?.inline_keyboard?.flat()
        .find(({ text }) => text === label)?.callback_data ?? '';
    const food = data('food');
    for (const _ of [1, 2]) pressOld(server, now(menu), ada, food);
    await settled();
    expect(subscriptionOf(bot)?.topics).toMatchObject({ sectors: ['food'] });
  });

  it('pauses, resumes and ends, the latter in two steps, each with a way back', async () => {
    const bot = await digestBot();
    const { server, ada, adaChat, next, press, now, digestComes } = bot;
    await next(adaChat, () => server.say(adaChat, ada, `/digest 08:30 ${AZORES} places: Jiutai`));
    const told = await next(adaChat, () => server.say(adaChat, ada, '/digest pause'));
    expect(told.text).toMatch(/^The digest is paused/);
    expect(subscriptionOf(bot)?.state).toBe('paused');
    await press(told, 'Undo');
    expect(subscriptionOf(bot)?.state).toBe('on');
    const question = await next(adaChat, () => server.say(adaChat, ada, '/digest off'));
    expect(question.text).toBe('End the digest of this chat?');
    expect(subscriptionOf(bot)).not.toBeNull();
    await press(question, 'Yes, end it');
    expect(subscriptionOf(bot)).toBeNull();
    await press(now(question), 'Undo');
    expect(subscriptionOf(bot)).toMatchObject({ times: { timeZone: AZORES } });
    expect((await digestComes(adaChat)).text).toMatch(/^New on projects/);
  });

  it('shows what is new now, without taking it from the digest of the day', async () => {
    const { server, ada, adaChat, next, settled, digestComes } = await digestBot();
    await next(adaChat, () => server.say(adaChat, ada, `/digest 08:30 ${AZORES} places: Jiutai`));
    const shown = await next(adaChat, () => server.say(adaChat, ada, '/digest now'));
    await settled();
    expect(shown.text).toMatch(/What is new by now, as you asked\.\n\n1\. Jiutai/);
    const digest = await digestComes(adaChat);
    expect(digest.text).toMatch(/^New on projects[^\n]*\n\n1\. Jiutai/);
  });
});

describe('a digest in one line', () => {
  it('asks for the zone once, and keeps the line and the zone', async () => {
    const bot = await digestBot();
    const { server, ada, adaChat, next, press, now } = bot;
    const asked = await next(adaChat, () => server.say(adaChat, ada, '/digest 7:15 weekdays places: Jiutai'));
    expect(asked.text).toMatch(/^In which time zone\?/);
    expect(subscriptionOf(bot)).toBeNull();
    await press(asked, 'Europe/Moscow');
    expect(now(asked).text).toMatch(/^The digest is set\./);
    expect(subscriptionOf(bot)).toMatchObject({
      times: { minute: 435, timeZone: 'Europe/Moscow', weekdays: [1, 2, 3, 4, 5] },
      topics: { places: [{ name: 'Jiutai' }] },
    });
    await next(adaChat, () => server.say(adaChat, ada, '/digest 9:00'));
    expect(subscriptionOf(bot)).toMatchObject({
      times: { minute: 540, timeZone: 'Europe/Moscow', weekdays: [1, 2, 3, 4, 5] },
      topics: { places: [{ name: 'Jiutai' }] },
    });
  });

  it('names what it does not understand, and changes nothing then', async () => {
    const bot = await digestBot();
    const { server, ada, adaChat, next } = bot;
    const told = await next(adaChat, () =>
      server.say(adaChat, ada, '/digest 25:00 UTC+8 sectors: new energy'),
    );
    expect(told.text).toMatch(/“25:00” is no time of the day/);
    expect(told.text).toMatch(/“UTC\+8” .*Perhaps: Asia\/Shanghai/);
    const other = await next(adaChat, () =>
      server.say(adaChat, ada, '/digest 8:30 Seoul places: Nowhereville'),
    );
    expect(other.text).toMatch(/Nowhereville/);
    const odd = await next(adaChat, () => server.say(adaChat, ada, '/digest constructor'));
    expect(odd.text).toMatch(/“constructor”/);
    expect(subscriptionOf(bot)).toBeNull();
  });

  it.each<InterfaceLanguage>(['en', 'zh', 'ru', 'ko'])(
    'works as the example in %s says',
    async (language) => {
      const { server, ada, adaChat, next, stores } = await digestBot();
      const speaker = { ...ada, language_code: language };
      const { digest } = wordingFor(language);
      const set = await next(adaChat, () => server.say(adaChat, speaker, digest.example));
      expect(set.text?.startsWith(digest.set)).toBe(true);
      const subscription = stores.subscriptions.get({ chat: adaChat.id, thread: null });
      expect(subscription).toMatchObject({ times: { minute: 510 }, language });
      expect(subscription?.topics).toMatchObject({ sectors: [expect.any(String)] });
    },
  );
});

describe('the digest of a group', () => {
  /** A group with a topic, of which the chief is an administrator. */
  async function inGroup() {
    const bot = await digestBot();
    const { server, ada, admin, next } = bot;
    const chief = server.addUser({ first_name: 'Chief', language_code: 'en' });
    const group = server.addGroup({
      topics: ['Deals'],
      members: [ada],
      administrators: [chief],
      bot: 'left',
    });
    await next(group, () => server.addBotTo(group, admin));
    return { ...bot, chief, group, deals: server.topic(group, 'Deals') };
  }

  it('is set by its administrators and those of the bot, in a topic of its own', async () => {
    const { server, ada, admin, chief, group, deals, next, press, settled, stores, clock, minutesPass } =
      await inGroup();
    const line = `/digest 08:30 ${AZORES} places: Jiutai`;
    const refused = await next(group, () => server.say(group, ada, line, { thread: deals }));
    expect(refused.text).toMatch(/Only administrators of this group/);
    const set = await next(group, () => server.say(group, chief, line, { thread: deals }));
    expect(set.text).toMatch(/^The digest is set/);
    expect(stores.subscriptions.get({ chat: group.id, thread: deals })).not.toBeNull();
    expect(await press(set, 'Undo', ada)).toMatch(/Only administrators/);
    const shown = await next(group, () => server.say(group, ada, '/digest', { thread: deals }));
    expect(shown.text).toContain('Places: Jiutai');
    expect(buttonsOf(shown)).toEqual([]);
    const menu = await next(group, () => server.say(group, admin, '/digest', { thread: deals }));
    expect(await press(menu, 'Pause', ada)).toMatch(/Only administrators/);
    await settled();
    const digest = await next(group, () => clock.advance(30 * 60_000));
    expect(digest).toMatchObject({
      message_thread_id: deals,
      text: expect.stringMatching(/^New on projects/),
    });
    await minutesPass(1);
    const story = await next(group, () => press(digest, '1', ada));
    expect(await press(story, 'Less of this', ada)).toMatch(/Only administrators/);
    expect(await press(story, 'Ask about this', ada)).toMatch(/^Reply to this message/);
    const answer = await next(group, () =>
      server.say(group, ada, 'How much is the total investment?', { thread: deals, replyTo: story }),
    );
    expect(answer).toMatchObject({
      message_thread_id: deals,
      text: expect.stringContaining('RMB 90 billion'),
    });
    // Asked for the dialogue, and again half an hour later.
    expect(server.requests('getChatAdministrators')).toHaveLength(2);
  });

  it('is not changed while Telegram does not tell who its administrators are', async () => {
    const { server, chief, group, next, stores } = await inGroup();
    server.fail('getChatAdministrators', { status: 500 });
    const told = await next(group, () => server.say(group, chief, `/digest 08:30 ${AZORES}`));
    expect(told.text).toMatch(/did not tell whether you are an administrator/);
    expect(stores.subscriptions.counts()).toEqual({ on: 0, paused: 0 });
  });
});
