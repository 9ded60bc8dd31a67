import type { Span } from '../span.ts';
import { COUNTED_NOUNS } from './nouns.ts';

/** A noun found beside a number, with the span the two take together. */
export interface Counted extends Span {
  readonly noun: string;
}

const CLASSIFIER =
  /^\s?(?:个|個|项(?!目)|項(?!目)|家|份|宗|座|处|處|件|条|條|名|位|户|戶|笔|栋|台|间|所|大(?=项目|工程|园区|产业|基地|平台))/;
const MEASURES =
  /^\s?(?:个|個)?(?:多)?(?:月|百分点|百分點|小时|小時|工作日|年头|季度|点|亿|億|周|星期|次|人次|一$|平方|标段)/;
const MODIFIERS = '[^\\d，。；、！？：:,.;!?()（）\\n]{0,14}?';
const LINK = '(?:数量|总数|數量|共计|合计|总计|达到|超过|分别|共|达|有|为|約|约|近|超|逾)*';
const rules = COUNTED_NOUNS.flatMap(({ noun, zh }) => (zh === undefined ? [] : [{ noun, zh }]));
const nouns = rules.map(({ zh }) => zh).join('|');
const behind = new RegExp(`^${MODIFIERS}(?<!的)(${nouns})(?!总|制|化|部|库|书|长)`);
/**
 * 3个汽车零部件项目 are projects, not cars: the last noun of a Chinese compound is its head. Not behind a verb or a place (4个县市签约项目20个),
 * nor where 项目 opens the next count.
 */
const compound =
  /^(?!国家|國家|省份|城市|县区|县市|区县|行政村|乡镇)(?:(?!签约|簽約|开工|開工|落户|落戶|入驻|参与|参加|带来|实施|[的和与及])[^\d，。；、！？：:,.;!?()（）\n]){1,14}?(?:项目|項目)(?![\d一二三四五六七八九十总制化部库书长])/;
const rightBehind = /^\s?(?:多|余)?(项目|項目|人(?![次均民口工力才大]))/;
/** A threshold of money between classifier and noun: 52个5000万元以上项目. */
const aboveThreshold =
  /^\s?(?:总?投资)?(?:[\d.,]+|[一二三五十]+)?[十百千万萬亿億]+元?(?:及|[（(]含[)）])?以上的?(?:大|重大|重点|重點|产业|產業|工业|工業|招商|新建)?(?:项目|項目)/;
const ahead = new RegExp(`(${nouns})\\s?${LINK}$`);
const STAGE_VERB =
  /(?:开工|開工|(?<=[先已共新集中要])[开開]|签约|簽約|签下|签订|签署|新建|续建|續建|洽谈|在谈|谋划|落地|投产|投產|复工|開復工|开复工|新开工|储备|儲備|引进|引進|实施|實施|謀劃|洽談|在談|簽約|竣工|完工|建成)(?:了|共|约)?$/;
const LISTED_STEP =
  /(?:[新续續]建|[签簽][约約]|[开開]工|[复復]工|洽谈|洽談|在谈|在談|落地|投产|投產|谋划|謀劃)$/;
const ITEM_ENDS = /^(?:[，,、；;。)）\s]|$|[新续續]建|[开開]工|落地|[签簽][约約])/;
const BARE: Readonly<Record<string, string>> = {
  家: 'enterprises',
  名: 'people',
  位: 'people',
  户: 'households',
  戶: 'households',
};

/**
 * Finds what a number counts in Chinese: 15个重点项目 · 项目15个 · 新建56个 (a stage verb takes projects) · 20家. `from`
 * and `to` bound the number with its qualifiers. Null where nothing is counted, as in 3个月 or 一个.
 */
export function countedInChinese(text: string, from: number, to: number, value: number): Counted | null {
  const after = text.slice(to, to + 24);
  if (MEASURES.test(after) || isArticle(text, from, to)) return null;
  const direct = rightBehind.exec(after);
  if (direct !== null) return { noun: nounOf(direct[1] ?? ''), start: from, end: to + direct[0].length };
  const classifier = CLASSIFIER.exec(after)?.[0];
  if (classifier === undefined || (classifier === '大' && value > 30)) return null;
  return withClassifier(text, from, to + classifier.length, classifier.trim());
}

function withClassifier(text: string, from: number, end: number, classifier: string): Counted | null {
  if (aboveThreshold.test(text.slice(end, end + 32))) return { noun: 'projects', start: from, end };
  const whole = /[个個项項大]/.test(classifier) ? compound.exec(text.slice(end, end + 24)) : null;
  if (whole !== null) return { noun: 'projects', start: from, end: end + whole[0].length };
  const noun = behind.exec(text.slice(end, end + 24));
  if (noun !== null) return { noun: nounOf(noun[1] ?? ''), start: from, end: end + noun[0].length };
  const before = text.slice(Math.max(0, from - 16), from);
  const named = ahead.exec(before);
  if (named !== null) return { noun: nounOf(named[1] ?? ''), start: from - named[0].length, end };
  if (/[个個项項]/.test(classifier) && STAGE_VERB.test(before)) return { noun: 'projects', start: from, end };
  const bare = BARE[classifier];
  return bare === undefined ? null : { noun: bare, start: from, end };
}

/** 一个 is the article of Chinese, not a count. */
function isArticle(text: string, from: number, to: number): boolean {
  return text.slice(from, to) === '一' || /第$/.test(text.slice(Math.max(0, from - 1), from));
}

/** Whether a number with only a classifier can stand for the things counted before: 新建16个, 其中23个. */
export function hasOnlyClassifier(text: string, to: number): boolean {
  const after = text.slice(to, to + 6);
  return (
    /^\s?(?:个|個|项(?!目))(?=[\s\d，。；、,;.)）：:是为已将的计拟]|$)/.test(after) && !MEASURES.test(after)
  );
}

/** Whether a number without a classifier stands behind a step and ends its item: 新建79,续建224; 新建16续建28. */
export function isListedStep(text: string, from: number, to: number): boolean {
  return LISTED_STEP.test(text.slice(Math.max(0, from - 4), from)) && ITEM_ENDS.test(text.slice(to, to + 3));
}

function nounOf(word: string): string {
  return rules.find(({ zh }) => new RegExp(`^(?:${zh})$`).test(word))?.noun ?? 'other';
}
