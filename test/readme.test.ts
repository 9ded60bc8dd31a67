import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFile(new URL(path, import.meta.url), 'utf8');

describe('README.md', () => {
  it('shows the conversation that the end-to-end test had', async () => {
    const conversation = await read('telegram/conversation.txt');
    expect(await read('../README.md')).toContain(conversation.trimEnd());
  });

  it('shows the conversation about the ledger that the test of the bot had', async () => {
    const conversation = await read('telegram/ledger-conversation.txt');
    expect(await read('../README.md')).toContain(conversation.trimEnd());
  });

  it('shows the digest that the test of the bot got', async () => {
    const conversation = await read('telegram/digest-conversation.txt');
    expect(await read('../README.md')).toContain(conversation.trimEnd());
  });
});
