import type { AnswerLanguage } from '../../language/answer-language.ts';
import { STAGES } from '../../language/stage-order.ts';
import { SECTORS } from '../../ledger/sectors.ts';
import { STAGE_NAMES } from '../../ledger/stage-names.ts';

/** What of a topics line cannot be used, and the words that are meant. */
export interface TopicFault {
  readonly kind:
    | 'place'
    | 'which_place'
    | 'sector'
    | 'stage'
    | 'amount'
    | 'unknown'
    | 'too_long'
    | 'too_many';
  readonly value: string;
  /** Of `which_place`: what can be meant, as `Chaoyang, Changchun, Jilin Province`. */
  readonly candidates?: readonly string[];
}

/** A fault in a sentence that names the words and what can be said instead. */
export function writeTopicFault(fault: TopicFault, language: AnswerLanguage): string {
  return SENTENCES[language][fault.kind](fault.value, (fault.candidates ?? []).join('; '), language);
}

type Sentence = (value: string, candidates: string, language: AnswerLanguage) => string;

const sectors = SECTORS.map(({ name }) => name).join(', ');
const stages = (language: AnswerLanguage) => STAGES.map((stage) => STAGE_NAMES[language][stage]).join(', ');

const SENTENCES: Readonly<Record<AnswerLanguage, Readonly<Record<TopicFault['kind'], Sentence>>>> = {
  en: {
    place: (value) => `No place is known as “${value}”.`,
    which_place: (value, candidates) => `“${value}” can mean ${candidates}.`,
    sector: (value) => `“${value}” is no sector. Sectors: ${sectors}.`,
    stage: (value, _, language) => `“${value}” is no stage. Stages: ${stages(language)}.`,
    amount: (value) => `“${value}” is no amount with a currency, such as RMB 100 million.`,
    unknown: (value) =>
      `“${value}” is not understood. Write places:, sectors:, stages:, words:, without: or from.`,
    too_long: (value) => `“${value}” is too long for a word to look for.`,
    too_many: (value) => `Too many words: ${value}.`,
  },
  zh: {
    place: (value) => `不认识地点“${value}”。`,
    which_place: (value, candidates) => `“${value}”可能指：${candidates}。`,
    sector: (value) => `“${value}”不是可选行业。可选：${sectors}。`,
    stage: (value, _, language) => `“${value}”不是可选阶段。可选：${stages(language)}。`,
    amount: (value) => `“${value}”不是带币种的金额，例如1亿元。`,
    unknown: (value) => `无法理解“${value}”。请写：地点：、行业：、阶段：、关键词：、排除：或不低于。`,
    too_long: (value) => `关键词“${value}”太长。`,
    too_many: (value) => `关键词太多：${value}。`,
  },
  ru: {
    place: (value) => `Место «${value}» неизвестно.`,
    which_place: (value, candidates) => `«${value}» может означать: ${candidates}.`,
    sector: (value) => `«${value}» — не отрасль из списка: ${sectors}.`,
    stage: (value, _, language) => `«${value}» — не стадия из списка: ${stages(language)}.`,
    amount: (value) => `«${value}» — не сумма с валютой, например 100 млн юаней.`,
    unknown: (value) => `Непонятно: «${value}». Напишите места:, отрасли:, стадии:, слова:, без: или от.`,
    too_long: (value) => `Слово «${value}» слишком длинное.`,
    too_many: (value) => `Слишком много слов: ${value}.`,
  },
  ko: {
    place: (value) => `“${value}”(이)라는 지역을 알 수 없습니다.`,
    which_place: (value, candidates) => `“${value}”은(는) 다음을 뜻할 수 있습니다: ${candidates}.`,
    sector: (value) => `“${value}”은(는) 업종이 아닙니다. 업종: ${sectors}.`,
    stage: (value, _, language) => `“${value}”은(는) 단계가 아닙니다. 단계: ${stages(language)}.`,
    amount: (value) => `“${value}”은(는) 통화가 있는 금액이 아닙니다. 예: 1억 위안.`,
    unknown: (value) =>
      `“${value}”을(를) 이해할 수 없습니다. 지역:, 업종:, 단계:, 키워드:, 제외:, 최소로 적어 주세요.`,
    too_long: (value) => `키워드 “${value}”이(가) 너무 깁니다.`,
    too_many: (value) => `키워드가 너무 많습니다: ${value}.`,
  },
};
