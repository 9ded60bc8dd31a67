import { describe, expect, it } from 'vitest';
import { ANSWER, DIGEST, NOTICE } from '../../../src/storage/outbox-message.ts';
import { startSending, textMessage } from './start-sending.ts';

/** Without the service messages of a chat. */
const textsOf = (messages: readonly { text?: unknown }[]) => messages.flatMap(({ text }) => text ?? []);

describe('a sender', () => {
  it('sends what waits, keeps its numbers, and says when all of it is out', async () => {
    const { server, outbox, sender, counts, until } = await startSending();
    const chat = server.addPrivateChat();
    const ids = ['一', '二 🎉'].map((text) => outbox.add(textMessage(chat, text)));
    let idle = false;
    sender.start();
    const ended = sender.idle().then(() => {
      idle = true;
    });
    await until(() => idle);
    await ended;
    expect(textsOf(server.botMessagesIn(chat))).toEqual(['一', '二 🎉']);
    expect(ids.map((id) => outbox.messageIdOf(id))).toEqual([1, 2]);
    expect(counts).toEqual({ sent: 2, limited: 0, later: 0, uncertain: 0, failed: 0 });
  });

  it('sends at once what is added later, when it is woken', async () => {
    const { server, outbox, sender, clock, allSent } = await startSending();
    const chat = server.addPrivateChat();
    sender.start();
    await clock.asleep();
    const before = clock.now();
    outbox.add(textMessage(chat, 'a'));
    sender.wake();
    await allSent();
    expect(clock.now()).toBe(before);
  });

  it('sends answers before notices before digests', async () => {
    const { server, outbox, sender, allSent } = await startSending();
    const chat = server.addPrivateChat();
    outbox.add(textMessage(chat, 'digest', { rank: DIGEST }));
    outbox.add(textMessage(chat, 'notice', { rank: NOTICE }));
    outbox.add(textMessage(chat, 'answer 1', { rank: ANSWER }));
    outbox.add(textMessage(chat, 'answer 2', { rank: ANSWER }));
    sender.start();
    await allSent();
    expect(textsOf(server.botMessagesIn(chat))).toEqual(['answer 1', 'answer 2', 'notice', 'digest']);
  });

  it('serves forty chats at once: none lost, in order, within every limit', async () => {
    const { server, outbox, sender, clock, counts, allSent } = await startSending();
    const chats = Array.from({ length: 40 }, (_, n) =>
      n % 4 === 0 ? server.addGroup() : server.addPrivateChat(),
    );
    const texts = ['1', '2', '3', '4', '5'];
    for (const text of texts) for (const chat of chats) outbox.add(textMessage(chat, text));
    const begun = clock.now();
    sender.start();
    await allSent();
    for (const chat of chats) expect(textsOf(server.botMessagesIn(chat))).toEqual(texts);
    expect(counts).toMatchObject({ sent: 200, limited: 0, failed: 0 });
    expect(server.limited()).toEqual([]);
    expect(clock.now() - begun).toBeLessThan(12_000);
  });

  it('fills in topic, question and changed message', async () => {
    const { server, outbox, sender, allSent } = await startSending();
    const group = server.addGroup({ topics: ['签约'] });
    const thread = server.topic(group, '签约');
    const first = outbox.add(textMessage(group, 'first', { thread }));
    const other = outbox.add(textMessage(group, 'to be deleted', { thread }));
    const about = { thread, about: first };
    outbox.add(textMessage(group, 'reply', about));
    outbox.add(textMessage(group, 'first, edited', { ...about, method: 'editMessageText' }));
    outbox.add({ ...textMessage(group, '', { thread, about: other, method: 'deleteMessage' }), payload: {} });
    sender.start();
    await allSent();
    const [edited, reply, ...rest] = server.botMessagesIn(group, thread);
    expect(edited).toMatchObject({ text: 'first, edited' });
    expect(reply).toMatchObject({ text: 'reply', reply_to_message: { message_id: edited?.message_id } });
    expect(rest).toEqual([]);
  });

  it('does not send what its asker may not see any more', async () => {
    const { server, outbox, sender, counts, lines, allSent } = await startSending({
      mayStillSend: ({ asker }) => asker !== 5,
    });
    const chat = server.addPrivateChat();
    outbox.add(textMessage(chat, 'secret', { asker: 5 }));
    outbox.add(textMessage(chat, 'open', { asker: 6 }));
    sender.start();
    await allSent();
    expect(textsOf(server.botMessagesIn(chat))).toEqual(['open']);
    expect(counts).toMatchObject({ sent: 1, failed: 1 });
    expect(lines.join('')).toContain('not allowed any more');
    expect(lines.join('')).not.toContain('secret');
  });
});

describe('a sender that is told to wait', () => {
  it.each(['private', 'group'])(
    'holds that %s chat for as long as Telegram says, and no other',
    async (kind) => {
      const { server, outbox, sender, clock, until, allSent } = await startSending();
      const held = kind === 'group' ? server.addGroup() : server.addPrivateChat();
      const other = server.addPrivateChat();
      server.fail('sendMessage', { status: 429, retryAfter: 60 }, { chat: held });
      outbox.add(textMessage(held, 'held 1'));
      outbox.add(textMessage(held, 'held 2'));
      for (const text of ['1', '2', '3']) outbox.add(textMessage(other, text));
      const begun = clock.now();
      sender.start();
      await until(() => server.botMessagesIn(other).length === 3);
      expect(clock.now() - begun).toBeLessThan(3000);
      expect(server.botMessagesIn(held)).toEqual([]);
      await allSent();
      expect(textsOf(server.botMessagesIn(held))).toEqual(['held 1', 'held 2']);
      const times = server.requests('sendMessage').filter((request) => request.chat === held.id);
      expect(times.map(({ at }) => Math.floor((at - begun) / 1000))).toEqual([0, 60, 61]);
    },
  );

  it('leaves everybody alone when one chat after another is refused', async () => {
    const { server, outbox, sender, clock, counts, until, allSent } = await startSending();
    const chats = Array.from({ length: 4 }, () => server.addPrivateChat());
    const late = server.addPrivateChat();
    server.fail('sendMessage', { status: 429, retryAfter: 7 }, { times: 4 });
    for (const chat of chats) outbox.add(textMessage(chat, 'a'));
    const begun = clock.now();
    sender.start();
    await until(() => counts.limited === 4);
    outbox.add(textMessage(late, 'late'));
    sender.wake();
    await allSent();
    const after = server.requests('sendMessage').slice(4);
    expect(after).toHaveLength(5);
    expect(after.filter(({ at }) => at - begun < 7000)).toEqual([]);
  });
});

describe('a sender that is refused', () => {
  const RICH = { method: 'sendRichMessage', payload: { rich_message: { html: '<b>rich</b>' } } };
  const plain = (text: string) => ({ method: 'sendMessage', payload: { text } });

  it('sends the fallback where the server does not know the method, and does not ask again', async () => {
    const { server, outbox, sender, counts, allSent } = await startSending();
    const chat = server.addPrivateChat();
    server.forget('sendRichMessage');
    for (const text of ['1', '2']) outbox.add({ ...textMessage(chat, ''), ...RICH, fallback: plain(text) });
    sender.start();
    await allSent();
    expect(textsOf(server.botMessagesIn(chat))).toEqual(['1', '2']);
    expect(server.requests('sendRichMessage')).toHaveLength(1);
    expect(counts).toMatchObject({ sent: 2, failed: 0 });
  });

  it('does not take a method for unknown while the server knows nothing at all', async () => {
    const { server, outbox, sender, counts, until, allSent } = await startSending();
    const chat = server.addPrivateChat();
    const strange = server.fail('*', { status: 404 }, { times: 1000 });
    const fallback = plain('plain');
    outbox.add({ ...textMessage(chat, ''), ...RICH, fallback });
    sender.start();
    await until(() => counts.later === 3);
    strange.end();
    await allSent();
    expect(server.botMessagesIn(chat)).toHaveLength(1);
    expect(textsOf(server.botMessagesIn(chat))).toEqual([]);
  });

  it('gives up a method that the server does not know where there is no fallback', async () => {
    const { server, outbox, sender, counts, allSent } = await startSending();
    const chat = server.addPrivateChat();
    server.forget('sendRichMessage');
    outbox.add({ ...textMessage(chat, ''), ...RICH });
    outbox.add(textMessage(chat, 'next'));
    sender.start();
    await allSent();
    expect(textsOf(server.botMessagesIn(chat))).toEqual(['next']);
    expect(counts).toMatchObject({ sent: 1, failed: 1 });
  });

  it('sends the fallback where the formatting is refused, for that message only', async () => {
    const { server, outbox, sender, allSent } = await startSending();
    const chat = server.addPrivateChat();
    const entities = [{ type: 'bold', offset: 0, length: 1 }];
    server.fail('sendMessage', { unparsable: true });
    for (const text of ['1', '2']) {
      const fallback = plain(`${text} plain`);
      outbox.add({ ...textMessage(chat, ''), payload: { text, entities }, fallback });
    }
    sender.start();
    await allSent();
    expect(textsOf(server.botMessagesIn(chat))).toEqual(['1 plain', '2']);
  });

  it('follows a group to its supergroup with everything that waits', async () => {
    const { server, outbox, sender, told, allSent } = await startSending();
    const group = server.addGroup({ type: 'group' });
    server.fail('sendMessage', { event: 'migration' });
    outbox.add(textMessage(group, '1'));
    outbox.add(textMessage(group, '2'));
    sender.start();
    await allSent();
    const larger = server.migrate(group);
    expect(textsOf(server.botMessagesIn(larger))).toEqual(['1', '2']);
    expect(told).toEqual([{ from: group.id, to: larger.id }]);
  });

  it('stops the digests of a chat that blocked the bot, and tells of it', async () => {
    const { server, outbox, sender, told, counts, allSent } = await startSending();
    const [chat, other] = [server.addPrivateChat(), server.addPrivateChat()];
    server.block(chat);
    outbox.add(textMessage(chat, 'answer'));
    for (const one of [chat, other]) outbox.add(textMessage(one, 'digest', { rank: DIGEST }));
    sender.start();
    await allSent();
    expect(told).toEqual([{ chat: chat.id, fault: expect.stringContaining('bot was blocked') }]);
    expect(server.requests('sendMessage').filter((request) => request.chat === chat.id)).toHaveLength(1);
    expect(outbox.counts()).toMatchObject({ sent: 1, failed: 2 });
    expect(counts).toMatchObject({ sent: 1, failed: 1 });
  });

  it.each(['closed', 'deleted'])('writes into the general topic once where its own is %s', async (what) => {
    const { server, outbox, sender, allSent } = await startSending();
    const group = server.addGroup({ topics: ['签约'] });
    const thread = server.topic(group, '签约');
    const first = outbox.add(textMessage(group, 'before', { thread }));
    sender.start();
    await allSent();
    if (what === 'closed') server.closeTopic(group, thread);
    else server.deleteTopic(group, thread);
    outbox.add(textMessage(group, 'plain', { thread }));
    outbox.add(textMessage(group, 'reply', { thread, about: first }));
    sender.wake();
    await allSent();
    expect(textsOf(server.botMessagesIn(group, null))).toEqual(['plain', 'reply']);
  });

  it('writes without a reply where the question is gone', async () => {
    const { server, outbox, sender, allSent } = await startSending();
    const person = server.addUser();
    const chat = server.addPrivateChat(person);
    const question = server.say(chat, person, 'question');
    server.delete(question);
    const payload = { text: 'answer', reply_parameters: { message_id: question.message_id } };
    outbox.add({ ...textMessage(chat, ''), payload });
    sender.start();
    await allSent();
    expect(textsOf(server.botMessagesIn(chat))).toEqual(['answer']);
  });

  it('is content with a message that reads as it should already', async () => {
    const { server, outbox, sender, counts, allSent } = await startSending();
    const chat = server.addPrivateChat();
    const first = outbox.add(textMessage(chat, 'same'));
    const edit = outbox.add(textMessage(chat, 'same', { method: 'editMessageText', about: first }));
    sender.start();
    await allSent();
    expect(counts).toMatchObject({ sent: 2, failed: 0 });
    expect(outbox.messageIdOf(edit)).toBe(outbox.messageIdOf(first));
  });

  it('gives up a message that is refused for another reason, and a change of it, but not the next', async () => {
    const { server, outbox, sender, counts, lines, allSent } = await startSending();
    const chat = server.addPrivateChat();
    server.fail('sendMessage', { status: 400, description: 'Bad Request: message is too strange' });
    const refused = outbox.add(textMessage(chat, 'refused'));
    outbox.add(textMessage(chat, 'edit', { method: 'editMessageText', about: refused }));
    const instead = { method: 'sendMessage', payload: { text: 'anew' } };
    outbox.add(textMessage(chat, 'edit', { method: 'editMessageText', about: refused, fallback: instead }));
    outbox.add(textMessage(chat, 'next', { about: refused }));
    sender.start();
    await allSent();
    expect(textsOf(server.botMessagesIn(chat))).toEqual(['anew', 'next']);
    expect(counts).toMatchObject({ sent: 2, failed: 2 });
    expect(lines.join('')).toContain('message is too strange');
    expect(server.requests('editMessageText')).toEqual([]);
  });
});
