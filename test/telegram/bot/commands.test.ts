import { describe, expect, it } from 'vitest';
import { DeskError } from '../../../src/errors.ts';
import { instead, runningBot, textsOf } from './running-bot.ts';

describe('/start and /help', () => {
  it('greet by name, and help with examples that the corpus answers', async () => {
    const { server, ada, adaChat, next } = await runningBot();
    const hello = await next(adaChat, () => server.say(adaChat, ada, '/start'));
    expect(hello.text).toMatch(/^Good day, Ada\. I answer questions/);
    const help = await next(adaChat, () => server.say(adaChat, ada, '/help'));
    const [example] = /(?<=• ).*/.exec(help.text ?? '') ?? [''];
    expect(example).toMatch(/\?$/);
    expect(help.text).toContain('/forget — ');
    expect(help.text).not.toContain('/users');
    const answer = await next(adaChat, () => server.say(adaChat, ada, example));
    expect(answer.text).toContain('[1]');
  });

  it('tell admins of their commands', async () => {
    const { server, admin, adminChat, next } = await runningBot();
    const help = await next(adminChat, () => server.say(adminChat, admin, '/help'));
    expect(help.text).toContain('/reindex — ');
  });
});

describe('/sources', () => {
  it('tells what is indexed: counts, period, newest, places by their names in the language of the reader', async () => {
    const { server, next, adminChat, admin } = await runningBot();
    server.forget('sendRichMessage');
    server.say(adminChat, { ...admin, language_code: 'zh-hans' }, '/help');
    await server.waitFor(() => server.botMessagesIn(adminChat)[0]);
    const person = { ...admin, language_code: 'zh-hans' };
    const told = await next(adminChat, () => server.say(adminChat, person, '/sources'));
    expect(told.text).toContain('3份文件');
    expect(told.text).toContain('Hunchun talks with Russian traders — Yanbian News · 2024年5月6日');
    expect(told.text).toContain('长春市');
  });
});

describe('/language', () => {
  it('changes the interface for the person alone', async () => {
    const { server, ada, adaChat, admin, adminChat, next, settled } = await runningBot();
    const menu = await next(adaChat, () => server.say(adaChat, ada, '/language'));
    const press = server.press(menu, 'Русский', ada);
    expect((await server.waitFor(() => press.answers[0])).text).toMatch(/русск/i);
    await settled();
    expect(server.botMessagesIn(adaChat)[0]?.reply_markup).toBeUndefined();
    const hint = await next(adaChat, () => server.say(adaChat, ada, '/ask'));
    expect(hint.text).toMatch(/[а-я]/);
    const other = await next(adminChat, () => server.say(adminChat, admin, '/ask'));
    expect(other.text).toMatch(/Please write/);
  });

  it('is chosen for a group by its administrators and those of the bot', async () => {
    const { server, ada, admin, next, settled } = await runningBot();
    const chief = server.addUser({ first_name: 'Chief', language_code: 'en' });
    const group = server.addGroup({ members: [ada], administrators: [chief], bot: 'left' });
    await next(group, () => server.addBotTo(group, admin));
    const refused = await next(group, () => server.say(group, ada, '/language'));
    expect(refused.text).toMatch(/administrators only/);
    const menu = await next(group, () => server.say(group, chief, '/language'));
    const press = server.press(menu, '한국어', ada);
    expect((await server.waitFor(() => press.answers[0])).text).toMatch(/administrators only/);
    server.press(menu, '한국어', chief);
    await settled();
    const hint = await next(group, () => server.say(group, ada, '/ask'));
    expect(hint.text).toMatch(/\p{Script=Hangul}/u);
  });
});

describe('/users, /allow and /deny', () => {
  it('show who is known, let in, and keep out; a right is taken away only after a confirmation', async () => {
    const { server, admin, adminChat, next, settled, stores } = await runningBot();
    server.forget('sendRichMessage');
    const eve = server.addUser({ first_name: 'Eve' });
    const eveChat = server.addPrivateChat(eve);
    await next(adminChat, () => server.say(eveChat, eve, 'hello'));
    const list = await next(adminChat, () => server.say(adminChat, admin, '/users'));
    expect(list.text).toMatch(new RegExp(`Eve +${eve.id} +awaiting a decision`));
    expect(list.text).toMatch(new RegExp(`Boss +${admin.id} +administrator`));
    const allowed = await next(adminChat, () => server.say(adminChat, admin, `/allow ${eve.id}`));
    expect(allowed.text).toMatch(/^Eve .*: access allowed by Boss/);
    await settled();
    expect(textsOf(server.botMessagesIn(eveChat)).at(-1)).toMatch(/Your access has been granted/);
    const question = await next(adminChat, () => server.say(adminChat, admin, `/deny ${eve.id}`));
    expect(question.text).toMatch(/^Eve .* may use this desk at present/);
    expect(stores.people.get(eve.id)?.state).toBe('allowed');
    server.press(question, 'Deny', admin);
    await settled();
    expect(stores.people.get(eve.id)?.state).toBe('denied');
    expect(textsOf(server.botMessagesIn(eveChat)).at(-1)).toMatch(/You no longer have access/);
  });

  it('work as replies to a request and to a forwarded message', async () => {
    const { server, admin, adminChat, next, settled, stores } = await runningBot();
    const [eve, tom] = [server.addUser({ first_name: 'Eve' }), server.addUser({ first_name: 'Tom' })];
    const request = await next(adminChat, () => server.say(server.addPrivateChat(eve), eve, 'hello'));
    await next(adminChat, () => server.say(adminChat, admin, '/allow', { replyTo: request }));
    expect(stores.people.get(eve.id)?.state).toBe('allowed');
    await next(adminChat, () => server.say(server.addPrivateChat(tom), tom, 'hello'));
    const origin = { forward_origin: { type: 'user', sender_user: tom, date: 1 } };
    const forwarded = { message_id: 80, date: 1, chat: adminChat, from: admin, text: 'hello', ...origin };
    const text = '/deny';
    const entities = [{ type: 'bot_command', offset: 0, length: 5 }];
    const reply = { message_id: 81, date: 1, chat: adminChat, from: admin, text, entities };
    server.push({ message: { ...reply, reply_to_message: forwarded } });
    await settled();
    expect(stores.people.get(tom.id)?.state).toBe('denied');
  });

  it('say what is missing or wrong', async () => {
    const { server, admin, adminChat, ada, next } = await runningBot();
    const told = async (text: string) =>
      (await next(adminChat, () => server.say(adminChat, admin, text))).text;
    expect(await told('/allow')).toMatch(/add the id/);
    expect(await told('/allow Eve')).toMatch(/add the id/);
    expect(await told('/deny 424242')).toMatch(/no person or group with the id 424242/);
    await told('/start');
    expect(await told(`/deny ${admin.id}`)).toMatch(/by the settings of this desk/);
    expect(ada.id).not.toBe(admin.id);
  });

  it('are for admins only', async () => {
    const { server, ada, adaChat, next } = await runningBot();
    for (const text of ['/users', '/allow 1', '/deny 1', '/status', '/reindex']) {
      const refused = await next(adaChat, () => server.say(adaChat, ada, text));
      expect(refused.text).toMatch(/administrators only/);
    }
  });
});

describe('/status', () => {
  it('tells the state of the desk', async () => {
    const { server, admin, adminChat, next } = await runningBot();
    server.forget('sendRichMessage');
    const told = await next(adminChat, () => server.say(adminChat, admin, '/status'));
    expect(told.text).toMatch(/^State of the desk\nVersion — test, index of 2026/);
    expect(told.text).toMatch(/Documents\s+3\n/);
    expect(told.text).toMatch(/Updates waiting\s+1\n/);
  });
});

describe('/reindex', () => {
  it('takes new documents in while questions are answered, and tells what came of it', async () => {
    const { server, admin, adminChat, next, settled, write } = await runningBot({ ownCorpus: true });
    await write(
      'siping.txt',
      'Siping signs\n\nUpdated : 2025-02-03Source : CCFAO\n\nSiping signed 4 projects on February 1.\n',
    );
    const begun = await next(adminChat, () => server.say(adminChat, admin, '/reindex'));
    expect(begun.text).toMatch(/^Updating the index/);
    await server.waitFor(() => server.botMessagesIn(adminChat)[1]);
    expect(textsOf(server.botMessagesIn(adminChat))[1]).toMatch(/Documents: 1 added, 0 changed, 0 removed/);
    const answer = await next(adminChat, () => server.say(adminChat, admin, 'What did Siping sign?'));
    expect(answer.text).toContain('4 projects');
    await next(adminChat, () => server.say(adminChat, admin, '/reindex'));
    await server.waitFor(() =>
      textsOf(server.botMessagesIn(adminChat)).at(-1)?.includes('nothing had changed'),
    );
    await settled();
  });

  it('runs once at a time, and says what is wrong where it fails', async () => {
    let fail: (error: Error) => void = () => undefined;
    const reindex = () =>
      new Promise<never>((_, reject) => {
        fail = reject;
      });
    const { server, admin, adminChat, next } = await runningBot({
      desk: (desk) => instead(desk, { reindex }),
    });
    await next(adminChat, () => server.say(adminChat, admin, '/reindex'));
    const second = await next(adminChat, () => server.say(adminChat, admin, '/reindex'));
    expect(second.text).toMatch(/being updated already/);
    const told = await next(adminChat, () => fail(new DeskError('The folder is gone.', 'Mount it.')));
    expect(told.text).toMatch(/previous one stays in use.*\nThe folder is gone\./);
  });
});

describe('the menus of commands', () => {
  it('are set by scope and language, admins have their own', async () => {
    const { server, adminChat } = await runningBot();
    const names = (scope: object, language?: string) =>
      server.commands({ ...scope }, language)?.map((one) => (one as { command: string }).command);
    await server.waitFor(() => server.commands({ type: 'chat', chat_id: adminChat.id }, 'ko'));
    expect(names({ type: 'all_group_chats' })).not.toContain('start');
    expect(names({ type: 'all_private_chats' }, 'zh')).toContain('sources');
    expect(names({ type: 'all_private_chats' })).not.toContain('users');
    expect(names({ type: 'chat', chat_id: adminChat.id })).toContain('users');
    expect(server.commands({ type: 'all_private_chats' }, 'ru')).toContainEqual({
      command: 'ask',
      description: expect.stringMatching(/[а-я]/),
    });
  });

  it('are left alone at the next start where nothing has changed', async () => {
    const { server, adminChat, stop, start } = await runningBot();
    await server.waitFor(() => server.commands({ type: 'chat', chat_id: adminChat.id }, 'ko'));
    const set = server.requests('setMyCommands').length;
    await stop();
    const looked = server.requests('getMyCommands').length;
    start();
    await server.waitFor(() => server.requests('getMyCommands').length === 2 * looked);
    expect(server.requests('setMyCommands')).toHaveLength(set);
  });
});
