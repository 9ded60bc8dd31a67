import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { linesWithoutToken, tokensAmong } from '../support/token-watch.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** What may be set on the machine of whoever runs the tests: emptied, so that .env does not set it either. */
const UNSET = Object.fromEntries(
  [
    ...[
      'PLACES_FILE',
      'EMBEDDINGS',
      'DATABASE_URL',
      'WEBHOOK_URL',
      'WEBHOOK_SECRET',
      'PROXY_URL',
      'HEALTH_PORT',
    ],
    ...['TELEGRAM_BOT_TOKEN', 'TELEGRAM_API_ROOT', 'TELEGRAM_ADMINS', 'TELEGRAM_ALLOWED_CHATS'],
  ].map((name) => [name, '']),
);

export interface EndedProcess {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface DeskProcess {
  /** Sends a signal to npm and all it has started, as a terminal and a service supervisor do. */
  signal(name: NodeJS.Signals): void;
  /** Resolves with what it wrote, once it has ended. */
  readonly ended: Promise<EndedProcess>;
}

/**
 * Runs `npm start` in the project's folder with these settings and no others. It is killed when the test is over, which fails
 * where a token of the settings stands in anything it wrote.
 */
export function npmStart(settings: Readonly<Record<string, string>>): DeskProcess {
  const { PATH = '', HOME = '' } = process.env;
  const program = spawn('npm', ['--silent', 'start'], {
    cwd: PROJECT,
    env: { PATH, HOME, ...UNSET, TIME_ZONE: 'UTC', LOG_LEVEL: 'trace', ...settings },
    detached: true,
  });
  const signal = (name: NodeJS.Signals): void => {
    if (program.pid !== undefined && program.exitCode === null) process.kill(-program.pid, name);
  };
  program.stdin.end();
  const written = tokensAmong(Object.values(settings)).map((token) =>
    linesWithoutToken(token, 'npm start wrote'),
  );
  const output = Promise.all([once(program, 'exit'), text(program.stdout), text(program.stderr)]);
  const ended = output.then(([[code], out, err]) => {
    for (const lines of written) lines.push(out, err);
    return { code, out, err };
  });
  onTestFinished(async () => {
    signal('SIGKILL');
    await ended;
  });
  return { signal, ended };
}
