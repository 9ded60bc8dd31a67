import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type AnswerStream, approveEmbedding } from '../../src/commands/approve-embedding.ts';

const MINUTE = 60_000;
const SHORT = {
  model: 'bge-m3',
  passages: 900,
  held: 32,
  tokens: 135_000,
  milliseconds: 4 * MINUTE,
  cost: null,
};
const LONG = { ...SHORT, milliseconds: 6 * MINUTE };
const COSTLY = { ...SHORT, cost: 0.27 };

interface Person {
  readonly watched?: boolean;
  /** Null: the stream ends without a line. */
  readonly types?: string | null;
  readonly yes?: boolean;
}

/** Has a person asked, if they sit there; gives the decision and all that they saw. */
async function approve(estimate: typeof SHORT | typeof COSTLY, person: Person) {
  const { watched = true, types, yes = false } = person;
  const [out, err] = [new PassThrough(), new PassThrough({ encoding: 'utf8' })];
  const input: AnswerStream = Object.assign(new PassThrough(), { isTTY: types !== undefined });
  if (typeof types === 'string') (input as PassThrough).write(`${types}\n`);
  if (types === null) (input as PassThrough).end();
  const goesOn = await approveEmbedding(estimate, { terminal: { out, err, watched }, input, yes });
  return { goesOn, seen: String(err.read() ?? '') };
}

describe('approveEmbedding', () => {
  it.each([
    ['short and free work', SHORT, { types: 'n' }],
    ['long work of who said --yes', LONG, { types: 'n', yes: true }],
    ['long work where nobody watches', LONG, { watched: false, types: 'n' }],
    ['costly work where nobody can type', COSTLY, {}],
    ['work that costs next to nothing', { ...SHORT, cost: 0.004 }, { types: 'n' }],
  ] as const)('says what it will take and goes on with %s', async (_, estimate, person) => {
    const { goesOn, seen } = await approve(estimate, person);
    expect(goesOn).toBe(true);
    expect(seen).toMatch(/^900 passages to be embedded by bge-m3 .*\.\n$/);
  });

  it.each([
    ['y', true],
    [' Yes ', true],
    ['是', true],
    ['да', true],
    ['네', true],
    ['n', false],
    ['', false],
    ['yesterday', false],
    [null, false],
  ])('asks before long or costly work, and takes %o as %s', async (types, goesOn) => {
    for (const estimate of [LONG, COSTLY]) {
      const asked = await approve(estimate, { types });
      expect(asked.goesOn).toBe(goesOn);
      expect(asked.seen).toContain('Go on?');
    }
  });
});
