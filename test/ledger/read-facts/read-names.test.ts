import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInvestors, readProjectNames } from '../../../src/ledger/read-facts/read-names.ts';
import { readSectors } from '../../../src/ledger/read-facts/read-sectors.ts';
import { SECTORS } from '../../../src/ledger/sectors.ts';
import '../../support/property-seed.ts';

describe('readProjectNames', () => {
  it.each([
    ['projects such as "City of cheese in China" were signed', ['City of cheese in China']],
    ['名单里有中关村信息谷、京东亚洲一号等项目。', ['中关村信息谷', '京东亚洲一号']],
    [
      'the China-France Intelligent Industrial Park is under way',
      ['China-France Intelligent Industrial Park'],
    ],
    ['fifteen projects were signed', []],
  ])('reads "%s"', (text, names) => {
    expect(readProjectNames(text)).toEqual(names);
  });
});

describe('readInvestors', () => {
  it.each([
    ['a plant of Jilin Chemical Fiber Group was started', ['Jilin Chemical Fiber Group']],
    ['到场的企业里有一汽解放、玲珑轮胎和法雷奥。', ['一汽解放', '玲珑轮胎', '法雷奥']],
    ['白城市与大唐集团签约风电项目。', ['大唐集团']],
    ['镇赉县政府和金风科技股份有限公司签约。', ['金风科技股份有限公司']],
    ['仁和集团签约。', ['仁和集团']],
    ['investors are welcome', []],
  ])('reads "%s"', (text, names) => {
    expect(readInvestors(text)).toEqual(names);
  });
});

describe('readSectors', () => {
  it.each([
    ['covering food processing, new energy and vocational education', ['new energy', 'food', 'education']],
    [
      '新能源、汽车零部件、高端装备和服务业',
      ['automotive', 'new energy', 'equipment manufacturing', 'services'],
    ],
    ['新能源汽车', ['automotive']],
    ['логистику и переработку пищевых продуктов', ['food', 'logistics and trade']],
    ['신에너지차 부품과 반도체', ['new energy', 'electronics and software']],
    ['projects of all kinds', []],
  ])('reads "%s"', (text, sectors) => {
    expect(readSectors(text)).toEqual(sectors);
  });

  it('names every sector of the list once', () => {
    const names = SECTORS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the readers of names', () => {
  it('give parts of the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const name of [...readProjectNames(text), ...readInvestors(text)]) expect(text).toContain(name);
        readSectors(text);
      }),
    );
  });
});
