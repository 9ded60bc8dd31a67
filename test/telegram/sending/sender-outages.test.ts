import { EventEmitter, once } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../support/telegram-server/faults.ts';
import { startSending, textMessage } from './start-sending.ts';

/** Milliseconds of real time that a test waits for an answer that never comes. */
const SHORT = { timeLimit: 1000 };

const textsOf = (messages: readonly { text?: unknown }[]) => messages.map(({ text }) => text);

describe('a sender without a connection', () => {
  it('keeps trying, at growing distances, and loses and doubles nothing', async () => {
    const { server, outbox, sender, clock, counts, until, allSent } = await startSending();
    const chat = server.addPrivateChat();
    for (const text of ['1', '2']) outbox.add(textMessage(chat, text));
    await server.goDown();
    const begun = clock.now();
    sender.start();
    await until(() => counts.later === 7);
    expect(clock.now() - begun).toBe(1050 + 2000 + 4000 + 8000 + 16_000 + 30_000);
    await server.comeUp();
    await allSent();
    expect(textsOf(server.botMessagesIn(chat))).toEqual(['1', '2']);
    expect(outbox.counts()).toMatchObject({ sent: 2, uncertain: 0 });
  });

  it('waits for the token to be right again', async () => {
    const { server, outbox, sender, counts, until, allSent } = await startSending();
    const chat = server.addPrivateChat();
    const fault = server.fail('*', { status: 401 }, { times: 1000 });
    outbox.add(textMessage(chat, 'a'));
    sender.start();
    await until(() => counts.later === 3);
    fault.end();
    await allSent();
    expect(textsOf(server.botMessagesIn(chat))).toEqual(['a']);
  });
});

describe('a sender that does not learn what happened', () => {
  it.each<[Fault, number]>([
    [{ hang: 'before' }, 1],
    [{ hang: 'after' }, 2],
    [{ cut: 'before' }, 1],
    [{ cut: 'after' }, 2],
    [{ cut: 'midway' }, 2],
    [{ html: 200 }, 1],
  ])('tries once more after %o, which may double the message, and counts it', async (fault, shown) => {
    const { server, outbox, sender, counts, lines, allSent } = await startSending(SHORT);
    const chat = server.addPrivateChat();
    server.fail('sendMessage', fault);
    outbox.add(textMessage(chat, 'a'));
    sender.start();
    await allSent();
    expect(textsOf(server.botMessagesIn(chat))).toEqual(Array(shown).fill('a'));
    expect(counts).toMatchObject({ sent: 1, uncertain: 1, failed: 0 });
    expect(outbox.counts()).toMatchObject({ sent: 1, uncertain: 1 });
    expect(lines.join('')).toContain('"outcome":"uncertain"');
  });

  it('gives up after the second time, and goes on with the next', async () => {
    const { server, outbox, sender, counts, allSent } = await startSending();
    const chat = server.addPrivateChat();
    server.fail('sendMessage', { cut: 'before' }, { times: 2 });
    for (const text of ['1', '2']) outbox.add(textMessage(chat, text));
    sender.start();
    await allSent();
    expect(textsOf(server.botMessagesIn(chat))).toEqual(['2']);
    expect(counts).toMatchObject({ sent: 1, uncertain: 2, failed: 1 });
  });

  it('does not use up the second chance while Telegram is away', async () => {
    const { server, outbox, sender, counts, until, allSent } = await startSending(SHORT);
    const chat = server.addPrivateChat();
    server.fail('sendMessage', { hang: 'before' });
    outbox.add(textMessage(chat, 'a'));
    sender.start();
    await until(() => counts.uncertain === 1);
    const away = server.fail('*', { html: 502 }, { times: 1000 });
    await until(() => counts.later === 10);
    expect(server.requests('sendMessage')).toHaveLength(1);
    away.end();
    await allSent();
    expect(textsOf(server.botMessagesIn(chat))).toEqual(['a']);
  });

  it('holds no other chat meanwhile', async () => {
    const { server, outbox, sender, clock, until } = await startSending();
    const [slow, other] = [server.addPrivateChat(), server.addPrivateChat()];
    server.fail('sendMessage', { hang: 'before' }, { chat: slow });
    outbox.add(textMessage(slow, 'slow'));
    outbox.add(textMessage(other, 'other'));
    const begun = clock.now();
    sender.start();
    await until(() => server.botMessagesIn(other).length === 1);
    expect(clock.now()).toBe(begun);
  });

  it('tries a message that the server stumbles over five times, the server being well', async () => {
    const { server, outbox, sender, counts, allSent } = await startSending();
    const chat = server.addPrivateChat();
    server.fail('sendMessage', { status: 500 }, { times: 9 });
    outbox.add(textMessage(chat, 'poison'));
    sender.start();
    await allSent();
    expect(server.requests('sendMessage')).toHaveLength(5);
    expect(counts).toMatchObject({ uncertain: 5, failed: 1 });
  });

  it('makes a change again without counting it: twice is as once', async () => {
    const { server, outbox, sender, counts, allSent } = await startSending();
    const chat = server.addPrivateChat();
    const first = outbox.add(textMessage(chat, 'before'));
    server.fail('editMessageText', { cut: 'after' }, { times: 3 });
    outbox.add(textMessage(chat, 'after', { method: 'editMessageText', about: first }));
    sender.start();
    await allSent();
    expect(textsOf(server.botMessagesIn(chat))).toEqual(['after']);
    expect(counts).toMatchObject({ sent: 2, uncertain: 0, failed: 0 });
  });

  it('takes up what a killed process was sending as of unknown outcome', async () => {
    const { server, outbox, sender, lines, allSent } = await startSending();
    const chat = server.addPrivateChat();
    const [first = 0] = ['1', '2'].map((text) => outbox.add(textMessage(chat, text)));
    outbox.sending(first);
    sender.start();
    await allSent();
    expect(textsOf(server.botMessagesIn(chat))).toEqual(['1', '2']);
    expect(outbox.counts()).toMatchObject({ sent: 2, uncertain: 1 });
    expect(lines.join('')).toContain('"interrupted":1');
  });
});

describe('a sender that is stopped', () => {
  it('finishes what is under way and begins nothing more', async () => {
    const { server, outbox, sender, until } = await startSending();
    const chat = server.addPrivateChat();
    const gate = new EventEmitter();
    server.fail('sendMessage', { delay: once(gate, 'open') });
    for (const text of ['1', '2']) outbox.add(textMessage(chat, text));
    sender.start();
    await until(() => server.requests('sendMessage').length === 1);
    const stopped = sender.stop(5000);
    gate.emit('open');
    await stopped;
    sender.wake();
    expect(textsOf(server.botMessagesIn(chat))).toEqual(['1']);
    expect(outbox.counts()).toEqual({ waiting: 1, sending: 0, sent: 1, failed: 0, uncertain: 0 });
  });

  it('cuts off what takes longer than the grace, and leaves it of unknown outcome', async () => {
    const { server, outbox, sender, clock, until } = await startSending();
    const chat = server.addPrivateChat();
    server.fail('sendMessage', { hang: 'before' });
    outbox.add(textMessage(chat, 'a'));
    sender.start();
    await until(() => server.requests('sendMessage').length === 1);
    const stopped = sender.stop(5000);
    await clock.advance(5000);
    await stopped;
    expect(outbox.counts()).toMatchObject({ waiting: 1, sending: 0, uncertain: 1 });
    await sender.idle();
  });
});

describe('a sender that meets a mistake of the program', () => {
  it('says so, leaves that chat alone for a while, and serves the others', async () => {
    const { server, outbox, sender, lines, until } = await startSending({
      mayStillSend: ({ asker }) => {
        if (asker === 5) throw new Error('a mistake');
        return true;
      },
    });
    const [bad, good] = [server.addPrivateChat(), server.addPrivateChat()];
    outbox.add(textMessage(bad, 'bad', { asker: 5 }));
    outbox.add(textMessage(good, 'good'));
    sender.start();
    await until(() => server.botMessagesIn(good).length === 1);
    await until(() => lines.filter((line) => line.includes('a mistake')).length === 3);
    expect(outbox.counts()).toMatchObject({ waiting: 1, sent: 1 });
  });
});
