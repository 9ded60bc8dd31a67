import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey, nameKeys, namesDiffer, soundAlike } from '../../src/ledger/project-names.ts';

describe('nameKey', () => {
  it.each([
    ['Zhuo Yi Biomedical Project', 'zhuoyibiomedical'],
    ['the Zhuoyi biomedical project', 'zhuoyibiomedical'],
    ['Longshan Group Co., Ltd.', 'longshan'],
    ['卓谊生物医药项目', '卓谊生物医药'],
    ['长春龙山集团有限公司', '长春龙山'],
    ['the project', null],
    ['项目', null],
    ['', null],
  ])('makes of "%s" %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('gives letters and digits only, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const key = nameKey(name);
        if (key !== null) expect(key).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});

describe('namesDiffer', () => {
  it.each([
    [['Laser Park'], ['Ginseng Works'], true],
    [['Laser Park'], ['laser park', 'Ginseng Works'], false],
    [['Laser Park'], ['激光园'], false],
    [['Laser Park'], [], false],
  ])('says of %j and %j: %s', (one, other, differ) => {
    expect(namesDiffer(nameKeys(one), nameKeys(other))).toBe(differ);
  });
});

describe('soundAlike', () => {
  it.each([
    ['卓谊生物医药', 'zhuoyibiomedical', ['Jilin Province', 'Changchun'], true],
    ['zhuoyibiomedical', '卓谊生物医药', [], true],
    ['长春激光产业园', 'changchunlogisticspark', ['Jilin Province', 'Changchun'], false],
    ['激光产业园', 'zhuoyibiomedical', [], false],
    ['laserpark', 'laserpark', [], false],
  ])('says of %s and %s in %j: %s', (one, other, path, alike) => {
    expect(soundAlike(one, other, path)).toBe(alike);
  });
});
