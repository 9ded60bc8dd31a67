import { Document } from '@langchain/core/documents';
import { BaseRetriever } from '@langchain/core/retrievers';
import { describe, expect, it } from 'vitest';
import { deskOver } from '../answering/desk-over.ts';
import { NEWS } from '../answering/news.ts';

const desk = deskOver(NEWS);
const empty = deskOver({});

describe('DeskRetriever', () => {
  it('is a LangChain retriever: a question in, documents out, best first', async () => {
    const { retriever } = desk();
    expect(retriever).toBeInstanceOf(BaseRetriever);
    const found = await retriever.invoke('How many projects were signed in Jiutai District?');
    expect(found.length).toBeGreaterThan(0);
    for (const document of found) expect(document).toBeInstanceOf(Document);
    expect(found[0]?.metadata).toMatchObject({
      document: 'changchun/jiutai.txt',
      title: 'Jiutai District signs fifteen autumn projects',
      publisher: 'CCFAO',
      published: '2022-09-21',
      language: 'en',
    });
    const { start, end } = found[0]?.metadata ?? { start: 0, end: 0 };
    expect(NEWS['changchun/jiutai.txt']?.slice(start, end)).toBe(found[0]?.pageContent);
  });

  it('takes part in a chain of LangChain', async () => {
    const titles = desk().retriever.pipe((found) => found.map(({ metadata }) => metadata.title));
    expect(await titles.invoke('dairy park')).toContain("Nong'an opens a dairy park");
  });

  it.each([
    ['How many projects were signed in Jiutai District?', 'changchun/jiutai.txt'],
    ['九台区签了多少个项目？', 'changchun/jiutai.txt'],
    ['Сколько проектов подписали в Цзютае?', 'changchun/jiutai.txt'],
    ['구태구에서 몇 개의 프로젝트가 체결되었습니까?', 'changchun/jiutai.txt'],
    ['What was started in Dehui?', 'changchun/dehui.txt'],
    ['What was signed in Nanguan District?', 'changchun/nanguan.txt'],
    ['Which plant is built in Turkestan Region?', 'abroad/turkestan.txt'],
    ['the diary prak', 'changchun/nongan.txt'],
    ['What was signed in May 2023?', 'changchun/nanguan.txt'],
  ])('puts the right document first for "%s"', async (question, document) => {
    const [first] = await desk().ranker.rank(desk().understand(question));
    expect(first?.passage.metadata.document).toBe(document);
  });

  it('gives each passage once, with falling scores and what spoke for it', async () => {
    const ranked = await desk().ranker.rank(desk().understand('What was signed in Changchun in 2022?'));
    const labels = ranked.map(({ passage }) => passage.metadata.label);
    expect(new Set(labels).size).toBe(labels.length);
    const scores = ranked.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(Object.keys(ranked[0]?.signals ?? {}).sort()).toEqual(
      ['coverage', 'fused', 'meaning', 'period', 'place', 'stage'].sort(),
    );
  });

  it('finds nothing in an empty index', async () => {
    expect(await empty().retriever.invoke('What was signed?')).toEqual([]);
  });
});
