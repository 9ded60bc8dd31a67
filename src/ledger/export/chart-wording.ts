import type { Stage } from '../../language/meaning.ts';
import { STAGE_NAMES } from '../stage-names.ts';
import type { Grouping } from '../total-groups.ts';
import type { Measure } from './chart-bars.ts';

/** Languages that charts are written in: those whose letters the font has. Korean is not among them. */
export type ChartLanguage = 'en' | 'zh' | 'ru';

/** The words of a chart. */
export interface ChartWording {
  readonly title: (what: { stage: Stage; measure: Measure; by: Grouping; place: string | null }) => string;
  readonly period: (from: string | null, to: string | null) => string;
  readonly projects: string;
  /** "RMB billion", "亿元". */
  readonly money: (currency: string, scale: string) => string;
  /** Powers of ten, the largest first, with their names. */
  readonly scales: readonly (readonly [from: number, name: string])[];
  readonly source: (rows: number, leftOut: number) => string;
  readonly rule: string;
  readonly notShown: (rows: number) => string;
}

/** Behind "Projects", in the form that a title needs; Chinese has one form for all. */
const EN_STAGES: Readonly<Record<Stage, string>> = {
  planned: 'planned',
  negotiating: 'under negotiation',
  signed: 'signed',
  settled: 'settled',
  started: 'started',
  resumed: 'resumed',
  in_production: 'put into production',
};
const RU_STAGES: Readonly<Record<Stage, string>> = {
  planned: 'планируемые',
  negotiating: 'на стадии переговоров',
  signed: 'подписанные',
  settled: 'размещённые',
  started: 'начатые',
  resumed: 'возобновлённые',
  in_production: 'введённые в строй',
};
const EN_BY: Readonly<Record<Grouping, string>> = {
  place: 'place',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  sector: 'sector',
  stage: 'stage',
};
const ZH_BY: Readonly<Record<Grouping, string>> = {
  place: '地区',
  month: '月',
  quarter: '季度',
  year: '年',
  sector: '行业',
  stage: '阶段',
};
const RU_BY: Readonly<Record<Grouping, string>> = {
  place: 'территориям',
  month: 'месяцам',
  quarter: 'кварталам',
  year: 'годам',
  sector: 'отраслям',
  stage: 'стадиям',
};

export const CHART_WORDING: Readonly<Record<ChartLanguage, ChartWording>> = {
  en: {
    title: ({ stage, measure, by, place }) =>
      `${measure === 'amount' ? 'Investment in projects' : 'Projects'}${by === 'stage' ? '' : ` ${EN_STAGES[stage]}`}${place ? `, ${place}` : ''}, by ${EN_BY[by]}`,
    period: (from, to) => `${from ?? '…'} to ${to ?? '…'}`,
    projects: 'projects',
    money: (currency, scale) => `${currency === 'CNY' ? 'RMB' : currency}${scale ? ` ${scale}` : ''}`,
    scales: [
      [1e9, 'billion'],
      [1e6, 'million'],
    ],
    source: (rows, leftOut) =>
      `Source: ${rows} ${rows === 1 ? 'row' : 'rows'} of the ledger, read from the corpus; ${leftOut} left out.`,
    rule: 'Each project once, at its first signing or step; running totals never added. With "over": lower bounds.',
    notShown: (rows) =>
      `Not shown: ${rows} ${rows === 1 ? 'row' : 'rows'} of a wider place, or without an amount in this currency.`,
  },
  zh: {
    title: ({ stage, measure, by, place }) =>
      `${place ?? ''}${by === 'stage' ? '' : STAGE_NAMES.zh[stage]}项目${measure === 'amount' ? '投资额' : '数量'}（按${ZH_BY[by]}）`,
    period: (from, to) => `${from ?? '…'} 至 ${to ?? '…'}`,
    projects: '个项目',
    money: (currency, scale) => `${scale}${currency === 'CNY' ? '元' : ` ${currency}`}`,
    scales: [
      [1e8, '亿'],
      [1e4, '万'],
    ],
    source: (rows, leftOut) => `来源：语料库台账，共${rows}条记录；未计入${leftOut}条。`,
    rule: '每个项目只在首次签约（或首次进入该阶段）时计一次；累计数不相加；“超过”表示下限。',
    notShown: (rows) => `图中未列${rows}条：仅注明上级地区，或未给出该币种金额。`,
  },
  ru: {
    title: ({ stage, measure, by, place }) =>
      `${measure === 'amount' ? 'Инвестиции в проекты' : 'Проекты'}${by === 'stage' ? '' : `: ${RU_STAGES[stage]}`}${place ? `, ${place}` : ''}, по ${RU_BY[by]}`,
    period: (from, to) => `${from ?? '…'} – ${to ?? '…'}`,
    projects: 'проектов',
    money: (currency, scale) => `${scale ? `${scale} ` : ''}${currency === 'CNY' ? 'юаней' : currency}`,
    scales: [
      [1e9, 'млрд'],
      [1e6, 'млн'],
    ],
    source: (rows, leftOut) => `Источник: строк реестра по корпусу: ${rows}; не учтено: ${leftOut}.`,
    rule: 'Проект учтён один раз, по первому подписанию или шагу; нарастающие итоги не складываются; «более» — нижняя граница.',
    notShown: (rows) =>
      `Не показано строк: ${rows} (указана более крупная территория или нет суммы в этой валюте).`,
  },
};
