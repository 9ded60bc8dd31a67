import { describe, expect, it, onTestFinished } from 'vitest';
import { ServerRanking } from '../../../src/indexing/server-vectors/server-ranking.ts';
import { VectorIndex } from '../../../src/indexing/vector-index.ts';
import { FakeClock } from '../../support/fake-clock.ts';
import type { Play } from '../../support/model-server.ts';
import * as plays from '../../support/model-server-plays.ts';
import { serverOf } from './indexed-texts.ts';
import { modelServer } from './server-folders.ts';

const TEXTS = ['A brewery was opened.', 'The zoo has moved.', 'Quarry'];

/** A ranking of three texts, labels from 1, over a server that plays what is given. */
async function rankingOver(script: readonly [Play, ...Play[]], timeLimitMs?: number) {
  const server = await modelServer(...script);
  const vectors = new VectorIndex({ dimension: 8 });
  onTestFinished(() => vectors.close());
  await vectors.add(
    [1, 2, 3],
    TEXTS.map((text) => plays.textVector(text)),
  );
  const clock = new FakeClock();
  const notices: string[] = [];
  const embedder = await serverOf(server.baseUrl, 'm').connect(8);
  const ranking = new ServerRanking(
    { vectors, embedder },
    {
      onNotice: (text) => notices.push(text),
      clock: () => clock.now(),
      ...(timeLimitMs && { timeLimitMs }),
    },
  );
  const nearest = async (question: string, k: number) =>
    (await ranking.nearest(question, k)).map(({ label }) => label);
  return { server, clock, notices, nearest };
}

const refuse = plays.status(401, 'no');

describe('ServerRanking', () => {
  it('ranks by the vectors of the server, best first', async () => {
    const { nearest } = await rankingOver([plays.right]);
    expect((await nearest('Quarry', 2))[0]).toBe(3);
    expect(await nearest('The zoo has moved.', 1)).toEqual([2]);
  });

  it('asks once for a question that comes again', async () => {
    const { server, nearest } = await rankingOver([plays.right]);
    for (const question of ['zoo', 'zoo', 'quarry', 'zoo']) await nearest(question, 3);
    expect(server.requests.map(({ input }) => input[0])).toEqual(['zoo', 'quarry']);
  });

  it('gives up on a server that is silent, in the time that a question has', async () => {
    const { nearest, notices } = await rankingOver([plays.silence], 30);
    expect(await nearest('zoo', 3)).toEqual([]);
    expect(notices).toEqual([
      'Answers come without the ranking by m. The embedding server gave no answer within 30 ms.',
    ]);
  });

  it.each<[string, Play, string]>([
    ['refuses', refuse, 'EMBEDDING_API_KEY'],
    ['gives zeros', plays.zeros, 'zeros'],
    ['gives base64', plays.base64, 'base64'],
    ['has another model under the same name', plays.ofDimension(12), '12 numbers where 8 were expected'],
    ['answers with a web page', plays.html, 'EMBEDDING_BASE_URL'],
  ])('costs its ranking and no more where the server %s', async (_, play, words) => {
    const { nearest, notices } = await rankingOver([play]);
    expect(await nearest('zoo', 3)).toEqual([]);
    expect(notices).toEqual([expect.stringContaining(words)]);
  });

  it('asks again after a slow moment, and says that it is over', async () => {
    const { nearest, notices } = await rankingOver([refuse, refuse, plays.right]);
    expect([await nearest('zoo', 1), await nearest('zoo', 1)]).toEqual([[], []]);
    expect(await nearest('The zoo has moved.', 1)).toEqual([2]);
    expect(notices).toEqual([expect.stringContaining('refused the key'), 'm answers again.']);
  });

  it('leaves a server that failed three times in a row alone for half a minute', async () => {
    const { server, clock, nearest, notices } = await rankingOver([refuse, refuse, refuse, plays.right]);
    for (let asked = 0; asked < 5; asked++) await nearest('zoo', 1);
    await clock.advance(29_999);
    expect(await nearest('zoo', 1)).toEqual([]);
    expect([server.requests.length, notices.length]).toEqual([3, 1]);
    await clock.advance(1);
    expect(await nearest('The zoo has moved.', 1)).toEqual([2]);
    expect(notices[1]).toBe('m answers again.');
  });

  it('still ranks what it knows while the server fails', async () => {
    const { nearest } = await rankingOver([plays.right, refuse]);
    await nearest('Quarry', 1);
    await nearest('zoo', 1);
    expect(await nearest('Quarry', 1)).toEqual([3]);
  });
});
