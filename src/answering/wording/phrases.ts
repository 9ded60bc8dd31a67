import type { AnswerLanguage } from '../../language/answer-language.ts';

/** What the desk itself says in an answer, beside quotes and figures. */
export interface AnswerPhrases {
  readonly notHeld: string;
  /** `held`: how many documents name the place. */
  readonly heldForPlace: (place: string, held: number) => string;
  readonly nothingForPlace: (place: string) => string;
  readonly nearest: string;
  readonly which: (name: string, places: string) => string;
  readonly yearNotStated: string;
  /** Below quotes that stand in for the answer of a model. */
  readonly withoutModel: ModelNotes;
  /** Parts the items of one line. */
  readonly separator: string;
}

/** Why the documents' own words are shown instead of what a model says. */
export interface ModelNotes {
  readonly unverified: string;
  /** It was reached, and gave nothing, or not the shape asked for. */
  readonly unreadable: string;
  /** Its answer ended before its end. */
  readonly cutOff: string;
  readonly late: string;
  readonly unavailable: string;
  readonly overBudget: string;
}

export const ANSWER_PHRASES: Record<AnswerLanguage, AnswerPhrases> = {
  en: {
    notHeld: 'The corpus does not say.',
    heldForPlace: (place, held) => `For ${place} it holds ${held} document${held === 1 ? '' : 's'}.`,
    nothingForPlace: (place) => `It holds nothing on ${place}.`,
    nearest: 'The nearest it has:',
    which: (name, places) => `Which ${name} is meant? The corpus has ${places}.`,
    yearNotStated: 'The document states no year.',
    withoutModel: {
      unverified: 'The model’s answer could not be verified; these are the documents’ own words.',
      unreadable: 'The model gave no answer that can be read; these are the documents’ own words.',
      cutOff: 'The model’s answer was cut off before its end; these are the documents’ own words.',
      late: 'The model did not answer in time; these are the documents’ own words.',
      unavailable: 'The model cannot be reached now; these are the documents’ own words.',
      overBudget: 'Today’s allowance for the model is used up; these are the documents’ own words.',
    },
    separator: ' · ',
  },
  zh: {
    notHeld: '资料库中没有相关内容。',
    heldForPlace: (place, held) => `资料库中有${held}份关于${place}的文件。`,
    nothingForPlace: (place) => `资料库中没有关于${place}的文件。`,
    nearest: '最接近的内容：',
    which: (name, places) => `您指的是哪个${name}？资料库中有${places}。`,
    yearNotStated: '原文未写明年份。',
    withoutModel: {
      unverified: '模型的回答未能通过核实，以上为资料原文。',
      unreadable: '模型未给出可用的回答，以上为资料原文。',
      cutOff: '模型的回答未写完就中断，以上为资料原文。',
      late: '模型未能及时回答，以上为资料原文。',
      unavailable: '模型暂时无法使用，以上为资料原文。',
      overBudget: '今日的模型用量已用完，以上为资料原文。',
    },
    separator: '，',
  },
  ru: {
    notHeld: 'В корпусе документов этого нет.',
    heldForPlace: (place, held) => `Документов по теме «${place}»: ${held}.`,
    nothingForPlace: (place) => `О месте «${place}» документов нет.`,
    nearest: 'Ближайшее, что есть:',
    which: (name, places) => `Какое место «${name}» имеется в виду? В корпусе есть: ${places}.`,
    yearNotStated: 'Год в документе не указан.',
    withoutModel: {
      unverified: 'Ответ модели не удалось проверить; здесь слова самих документов.',
      unreadable: 'Модель не дала ответа, который можно прочесть; здесь слова самих документов.',
      cutOff: 'Ответ модели оборвался до конца; здесь слова самих документов.',
      late: 'Модель не ответила вовремя; здесь слова самих документов.',
      unavailable: 'Модель сейчас недоступна; здесь слова самих документов.',
      overBudget: 'Лимит модели на сегодня исчерпан; здесь слова самих документов.',
    },
    separator: ' · ',
  },
  ko: {
    notHeld: '자료에 해당 내용이 없습니다.',
    heldForPlace: (place, held) => `${place} 관련 문서는 ${held}건입니다.`,
    nothingForPlace: (place) => `${place} 관련 문서가 없습니다.`,
    nearest: '가장 가까운 내용:',
    which: (name, places) => `어느 ${name}입니까? 자료에는 ${places}이(가) 있습니다.`,
    yearNotStated: '문서에 연도가 없습니다.',
    withoutModel: {
      unverified: '모델의 답변을 확인할 수 없어 문서 원문을 보여 드립니다.',
      unreadable: '모델이 읽을 수 있는 답변을 주지 않아 문서 원문을 보여 드립니다.',
      cutOff: '모델의 답변이 중간에 끊겨 문서 원문을 보여 드립니다.',
      late: '모델이 제때 답하지 않아 문서 원문을 보여 드립니다.',
      unavailable: '지금 모델을 사용할 수 없어 문서 원문을 보여 드립니다.',
      overBudget: '오늘의 모델 사용 한도를 다 써서 문서 원문을 보여 드립니다.',
    },
    separator: ' · ',
  },
};
