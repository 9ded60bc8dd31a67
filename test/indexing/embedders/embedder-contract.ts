import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Embedder } from '../../../src/indexing/embedders/embedder.ts';

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, number, index) => sum + number * (b[index] ?? Number.NaN), 0);
}

const TEXTS = [
  'Fifteen projects worth RMB 20 billion were signed in Changchun.',
  '绿园区15个重点项目集中签约',
  'В Казахстане начали строить новый завод',
  '2022년 길림성 경제 동향',
  '12.5%',
];
const WORDLESS = ['', '   \n', '—!?', '😀', '\ud800'];

/**
 * What every embedder promises. `create` gives a fresh one of the same settings; its questions and passages are marked
 * alike, so that the two sides can be compared.
 */
export function describeEmbedder(name: string, create: () => Promise<Embedder>): void {
  describe(`${name}, as every Embedder`, () => {
    it('has an identity that two embedders of the same settings share', async () => {
      const { identity } = await create();
      expect((await create()).identity).toEqual(identity);
      expect(identity.dimension).toBeGreaterThan(0);
      expect(identity.model).not.toBe('');
      expect(JSON.parse(JSON.stringify(identity))).toEqual(identity);
    });

    it('gives plain arrays of its dimension and of length 1, for any text', async () => {
      const embedder = await create();
      const texts = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 5 });
      await fc.assert(
        fc.asyncProperty(texts, async (some) => {
          const vectors = await embedder.embedDocuments([...some, ...TEXTS, ...WORDLESS]);
          expect(vectors).toHaveLength(some.length + TEXTS.length + WORDLESS.length);
          for (const vector of vectors) {
            expect(Array.isArray(vector) && vector.every(Number.isFinite)).toBe(true);
            expect(vector).toHaveLength(embedder.identity.dimension);
            expect(Math.hypot(...vector)).toBeCloseTo(1, 6);
          }
        }),
        { numRuns: 20 },
      );
    });

    it('gives a text the same vector alone and in company, first and last, today and tomorrow', async () => {
      const embedder = await create();
      const together = await embedder.embedDocuments([...TEXTS, ...TEXTS]);
      const alone = await Promise.all(
        TEXTS.map(async (text) => (await (await create()).embedDocuments([text]))[0]),
      );
      expect(together).toEqual([...alone, ...alone]);
    });

    it('finds a passage by its own words', async () => {
      const embedder = await create();
      const passages = await embedder.embedDocuments(TEXTS);
      for (const [index, text] of TEXTS.entries()) {
        const question = await embedder.embedQuery(text);
        const scores = passages.map((passage) => dot(question, passage));
        expect(scores.indexOf(Math.max(...scores))).toBe(index);
        expect(scores[index]).toBeCloseTo(1, 6);
      }
    });

    it('gives no vectors for no passages, and leaves its input alone', async () => {
      const embedder = await create();
      expect(await embedder.embedDocuments([])).toEqual([]);
      const texts = Object.freeze([...TEXTS]) as string[];
      await embedder.embedDocuments(texts);
    });

    it('stops with the reason of a signal', async () => {
      const embedder = await create();
      const signal = AbortSignal.abort(new Error('the user left'));
      await expect(embedder.embedDocuments(TEXTS, { signal })).rejects.toThrow('the user left');
      await expect(embedder.embedQuery('where?', { signal })).rejects.toThrow('the user left');
    });
  });
}
