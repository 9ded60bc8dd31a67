import { describe, expect, it } from 'vitest';
import type { Chat, Message, User } from '../../support/telegram-server/telegram-types.ts';
import { pressOld, type RunningBotOptions, runningBot } from './running-bot.ts';

const buttonsOf = (message: Message | undefined) =>
  message?.reply_markup?.inline_keyboard?.map((row) => row.map(({ text }) => text)) ?? [];

/** An admin at the desk, with the id of the row on the bus factory. */
async function deciding(options: RunningBotOptions = { ownCorpus: true }) {
  const bot = await runningBot(options);
  const { server, admin, adminChat, next, settled } = bot;
  const say = (words: string, chat: Chat = adminChat, by: User = admin) =>
    next(chat, () => server.say(chat, by, words));
  const now = ({ chat, message_id: id }: Message) => server.state.room(chat).find(id) ?? undefined;
  const press = async (message: Message, button: string, by: User = admin) => {
    const pressed = server.press(message, button, by);
    const shown = await server.waitFor(() => pressed.answers[0]);
    await settled();
    return shown;
  };
  const list = await say('/ledger started Lvyuan');
  await press(list, '1');
  const row = server.botMessagesIn(adminChat)[1] as Message;
  const id = /[0-9a-f]{16}/.exec(row.text ?? '')?.[0] ?? '';
  return { ...bot, say, now, press, list, row, id };
}

describe('corrections in Telegram', { timeout: 60_000 }, () => {
  it('are made by a line that the bot explains, bear their author, win, and outlive a new index', async () => {
    const { say, press, row, id, admin, adminChat, server, write, stores, settled } = await deciding();
    expect(buttonsOf(row)).toEqual([['Correct', 'Reject']]);
    await press(row, 'Correct');
    const form = server.botMessagesIn(adminChat)[2];
    expect(form?.text).toContain(`/correct ${id} amount=RMB 2 billion`);
    const whole = form?.text?.split('\n').at(-1) ?? '';
    expect(whole).toContain(`/correct ${id} stage=started scope=project amount=RMB 1.2 billion`);
    const corrected = await say(
      `/correct ${id} amount=over RMB 2 billion place=九台区 names=Laser Park; 人参厂`,
    );
    expect(corrected.text).toMatch(
      new RegExp(`^Corrected by Boss \\(${admin.id}\\), 22 Nov 2026, 09:00: amount=over RMB 2 billion`),
    );
    expect(corrected.text).toContain('Where: Jiutai, Changchun, Jilin Province');
    expect(corrected.text).toContain('Names: Laser Park; 人参厂');
    expect(buttonsOf(corrected)).toEqual([['Correct', 'Reject', 'Undo']]);
    expect(stores.corrections.history(id)).toMatchObject([{ author: `Boss (${admin.id})` }]);
    await write('more.txt', 'On May 2, 2023, two projects were signed in Jilin City.\n');
    await say('/reindex');
    await settled();
    expect((await say('/ledger started Jiutai')).text).toContain('over RMB 2 billion\nLaser Park; 人参厂');
    expect((await say(whole)).text).toContain('Amount: RMB 1.2 billion (total investment)');
  });

  it('are seen in answers to everybody at once, and after a new start', async () => {
    const { say, id, ada, adaChat, stop, start, server } = await deciding();
    await say(`/correct ${id} amount=RMB 7 billion`);
    expect((await say('/ledger Lvyuan', adaChat, ada)).text).toContain('RMB 7 billion');
    await stop();
    start();
    expect((await say(`/row ${id}`, adaChat, ada)).text).toMatch(
      /RMB 7 billion.*\nWhat is counted.*\nCorrected by Boss/s,
    );
    expect(server.breaches).toEqual([]);
  });

  it('reject a row only after a confirmation, and take that back', async () => {
    const { say, now, press, row, id, list } = await deciding();
    expect(await press(row, 'Reject')).toMatchObject({ text: expect.stringMatching(/^Reject this row\?/) });
    expect(buttonsOf(now(row))).toEqual([['Reject this row', 'Keep it']]);
    await press(row, 'Keep it');
    expect(buttonsOf(now(row))).toEqual([['Correct', 'Reject']]);
    await press(row, 'Reject');
    await press(row, 'Reject this row');
    expect(now(row)?.text).toMatch(/^Rejected by Boss .*\n\nstarted · /);
    expect(buttonsOf(now(row))).toEqual([['Undo']]);
    expect((await press(list, '1')).text).toMatch(/no longer in the list/);
    expect((await say('/ledger started Lvyuan')).text).toContain('No row matches.');
    expect((await say(`/correct ${id} stage=signed`)).text).toMatch(/is rejected/);
    await press(row, 'Undo');
    expect(now(row)?.text).toMatch(/^Taken back: Rejected by Boss/);
    expect((await say('/ledger started Lvyuan')).text).toContain('Rows 1–1 of 1');
    const question = await say(`/reject ${id.slice(0, 8)}`);
    expect(question.text).toMatch(/^Reject this row\?.*started/s);
    await press(question, 'Reject this row');
    expect((await say(`/undo ${id}`)).text).toMatch(/^Taken back/);
    expect((await say(`/undo ${id}`)).text).toMatch(/Nothing was corrected in row/);
  });

  it('say what is wrong with a line, and keep nothing of it', async () => {
    const { say, id, stores } = await deciding({});
    const told = async (words: string) => (await say(words)).text;
    expect(await told('/correct')).toMatch(
      /Please add the id of a row, for example: \/correct [0-9a-f]{16} stage=/,
    );
    expect(await told(`/correct ${id}`)).toMatch(/Please add the id/);
    expect(await told(`/correct ${id} stage=dreamt`)).toMatch(
      /cannot read “dreamt” as a value of stage.*signed/,
    );
    expect(await told(`/correct ${id} stage=signed amout=5`)).toMatch(
      /field amout cannot be corrected.*amount/,
    );
    expect(await told(`/correct ${id} place=Xanadu`)).toMatch(/no place called Xanadu/);
    expect(await told(`/correct ${id} signed`)).toMatch(/not a field and a value: signed/);
    expect(await told('/correct ffff0000 stage=signed')).toMatch(/No row has the id ffff0000/);
    expect(await told('/reject')).toMatch(/Please add the id/);
    expect(stores.corrections.standing()).toEqual([]);
  });

  it('are for admins alone, whatever is pressed or sent', async () => {
    const { say, row, id, ada, adaChat, server, stores, settled } = await deciding({});
    for (const words of [`/correct ${id} stage=signed`, `/reject ${id}`, `/undo ${id}`])
      expect((await say(words, adaChat, ada)).text).toMatch(/administrators only/);
    for (const action of ['reject', 'rejectnow', 'undo', 'correct']) {
      const press = pressOld(server, { ...row, chat: adaChat }, ada, `f:${id}:${action}`);
      expect((await server.waitFor(() => press.answers[0])).text).toMatch(/administrators only/);
    }
    await settled();
    expect(stores.corrections.standing()).toEqual([]);
    expect(buttonsOf(await say(`/row ${id}`, adaChat, ada))).toEqual([]);
  });

  it('can be begun in a group by an admin, and are explained in private', async () => {
    const { server, ada, admin, adminChat, next, press, id, settled, stores } = await deciding({});
    const group = server.addGroup({ members: [ada, admin], bot: 'left' });
    await next(group, () => server.addBotTo(group, admin));
    const row = await next(group, () => server.say(group, admin, `/row ${id}`));
    expect((await press(row, 'Reject', ada)).text).toMatch(/administrators only/);
    const before = server.botMessagesIn(adminChat).length;
    expect((await press(row, 'Correct')).text).toMatch(/private chat/);
    expect(server.botMessagesIn(adminChat)[before]?.text).toContain(`/correct ${id}`);
    server.say(group, admin, `/reject ${id}`);
    server.say(group, ada, `/correct ${id} stage=signed`);
    await settled();
    expect(server.botMessagesIn(group)).toHaveLength(2);
    expect(stores.corrections.standing()).toEqual([]);
  });
});
