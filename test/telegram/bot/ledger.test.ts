import { describe, expect, it } from 'vitest';
import type { Chat, Message, User } from '../../support/telegram-server/telegram-types.ts';
import { unzip } from '../../support/unzip.ts';
import { Conversation } from '../conversation.ts';
import { pressOld, type RunningBot, type RunningBotOptions, runningBot } from './running-bot.ts';
import { SMALL_CORPUS } from './small-corpus.ts';

/** Ten breweries signed in Songyuan, a day each, beside the small corpus: more rows than a page holds. */
const BREWERIES = Object.fromEntries(
  Array.from({ length: 10 }, (_, at) => [
    `songyuan/brewery-${at}.txt`,
    `A Brewery in Songyuan\n\nUpdated : 2023-04-20Source : CCFAO\n\nOn April ${at + 1}, 2023, a brewery project worth RMB ${at + 2}00 million was signed in Songyuan.\n`,
  ]),
);
const CORPUS = { ...SMALL_CORPUS, ...BREWERIES };

const buttonsOf = (message: Message | undefined) =>
  message?.reply_markup?.inline_keyboard?.map((row) => row.map(({ text }) => text)) ?? [];

/** What a person is answered to words, with the means to press what stands there. */
async function asking(options: RunningBotOptions = { corpus: CORPUS }) {
  const bot = await runningBot(options);
  const { server, ada, adaChat, next, settled } = bot;
  const ask = (words: string, chat: Chat = adaChat, by: User = ada) =>
    next(chat, () => server.say(chat, by, words));
  const now = ({ chat, message_id: id }: Message) => server.state.room(chat).find(id) ?? undefined;
  const press = async (message: Message, button: string, by: User = ada) => {
    const pressed = server.press(message, button, by);
    const shown = await server.waitFor(() => pressed.answers[0]);
    await settled();
    return shown;
  };
  return { ...bot, ask, now, press };
}

function fileIn({ server }: Pick<RunningBot, 'server'>, message: Message): Buffer {
  const id = message.document?.file_id ?? message.photo?.[0]?.file_id ?? '';
  return Buffer.from(server.state.files.get(id)?.bytes ?? []);
}

describe('/ledger', { timeout: 60_000 }, () => {
  it('lists what a filter asks for, with the filter as understood and a button a row', async () => {
    const { ask } = await asking();
    const list = await ask('/ledger signed Juitai 2022 total');
    expect(list.text).toMatch(
      /^signed · Jiutai · 2022 · total\n\nTotals · signed\n15 projects · over RMB 20 billion/,
    );
    expect(list.text).toMatch(/Rows 1–\d of \d\n\n1\. signed · 18 September 2022 · Jiutai\n15 projects/);
    expect(buttonsOf(list).at(-1)).toEqual(['Chart', 'Excel']);
  });

  it('explains itself with examples that work, and shows the newest rows', async () => {
    const { ask, server, adaChat } = await asking();
    const help = await ask('/ledger');
    const examples = [...(help.text ?? '').matchAll(/(?<=• )\/ledger .*/g)].map(([example]) => example);
    expect(examples.length).toBeGreaterThan(1);
    expect(help.text).toMatch(/All rows, the newest first\n\nRows 1–8 of \d+\n\n1\. /);
    for (const example of examples) {
      const answer = await ask(example);
      expect(answer.text ?? answer.caption, example).not.toMatch(/do not understand|No row/);
    }
    expect(server.botMessagesIn(adaChat)[0]?.text).toBe(help.text);
  });

  it('names the words that it does not understand', async () => {
    const { ask } = await asking();
    expect((await ask('/ledger signed Xanadu quickly')).text).toMatch(
      /^I do not understand: Xanadu, quickly\n\nFor example:\n• \/ledger /,
    );
    expect((await ask('/ledger stalled by month')).text).toMatch(/not added up/);
    expect((await ask('/ledger planned 1999')).text).toContain('No row matches.');
  });

  it('is paged in its place, also after a new start', async () => {
    const { ask, now, press, stop, start, server, adaChat } = await asking();
    const list = await ask('/ledger Songyuan');
    expect(list.text).toMatch(/^Songyuan\n\nRows 1–8 of 10\n\n1\. signed · 10 April 2023/);
    await press(list, '›');
    expect(now(list)?.text).toMatch(/Rows 9–10 of 10\n\n9\. signed · 2 April 2023/);
    expect(buttonsOf(now(list)).slice(0, 2)).toEqual([['9', '10'], ['‹']]);
    await stop();
    start();
    await press(list, '‹');
    expect(now(list)?.text).toBe(list.text);
    expect(server.botMessagesIn(adaChat)).toHaveLength(1);
  });

  it('shows where a row stands: the quote in its passage, title and date, and all fields', async () => {
    const { ask, press, server, adaChat } = await asking();
    const list = await ask('/ledger signed Jiutai');
    await press(list, '1');
    const row = server.botMessagesIn(adaChat)[1];
    expect(row?.reply_to_message?.message_id).toBe(list.message_id);
    expect(row?.text).toMatch(
      /^signed · [0-9a-f]{16}\n15 projects\nWhen: 18 September 2022\nWhere: Jiutai, Changchun, Jilin Province/,
    );
    expect(row?.text).toContain('Jiutai signs fifteen projects\nCCFAO · 21 September 2022');
    const bold = row?.entities?.filter(({ type }) => type === 'bold').at(-1);
    expect(row?.text?.slice(bold?.offset, (bold?.offset ?? 0) + (bold?.length ?? 0))).toContain(
      'Fifteen projects were signed',
    );
    expect(buttonsOf(row)).toEqual([]);
    const id = /[0-9a-f]{16}/.exec(row?.text ?? '')?.[0];
    expect((await ask(`/row ${id?.slice(0, 9)}`)).text).toBe(row?.text);
    expect((await ask('/row ffff')).text).toMatch(/No row has the id ffff/);
    expect((await ask('/row')).text).toMatch(/Please add the id of a row, for example: \/row [0-9a-f]{16}/);
  });

  it('is added up by place or month at a press, and listed again', async () => {
    const { ask, now, press } = await asking();
    const list = await ask('/ledger signed');
    await press(list, 'By month');
    expect(now(list)?.text).toMatch(
      /^signed · by month\n\nTotals · signed\nSeptember 2022 — 15 projects · over RMB 20 billion\nApril 2023 — 10 projects · RMB 6.5 billion/,
    );
    await press(list, 'By place');
    expect(now(list)?.text).toMatch(
      /^signed · by place\n\n.*\nJilin Province — 25 projects · over RMB 26.5 billion\n· Changchun — 15 projects/,
    );
    await press(list, '✓ By place');
    expect(now(list)?.text).toBe(list.text);
  });

  it('says so where the ledger has changed since, and opens no other row than the one that was seen', async () => {
    const { ask, now, press, write, admin, adminChat, server, settled, adaChat } = await asking({
      ownCorpus: CORPUS,
    });
    const list = await ask('/ledger Songyuan');
    await write('songyuan/brewery-9.txt', 'Nothing was signed.\n');
    await ask('/reindex', adminChat, admin);
    await server.waitFor(() => server.botMessagesIn(adminChat)[1]);
    await settled();
    const shown = await press(list, '1');
    expect(shown).toMatchObject({ text: expect.stringMatching(/no longer in the list/), show_alert: true });
    expect(now(list)?.text).toMatch(
      /^Songyuan\nThe ledger has changed since this list was made\.\n\nRows 1–8 of 9/,
    );
    expect(server.botMessagesIn(adaChat)).toHaveLength(1);
    await press(list, '›');
    expect(now(list)?.text).toMatch(/^Songyuan\n\nRows 9–9 of 9/);
  });
});

describe('a conversation about the ledger', { timeout: 60_000 }, () => {
  it('is the one that the README shows', async () => {
    const { ask, server, admin, adminChat, settled } = await asking({ ownCorpus: true });
    const conversation = new Conversation(server, adminChat);
    const list = await ask('/ledger signed 2022 by district', adminChat, admin);
    await conversation.press(list, '1', admin);
    await settled();
    await conversation.press(list, 'Chart', admin);
    await settled();
    const [, row] = server.botMessagesIn(adminChat);
    const id = /[0-9a-f]{16}/.exec(row?.text ?? '')?.[0] ?? '';
    expect(buttonsOf(row)).toEqual([['Correct', 'Reject']]);
    await ask(`/correct ${id} amount=over RMB 20.5 billion`, adminChat, admin);
    // The admin's number is the test server's.
    const text = conversation.text.replaceAll(String(admin.id), '123456789');
    await expect(text).toMatchFileSnapshot('../ledger-conversation.txt');
  });
});

describe('files of the ledger', { timeout: 60_000 }, () => {
  it('are a chart as a photo and a table as a file that opens, named and captioned in the language of the reader', async () => {
    const bot = await asking();
    const { ask, press, server, adaChat, ada, stores } = bot;
    stores.people.seen({ id: ada.id, name: 'Ada', username: null, language: 'zh' });
    stores.people.setLanguage(ada.id, 'zh');
    const list = await ask('/ledger 签约 松原');
    await press(list, '图表');
    await press(list, '表格');
    const [, chart, table] = server.botMessagesIn(adaChat);
    expect(chart?.caption).toMatch(/^签约 · 松原市 · 按地区\n来源：.*台账10条记录/);
    expect(chart?.photo?.[0]?.width).toBeGreaterThan(600);
    expect(fileIn(bot, chart as Message).toString('latin1', 1, 4)).toBe('PNG');
    expect(table?.document?.file_name).toBe('台账 签约 松原市.xlsx');
    const sheet = unzip(fileIn(bot, table as Message));
    expect([...sheet.keys()]).toContain('xl/worksheets/sheet1.xml');
    expect([...sheet.values()].join()).toContain('A Brewery in Songyuan — CCFAO');
    expect(stores.outbox.counts()).toMatchObject({ waiting: 0, failed: 0 });
  });

  it('come at once where the words ask for them', async () => {
    const bot = await asking();
    const csv = await bot.ask('/ledger Songyuan csv');
    expect(csv.document?.file_name).toBe('Ledger Songyuan.csv');
    expect(fileIn(bot, csv).toString()).toMatch(/^\ufeffStage,From.*\r\nsigned,2023-04-01/);
    expect(csv.caption).toBe(
      'Songyuan\nSource: 10 rows of the ledger, read from the documents of this desk.',
    );
    expect((await bot.ask('/ledger planned chart')).text).toMatch(/nothing to draw/);
  });
});

describe('the ledger and rights', { timeout: 60_000 }, () => {
  it('is nothing for strangers, and its buttons nothing for those who may not ask any more', async () => {
    const { server, admin, adminChat, ada, adaChat, stores, next, ask, press, settled } = await asking({
      allowedChats: [],
    });
    const eve = server.addUser({ first_name: 'Eve' });
    const eveChat = server.addPrivateChat(eve);
    const refusal = await next(eveChat, () => server.say(eveChat, eve, '/ledger signed'));
    expect(refusal.text).toMatch(/authorised staff/);
    stores.people.seen({ id: ada.id, name: 'Ada', username: null, language: 'en' });
    stores.people.decide(ada.id, 'allowed', admin.id);
    const list = await ask('/ledger signed');
    stores.people.decide(ada.id, 'denied', admin.id);
    for (const button of ['1', 'By place', 'Chart', 'Excel'])
      expect((await press(list, button)).text).toMatch(/no longer have access/);
    await settled();
    expect(server.botMessagesIn(adaChat)).toEqual([list]);
    expect(adminChat.id).toBe(admin.id);
  });

  it('is answered in the topic of a group, and lists of one chat are none of another', async () => {
    const { server, ada, admin, adaChat, next, ask, press } = await asking({});
    const group = server.addGroup({ topics: ['Deals'], members: [ada, admin], bot: 'left' });
    await next(group, () => server.addBotTo(group, admin));
    const thread = server.topic(group, 'Deals');
    const asked = server.say(group, ada, '/ledger signed Jiutai', { thread });
    const list = await server.waitFor(() => server.botMessagesIn(group)[1]);
    expect(list).toMatchObject({
      message_thread_id: thread,
      reply_to_message: { message_id: asked.message_id },
    });
    await press(list, '1', admin);
    expect(server.botMessagesIn(group)[2]).toMatchObject({ message_thread_id: thread });
    const own = await ask('/ledger signed');
    const stolen = pressOld(server, own, ada, 'v:1:p1');
    expect((await server.waitFor(() => stolen.answers[0])).text).toMatch(/no longer kept/);
    expect(server.botMessagesIn(adaChat)).toEqual([own]);
  });

  it.each(['v:1:p999', 'v:1:r7', 'v:1:r999999', 'v:99:p1', 'v:1:delete', "v:1:p1'; DROP TABLE people"])(
    'stands whatever a client sends: %j',
    async (data) => {
      const { server, ada, ask, now, settled } = await asking({});
      const list = await ask('/ledger signed');
      const press = pressOld(server, list, ada, data);
      await server.waitFor(() => press.answers[0]);
      await settled();
      expect(now(list)?.text).toMatch(/^signed\n/);
    },
  );
});
