import { describe, expect, it } from 'vitest';
import { markSides } from '../../../src/indexing/embedders/side-marks.ts';

const REPRESENT = 'Represent this sentence for searching relevant passages: ';

describe('markSides', () => {
  it.each([
    ['intfloat/multilingual-e5-small', 'query: ', 'passage: '],
    ['e5', 'query: ', 'passage: '],
    ['BAAI/bge-large-en-v1.5', REPRESENT, ''],
    ['bge-large', REPRESENT, ''],
    ['bge-base-zh-v1.5', '为这个句子生成表示以用于检索相关文章：', ''],
    ['bge-m3:latest', '', ''],
    ['nomic-embed-text', 'search_query: ', 'search_document: '],
    ['mxbai-embed-large', REPRESENT, ''],
    ['text-embedding-3-small', '', ''],
    ['some5-model', '', ''],
  ])('marks the sides of %s as its family wants', (model, query, passage) => {
    expect(markSides({ model })).toEqual({
      query: { model, prefix: query },
      passage: { model, prefix: passage },
    });
  });

  it.each(['multilingual-e5-large-instruct', 'Qwen/Qwen3-Embedding-0.6B'])(
    'instructs %s for questions only',
    (model) => {
      const { query, passage } = markSides({ model });
      expect(query.prefix).toMatch(/^Instruct: .+\nQuery:/);
      expect(passage.prefix).toBe('');
    },
  );

  it('lets what is set win, an empty prefix too, side by side with what is guessed', () => {
    expect(markSides({ model: 'e5', queryPrefix: '' })).toMatchObject({
      query: { prefix: '' },
      passage: { prefix: 'passage: ' },
    });
  });

  it('guesses no prefix where the server tells the sides apart by model name', () => {
    expect(markSides({ model: 'e5-passage', queryModel: 'e5-query', passagePrefix: null })).toEqual({
      query: { model: 'e5-query', prefix: '' },
      passage: { model: 'e5-passage', prefix: '' },
    });
  });
});
