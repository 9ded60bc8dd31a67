import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/operations/logging.ts';

const TOKEN = '123456:AAHfiqksKZ8WmR2zSjiQ7_v4TMAKdiHm9T0';
const SECRET = 'webhook-"s3cret"';
const KEY = 'sk-proj-0123456789abcdefABCDEF';
const LEVELS = ['debug', 'info', 'warn', 'error', 'fatal'] as const;

function logAt(level: (typeof LEVELS)[number]) {
  const lines: string[] = [];
  const log = createLog({ level, secrets: [SECRET], stream: { write: (line) => lines.push(line) } });
  return { log, lines, fields: () => lines.map((line) => JSON.parse(line)) };
}

/** An error as node-fetch makes it, with the address in message, stack and cause. */
function leakyError(): Error {
  const address = `https://api.telegram.org/bot${TOKEN}/getUpdates`;
  const cause = Object.assign(new Error(`connect to ${address} failed`), { request: { url: address } });
  return Object.assign(new Error(`request to ${address} failed`, { cause }), { code: 'ECONNRESET' });
}

describe('createLog', () => {
  it('writes a line of JSON with time, level as a word, fields and message', () => {
    const { log, lines, fields } = logAt('info');
    log.info({ chat: 7 }, 'a message was sent');
    expect(lines[0]).toMatch(/\}\n$/);
    expect(fields()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        chat: 7,
        msg: 'a message was sent',
      },
    ]);
  });

  it('leaves out what is below its level', () => {
    const { log, lines } = logAt('warn');
    log.info('nothing');
    expect(lines).toEqual([]);
  });

  it.each<[string, (log: ReturnType<typeof logAt>['log']) => void]>([
    ['the message', (log) => log.info(`polling bot${TOKEN} with ${SECRET} and ${KEY}`)],
    ['a value put into the message', (log) => log.info('polling %s with %o', TOKEN, { SECRET, KEY })],
    ['a nested field', (log) => log.info({ a: [{ b: { c: TOKEN, d: [SECRET], e: KEY } }] }, 'x')],
    ['the name of a field', (log) => log.info({ [TOKEN]: { [SECRET]: { [KEY]: 1 } } }, 'x')],
    ['a child', (log) => log.child({ where: `${TOKEN} ${SECRET} ${KEY}` }).info('x')],
    [
      'an address',
      (log) => log.info({ url: new URL(`https://${SECRET}@example.com/${TOKEN}?k=${KEY}`) }, 'x'),
    ],
    ['an error', (log) => log.error(leakyError())],
    ['an error in a field of another name', (log) => log.error({ why: { error: leakyError() } }, 'x')],
    [
      'several errors',
      (log) => log.error({ err: new AggregateError([leakyError(), new Error(SECRET)]) }, 'x'),
    ],
    ['a percent-encoded token', (log) => log.info(encodeURIComponent(`${TOKEN}/${SECRET}`))],
  ])('takes secrets out of %s', (_, write) => {
    const { log, lines } = logAt('info');
    write(log);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('[redacted]');
    for (const part of [TOKEN.slice(7), 's3cret', KEY.slice(8)]) expect(lines[0]).not.toContain(part);
  });

  it.each([
    ['Authorization: Bearer abcdefgh12345678', 'Authorization: Bearer [redacted]'],
    ['authorization: Basic dXNlcjpwYXNz', 'authorization: Basic [redacted]'],
    ['socks5://office:hunter2@10.0.0.1:1080 failed', 'socks5://[redacted]@10.0.0.1:1080 failed'],
    [
      `https://api.telegram.org/file/bot${TOKEN}/documents/plan.pdf`,
      'https://api.telegram.org/file/bot[redacted]',
    ],
    ['/file/bot1:short/photos/a b', '/file/bot[redacted] b'],
  ])('leaves of %s only what is no secret', (text, left) => {
    const { log, fields } = logAt('info');
    log.info({ text }, text);
    expect(fields()).toMatchObject([{ text: left, msg: left }]);
  });

  it.each([
    'SK Hynix signed on 2022-09-18 at 10:46:00, worth RMB 20 billion',
    'risk-management-department-of-the-park',
    'basic materials, 2 tokens: https://example.com:8443/news/2022/09',
    '长春市九台区签约15个项目 https://example.com/a@b',
  ])('leaves "%s" as it is', (text) => {
    const { log, fields } = logAt('info');
    log.info({ text, tokens: 12 }, text);
    expect(fields()).toMatchObject([{ text, tokens: 12, msg: text }]);
  });

  it('takes the text of fields that are named for a secret', () => {
    const { log, fields } = logAt('info');
    const payload = { url: 'https://desk.example', secret_token: 'tiny', apiKey: 'k', tokens: 3 };
    log.info({ payload }, 'setting the webhook');
    expect(fields()).toMatchObject([
      { payload: { ...payload, secret_token: '[redacted]', apiKey: '[redacted]' } },
    ]);
  });

  it.each([
    ['debug', true],
    ['info', false],
    ['warn', false],
    ['error', false],
  ] as const)('at %s shows a question: %s', (level, shown) => {
    const { log, lines } = logAt('debug');
    log[level]({ update: 1, question: '九台签约了多少？', inner: [{ question: { text: '九台' } }] }, 'asked');
    log.child({ question: '九台' })[level]({ level: 'debug' }, 'asked');
    expect(lines.map((line) => line.includes('九台'))).toEqual([shown, shown]);
  });

  it('tells an error with its type, stack, causes and what was put on it', () => {
    const { log, fields } = logAt('info');
    log.error({
      err: Object.assign(new TypeError('outer', { cause: new RangeError('inner') }), { code: 'E1' }),
    });
    expect(fields()).toMatchObject([
      {
        err: {
          type: 'TypeError',
          message: 'outer',
          stack: expect.stringContaining('logging.test'),
          code: 'E1',
          cause: { type: 'RangeError', message: 'inner' },
        },
      },
    ]);
  });

  it('writes a line whatever it is given', () => {
    const circle: Record<string, unknown> = { big: 12n, bytes: Buffer.alloc(5_000), none: undefined };
    circle.self = circle;
    circle.list = [circle];
    Object.defineProperty(circle, 'bad', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    const { log, fields } = logAt('info');
    log.info(circle, 'x');
    log.info({ long: 'a'.repeat(50_000) }, 'y');
    expect(fields()).toMatchObject([
      { big: '12', bytes: '[5000 bytes]', self: '[circular]', list: ['[circular]'], bad: '[unreadable]' },
      { long: expect.stringMatching(/^a{10000}…$/) },
    ]);
  });

  it('never lets anything of the shape of a token through, wherever it is and whatever is around it', () => {
    const token = fc
      .tuple(fc.stringMatching(/^\d{6,12}$/), fc.stringMatching(/^[A-Za-z0-9_-]{30,40}$/))
      .map(([bot, rest]) => ({ text: `${bot}:${rest}`, rest }));
    const around = fc.string({ unit: 'binary', maxLength: 20 });
    const deep = fc.array(
      fc.constantFrom('list', 'field', 'name', 'error', 'cause', 'aggregate', 'map' as const),
      { maxLength: 5 },
    );
    const level = fc.constantFrom(...LEVELS);
    fc.assert(
      fc.property(
        token,
        around,
        around,
        deep,
        level,
        fc.boolean(),
        (secret, before, after, path, at, inMessage) => {
          const { log, lines } = logAt('debug');
          const text = `${before}${secret.text}${after}`;
          log[at]({ value: path.reduce<unknown>(wrap, text) }, inMessage ? text : 'x');
          expect(lines).toHaveLength(1);
          expect(() => JSON.parse(lines[0] as string)).not.toThrow();
          expect(lines[0]).not.toContain(secret.rest);
        },
      ),
    );
  });

  it('never lets a secret of the settings through', () => {
    const secret = fc.string({ unit: 'grapheme', minLength: 6, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 3 }), fc.string(), (secrets, around) => {
        const lines: string[] = [];
        const stream = { write: (line: string) => lines.push(line) };
        const log = createLog({ level: 'info', secrets, stream });
        for (const one of secrets) log.warn({ why: { text: around + one + around } }, one + around);
        const texts = lines.map((line) => JSON.parse(line)).flatMap(({ why, msg }) => [why.text, msg]);
        for (const text of texts) for (const one of secrets) expect(withoutMarks(text)).not.toContain(one);
      }),
    );
  });
});

/** What is left beside the marks: a secret may happen to be a part of one. */
function withoutMarks(text: string): string {
  return text.replaceAll('[redacted]', '\u0000');
}

/** Puts a value one level deeper, in one of the ways fields are built. */
function wrap(value: unknown, way: string): unknown {
  switch (way) {
    case 'list':
      return [1, value];
    case 'name':
      return { [String(value)]: value };
    case 'error':
      return Object.assign(new Error(String(value)), { value });
    case 'cause':
      return new Error('outer', { cause: value });
    case 'aggregate':
      return new AggregateError([value], String(value));
    case 'map':
      return new Map([[value, value]]);
    default:
      return { value };
  }
}
