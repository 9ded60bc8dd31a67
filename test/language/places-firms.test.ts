import { describe, expect, it } from 'vitest';
import { createGazetteer, readPlaces } from '../../src/language/places.ts';

const gazetteer = createGazetteer();

/** Each mention as `words = place`, `*` after a corrected one, `?` for one that stays open. */
function read(text: string, prefer: readonly string[] = []): string[] {
  return readPlaces(text, gazetteer, { prefer }).map(({ start, end, place, corrected }) => {
    return `${text.slice(start, end)} = ${place?.name ?? '?'}${corrected ? '*' : ''}`;
  });
}

describe('readPlaces among the names of firms and persons', () => {
  it.each<[string, string[]]>([
    ['the base for special vehicles of Jiqi Longshan', []],
    ['Jilin Jiqi Longshan Machinery Co.', ['Jilin = ?']],
    ['Longshan Group will invest', []],
    ['Longshan Science and Technology Co., Ltd.', []],
    ['Chaoyang Steel Co., Ltd. signed a contract', []],
    ["Yu'an Holdings", []],
    ['Chaoyang Longcheng Holding Group', []],
    ['The Erdao Guanghua Group', []],
    ['Li Yushu and Jin Yushu', []],
    ['Changchun Xinda Chaoyang Machinery Co., Ltd. in Jiutai', ['Changchun = Changchun', 'Jiutai = Jiutai']],
    ['Changchun FAW Group', ['Changchun = Changchun']],
    ['Jilin Chemical Fibre Group', ['Jilin = ?']],
    ['Binh Duong Group', ['Binh Duong = Binh Duong']],
    ['Sinopec Changchun Company', ['Changchun = Changchun']],
    ['Longshan Group of Liaoyuan', ['Longshan = Longshan', 'Liaoyuan = Liaoyuan']],
    ['Liaoyuan Longshan Investment Group Co., Ltd.', ['Liaoyuan = Liaoyuan', 'Longshan = Longshan']],
    ['Jiutai Xinda Group in Changchun', ['Jiutai = Jiutai', 'Changchun = Changchun']],
    ['Jiutai District Construction Investment Group', ['Jiutai District = Jiutai']],
    ['Mingyang Tongyu wind farm, Baicheng', ['Tongyu = Tongyu', 'Baicheng = Baicheng']],
    ['Hunan Longshan', ['Hunan = Hunan Province', 'Longshan = Longshan']],
    ['visited a Jiutai company', ['Jiutai = Jiutai']],
    ['中国能建与松原市签约', ['松原市 = Songyuan']],
    ['中国移动在九台区投资', ['九台区 = Jiutai']],
    ['中国一重', []],
    ['China Mobile and the Bank of China in Jiutai', ['Jiutai = Jiutai']],
    ['中国在非洲的投资', ['中国 = China']],
  ])('reads only the places in %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('takes a district before a firm for its place where the caller expects it', () => {
    expect(read('Jiutai Xinda Group', ['2201', '220113'])).toEqual(['Jiutai = Jiutai']);
  });

  it.each<[string, string[]]>([
    ['50 milion', []],
    ['How many projects of 50 milion yuan?', []],
    ['Milion dollars', []],
    ['the investmant and contructoin of a maunfacturing projct', []],
    ['said Governor Nariman Turegaliyev', []],
    ['Uzbekstan and Kazakstan', ['Uzbekstan = Uzbekistan*', 'Kazakstan = Kazakhstan*']],
    ['projects in Russsia', ['Russsia = Russia*']],
    ['in Nakhodkha', ['Nakhodkha = Nakhodka*']],
    ['Vladivostock', ['Vladivostock = Vladivostok*']],
    ['Vinh Phuk', ['Vinh Phuk = Vinh Phuc*']],
    ['Thai Nguyn province', ['Thai Nguyn province = Thai Nguyen*']],
    ['Bac Nihn', ['Bac Nihn = Bac Ninh*']],
    ['Dallian', ['Dallian = Dalian*']],
    ['what was signed in harbing', ['harbing = Harbin*']],
    ['shandon', ['shandon = Shandong Province*']],
    ['How many projcts were singed in Jiutia?', ['Jiutia = Jiutai*']],
  ])('tells a misspelt place from a misspelt word in %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
