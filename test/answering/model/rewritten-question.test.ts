import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Desk } from '../../../src/desk.ts';
import { HashedEmbeddings } from '../../../src/indexing/embedders/builtin.ts';
import { createGazetteer } from '../../../src/language/places.ts';
import { ChatUnavailableError } from '../../../src/models/chat-unavailable-error.ts';
import { type ModelScript, replyOf, scriptedModel } from '../../support/scripted-model.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const NEWS =
  'On September 18, 2022, Jiutai District of Changchun signed fifteen projects worth over RMB 20 billion.\n';
/** Has a word that stands in no document in any wording. */
const QUESTION = 'Сколько мракобесов подписано в Цзютае?';
const STANDALONE = 'How many projects were signed in Jiutai?';
const DOWN = new ChatUnavailableError('unreachable', 'no');

async function deskWith(...script: ModelScript) {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'corpus'));
  await writeFile(join(folder, 'corpus', 'jiutai.txt'), NEWS);
  const model = scriptedModel(...script);
  const desk = await Desk.open({
    ...{ corpusFolder: join(folder, 'corpus'), dataFolder: folder, embedder: new HashedEmbeddings() },
    ...{ gazetteer: createGazetteer(), corrections: () => [], chat: model.ask },
    ...{ now: () => new Date('2026-11-29T08:00:00Z'), onNotice: () => {}, onProgress: () => {} },
  });
  onTestFinished(() => desk.close());
  const ask = (withoutModel = false) =>
    desk.ask({ id: null, question: QUESTION, today: '2026-11-29', history: [], withoutModel });
  return { model, ask };
}

describe('a desk with a model', () => {
  it('looks an open question up as it was rewritten, and shows that', async () => {
    const { ask } = await deskWith(replyOf(JSON.stringify({ question: STANDALONE })), DOWN);
    const { question, status, answer, language, understood } = await ask();
    expect({ question, status, language }).toEqual({
      question: QUESTION,
      status: 'answered',
      language: 'ru',
    });
    expect(understood).toMatchObject({ standalone: STANDALONE, rewritten: true, stages: ['signed'] });
    expect(answer).toContain('15');
  });

  it('answers as without one where it fails, and asks it nothing where it is not wanted', async () => {
    const { model, ask } = await deskWith(DOWN);
    const { timings: _, ...alone } = await ask(true);
    expect(model.requests).toEqual([]);
    expect(alone.understood).not.toHaveProperty('rewritten');
    expect((await ask()).understood).toEqual(alone.understood);
  });
});
