import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startChatServer } from '../support/chat-server.ts';
import * as plays from '../support/chat-server-plays.ts';
import { startTelegramServer } from '../support/telegram-server/start.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { SMALL_CORPUS } from '../telegram/bot/small-corpus.ts';

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

/** A folder with a small corpus, and `start` there as a process of its own. */
async function startIn(folder: string, environment: Record<string, string> = {}) {
  const { PATH = '', HOME = '' } = process.env;
  const program: ChildProcessWithoutNullStreams = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), CLI, 'start'],
    { cwd: folder, env: { PATH, HOME, TIME_ZONE: 'UTC', ...environment } },
  );
  onTestFinished(() => void program.kill('SIGKILL'));
  program.stdin.end();
  const ended = Promise.all([once(program, 'exit'), text(program.stdout), text(program.stderr)]);
  return { program, ended: ended.then(([[code], out, err]) => ({ code, out, err })) };
}

async function smallFolder(): Promise<string> {
  const folder = await temporaryFolder();
  for (const [path, content] of Object.entries(SMALL_CORPUS)) {
    await mkdir(dirname(join(folder, 'corpus', path)), { recursive: true });
    await writeFile(join(folder, 'corpus', path), content);
  }
  return folder;
}

describe('start', () => {
  it('says how to get a token where there is none, and no terminal to chat on', async () => {
    const { ended } = await startIn(await smallFolder());
    const { code, out, err } = await ended;
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/@BotFather.*\.env as TELEGRAM_BOT_TOKEN/);
  });

  it('answers in Telegram until it is told to end, though its model fails, and never writes token or key anywhere', async () => {
    const server = await startTelegramServer();
    const model = await startChatServer(plays.status(401, 'Incorrect API key provided: sk-secret-1234'));
    onTestFinished(() => model.close());
    const boss = server.addUser({ first_name: 'Boss' });
    const chat = server.addPrivateChat(boss);
    const { program, ended } = await startIn(await smallFolder(), {
      TELEGRAM_BOT_TOKEN: server.token,
      TELEGRAM_API_ROOT: server.apiRoot,
      TELEGRAM_ADMINS: String(boss.id),
      LOG_LEVEL: 'debug',
      CHAT_MODEL: 'm',
      OPENAI_BASE_URL: model.baseUrl,
      OPENAI_API_KEY: 'sk-secret-1234',
    });
    await server.waitFor(() => server.requests('getUpdates')[0], 40_000);
    server.say(chat, boss, 'How many projects did Jiutai sign in September 2022?');
    const answer = await server.waitFor(() => server.botMessagesIn(chat)[0]);
    expect(answer.text).toContain('15 projects');
    program.kill('SIGTERM');
    const { code, out, err } = await ended;
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('"msg":"the bot runs"');
    expect(err).not.toContain(server.token);
    expect(model.requests.length).toBeGreaterThan(0);
    expect(err).toContain('refused the key');
    expect(err).not.toContain('sk-secret');
  });
});
