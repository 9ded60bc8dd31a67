import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place, PlaceMention } from '../../src/language/meaning.ts';
import { createGazetteer, everyWord, readPlaces } from '../../src/language/places.ts';

const gazetteer = createGazetteer();

/** Each mention as `words = path`, `?` before the candidates of one that stays open, `*` after a corrected one. */
function read(text: string, prefer: readonly string[] = []): string[] {
  return readPlaces(text, gazetteer, { prefer }).map((mention) => {
    const words = text.slice(mention.start, mention.end);
    return `${words} = ${meaning(mention)}${mention.corrected ? '*' : ''}`;
  });
}

function meaning({ place, candidates }: PlaceMention): string {
  if (place !== null) return place.path.join('/');
  return `?${candidates.map((one) => one.path.join('/')).join(' or ')}`;
}

const JIUTAI = 'Jilin Province/Changchun/Jiutai';
const CHANGCHUN = 'Jilin Province/Changchun';
const JILIN = 'Jilin Province';
const JILIN_CITY = 'Jilin Province/Jilin';
const CHAOYANG = 'Jilin Province/Changchun/Chaoyang';
const HARBIN = 'Heilongjiang Province/Harbin';

describe('readPlaces', () => {
  it.each<[string, string[]]>([
    ['Jiutai', [`Jiutai = ${JIUTAI}`]],
    ['86 projects in Jiutai District', [`Jiutai District = ${JIUTAI}`]],
    ["Jiutai's clusters", [`Jiutai = ${JIUTAI}`]],
    ['the old Jiutai City', [`Jiutai City = ${JIUTAI}`]],
    ['came to Changchun City', [`Changchun City = ${CHANGCHUN}`]],
    ['CHANGCHUN SIGNS PROJECTS', [`CHANGCHUN = ${CHANGCHUN}`]],
    ['Jilin Province', [`Jilin Province = ${JILIN}`]],
    ['Jilin City', [`Jilin City = ${JILIN_CITY}`]],
    ['Jilin city: all-round planning', [`Jilin city = ${JILIN_CITY}`]],
    ['the city of Jilin', [`Jilin = ${JILIN_CITY}`]],
    [
      'Gongzhuling and Yushu',
      ['Gongzhuling = Jilin Province/Changchun/Gongzhuling', 'Yushu = Jilin Province/Changchun/Yushu'],
    ],
    ['Meihekou City', ['Meihekou City = Jilin Province/Tonghua/Meihekou']],
    ["Xi'an", ["Xi'an = Shaanxi Province/Xi'an"]],
    ['Shaanxi and Shanxi', ['Shaanxi = Shaanxi Province', 'Shanxi = Shanxi Province']],
    ['Inner Mongolia, Tibet', ['Inner Mongolia = Inner Mongolia', 'Tibet = Tibet']],
    ['Xizang', ['Xizang = Tibet']],
    [
      'Hohhot, Ordos, Hulunbuir',
      [
        'Hohhot = Inner Mongolia/Hohhot',
        'Ordos = Inner Mongolia/Ordos',
        'Hulunbuir = Inner Mongolia/Hulunbuir',
      ],
    ],
    ['Urumqi and Kashgar', ['Urumqi = Xinjiang/Urumqi', 'Kashgar = Xinjiang/Kashgar']],
    ['Lhasa', ['Lhasa = Tibet/Lhasa']],
    ['Qiqihar', ['Qiqihar = Heilongjiang Province/Qiqihar']],
    [
      'Yanbian Korean Autonomous Prefecture',
      ['Yanbian Korean Autonomous Prefecture = Jilin Province/Yanbian'],
    ],
    ['Hunchun', ['Hunchun = Jilin Province/Yanbian/Hunchun']],
    ['Manzhouli', ['Manzhouli = Inner Mongolia/Hulunbuir/Manzhouli']],
    ['Hong Kong, Macau and Taiwan', ['Hong Kong = Hong Kong', 'Macau = Macao', 'Taiwan = Taiwan']],
    ['Nanjing', ['Nanjing = Jiangsu Province/Nanjing']],
    ['Jinan major projects', ['Jinan = Shandong Province/Jinan']],
    ['Lvyuan District', ['Lvyuan District = Jilin Province/Changchun/Lvyuan']],
    ['Lüyuan', ['Lüyuan = Jilin Province/Changchun/Lvyuan']],
    ['Luyuan', ['Luyuan = Jilin Province/Changchun/Lvyuan']],
    ['Lyuyuan', ['Lyuyuan = Jilin Province/Changchun/Lvyuan']],
    ['Beijing', ['Beijing = Beijing']],
    ['China', ['China = China']],
  ])('reads the English names of %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['jiutai', [`jiutai = ${JIUTAI}`]],
    ['how much in jiutai district in 2022?', [`jiutai district = ${JIUTAI}`]],
    ['Jiu Tai', [`Jiu Tai = ${JIUTAI}`]],
    ['jiu tai qu', [`jiu tai qu = ${JIUTAI}`]],
    ['jiutai qu', [`jiutai qu = ${JIUTAI}`]],
    ['jiutaiqu', [`jiutaiqu = ${JIUTAI}`]],
    ['changchunshi', [`changchunshi = ${CHANGCHUN}`]],
    ['Jiǔtái', [`Jiǔtái = ${JIUTAI}`]],
    ['Chángchūn', [`Chángchūn = ${CHANGCHUN}`]],
    ['Chang Chun', [`Chang Chun = ${CHANGCHUN}`]],
    ['jilin sheng', [`jilin sheng = ${JILIN}`]],
    ['hai phong', ['hai phong = Vietnam/Hai Phong']],
  ])('reads the pinyin and small letters of the question %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['九台', [`九台 = ${JIUTAI}`]],
    ['九台区签约了多少项目', [`九台区 = ${JIUTAI}`]],
    ['长春市九台区', [`长春市九台区 = ${JIUTAI}`]],
    ['吉林省长春市九台区', [`吉林省长春市九台区 = ${JIUTAI}`]],
    ['長春市', [`長春市 = ${CHANGCHUN}`]],
    ['長春市九臺區', [`長春市九臺區 = ${JIUTAI}`]],
    ['瀋陽和大連', ['瀋陽 = Liaoning Province/Shenyang', '大連 = Liaoning Province/Dalian']],
    ['九台市', [`九台市 = ${JIUTAI}`]],
    ['外资中德国占三成', ['德国 = Germany']],
    ['投资资中县的企业', ['资中县 = Sichuan Province/Neijiang/Zizhong']],
    ['大连长兴岛', ['大连长兴岛 = Liaoning Province/Dalian/Changxing Island']],
    ['长兴县', ['长兴县 = Zhejiang Province/Huzhou/Changxing']],
    ['长春湖北商会', [`长春 = ${CHANGCHUN}`, '湖北 = Hubei Province']],
    ['甘南合作市', ['甘南合作市 = Gansu Province/Gannan/Hezuo']],
    ['吉林省', [`吉林省 = ${JILIN}`]],
    ['吉林市', [`吉林市 = ${JILIN_CITY}`]],
    ['松原、集安签约', ['松原 = Jilin Province/Songyuan', "集安 = Jilin Province/Tonghua/Ji'an"]],
    ['延边州', ['延边州 = Jilin Province/Yanbian']],
    ['朝阳区有52个项目,长春市说', [`朝阳区 = ${CHAOYANG}`, `长春市 = ${CHANGCHUN}`]],
    ['长春朝阳', [`长春朝阳 = ${CHAOYANG}`]],
    ['哈萨克斯坦', ['哈萨克斯坦 = Kazakhstan']],
    ['韩国首尔', ['韩国首尔 = South Korea/Seoul']],
    ['长春市区', [`长春市 = ${CHANGCHUN}`]],
  ])('reads the Chinese names of %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['в Чанчуне', [`Чанчуне = ${CHANGCHUN}`]],
    ['мэр Чанчуня', [`Чанчуня = ${CHANGCHUN}`]],
    ['проекты в чанчуне', [`чанчуне = ${CHANGCHUN}`]],
    ['из Харбина и Шэньяна', [`Харбина = ${HARBIN}`, 'Шэньяна = Liaoning Province/Shenyang']],
    ['провинции Цзилинь', [`Цзилинь = ${JILIN}`]],
    ['город Цзилинь', [`Цзилинь = ${JILIN_CITY}`]],
    ['в Даляне', ['Даляне = Liaoning Province/Dalian']],
    ['район Цзютай', [`Цзютай = ${JIUTAI}`]],
    ['в Казахстане', ['Казахстане = Kazakhstan']],
    ['Туркестанской области', ['Туркестанской области = Kazakhstan/Turkestan Region']],
    ['в Приморском крае', ['Приморском крае = Russia/Primorsky Krai']],
    ['во Владивостоке', ['Владивостоке = Russia/Primorsky Krai/Vladivostok']],
    ['Китая', ['Китая = China']],
    ['Пекином', ['Пекином = Beijing']],
    ['길림성의 경제', [`길림성 = ${JILIN}`]],
    ['지린성', [`지린성 = ${JILIN}`]],
    ['장춘에서', [`장춘 = ${CHANGCHUN}`]],
    ['창춘시는', [`창춘시 = ${CHANGCHUN}`]],
    ['하얼빈', [`하얼빈 = ${HARBIN}`]],
    ['길림성 장춘시 구태구', [`길림성 = ${JILIN}`, `장춘시 = ${CHANGCHUN}`, `구태구 = ${JIUTAI}`]],
    ['연변의 훈춘', ['연변 = Jilin Province/Yanbian', '훈춘 = Jilin Province/Yanbian/Hunchun']],
    ['중국과 한국', ['중국 = China', '한국 = South Korea']],
    ['부산에', ['부산 = South Korea/Busan']],
  ])('reads Russian and Korean names in %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['Changchun New Area', 'Changchun New Area'],
    ['长春新区', 'Changchun New Area'],
    ['Jingyue High-tech zone', 'Jingyue High-tech Zone'],
    ['Jingyue Hi-tech Industry Development Zone', 'Jingyue High-tech Zone'],
    ['Changchun Jingyue High-tech Industrial Development Zone', 'Jingyue High-tech Zone'],
    ['净月高新区', 'Jingyue High-tech Zone'],
    ['净月', 'Jingyue High-tech Zone'],
    ['长春汽开区', 'Changchun Automobile Economic and Technological Development Zone'],
    [
      'Changchun Automotive Economic and Technological Development Zone',
      'Changchun Automobile Economic and Technological Development Zone',
    ],
    ['长春经开区', 'Changchun Economic and Technological Development Zone'],
    [
      'Changchun Economic & Technological Development Zone',
      'Changchun Economic and Technological Development Zone',
    ],
    ['Changchun High-tech Development Zone', 'Changchun High-tech Zone'],
    ['Jiuxi New District', 'Jiuxi New District'],
    ['Changbai Mountain Protection and Development Zone', 'Changbai Mountain'],
    ['长白山保护开发区', 'Changbai Mountain'],
    ['Jinpu New Area', 'Jinpu New Area'],
    ["Xiong'an New Area", "Xiong'an New Area"],
    ['雄安新区', "Xiong'an New Area"],
    ['Pudong', 'Pudong New Area'],
    ['Liangjiang New Area', 'Liangjiang New Area'],
    ['Hunnan District', 'Hunnan'],
    ['Sichuan-Chongqing Gaozhu New Area', 'Gaozhu New Area'],
    [
      'Songyuan Economic and Technological Development Zone',
      'Songyuan Economic and Technological Development Zone',
    ],
    ['Jilin Hi-Tech zone', 'Jilin High-tech Zone'],
    ['Suzhou Industrial Park', 'Suzhou Industrial Park'],
  ])('reads the zone %j as one mention', (text, name) => {
    const mentions = readPlaces(text, gazetteer);
    expect(mentions.map(({ start, end, place }) => [start, end, place?.name])).toEqual([
      [0, text.length, name],
    ]);
  });

  it('reads zones called by everyday words where their city is named', () => {
    expect(read('长春新区开工:北湖75个,长德47个,空港35个').slice(1)).toEqual([
      '北湖 = Jilin Province/Changchun/Beihu',
      '长德 = Jilin Province/Changchun/Changde',
      '空港 = Jilin Province/Changchun/Konggang',
    ]);
    expect(read('空港')).toEqual([]);
    expect(read('经开区', ['2201'])).toEqual([
      '经开区 = Jilin Province/Changchun/Changchun Economic and Technological Development Zone',
    ]);
    expect(read('经开区')).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Zhambyl Region', ['Zhambyl Region = Kazakhstan/Zhambyl Region']],
    ['Zhambyl', ['Zhambyl = Kazakhstan/Zhambyl Region']],
    ['W Kazakhstan', ['W Kazakhstan = Kazakhstan/West Kazakhstan Region']],
    ['Thai Nguyen', ['Thai Nguyen = Vietnam/Thai Nguyen']],
    ['Vĩnh Phúc', ['Vĩnh Phúc = Vietnam/Vinh Phuc']],
    ['Haiphong', ['Haiphong = Vietnam/Hai Phong']],
    ['Ho Chi Minh City', ['Ho Chi Minh City = Vietnam/Ho Chi Minh City']],
    ['Samarkand', ['Samarkand = Uzbekistan/Samarkand Region/Samarkand']],
    ['Gyeonggi-do', ['Gyeonggi-do = South Korea/Gyeonggi Province']],
    ['Seoul', ['Seoul = South Korea/Seoul']],
    ['Saudi Arabia', ['Saudi Arabia = Saudi Arabia']],
    ['the UAE', ['UAE = United Arab Emirates']],
    ['US$1.0 million from the US', ['US = United States']],
    ['Turkey', ['Turkey = Turkey']],
    ['Paris', ['Paris = France/Paris']],
  ])('reads places abroad in %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['How many projects in Juitai?', [`Juitai = ${JIUTAI}*`]],
    ['projects of Changchung', [`Changchung = ${CHANGCHUN}*`]],
    ['Jiutia', [`Jiutia = ${JIUTAI}*`]],
    ['what was signed in chagnchun', [`chagnchun = ${CHANGCHUN}*`]],
    ['Jiutaii District', [`Jiutaii District = ${JIUTAI}*`]],
    ['What did Yatai sign?', []],
    ['What did Huawei sign?', []],
    ['the Korean and Russian partners', []],
    ['What changes came in the spring?', []],
    ['Which investors started construction?', []],
  ])('corrects a misspelt name only where one place is near: %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('does not correct a word of the corpus, nor in running text', () => {
    const known = (word: string): boolean => word === 'juitai';
    expect(readPlaces('Projects of Juitai', gazetteer, { known })).toEqual([]);
    const running = `${'It is important to hold the bottom line of safety. '.repeat(6)}Then Juitai came.`;
    expect(read(running)).toEqual([]);
  });

  it('never reads a county or a district with its kind as another one', () => {
    const inside = (id: string): Place[] =>
      gazetteer.inside(id).flatMap((place) => [place, ...inside(place.id)]);
    const withKind = (place: Place): string =>
      / (?:County|District|Banner)$/.test(place.name)
        ? place.name
        : `${place.name} ${place.kind === 'county' ? 'County' : 'District'}`;
    const misread = inside('cc:CN')
      .filter(({ kind }) => kind === 'county' || kind === 'district')
      .filter((place) => {
        const mentions = readPlaces(`${withKind(place)} signed eight projects.`, gazetteer);
        return !mentions.some(
          ({ candidates, corrected }) => !corrected && candidates.some(({ id }) => id === place.id),
        );
      });
    expect(misread.map(({ path }) => path.join('/'))).toEqual([]);
  });

  it.each([
    'Jiutia signed nine projects.',
    'Changchung City signed nine projects.',
    'Vinh Phuk started work on a plant.',
    'Yitang County broke ground on five projects.',
  ])('takes nothing in a document for a misspelt name: %j', (text) => {
    expect(readPlaces(text, gazetteer, { known: everyWord }).filter(({ corrected }) => corrected)).toEqual(
      [],
    );
  });

  it('leaves open what the words do not decide, likeliest first', () => {
    expect(read('projects in Jilin')).toEqual([`Jilin = ?${JILIN} or ${JILIN_CITY}`]);
    expect(read('Chaoyang District')[0]).toMatch(/^Chaoyang District = \?.*Beijing\/Chaoyang/);
    const chaoyang = readPlaces('Chaoyang', gazetteer)[0];
    expect(chaoyang?.place).toBeNull();
    expect(chaoyang?.candidates.map((one) => one.id)).toEqual(
      expect.arrayContaining(['2113', '110105', '220104', '440513']),
    );
  });

  it.each<[string, string[], string[]]>([
    ['Chaoyang District, Changchun', [], [`Chaoyang District = ${CHAOYANG}`, `Changchun = ${CHANGCHUN}`]],
    ["Beijing's Chaoyang District", [], ['Beijing = Beijing', 'Chaoyang District = Beijing/Chaoyang']],
    ['Chaoyang City', [], ['Chaoyang City = Liaoning Province/Chaoyang']],
    ['Chaoyang District', ['2201'], [`Chaoyang District = ${CHAOYANG}`]],
    ['朝阳区', ['220104'], [`朝阳区 = ${CHAOYANG}`]],
    ['Changchun, Jilin', [], [`Changchun = ${CHANGCHUN}`, `Jilin = ${JILIN}`]],
    ['Changchun and Jilin', [], [`Changchun = ${CHANGCHUN}`, `Jilin = ${JILIN_CITY}`]],
    ['Jilin', ['22'], [`Jilin = ${JILIN}`]],
    ['Jilin', ['22', '2202'], [`Jilin = ${JILIN_CITY}`]],
    ["Ji'an in Jilin Province", [], ["Ji'an = Jilin Province/Tonghua/Ji'an", `Jilin Province = ${JILIN}`]],
    [
      'Reading in the United Kingdom',
      [],
      ['Reading = United Kingdom/Reading', 'United Kingdom = United Kingdom'],
    ],
  ])('decides %j by the words beside it or by what is expected', (text, prefer, expected) => {
    expect(read(text, prefer)).toEqual(expected);
  });

  it.each([
    'Reading the report, a nice male of bath',
    'He was long an able man on the mobile phone',
    'Jing Junhai presided over the event with Han Jun',
    'Xi Jinping',
    'Li Changchun',
    'Huawei Cloud Computing Center and Yatai Pharmaceutical Industrial Park',
    'turkey dinner',
    'the first phase of the project in production',
    '世界和平与友好合作',
    '副市长春节慰问',
    '板岔河、榆林河两座',
    '长春路与吉林街',
    '外资中部分来自海外',
    '外资阳光普照',
    '合作区建设',
    '国际合作区',
    '长安汽车',
    '新华社记者',
    'Того не было, за день до того',
    '',
    '   ',
  ])('finds no place in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('keeps a county-like bare name open where running text speaks of other regions', () => {
    const text =
      'March 30, Chongqing. Infrastructure projects take 125 billion yuan and banks offer credit. Ziyuan PET fiber auto ' +
      'parts: 150 million yuan. Chongqing Water Group will form a joint venture for water, and a college picks a campus.';
    expect(read(text)[1]).toBe('Ziyuan = ?Guangxi/Guilin/Ziyuan');
  });

  it('gives offsets into the text as it stands', () => {
    const text = '😀 In Jiǔtái, 長春市: Xi’an’s fair';
    expect(readPlaces(text, gazetteer).map(({ start, end }) => [start, text.slice(start, end)])).toEqual([
      [6, 'Jiǔtái'],
      [14, '長春市'],
      [19, 'Xi’an'],
    ]);
  });

  const words = fc.constantFrom(
    'Jilin',
    '长春',
    '朝阳区',
    'Чанчуне',
    '장춘에서',
    'Zone',
    'District',
    'New Area',
    ' ',
    ', ',
    'of',
    '😀',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 20 }).map((parts) => parts.join('')),
  );

  it('takes any Unicode, and its mentions are sorted, apart and inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const { start, end, place, candidates } of readPlaces(text, gazetteer)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(candidates.length).toBeGreaterThan(0);
          if (place !== null) expect(candidates[0]).toBe(place);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds every city of China by its Chinese name and by its English name with its province', () => {
    const cities = gazetteer
      .inside('cc:CN')
      .flatMap((province) => gazetteer.inside(province.id))
      .filter((place) => /^\d{4}$/.test(place.id));
    expect(cities.length).toBeGreaterThan(330);
    for (const city of cities) {
      const chinese = readPlaces(gazetteer.chineseName(city.id) ?? '', gazetteer);
      expect(chinese.map(({ place }) => place?.id)).toEqual([city.id]);
      const [english] = readPlaces(`${city.name}, ${city.path[0]}`, gazetteer);
      expect(english?.candidates.map((one) => one.id)).toContain(city.id);
      if (english?.place) expect(english.place.path[0]).toBe(city.path[0]);
    }
  });
});
