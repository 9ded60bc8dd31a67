import { describe, expect, it } from 'vitest';
import { faultsOf } from './check-claim.ts';

const DUNHUA = 'Dunhua signed eleven projects worth RMB 5.2 billion in June. Talks with Borui Foods go on.';
const HELONG = '和龙市6月签约8个项目，总投资31亿元。与博瑞食品的洽谈正在进行。';
const TARAZ = 'Тараз подписал шесть проектов на 40 млрд тенге. Переговоры с фирмой «Ак Бидай» продолжаются.';
const CHEONGJU = '청주시는 6개 기업과 2000억원 규모의 투자협약을 체결했다. 한빛식품과 협의가 진행되고 있다.';

/** Source, sentence: what the second turns into something else. */
const TURNED: readonly (readonly [string, string])[] = [
  [DUNHUA, 'Talks with Borui Foods have ended.'],
  [DUNHUA, 'Talks with Borui Foods have broken down.'],
  [DUNHUA, 'Dunhua cancelled eleven projects worth RMB 5.2 billion.'],
  [DUNHUA, 'Dunhua refused to sign eleven projects.'],
  [DUNHUA, 'Dunhua suspended the signing of eleven projects.'],
  [DUNHUA, 'Dunhua nearly signed eleven projects.'],
  [DUNHUA, 'Dunhua signed more projects in June than in May.'],
  [DUNHUA, 'Dunhua signed the most projects in June.'],
  [DUNHUA, 'Signed projects increased to eleven in Dunhua.'],
  [DUNHUA, 'Eleven projects worth RMB 5.2 billion a year were signed.'],
  [DUNHUA, 'Eleven projects of RMB 5.2 billion each were signed.'],
  [DUNHUA, 'The average investment of the eleven projects that Dunhua signed is RMB 5.2 billion.'],
  [HELONG, '与博瑞食品的洽谈已经破裂。'],
  [HELONG, '和龙市终止了8个项目。'],
  [HELONG, '和龙市推迟8个项目的签约。'],
  [HELONG, '和龙市6月签约项目比5月多。'],
  [HELONG, '8个项目平均投资31亿元。'],
  [HELONG, 'Talks with Borui Foods were terminated.'],
  [TARAZ, 'Переговоры с фирмой «Ак Бидай» прекращены.'],
  [TARAZ, 'Тараз отклонил шесть проектов на 40 млрд тенге.'],
  [TARAZ, 'Тараз отложил подписание шести проектов.'],
  [TARAZ, 'Тараз подписал проекты в среднем на 40 млрд тенге.'],
  [CHEONGJU, '한빛식품과 협의가 결렬되었다.'],
  [CHEONGJU, '청주시는 6개 기업과 투자협약을 파기했다.'],
  [CHEONGJU, '청주시는 매년 2000억원 규모의 투자협약을 체결했다.'],
];

/** Source, sentence: the second says what the first does. */
const KEPT: readonly (readonly [string, string])[] = [
  [DUNHUA, 'Dunhua signed eleven projects worth RMB 5.2 billion in June 2023.'],
  [DUNHUA, 'Talks with Borui Foods go on.'],
  [DUNHUA, '敦化市6月签约11个项目，总投资52亿元。'],
  [HELONG, '8个项目总投资31亿元。'],
  [TARAZ, 'Шесть проектов подписаны на 40 млрд тенге.'],
  [CHEONGJU, '청주시는 6개 기업과 투자협약을 체결했다.'],
  ['Tumen broke off the talks with Borui Foods.', 'Talks with Borui Foods collapsed in Tumen.'],
  ['图们市终止了与博瑞食品的合同。', 'The contract with Borui Foods was terminated in Tumen.'],
  [
    'The plant makes goods worth RMB 2 billion annually.',
    'The plant makes goods worth RMB 2 billion a year.',
  ],
  [
    'Tumen signed more projects than Hunchun in 2022.',
    'In 2022 Tumen signed more projects than Hunchun did.',
  ],
  [
    'Nine projects of RMB 100 million each were signed.',
    'Nine projects worth RMB 100 million each were signed.',
  ],
];

describe('a sentence that brings words its source has not', () => {
  it.each(TURNED)(
    'may not end, refuse, put off, compare or spread what "%s" states: "%s"',
    (source, text) => {
      expect(faultsOf(source, text)).not.toEqual([]);
    },
  );

  it.each(KEPT)('may say what "%s" says: "%s"', (source, text) => {
    expect(faultsOf(source, text)).toEqual([]);
  });
});

describe('a figure of one of two districts', () => {
  const both =
    'Longtan District of Jilin City signed six projects worth about RMB 2.4 billion, while Chuanying District signed four worth RMB 1.3 billion.';

  it.each([
    [both, 'Chuanying District signed six projects worth about RMB 2.4 billion.'],
    [both, 'Chuanying District of Jilin City signed six projects worth about RMB 2.4 billion.'],
    [both, 'Longtan District signed four projects worth RMB 1.3 billion.'],
    ['吉林市龙潭区签约6个项目，总投资24亿元，船营区签约4个项目。', '船营区签约6个项目，总投资24亿元。'],
  ])('is not given to the other, though the city they share is named: "%s"', (source, text) => {
    expect(faultsOf(source, text)).toContain('pairing');
  });

  it.each([
    'Longtan District signed six projects worth about RMB 2.4 billion.',
    'Longtan District of Jilin City signed six projects.',
  ])('stays with its own: "%s"', (text) => {
    expect(faultsOf(both, text)).toEqual([]);
  });
});

describe('a deed with its doer', () => {
  const city = 'In June Dunhua signed eleven projects worth RMB 5.2 billion. Talks with Borui Foods go on.';
  const ru = 'Тараз подписал шесть проектов на 40 млрд тенге. Переговоры с компанией Казтрейд продолжаются.';

  it.each([
    [city, 'Borui Foods signed eleven projects worth RMB 5.2 billion in June.'],
    [city, 'Borui Foods signed a contract with Dunhua.'],
    [city, '11 projects were signed with Borui Foods.'],
    [ru, 'Казтрейд подписал шесть проектов на 40 млрд тенге.'],
  ])('is not given to whom "%s" names elsewhere: "%s"', (source, text) => {
    expect(faultsOf(source, text)).not.toEqual([]);
  });

  it.each([
    [city, 'Dunhua signed eleven projects worth RMB 5.2 billion.'],
    [city, 'Talks with Borui Foods go on.'],
    [
      'Borui Foods came to Dunhua in June. It signed three projects worth RMB 800 million.',
      'Borui Foods signed three projects worth RMB 800 million.',
    ],
    [
      'Borui Foods came to Dunhua in June. The company signed three projects.',
      'Borui Foods signed three projects.',
    ],
    [ru, 'Тараз подписал шесть проектов на 40 млрд тенге.'],
  ])('stays with whom "%s" tells it of: "%s"', (source, text) => {
    expect(faultsOf(source, text)).toEqual([]);
  });
});

describe('a translation', () => {
  const zh =
    '和龙市8日举行招商引资签约仪式，8个项目集中签约，涉及食品加工、新能源、旅游等领域，总投资31亿元。';

  it.each([
    [zh, 'After an earthquake destroyed the road, eight projects worth RMB 3.1 billion were signed.'],
    [zh, 'Eight projects were signed while angry villagers blocked the road.'],
    [zh, 'Восемь проектов подписаны после обыска у министра.'],
    [zh, '시장이 체포된 사건 이후 프로젝트 8개가 체결되었다.'],
    [
      'Dunhua signed eleven projects worth RMB 5.2 billion.',
      '敦化市签约11个项目，总投资52亿元，村民举行抗议游行。',
    ],
  ])('brings nothing that "%s" has no words for: "%s"', (source, text) => {
    expect(faultsOf(source, text)).toContain('words');
  });

  it.each([
    [
      zh,
      'Eight projects in food processing, new energy and tourism worth RMB 3.1 billion were signed in Helong.',
    ],
    [zh, 'A signing ceremony for investment attraction took place in Helong, with eight projects signed.'],
    [
      zh,
      '8 проектов в сфере пищевой промышленности, новой энергетики и туризма подписаны на 3,1 млрд юаней.',
    ],
    [zh, '식품 가공, 신에너지, 관광 분야의 프로젝트 8개가 체결되었으며 총투자액은 31억 위안이다.'],
    ['На заводе создадут 450 рабочих мест.', 'The plant will create 450 jobs.'],
    ['На заводе создадут 450 рабочих мест.', '该工厂将创造450个就业岗位。'],
  ])('says "%s" in its own words: "%s"', (source, text) => {
    expect(faultsOf(source, text)).toEqual([]);
  });
});

describe('two names', () => {
  const en = 'Alstom president Karl Vogel met deputy governor Zhao Lei in Yanji.';
  const supply = 'Haitian will deliver machines to Wuling.';

  it.each([
    [en, 'Alstom president Zhao Lei met deputy governor Karl Vogel in Yanji.'],
    [en, 'Deputy governor Karl Vogel met Zhao Lei.'],
    [en, 'Governor Zhao Lei met Karl Vogel.'],
    ['副市长赵磊会见了阿尔斯通总裁孙浩。', '副市长孙浩会见了阿尔斯通总裁赵磊。'],
    [
      'Аким Ерлан Сабитов встретил министра Айдара Омарова.',
      'Министр Ерлан Сабитов встретил Айдара Омарова.',
    ],
    ['김민수 시장은 이영호 회장을 만났다.', '이영호 시장은 김민수 회장을 만났다.'],
    [supply, 'Wuling will deliver machines to Haitian.'],
    ['Haitian supplies Wuling.', 'Wuling supplies Haitian.'],
  ])('do not change their parts of "%s": "%s"', (source, text) => {
    expect(faultsOf(source, text)).not.toEqual([]);
  });

  it.each([
    [en, 'Deputy governor Zhao Lei met Alstom president Karl Vogel in Yanji.'],
    [en, 'Karl Vogel, president of Alstom, met deputy governor Zhao Lei.'],
    [supply, 'Wuling will get machines from Haitian.'],
    [supply, 'Haitian will deliver machines to Wuling.'],
    ['副市长赵磊会见了阿尔斯通总裁孙浩。', '阿尔斯通总裁孙浩会见了副市长赵磊。'],
    ['Haitian and Wuling talk about machines.', 'Wuling and Haitian talk about machines.'],
  ])('may stand otherwise where "%s" is still said: "%s"', (source, text) => {
    expect(faultsOf(source, text)).toEqual([]);
  });
});

describe('what only some are', () => {
  const en = 'Dunhua signed eleven projects worth RMB 5.2 billion. Four of the eleven are timber projects.';
  const zh = '和龙市签约8个项目，总投资31亿元，其中食品加工项目3个。';
  const ru = 'Тараз подписал шесть проектов на 40 млрд тенге. Два из них — пищевые проекты.';

  it.each([
    [en, 'Eleven timber projects worth RMB 5.2 billion were signed.'],
    [en, 'Dunhua signed eleven projects in timber worth RMB 5.2 billion.'],
    [zh, '和龙市签约8个食品加工项目，总投资31亿元。'],
    [zh, 'Eight food processing projects worth RMB 3.1 billion were signed.'],
    [ru, 'Тараз подписал шесть пищевых проектов на 40 млрд тенге.'],
  ])('are not all of "%s": "%s"', (source, text) => {
    expect(faultsOf(source, text)).toContain('pairing');
  });

  it.each([
    [en, 'Four of the eleven projects are timber projects.'],
    [en, 'Dunhua signed eleven projects worth RMB 5.2 billion.'],
    [zh, '和龙市签约8个项目，其中食品加工项目3个。'],
    [ru, 'Тараз подписал шесть проектов на 40 млрд тенге.'],
    [
      'Кокшетау подписал девять проектов не менее чем на 70 млрд тенге.',
      'Kokshetau signed nine projects worth at least KZT 70 billion.',
    ],
  ])('are told as some of "%s": "%s"', (source, text) => {
    expect(faultsOf(source, text)).toEqual([]);
  });
});
