import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { CorpusWatch } from '../../src/sources/corpus-watch.ts';

/** Looks so often, with these outcomes, and gives the messages of the log. */
async function linesAfter(...outcomes: readonly (number | string)[]): Promise<string[]> {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(JSON.parse(line).msg) });
  const rest = [...outcomes];
  const update = async () => {
    const outcome = rest.shift();
    if (typeof outcome === 'string') throw new Error(outcome);
    return { added: outcome ?? 0, changed: 0, removed: 0 };
  };
  const watch = new CorpusWatch({ update, log });
  for (const _ of outcomes) await watch.look();
  return lines;
}

const STAYS = 'the documents cannot be read: the index stays as it is';

describe('CorpusWatch', () => {
  it('says what changed, and nothing where nothing did', async () => {
    expect(await linesAfter(0, 3, 0)).toEqual(['the index was updated']);
  });

  it('tells of trouble once, of other trouble again, and of its end', async () => {
    expect(await linesAfter('gone', 'gone', 'gone', 'empty', 0, 'gone')).toEqual([
      ...[STAYS, STAYS],
      'the documents can be read again',
      STAYS,
    ]);
  });
});
