import { describe, expect, it } from 'vitest';
import { misspeltSettings } from '../../src/config/misspelt-settings.ts';

describe('misspeltSettings', () => {
  it.each([
    ['CHAT_MODLE', 'CHAT_MODEL'],
    ['CORPUS_DRI', 'CORPUS_DIR'],
    ['EMBEDDING', 'EMBEDDINGS'],
    ['TIMEZONE', 'TIME_ZONE'],
  ])('tells what %s was meant to be', (name, meant) => {
    expect(misspeltSettings({ [name]: 'x', CORPUS_DIR: 'news' })).toEqual([{ name, meant }]);
  });

  it('leaves settings and the variables of other programs alone', () => {
    const others = { PATH: '/bin', HOME: '/root', TZ: 'UTC', HTTP_PROXY: 'x', XDG_DATA_DIRS: 'x', LANG: 'C' };
    expect(misspeltSettings({ ...others, CHAT_MODEL: 'm', EMBEDDINGS: 'builtin' })).toEqual([]);
  });
});
