import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSectors } from '../../src/ledger/sector-mentions.ts';
import { SECTOR_NAMES } from '../../src/ledger/sector-names.ts';
import { SECTORS } from '../../src/ledger/sectors.ts';

const inShort = (text: string) =>
  findSectors(text).map(
    ({ sector, whole, start, end }) => `${sector}${whole ? '' : ' (part)'}: ${text.slice(start, end)}`,
  );

describe('findSectors', () => {
  it.each([
    ['new energy projects', ['new energy: new energy']],
    ['how many car industry projects', ['automotive: car industry']],
    ['tyre projects', ['automotive (part): tyre']],
    ['新能源项目', ['new energy: 新能源']],
    ['抽水蓄能项目', ['new energy (part): 抽水蓄能']],
    ['汽车零部件', ['automotive: 汽车', 'automotive (part): 零部件']],
    ['в автомобильной отрасли', ['automotive: автомобильной отрасли']],
    ['자동차 산업', ['automotive: 자동차 산업']],
    ['solar energy', ['new energy (part): solar', 'power and fuels: energy']],
    ['is it signed', []],
  ])('reads %j', (text, sectors) => {
    expect(inShort(text)).toEqual(sectors);
  });

  it('has names and words of asking for every sector, and reads each name as the whole of it', () => {
    expect(Object.keys(SECTOR_NAMES).sort()).toEqual(SECTORS.map(({ name }) => name).sort());
    for (const [sector, { asked: _asked, ...names }] of Object.entries(SECTOR_NAMES))
      for (const name of [sector, ...Object.values(names)])
        expect(findSectors(name)).toEqual([{ sector, whole: true, start: 0, end: name.length }]);
  });

  it('gives mentions inside of any text, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const mention of findSectors(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
