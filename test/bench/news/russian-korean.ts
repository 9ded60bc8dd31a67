import type { Brief } from './english.ts';
import type { Chance } from './random.ts';
import type { Story } from './story.ts';
import { LARGE_PLACES } from './words.ts';

const RUSSIAN_MONTHS =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const RUSSIAN_VERBS = {
  signed: 'подписаны соглашения по',
  started: 'началось строительство по',
  in_production: 'введены в эксплуатацию',
};
const KOREAN_VERBS = { signed: '체결됐다', started: '착공됐다', in_production: '가동에 들어갔다' };

/** The brief in Russian, in some 500 characters a paragraph. */
export function writeRussian({ day, stage, total, projects, published }: Story, chance: Chance): Brief {
  const place = chance.pick(LARGE_PLACES).ru;
  const month = RUSSIAN_MONTHS[day.month - 1];
  const lead = `${day.day} ${month} в ${place} ${RUSSIAN_VERBS[stage]} ${total.projects} инвестиционным проектам на сумму свыше ${total.yi / 10} млрд юаней.`;
  const sentences = projects.map(
    ({ firm, product, yi }) =>
      `Компания ${firm.en} вложит ${yi * 100} млн юаней в проект «${product.ru}» в ${place}.`,
  );
  return {
    title: `В ${place} представили ${total.projects} проектов`,
    dateline: `Дата: ${published}`,
    paragraphs: [
      `${lead} ${russianFiller(chance)} ${russianFiller(chance)}`,
      ...sentences.map((sentence, at) => {
        const { jobs, mu, person } = projects[at] ?? projects[0] ?? { jobs: 0, mu: 0, person: { en: '' } };
        return `${sentence} Площадка занимает ${mu} му, будет создано ${jobs} рабочих мест. Руководитель компании ${person.en} сообщил, что продукция пойдёт в ${chance.between(3, 40)} стран. ${russianFiller(chance)}`;
      }),
    ],
    lead,
    projects: sentences,
  };
}

function russianFiller(chance: Chance): string {
  return `${chance.pick(['Администрация', 'Комиссия по развитию', 'Торговая палата', 'Рабочая группа'])} ${chance.pick(['обещает сократить сроки согласований', 'помогает предприятиям с землёй и кадрами', 'расширяет сотрудничество с поставщиками', 'строит дороги и типовые цеха'])}; за ${chance.between(2, 11)} месяцев рассмотрено ${chance.between(20, 900)} обращений.`;
}

/** The brief in Korean, in some 350 characters a paragraph. */
export function writeKorean({ day, stage, total, projects, published }: Story, chance: Chance): Brief {
  const place = chance.pick(LARGE_PLACES).ko;
  const lead = `${day.month}월 ${day.day}일 ${place}에서 총투자액 ${total.yi}억 위안이 넘는 투자 프로젝트 ${total.projects}개가 ${KOREAN_VERBS[stage]}.`;
  const sentences = projects.map(
    ({ firm, product, yi }) => `${firm.en}은 ${place}의 ${product.ko} 사업에 ${yi}억 위안을 투자한다.`,
  );
  return {
    title: `${place}시 프로젝트 ${total.projects}개 추진`,
    dateline: `날짜: ${published}`,
    paragraphs: [
      `${lead} ${koreanFiller(chance)} ${koreanFiller(chance)} ${koreanFiller(chance)}`,
      ...sentences.map((sentence, at) => {
        const { jobs, mu, person } = projects[at] ?? projects[0] ?? { jobs: 0, mu: 0, person: { en: '' } };
        return `${sentence} 부지 면적은 ${mu}무이며 일자리 ${jobs}개가 생길 전망이다. 회사 대표 ${person.en}은 특허 ${chance.between(3, 240)}건을 보유하고 있다고 밝혔다. ${koreanFiller(chance)} ${koreanFiller(chance)}`;
      }),
    ],
    lead,
    projects: sentences,
  };
}

function koreanFiller(chance: Chance): string {
  return `${chance.pick(['시 상무국', '개발구 관리위원회', '투자유치국', '발전개혁위원회'])}은 최근 ${chance.between(2, 11)}개월 동안 기업 ${chance.between(3, 480)}곳을 방문하고 ${chance.pick(['인허가 기간을 줄였다', '산업단지 기반시설을 늘렸다', '부품 업체 유치를 추진했다', '안전 점검을 마쳤다'])}.`;
}
