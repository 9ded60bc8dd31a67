import { describe, expect, it } from 'vitest';
import type { Environment } from '../src/config/settings.ts';
import { type Config, readConfig } from '../src/config.ts';
import { faultsOf } from './config/faults-of.ts';

const SERVER = {
  EMBEDDINGS: 'openai',
  EMBEDDING_BASE_URL: 'http://127.0.0.1:11434/v1',
  EMBEDDING_MODEL: 'bge-m3',
};

describe('readConfig', () => {
  it('needs nothing set', () => {
    expect(readConfig({})).toEqual<Config>({
      corpusFolder: 'corpus',
      corpusCheckMinutes: 5,
      dataFolder: '.data',
      placesFile: null,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      embeddings: { kind: 'builtin' },
      databaseFile: '.data/desk.db',
      chat: null,
      telegram: null,
      proxyUrl: null,
      logLevel: 'info',
      healthPort: null,
    });
  });

  it('takes an empty or blank value for none', () => {
    const blank = Object.fromEntries(
      ['CORPUS_DIR', 'DATA_DIR', 'TIME_ZONE', 'EMBEDDINGS', 'EMBEDDING_BASE_URL', 'LANGSMITH_TRACING'].map(
        (name) => [name, ' '],
      ),
    );
    expect(readConfig(blank)).toEqual(readConfig({}));
  });

  it('reads folders and the time zone', () => {
    expect(
      readConfig({ CORPUS_DIR: ' news ', DATA_DIR: '/var/desk', TIME_ZONE: 'Asia/Shanghai' }),
    ).toMatchObject({
      corpusFolder: 'news',
      dataFolder: '/var/desk',
      timeZone: 'Asia/Shanghai',
    });
  });

  it.each([
    ['0', 0],
    ['60', 60],
  ])('looks at the corpus folder every %s minutes', (text, minutes) => {
    expect(readConfig({ CORPUS_CHECK_MINUTES: text }).corpusCheckMinutes).toBe(minutes);
  });

  it('reads an embedding server with all it wants', () => {
    expect(
      readConfig({
        ...SERVER,
        EMBEDDING_API_KEY: 'k',
        EMBEDDING_QUERY_MODEL: 'bge-query',
        EMBEDDING_QUERY_PREFIX: 'query: ',
        EMBEDDING_PASSAGE_PREFIX: 'passage: ',
        EMBEDDING_PRICE: '0.02',
      }).embeddings,
    ).toEqual({
      kind: 'openai',
      baseUrl: 'http://127.0.0.1:11434/v1',
      model: 'bge-m3',
      apiKey: 'k',
      queryModel: 'bge-query',
      queryPrefix: 'query: ',
      passagePrefix: 'passage: ',
      price: 0.02,
    });
  });

  it('falls back on the OPENAI_ values and on the model of OpenAI', () => {
    const own = readConfig({ EMBEDDINGS: 'openai', OPENAI_API_KEY: 'k' }).embeddings;
    expect(own).toMatchObject({
      baseUrl: 'https://api.openai.com/v1',
      model: 'text-embedding-3-small',
      apiKey: 'k',
    });
    const other = readConfig({
      EMBEDDINGS: 'openai',
      EMBEDDING_MODEL: 'm',
      OPENAI_API_KEY: 'k',
      OPENAI_BASE_URL: 'https://example.com/v1',
    }).embeddings;
    expect(other).toMatchObject({ baseUrl: 'https://example.com/v1', model: 'm', apiKey: 'k' });
    expect(
      faultsOf({ EMBEDDINGS: 'openai', OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'https://api.openai.com/v1/' }),
    ).toEqual([]);
  });

  it.each([
    'http://127.0.0.1:8092/v1',
    'http://localhost:8092',
    'http://[::1]:8092/v1',
    'http://127.1.2.3/v1',
  ])('asks for no key where the server is %s', (url) => {
    expect(readConfig({ ...SERVER, EMBEDDING_BASE_URL: url }).embeddings).toMatchObject({ apiKey: null });
  });

  it.each([
    'https://api.example.com/v1',
    'http://127.example.com/v1',
    'http://192.168.0.7:11434/v1',
    'http://localhost.example.com',
  ])('asks for a key where the server is %s', (url) => {
    expect(faultsOf({ ...SERVER, EMBEDDING_BASE_URL: url })).toEqual([
      expect.stringContaining('needs EMBEDDING_API_KEY'),
    ]);
  });

  it.each<[string, Environment, string]>([
    ['a time zone that is none', { TIME_ZONE: 'Mars/Base' }, 'TIME_ZONE is not a time zone'],
    [
      'less than a minute between looks',
      { CORPUS_CHECK_MINUTES: '0.5' },
      'CORPUS_CHECK_MINUTES must be a whole',
    ],
    [
      'more than a day between looks',
      { CORPUS_CHECK_MINUTES: '1441' },
      'CORPUS_CHECK_MINUTES must be a whole',
    ],
    ['an unknown kind of embeddings', { EMBEDDINGS: 'word2vec' }, 'EMBEDDINGS must be builtin or openai'],
    [
      'a price with a currency',
      { EMBEDDING_PRICE: '$0.02' },
      'EMBEDDING_PRICE must be what a million tokens',
    ],
    ['a price below nothing', { EMBEDDING_PRICE: '-1' }, 'EMBEDDING_PRICE must be what a million tokens'],
    [
      'an address without a scheme',
      { EMBEDDING_BASE_URL: '127.0.0.1:80' },
      'EMBEDDING_BASE_URL must be an http',
    ],
    [
      'an address of another kind',
      { OPENAI_BASE_URL: 'ftp://example.com' },
      'OPENAI_BASE_URL must be an http',
    ],
    [
      'a server without the name of its model',
      { EMBEDDINGS: 'openai', EMBEDDING_BASE_URL: 'http://localhost:1' },
      'EMBEDDING_MODEL must name',
    ],
  ])('refuses %s', (_, environment, fault) => {
    expect(faultsOf(environment)).toEqual([expect.stringContaining(fault)]);
  });

  it('lists every fault at once, whatever kind it is of', () => {
    const faults = faultsOf({
      TIME_ZONE: 'Nowhere',
      LANGSMITH_TRACING: 'true',
      EMBEDDINGS: 'openai',
      EMBEDDING_BASE_URL: 'https://example.com/v1',
      OPENAI_BASE_URL: 'example',
    });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'LANGSMITH_TRACING',
      'TIME_ZONE',
      'OPENAI_BASE_URL',
      'EMBEDDINGS=openai',
      'EMBEDDING_MODEL',
    ]);
  });

  it.each([
    ['LANGSMITH_TRACING', 'true'],
    ['LANGSMITH_TRACING_V2', '1'],
    ['LANGCHAIN_TRACING_V2', ' TRUE '],
    ['LANGCHAIN_TRACING', 'on'],
  ])('refuses to start with %s=%s, which would send documents out', (name, value) => {
    expect(faultsOf({ [name]: value })).toEqual([expect.stringContaining(`${name} is on`)]);
    expect(faultsOf({ [name]: 'false' })).toEqual([]);
  });

  it('ends the command line with 2 and says what to do', () => {
    expect(() => readConfig({ TIME_ZONE: 'Nowhere' })).toThrow(
      expect.objectContaining({ exitCode: 2, remedy: expect.stringContaining('.env') }),
    );
  });
});
