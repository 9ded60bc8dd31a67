import type { AnswerLanguage } from '../../language/answer-language.ts';

/** What a topics line can name. */
export type TopicField = 'places' | 'sectors' | 'stages' | 'words' | 'unwanted' | 'least';

/** The labels of each field in each language, the one that is shown first. */
export const TOPIC_LABELS: Readonly<Record<TopicField, Readonly<Record<AnswerLanguage, readonly string[]>>>> =
  {
    places: {
      en: ['places', 'place', 'regions', 'region'],
      zh: ['地点', '地区', '地方', '地區', '地點'],
      ru: ['места', 'место', 'регионы', 'регион'],
      ko: ['지역', '장소'],
    },
    sectors: {
      en: ['sectors', 'sector', 'industries', 'industry'],
      zh: ['行业', '领域', '产业', '行業', '領域', '產業'],
      ru: ['отрасли', 'отрасль', 'секторы', 'сектор'],
      ko: ['업종', '분야', '산업'],
    },
    stages: {
      en: ['stages', 'stage', 'steps', 'step'],
      zh: ['阶段', '階段'],
      ru: ['стадии', 'стадия', 'этапы', 'этап'],
      ko: ['단계'],
    },
    words: {
      en: ['words', 'word', 'keywords', 'keyword'],
      zh: ['关键词', '关键字', '關鍵詞'],
      ru: ['слова', 'слово', 'ключевые слова'],
      ko: ['키워드', '단어'],
    },
    unwanted: {
      en: ['without', 'except', 'unwanted'],
      zh: ['排除', '不要', '不含'],
      ru: ['без', 'кроме'],
      ko: ['제외'],
    },
    least: {
      en: ['from', 'at least'],
      zh: ['不低于', '至少', '不低於'],
      ru: ['от', 'не менее'],
      ko: ['최소'],
    },
  };

/** Words that leave the places open. */
export const EVERYWHERE: readonly string[] = [
  ...['everywhere', 'all', 'any'],
  ...['全部', '所有', '不限'],
  ...['все', 'везде'],
  ...['전체', '모두'],
];
