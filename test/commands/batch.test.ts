import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBatchLine, readBatchLines } from '../../src/commands/batch.ts';

const NOTHING_ELSE = { today: null, history: [] };

describe('readBatchLine', () => {
  it.each<[string, object]>([
    [
      '{"id":"q1","question":"What was signed?"}',
      { id: 'q1', question: 'What was signed?', ...NOTHING_ELSE },
    ],
    ['{"question":"九台签了什么？"}', { id: null, question: '九台签了什么？', ...NOTHING_ELSE }],
    ['{"id":7,"question":" What? "}', { id: '7', question: 'What?', ...NOTHING_ELSE }],
    ['{"id":"a","question":"What?","more":1}\r', { id: 'a', question: 'What?', ...NOTHING_ELSE }],
    [
      '{"id":null,"question":"What?","today":null,"history":null}',
      { id: null, question: 'What?', ...NOTHING_ELSE },
    ],
    [
      '{"question":"What?","today":"2024-02-29"}',
      { id: null, question: 'What?', today: '2024-02-29', history: [] },
    ],
    [
      '{"question":"And in May?","history":[{"question":"In April?","answer":"Two."},{"question":"Where?","answer":null}]}',
      {
        id: null,
        question: 'And in May?',
        today: null,
        history: [{ question: 'In April?', answer: 'Two.' }, { question: 'Where?' }],
      },
    ],
  ])('reads %s', (line, read) => {
    expect(readBatchLine(line)).toEqual(read);
  });

  it.each<[string, string | null, RegExp]>([
    ['What was signed?', null, /not JSON/],
    ['{"id":"a","question":"What', null, /not JSON/],
    ['"What was signed?"', null, /must be an object with a question/],
    ['[]', null, /must be an object with a question/],
    ['null', null, /must be an object with a question/],
    ['{"id":"a"}', 'a', /"question"/],
    ['{"id":"a","question":"  "}', 'a', /"question": must not be empty/],
    ['{"id":7,"question":5}', '7', /"question"/],
    ['{"id":["a"],"question":"What?"}', null, /"id"/],
    ['{"id":"a","question":"What?","today":"2023-02-29"}', 'a', /"today": must be a day that exists/],
    [
      '{"id":"a","question":"What?","today":"2023-02-01T00:00"}',
      'a',
      /"today": must be a day written YYYY-MM-DD/,
    ],
    ['{"id":"a","question":"What?","history":[{"answer":"Two."}]}', 'a', /"history\.0\.question"/],
    ['{"id":"a","question":"What?","history":"none"}', 'a', /"history"/],
  ])('says what is wrong with %s, and whose line it is', (line, id, fault) => {
    const read = readBatchLine(line);
    expect(read).toEqual({ id, fault: expect.stringMatching(fault) });
  });

  it('never throws, whatever the line', () => {
    const line = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
    const odd = fc.anything({ maxDepth: 1 });
    const lookalike = fc
      .record({ id: odd, question: odd, today: odd, history: odd }, { requiredKeys: [] })
      .map((value) => {
        try {
          return JSON.stringify(value) ?? '';
        } catch {
          return '';
        }
      });
    fc.assert(
      fc.property(fc.oneof(line, lookalike), (text) => {
        const read = readBatchLine(text);
        expect('fault' in read ? read.fault : read.question).not.toBe('');
      }),
    );
  });
});

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(chunks: AsyncIterable<Uint8Array | string>): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readBatchLines(chunks)) lines.push(line);
  return lines;
}

describe('readBatchLines', () => {
  it('parts at line feeds only: JSON may hold U+2028 and U+0085 as they are', async () => {
    const text = '{"question":"a\u2028b\u0085c"}\n{"question":"d"}';
    expect(await linesOf(chunksOf(new TextEncoder().encode(text), 100))).toEqual(text.split('\n'));
  });

  it('drops a byte order mark and needs no line feed at the end', async () => {
    expect(await linesOf(chunksOf(new TextEncoder().encode('\uFEFFa\nb'), 1))).toEqual(['a', 'b']);
    expect(await linesOf(chunksOf(new TextEncoder().encode('a\nb\n'), 2))).toEqual(['a', 'b']);
    expect(await linesOf(chunksOf(new Uint8Array(), 1))).toEqual([]);
  });

  it('gives the same lines however the bytes come in', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', '九', '𝒳', '\n', '\r', ' ') });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (written, size) => {
        const whole = written.split('\n');
        if (whole.at(-1) === '') whole.pop();
        expect(await linesOf(chunksOf(new TextEncoder().encode(written), size))).toEqual(whole);
      }),
    );
  });
});
