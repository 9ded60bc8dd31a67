import { describe, expect, it } from 'vitest';
import { AZORES, buttonsOf, digestBot, MINUTE, NEWS } from './digest-bot.ts';
import { pressOld } from './running-bot.ts';
import { SMALL_CORPUS } from './small-corpus.ts';

const DAILY = `/digest 08:30 ${AZORES}`;

/** A bot that has sent Ada a digest of two stories, or another; where that is of three places or more, a chart follows. */
async function withDigest(line = `${DAILY} places: Jiutai, Lvyuan`) {
  const bot = await digestBot();
  const { server, ada, adaChat, next, digestComes } = bot;
  await next(adaChat, () => server.say(adaChat, ada, line));
  return { ...bot, digest: await digestComes(adaChat) };
}

describe('a digest', () => {
  it('comes once, at its hour in the zone of the chat: ten stories, the numbers, the sources and a chart', async () => {
    const { server, adaChat, digest, minutesPass, stop, start } = await withDigest(DAILY);
    await server.waitFor(() => server.botMessagesIn(adaChat)[2]);
    const [heading, shown, first] = (digest.text ?? '').split(/\n+/);
    expect(heading).toBe('New on projects · 21 November 2026 – 22 November 2026');
    expect(shown).toBe('Stories 1–10 of 12');
    expect(first).toBe('1. Jiutai: RMB 90 billion · signed 21 November 2026 [1]');
    expect(digest.text).toMatch(/signed +12 +RMB 1\.014 trillion/);
    expect(digest.text).toContain(
      '\n[1] Jiutai signs a new energy project — Changchun Daily · 22 November 2026\n',
    );
    expect(buttonsOf(digest)).toEqual([['1', '2', '3', '4', '5'], ['6', '7', '8', '9', '10'], ['11–12 ›']]);
    const bold = digest.entities
      ?.filter(({ type }) => type === 'bold')
      .map(({ offset, length }) => digest.text?.slice(offset, offset + length));
    expect(bold).toContain('RMB 90 billion');
    expect(server.botMessagesIn(adaChat)[2]).toMatchObject({ caption: 'New on projects' });
    await stop();
    start();
    await minutesPass(10);
    expect(server.botMessagesIn(adaChat)).toHaveLength(3);
  });

  it('is caught up where the bot was off at its hour, and says so', async () => {
    const { server, ada, adaChat, clock, next, stop, start } = await digestBot();
    await next(adaChat, () => server.say(adaChat, ada, `${DAILY} places: Jiutai`));
    await stop();
    await clock.advance(3 * 60 * MINUTE);
    const digest = await next(adaChat, start);
    expect(digest.text).toMatch(
      /^New on projects.*\nCaught up: it was due at 22 Nov 2026, 08:30\.\n\n1\. Jiutai/,
    );
  });

  it('is about what its stories have in common, for a question that replies to it', async () => {
    const { server, ada, adaChat, next, digestComes } = await digestBot();
    await next(adaChat, () => server.say(adaChat, ada, `${DAILY} places: Yanji`));
    const digest = await digestComes(adaChat);
    const answer = await next(adaChat, () =>
      server.say(adaChat, ada, 'How much is the total investment?', { replyTo: digest }),
    );
    expect(answer.text).toMatch(/^RMB 79 billion/);
  });

  it('speaks the language that is chosen for the chat', async () => {
    const { server, ada, adaChat, next, settled, digestComes } = await digestBot();
    await next(adaChat, () => server.say(adaChat, ada, `${DAILY} places: Jiutai`));
    const menu = await next(adaChat, () => server.say(adaChat, ada, '/language'));
    server.press(menu, '中文', ada);
    await settled();
    expect((await digestComes(adaChat)).text).toMatch(/^项目动态 · .*\n\n1\. 九台区：900亿元/);
  });

  it('shows the rest in its own place, and goes back, also after a restart', async () => {
    const { digest, press, now, stop, start } = await withDigest(DAILY);
    await stop();
    start();
    await press(digest, '11–12 ›');
    expect(now(digest).text).toMatch(/Stories 11–12 of 12\n\n11\. Dunhua/);
    expect(now(digest).text).not.toContain('Projects by');
    expect(buttonsOf(now(digest))).toEqual([['11', '12'], ['‹ 1–10']]);
    await press(now(digest), '‹ 1–10');
    expect(now(digest).text).toBe(digest.text);
  });

  it('opens a story with the words it rests on', async () => {
    const { adaChat, digest, press, next } = await withDigest();
    const story = await next(adaChat, () => press(digest, '2'));
    expect(story.reply_to_message?.message_id).toBe(digest.message_id);
    expect(story.text).toMatch(/^2\. Lvyuan: RMB 89 billion/);
    expect(story.text).toContain('The plant will stand in the east of the town.');
    expect(buttonsOf(story)).toEqual([['Ask about this'], ['More of this', 'Less of this']]);
  });

  it('answers a reply to a story about that story, and goes on from there', async () => {
    const { server, ada, adaChat, digest, press, next } = await withDigest();
    const story = await next(adaChat, () => press(digest, '2'));
    const answer = await next(adaChat, () =>
      server.say(adaChat, ada, 'How much is the total investment?', { replyTo: story }),
    );
    expect(answer.text).toContain('RMB 89 billion');
    const further = await next(adaChat, () => server.say(adaChat, ada, 'And when is construction to begin?'));
    expect(further.text).toMatch(/Lvyuan/);
    expect(further.text).toMatch(/May 2027/);
  });

  it('asks for the question by a button', async () => {
    const { server, ada, adaChat, digest, press, next } = await withDigest();
    const story = await next(adaChat, () => press(digest, '2'));
    const prompt = await next(adaChat, () => press(story, 'Ask about this'));
    expect(prompt).toMatchObject({ text: 'What would you like to know about this story?' });
    const answer = await next(adaChat, () =>
      server.say(adaChat, ada, 'How much is the total investment?', { replyTo: prompt }),
    );
    expect(answer.text).toContain('RMB 89 billion');
  });

  it('brings less or more of a kind, says so, and takes it back', async () => {
    const { adaChat, digest, press, next, now, stores } = await withDigest();
    const topics = () => stores.subscriptions.get({ chat: adaChat.id, thread: null })?.topics;
    const story = await next(adaChat, () => press(digest, '1'));
    const said = await next(adaChat, () => press(story, 'Less of this'));
    expect(said.text).toBe('The digest now brings less of: new energy.');
    expect(topics()).toMatchObject({ unwanted: ['new energy'], words: [] });
    expect(await press(story, 'Less of this')).toBe('The digest is set so already.');
    const turned = await next(adaChat, () => press(story, 'More of this'));
    expect(turned.text).toBe('The digest now looks for: new energy.\nNo longer held back: new energy.');
    expect(await press(said, 'Undo')).toMatch(/changed since/);
    await press(turned, 'Undo');
    expect(topics()).toMatchObject({ unwanted: ['new energy'], words: [] });
    expect(now(turned).text).toMatch(/^Undone\.\n\n.*Less of: new energy/s);
  });

  it('is known in its own chat only, and shrugs off what no button holds', async () => {
    const { server, digest, admin, adminChat, ada, adaChat, settled } = await withDigest();
    const shown = async (message: typeof digest, by: typeof ada, data: string) => {
      const press = pressOld(server, message, by, data);
      await settled();
      return (await server.waitFor(() => press.answers[0])).text;
    };
    const elsewhere = { ...digest, chat: adminChat };
    expect(await shown(elsewhere, admin, 'dg:1:story:1')).toMatch(/no longer kept/);
    for (const data of ['dg:1:story:99', 'dg:99:page:1', 'dg:1:page:9'])
      expect(await shown(digest, ada, data)).toMatch(/no longer kept/);
    for (const data of ['ds:0:undo:1', 'ds:0:zone:Asia/Shanghai.1'])
      expect(await shown(elsewhere, admin, data)).toMatch(/undone|no longer kept/);
    expect(server.botMessagesIn(adminChat)).toEqual([]);
    expect(server.botMessagesIn(adaChat)).toHaveLength(2);
  });
});

describe('a document that comes while the bot runs', () => {
  it('is told in the next digest, once, and what was there before is not', async () => {
    const bot = await digestBot({ ownCorpus: SMALL_CORPUS, watch: true });
    const { server, ada, adaChat, clock, next, until, stores, write, minutesPass } = bot;
    await next(adaChat, () => server.say(adaChat, ada, `${DAILY} quiet: say so`));
    await write('new.txt', NEWS['news/0.txt'] ?? '');
    await clock.advance(5 * MINUTE);
    const isSeen = () =>
      stores.database.prepare("SELECT 1 AS one FROM document_arrivals WHERE document = 'new.txt'").first();
    await until(() => isSeen() !== null);
    const digest = await next(adaChat, () => minutesPass(26));
    expect(digest.text).toMatch(/^New on projects[^\n]*\n\n1\. Jiutai: RMB 90 billion[^\n]*\n\n(?!2\.)/);
    const nextDay = await next(adaChat, () => minutesPass(24 * 60));
    expect(nextDay.text).toMatch(/\nNothing new\.$/);
  });
});

describe('a day on which nothing is new', () => {
  it.each([
    ['silent', '', []],
    ['told in one line', ' quiet: say so', [/^New on projects · .*\nNothing new\.$/]],
  ])('is %s', async (_, wish, expected) => {
    const { server, ada, adaChat, next, minutesPass, stores, until } = await digestBot();
    await next(adaChat, () => server.say(adaChat, ada, `${DAILY} places: Beijing${wish}`));
    await minutesPass(31);
    await until(() => stores.runs.counts().quiet + stores.runs.counts().queued === 1);
    await minutesPass(1);
    const told = server.botMessagesIn(adaChat).slice(1);
    expect(told.map(({ text }) => text)).toEqual(expected.map((words) => expect.stringMatching(words)));
  });
});

describe('a chat that may not ask any more', () => {
  it('gets no digest, neither composed nor sent', async () => {
    const { server, ada, adaChat, admin, next, minutesPass, stores } = await digestBot({ allowedChats: [] });
    stores.people.seen({ id: ada.id, name: 'Ada', username: null, language: null });
    stores.people.decide(ada.id, 'allowed', admin.id);
    await next(adaChat, () => server.say(adaChat, ada, DAILY));
    stores.people.decide(ada.id, 'denied', admin.id);
    await minutesPass(40);
    expect(server.botMessagesIn(adaChat)).toHaveLength(1);
    expect(stores.runs.counts()).toMatchObject({ queued: 0, quiet: 0 });
  });

  it('meets the usual refusal with /digest', async () => {
    const { server, next, stores } = await digestBot();
    const eve = server.addUser({ first_name: 'Eve', language_code: 'en' });
    const eveChat = server.addPrivateChat(eve);
    const refused = await next(eveChat, () => server.say(eveChat, eve, DAILY));
    expect(refused.text).toMatch(/for authorised staff/);
    expect(stores.subscriptions.counts()).toEqual({ on: 0, paused: 0 });
  });
});
