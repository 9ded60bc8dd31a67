import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nounStems } from '../../../src/language/terms/russian-derivations.ts';
import { expandTerms, readTerms } from '../../../src/language/terms.ts';
import { meeting } from './meeting.ts';

describe('a Russian question', () => {
  it.each([
    ['какова доля экспорта', 'its share of the market'],
    ['срок строительства', 'the construction period is two years'],
    ['в какие сроки', 'a term of three years'],
    ['площадь здания', 'with a floor area of 20,000 square meters'],
    ['грузооборот порта', 'cargo throughput rose'],
    ['окупаемость', 'a payback of five years'],
    ['зарплата рабочих', 'the average wage'],
    ['уровень безработицы', 'unemployment fell'],
    ['кто подписал инвестиционное соглашение', 'the investment agreement'],
    ['подписанты договора', 'signed by both'],
    ['объём товарооборота', 'trade volume reached'],
    ['акционеры компании', 'the shareholders agreed'],
    ['курс валюты', 'the exchange rate'],
    ['поставок газа', 'to supply gas'],
    ['на рынке', 'the market'],
    ['рынков Азии', 'the market'],
    ['немецких производителей', 'a German maker'],
    ['экспортеров зерна', 'grain exporters'],
    ['строительство электростанции', 'a power plant'],
    ['запуск ТЭЦ', 'the cogeneration unit'],
    ['мощность АЭС', 'a nuclear power plant'],
    ['никелевое месторождение', 'a nickel deposit'],
    ['вольфрама', 'tungsten ore'],
    ['цементных заводов', 'cement output'],
    ['производство серной кислоты', 'sulfuric acid'],
    ['контактных линз', 'contact lenses'],
    ['каучуков', 'synthetic rubber'],
    ['паромы', 'a cargo ferry'],
    ['грузовой паром', 'a ferry'],
    ['авиакомпаний', 'the airline opened a route'],
    ['взлетно-посадочной полосы', 'a second runway'],
    ['тоннеля', 'the tunnel was opened'],
    ['холодильников', 'refrigerators'],
    ['кирпичей', 'bricks'],
    ['пшеницы', 'wheat'],
    ['молока', 'milk powder'],
    ['виноградников и винограда', 'grapes'],
    ['голубики', 'a blueberry farm'],
    ['больных раком', 'cancer patients'],
    ['врачей', 'doctors'],
    ['учёных', 'scientists'],
    ['музеев', 'the museum'],
    ['стадиона', 'a stadium'],
    ['чемпионата', 'the championship'],
    ['министерства иностранных дел', 'the Foreign Ministry'],
    ['замминистра', 'a vice minister'],
    ['двусторонних отношений', 'bilateral relations'],
    ['суда', 'the court'],
    ['выборов', 'the election'],
    ['годовщины', 'the anniversary'],
    ['китайских', 'Chinese companies'],
    ['причины', 'the reason'],
    ['привел', 'it led to, brought'],
    ['погибло', 'were killed'],
    ['возросла', 'grew by a tenth'],
    ['самый длинный мост', '大桥'],
    ['никель', '镍产量'],
    ['пшеница', '小麦'],
    ['верфь', '造船厂'],
    ['акционер', '股东'],
    ['Бош', 'Bosch signed'],
    ['Бош', '보쉬'],
    ['Хайчэна', 'Haicheng'],
    ['в Нинбо', 'Ningbo'],
    ['Тяньли', 'Tianli Group'],
    ['Тяньли', '天力集团'],
    ['Сяоми', 'Xiaomi'],
    ['Джонсон', 'Johnson'],
    ['Викторию', 'Victoria'],
  ])('"%s" finds "%s"', (question, document) => {
    expect(meeting(question, document)).not.toEqual([]);
  });

  it.each([
    ['какова доля', 'the plant was opened'],
    ['срок', 'the urgent matter'],
    ['на', 'hiring and recruitment'],
    ['из', 'the news'],
    ['сколько', 'many projects'],
    ['может', 'the ability'],
    ['молоко', 'hammer'],
    ['цинк', 'a sink'],
    ['завод', 'the airport'],
    ['порт', 'the report'],
    ['порт', 'sports'],
    ['лес', 'less than'],
    ['рис', 'the risk'],
    ['мост', 'most of it'],
    ['банк', 'the river'],
    ['лицо', 'a licence'],
    ['дом', 'domestic'],
    ['Бош', 'Bocheng'],
    ['Нинбо', 'Nanjing'],
    ['Хайчэн', 'Hainan'],
    ['пшеница', '小米'],
    ['верфь', '造纸厂'],
  ])('"%s" does not find "%s"', (question, document) => {
    expect(meeting(question, document)).toEqual([]);
  });
});

describe('a question about Russian documents', () => {
  it.each([
    ['the shareholders', 'Акционеры компании'],
    ['which airline', 'авиакомпания открыла рейс'],
    ['sulfuric acid', 'производство серной кислоты'],
    ['cargo ferry', 'грузовые паромы'],
    ['nickel', 'никеля'],
    ['payback', 'срок окупаемости'],
    ['runway', 'взлетно-посадочную полосу'],
    ['Bosch', 'завод Бош'],
    ['Ningbo', 'из Нинбо'],
    ['镍', 'добыча никеля'],
    ['小麦', 'урожай пшеницы'],
    ['股东', 'акционеров'],
    ['天力公司', 'компания Тяньли'],
    ['조선소', 'на верфи'],
  ])('"%s" finds "%s"', (question, document) => {
    expect(meeting(question, document)).not.toEqual([]);
  });
});

describe('readTerms', () => {
  it.each([
    'рынок рынка рынков рынке',
    'поставка поставок поставки',
    'участок участка участков',
    'сделка сделок',
  ])('gives one term for the forms of a noun whose vowel comes and goes: %s', (forms) => {
    expect(new Set(readTerms(forms).map(({ term }) => term)).size).toBe(1);
  });
});

describe('nounStems', () => {
  it('takes off what makes an adjective of a noun', () => {
    expect(nounStems('никелев')).toEqual(['никел']);
    expect(nounStems('цементн')).toEqual(['цемент']);
  });

  it('gives nothing where the noun would be too short or there is no such ending', () => {
    expect(nounStems('нов')).toEqual([]);
    expect(nounStems('завод')).toEqual([]);
  });

  it('gives beginnings of the stem, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (stem) => {
        for (const noun of nounStems(stem))
          expect(stem.startsWith(noun) && noun.length < stem.length).toBe(true);
      }),
    );
  });
});

describe('expandTerms', () => {
  it('adds nothing in the language of an English question but what the glossary knows', () => {
    const question = 'wheat, barley and tungsten';
    const expanded = expandTerms(question, readTerms(question));
    expect(expanded.filter(({ term }) => /^[a-z]+$/.test(term))).toEqual([]);
    expect(expanded.map(({ term }) => term)).toEqual(
      expect.arrayContaining(['пшениц', 'вольфрам', '텅스텐']),
    );
  });

  it('translates an adjective by its noun with less weight than the noun', () => {
    const weightOf = (question: string) =>
      expandTerms(question, readTerms(question)).find(({ term }) => term === 'tungsten')?.weight ?? 0;
    expect(weightOf('вольфрамовый')).toBeGreaterThan(0);
    expect(weightOf('вольфрамовый')).toBeLessThan(weightOf('вольфрам'));
  });
});
