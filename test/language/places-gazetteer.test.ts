import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCyrillic, stemsOfAnyCase } from '../../src/language/places/cyrillic.ts';
import { foldLatin } from '../../src/language/places/fold.ts';
import { createGazetteer } from '../../src/language/places/gazetteer.ts';
import { hangulName } from '../../src/language/places/generate/hangul.ts';
import { hanjaNames } from '../../src/language/places/generate/hanja.ts';
import { palladiusName } from '../../src/language/places/generate/palladius.ts';
import { parseExtraPlaces } from '../../src/language/places/places-file.ts';
import { near, placeByPath, placeName, siblings } from '../../src/language/places/relations.ts';
import {
  indexSpellings,
  mistakesBetween,
  nearNames,
  wordsOneMistakeAway,
} from '../../src/language/places/spelling.ts';
import { readPlaces } from '../../src/language/places.ts';

const gazetteer = createGazetteer();
const place = (id: string) => {
  const found = gazetteer.place(id);
  if (found === null) throw new Error(`no place ${id}`);
  return found;
};

describe('createGazetteer', () => {
  it('knows places by id, with path and containment', () => {
    expect(place('220113')).toEqual({
      id: '220113',
      name: 'Jiutai',
      path: ['Jilin Province', 'Changchun', 'Jiutai'],
      within: ['cc:CN', '22', '2201', '220113'],
      kind: 'district',
      country: 'CN',
    });
    expect(place('110105').path).toEqual(['Beijing', 'Chaoyang']);
    expect(place('15').path).toEqual(['Inner Mongolia']);
    expect(placeByPath(gazetteer, ['Kazakhstan', 'Zhambyl Region'])?.country).toBe('KZ');
    expect(gazetteer.place('999999')).toBeNull();
  });

  it('names readings that the pinyin of single characters would miss', () => {
    const names = ['222404', '3415', '330382'].map((id) => gazetteer.place(id)?.name);
    expect(names).toEqual(['Hunchun', "Lu'an", 'Yueqing']);
  });

  it('gives the path of every place as long as its chain of ids', () => {
    for (const city of gazetteer.inside('22').flatMap((one) => [one, ...gazetteer.inside(one.id)])) {
      expect(city.path.length).toBe(city.within.length - 1);
      expect(placeByPath(gazetteer, city.path)?.id ?? city.id).toBe(city.id);
    }
  });
});

describe('relations of places', () => {
  it('finds a path and gives null where none or several have it', () => {
    expect(placeByPath(gazetteer, ['Jilin Province', 'Changchun', 'Jiutai'])?.id).toBe('220113');
    expect(placeByPath(gazetteer, ['Jilin Province', 'Atlantis'])).toBeNull();
    expect(placeByPath(gazetteer, [])).toBeNull();
  });

  it('names a place in Chinese for Chinese readers where it can', () => {
    expect(placeName(gazetteer, place('220113'), 'zh')).toBe('九台区');
    expect(placeName(gazetteer, place('220113'), 'en')).toBe('Jiutai');
    expect(placeName(gazetteer, place('220113'), 'ru')).toBe('Jiutai');
  });

  it('lists the neighbours of a district, and where else to look', () => {
    const names = siblings(gazetteer, place('220113')).map((one) => one.name);
    expect(names).toEqual(expect.arrayContaining(['Chaoyang', 'Lvyuan', 'Shuangyang']));
    expect(names).not.toContain('Jiutai');
    const around = near(gazetteer, place('220113')).map((one) => one.name);
    expect(around[0]).toBe('Jiuxi New District');
    expect(around.slice(-2)).toEqual(['Changchun', 'Jilin Province']);
  });
});

describe('parseExtraPlaces', () => {
  it('reads a name, other names and where it lies', () => {
    const text = '\uFEFF# our parks\r\nKalun Lake Town | 卡伦湖, Kalunhu | 九台区\n\nRising Sun Park\n';
    const { places, faults } = parseExtraPlaces(text, gazetteer);
    expect(faults).toEqual([]);
    expect(places).toEqual([
      { name: 'Kalun Lake Town', names: ['卡伦湖', 'Kalunhu'], inside: '220113' },
      { name: 'Rising Sun Park', names: [], inside: null },
    ]);
  });

  it('names the line and the fault, and keeps the rest', () => {
    const text = 'A | b\nPark One | x | Atlantis\nPark Two | | Chaoyang District\nP | q | r | s\nGood\nGood';
    const { places, faults } = parseExtraPlaces(text, gazetteer);
    expect(places.map((one) => one.name)).toEqual(['Good']);
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'line 1',
      'line 2',
      'line 3',
      'line 4',
      'line 6',
    ]);
    expect(faults[2]).toContain('Chaoyang, Beijing');
  });

  it('makes places that are read like any other', () => {
    const { places } = parseExtraPlaces('Kalun Lake Town | 卡伦湖, Калуньху | Jiutai', gazetteer);
    const mine = createGazetteer({ extra: places });
    for (const text of ['Kalun Lake Town', 'kalun lake town', '卡伦湖', 'Калуньху']) {
      const [mention] = readPlaces(text, mine);
      expect(mention?.place?.path).toEqual(['Jilin Province', 'Changchun', 'Jiutai', 'Kalun Lake Town']);
      expect([mention?.start, mention?.end]).toEqual([0, text.length]);
    }
    expect(readPlaces('卡伦湖', gazetteer)).toEqual([]);
  });

  it('takes any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { places, faults } = parseExtraPlaces(text, gazetteer);
        expect(places.length + faults.length).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
      }),
    );
  });
});

describe('spelling', () => {
  it.each([
    ['jiutai', 'jiutai', 0],
    ['juitai', 'jiutai', 1],
    ['jiutia', 'jiutai', 1],
    ['changchung', 'changchun', 1],
    ['chagchung', 'changchun', 2],
    ['harbin', 'changchun', 3],
  ])('counts the mistakes between %j and %j', (one, other, mistakes) => {
    expect(mistakesBetween(one, other, 2)).toBe(mistakes);
  });

  it('gives the nearest names only, and none for short words', () => {
    const index = indexSpellings(['jiutai', 'jiujiang', 'yantai', 'changchun']);
    expect(nearNames('juitai', index)).toEqual(['jiutai']);
    expect(nearNames('chagchung', index)).toEqual(['changchun']);
    expect(nearNames('yatai', index)).toEqual([]);
  });

  it('lists the words one mistake away, by the same measure', () => {
    const near = wordsOneMistakeAway('milion');
    expect(near).toEqual(expect.arrayContaining(['million', 'milon', 'mliion', 'pilion', 'milions']));
    expect(near.every((word) => mistakesBetween('milion', word, 2) === 1)).toBe(true);
  });

  it('measures the same both ways', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'g'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(mistakesBetween(one, other, 9)).toBe(mistakesBetween(other, one, 9));
        expect(mistakesBetween(one, other, 9) === 0).toBe(one === other);
      }),
    );
  });
});

describe('folding of names', () => {
  it.each([
    ["Xi'an", 'xian'],
    ['Jiǔtái', 'jiutai'],
    ['Đồng Nai', 'dong nai'],
    ['Ust-Kamenogorsk', 'ust kamenogorsk'],
  ])('folds %j to %j', (name, folded) => expect(foldLatin(name)).toBe(folded));

  it.each([
    ['чанчунь', 'чанчуня чанчуню чанчунем чанчуне'],
    ['шэньян', 'шэньяна шэньяну шэньяном шэньяне'],
    ['вьетнам', 'вьетнама вьетнаму вьетнамом вьетнаме'],
    ['китай', 'китая китаю китаем китае'],
    ['туркестанская', 'туркестанской туркестанскую'],
    ['россия', 'россии россию россией'],
    ['грозный', 'грозного грозному грозным грозном'],
    ['иваново', 'иванова иванову ивановом иванове'],
    ['эмираты', 'эмиратов эмиратам эмиратами эмиратах'],
    ['суйфэньхэ', 'суйфэньхэ'],
  ])('finds the stem that %j is kept by in each of its cases', (name, cases) => {
    for (const word of [name, ...cases.split(' ')])
      expect(stemsOfAnyCase(word)).toContain(foldCyrillic(name));
  });

  it('gives the word itself first, and never a stem of one letter', () => {
    const cyrillic = fc.string({ unit: fc.constantFrom(...'абвеийклмнорстуыьюя'), maxLength: 9 });
    fc.assert(
      fc.property(cyrillic, (word) => {
        const [first, ...shorter] = stemsOfAnyCase(word);
        expect(first).toBe(word);
        for (const stem of shorter) expect(word.startsWith(stem) && stem.length >= 2).toBe(true);
      }),
    );
  });

  it.each([
    ['chang chun', 'чанчунь'],
    ['ji lin', 'цзилинь'],
    ['xi an', 'сиань'],
    ['chang an', 'чанъань'],
    ['qu jing', 'цюйцзин'],
  ])('writes %j in Russian as %j', (pinyin, russian) => {
    expect(palladiusName(pinyin.split(' '))).toBe(russian);
  });

  it.each([
    ['chang chun', '창춘'],
    ['jiu tai', '주타이'],
    ['si ping', '쓰핑'],
    ['liao yuan', '랴오위안'],
    ['yan bian', '옌볜'],
    ['lv yuan', '뤼위안'],
    ['er dao', '얼다오'],
    ['shuang yang', '솽양'],
    ['gong zhu ling', '궁주링'],
    ['zhang jia jie', '장자제'],
    ['jiu quan', '주취안'],
    ['sui fen he', '쑤이펀허'],
    ['da lian', '다롄'],
    ['xiong', '슝'],
    ['ri zhao', '르자오'],
  ])('writes %j in Korean as %j', (pinyin, korean) => {
    expect(hangulName(pinyin.split(' '))).toBe(korean);
  });

  it.each([
    ['九台', ['구태']],
    ['龙井', ['룡정', '용정']],
    ['辽宁', ['료녕', '요녕']],
    ['宁安', ['녕안', '영안']],
    ['珲春', ['훈춘']],
    ['㐀㐁', []],
  ])('reads the characters of %j in Korean as %j', (chinese, korean) => {
    expect(hanjaNames(chinese)).toEqual(korean);
  });

  it('writes no Korean and no Russian for what is no pinyin', () => {
    expect(hangulName(['chang', 'xyz'])).toBeNull();
    expect(palladiusName(['chang', 'xyz'])).toBeNull();
  });
});
