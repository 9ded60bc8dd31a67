import { describe, expect, it } from 'vitest';
import { HASHED_RULES, HashedEmbeddings } from '../../../src/indexing/embedders/builtin.ts';
import { describeEmbedder, dot } from './embedder-contract.ts';

describeEmbedder('HashedEmbeddings', async () => new HashedEmbeddings());

const embedder = new HashedEmbeddings();

async function similarity(a: string, b: string): Promise<number> {
  return dot(await embedder.embedQuery(a), await embedder.embedQuery(b));
}

describe('HashedEmbeddings', () => {
  it('names itself, its dimension and its rules', () => {
    expect(embedder.identity).toEqual({
      name: 'builtin',
      model: 'hashed-v1',
      dimension: 1024,
      rules: HASHED_RULES,
    });
    expect(new HashedEmbeddings({ dimension: 256 }).identity.dimension).toBe(256);
  });

  it.each([0, 63, 8193, 100.5, Number.NaN])('refuses a dimension of %d', (dimension) => {
    expect(() => new HashedEmbeddings({ dimension })).toThrow(RangeError);
  });

  it.each(['', ' ', '…—!?', '😀', '\ud800'])(
    'gives %j, which has no word, the reserved dimension',
    async (text) => {
      const vector = await embedder.embedQuery(text);
      expect(vector.indexOf(1)).toBe(1023);
      expect(dot(vector, await embedder.embedQuery('Changchun signed projects'))).toBe(0);
    },
  );

  it.each([
    ['Vasaloppet skiing festival', 'Vasalopet skiing festval', 'a wholly different matter'],
    ['Jiutai District', 'Jiutai', 'Nanguan District'],
    ['hydrogen projects', 'a hydrogen project', 'hydraulic presses'],
    ['松原氢能产业园一期', '松原市氢能园区', '长春新区开工项目'],
    ['строительство завода', 'построить завод', 'экспорт и импорт'],
    ['길림성 경제', '길림성의 경제 동향', '투자 협약'],
    ['the Changchun fair of 2022', 'Changchun fair', 'the fair of the year'],
  ])('puts %j nearer to %j than to %j', async (text, near, far) => {
    expect(await similarity(text, near)).toBeGreaterThan(await similarity(text, far));
  });

  it('counts a place for more than the words around it', async () => {
    const question = 'which projects are there in Jiutai?';
    const words = 'which projects are there in the other';
    expect(await similarity(question, 'Jiutai')).toBeGreaterThan(await similarity(question, words));
  });

  it('does not take one year for the next', async () => {
    expect(await similarity('2022', '2023')).toBeCloseTo(0, 12);
  });

  it('lets other work in between passages', async () => {
    let turns = 0;
    const count = () => {
      turns++;
      next = setImmediate(count);
    };
    let next = setImmediate(count);
    await embedder.embedDocuments(new Array(100).fill('Changchun'));
    clearImmediate(next);
    expect(turns).toBeGreaterThanOrEqual(2);
  });

  it('stops in mid-work when the signal fires', async () => {
    const stop = new AbortController();
    setImmediate(() => stop.abort(new Error('enough')));
    const embedded = embedder.embedDocuments(new Array(200).fill('Changchun'), { signal: stop.signal });
    await expect(embedded).rejects.toThrow('enough');
  });
});
