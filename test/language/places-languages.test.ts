import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { createGazetteer, readPlaces } from '../../src/language/places.ts';

const gazetteer = createGazetteer();

/** The last part of the path of each place, `?` for one that stays open. */
function names(text: string): string[] {
  return readPlaces(text, gazetteer).map(({ place }) => place?.name ?? '?');
}

describe('readPlaces in the languages of the north-east and its trading neighbours', () => {
  it.each<[string, string[]]>([
    ['주타이구에서 몇 개 프로젝트가 체결되었나요?', ['Jiutai']],
    ['창춘시 주타이구', ['Changchun', 'Jiutai']],
    ['중국 지린성 쓰핑시 리수현', ['China', 'Jilin Province', 'Siping', 'Lishu']],
    ['구태구 투자유치 프로젝트는 몇 개입니까', ['Jiutai']],
    ['조양구와 남관구', ['Chaoyang', 'Nanguan']],
    ['북경시 조양구', ['Beijing', 'Chaoyang']],
    ['조양구', ['?']],
    ['옌볜조선족자치주 훈춘시', ['Yanbian', 'Hunchun']],
    ['연변조선족자치주 연길시에서', ['Yanbian', 'Yanji']],
    ['다롄과 선양, 하얼빈', ['Dalian', 'Shenyang', 'Harbin']],
    ['헤이룽장성 무단장시 쑤이펀허시', ['Heilongjiang Province', 'Mudanjiang', 'Suifenhe']],
    ['네이멍구자치구 후룬베이얼시', ['Inner Mongolia', 'Hulunbuir']],
    ['저장성 닝보시, 광둥성 선전시', ['Zhejiang Province', 'Ningbo', 'Guangdong Province', 'Shenzhen']],
    ['창춘신구 착공', ['Changchun New Area']],
    [
      '창춘 신구와 창춘 경제기술개발구',
      ['Changchun New Area', 'Changchun Economic and Technological Development Zone'],
    ],
    ['경기도 수원시와 창춘', ['Gyeonggi Province', 'Suwon', 'Changchun']],
    ['대한민국 충청남도 천안시', ['South Korea', 'South Chungcheong Province', 'Cheonan']],
    ['부산, 인천, 대구에서', ['Busan', 'Incheon', 'Daegu']],
    ['부산시는 인천시와 협약을 체결했다', ['Busan', 'Incheon']],
    ['대구시, 울산시의 투자, 서울시에서는', ['Daegu', 'Ulsan', 'Seoul']],
    ['부산시장은 대구시민을 만났다', []],
    ['하노이, 호찌민, 박닌성', ['Hanoi', 'Ho Chi Minh City', 'Bac Ninh']],
    ['러시아 연해주 하산', ['Russia', 'Primorsky Krai', 'Khasan']],
    ['우즈베키스탄 타슈켄트', ['Uzbekistan', 'Tashkent']],
    ['미국 캘리포니아주, 독일 뮌헨', ['United States', 'California', 'Germany', 'Munich']],
    ['콩고 민주 공화국에서', ['Democratic Republic of the Congo']],
    ['장춘 시내', ['Changchun']],
    ['수단의 자동차, 정부 지시와 요령', []],
  ])('reads the Korean %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Сколько проектов подписано в Цзютае?', ['Jiutai']],
    ['в районе Цзютай города Чанчунь', ['Jiutai', 'Changchun']],
    [
      'в Сунъюане, Байчэне, Сыпине, Ляоюане и Тунхуа',
      ['Songyuan', 'Baicheng', 'Siping', 'Liaoyuan', 'Tonghua'],
    ],
    ['Хуньчуне и Суйфэньхэ', ['Hunchun', 'Suifenhe']],
    ['из провинции Хэйлунцзян в Ляонин', ['Heilongjiang Province', 'Liaoning Province']],
    ['Яньбянь-Корейского автономного округа', ['Yanbian']],
    ['Новый район Чанчунь', ['Changchun New Area']],
    ['Чанчуньской зоны', ['Changchun']],
    ['город Цзилинь провинции Цзилинь', ['Jilin', 'Jilin Province']],
    ['Внутренней Монголией', ['Inner Mongolia']],
    ['в Хабаровском крае, Амурской области', ['Khabarovsk Krai', 'Amur Oblast']],
    ['Нижнем Новгороде, Ростове-на-Дону, Улан-Удэ', ['Nizhny Novgorod', 'Rostov-on-Don', 'Ulan-Ude']],
    ['в Грозном и Набережных Челнах', ['Grozny', 'Naberezhnye Chelny']],
    ['Республике Татарстан, Башкортостане, Якутии', ['Tatarstan', 'Bashkortostan', 'Sakha Republic']],
    ['Узбекистана, Вьетнама, Казахстане', ['Uzbekistan', 'Vietnam', 'Kazakhstan']],
    ['Вьетнам', ['Vietnam']],
    ['в Ханое, Хошимине, Хайфоне', ['Hanoi', 'Ho Chi Minh City', 'Hai Phong']],
    ['в Саудовской Аравии, Южной Корее', ['Saudi Arabia', 'South Korea']],
    ['Объединённых Арабских Эмиратах и Соединённых Штатах', ['United Arab Emirates', 'United States']],
    ['из Нидерландов, Филиппин, Чехии', ['Netherlands', 'Philippines', 'Czech Republic']],
    ['Или так. Дали денег. Само по себе. Семей много', []],
  ])('reads the Russian %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['吉林省長春市綠園區', ['Lvyuan']],
    ['韓國首爾 俄羅斯海參崴 烏茲別克斯坦', ['Seoul', 'Vladivostok', 'Uzbekistan']],
    ['越南北寧省 永福省', ['Bac Ninh', 'Vinh Phuc']],
    ['哈爾濱 遼寧省 黑龍江省', ['Harbin', 'Liaoning Province', 'Heilongjiang Province']],
    ['臺灣 臺北', ['Taiwan', 'Taipei']],
    ['周边和其他地区,意图拉动投资,旗下龙头企业', []],
    ['Hải Phòng và Bắc Ninh', ['Hai Phong', 'Bac Ninh']],
    ['Bắc Giang, Bình Dương, Thanh Hóa', ['Bac Giang', 'Binh Duong', 'Thanh Hoa']],
    ['Vinh Phuc, Nghe An, Da Nang', ['Vinh Phuc', 'Nghe An', 'Da Nang']],
    ['chang chun shi jiu tai qu', ['Changchun', 'Jiutai']],
  ])(
    'reads %j, in traditional characters, Vietnamese with and without its marks, split pinyin',
    (text, expected) => {
      expect(names(text)).toEqual(expected);
    },
  );

  it.each(['zh', 'en'])('knows the countries of the world in %s', (language) => {
    const table = createRequire(import.meta.url)(`i18n-iso-countries/langs/${language}.json`) as {
      countries: Record<string, string | string[]>;
    };
    for (const [code, name] of Object.entries(table.countries)) {
      const [first = ''] = [name].flat();
      if (gazetteer.place(`cc:${code}`) === null || /[,()]|'s Democratic/.test(first)) continue;
      const found = readPlaces(first, gazetteer).flatMap(({ candidates }) => candidates.map(({ id }) => id));
      expect(found, first).toContain(`cc:${code}`);
    }
  });
});
