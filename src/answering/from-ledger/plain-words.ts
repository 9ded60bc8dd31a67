import { readAmounts } from '../../language/amounts.ts';
import { readAskedFor } from '../../language/asked-for.ts';
import { readDates } from '../../language/dates.ts';
import { mask } from '../../language/mask.ts';
import { type Gazetteer, readPlaces } from '../../language/places.ts';
import { readStages } from '../../language/stages.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { findSectors } from '../../ledger/sector-mentions.ts';

/**
 * Words that ask and set no condition: what projects and their money are called, what they are counted by, lists, totals and
 * comparisons. Chinese is written without spaces, so a run of characters must be made of such words.
 */
const PLAIN: readonly RegExp[] = [
  /^(?:projects?|deals?|contracts?|agreements?|signings?|schemes?|investments?|invested|amounts?|money|sums?|values?|worth|volumes?|totals?|overall|altogether|together|combined|figures?|numbers?|lists?|names?|compar\p{L}*|versus|more|most|less|fewer|larger|largest|bigger|biggest|higher|highest|greater|greatest|districts?|count(?:y|ies)|prefectures?|cit(?:y|ies)|provinces?|areas?|regions?|locations?|months?|monthly|quarters?|quarterly|years?|yearly|previous|earlier|sectors?|industry|industries|stages?|steps?|break|down|yuan|rmb|date|stalled|construction|whole|entire|latest|recent|recently)$/iu,
  /^(?:各|每|个|個|哪|几|区县|区|區|县|縣|市|省份|省|城市|地区|地區|地方|月份|月|季度|年份|年度|年|行业|领域|产业|阶段|别|项目|項目|合同|协议|投资|投資|金额|金額|总额|总投资|合计|总计|总共|总数|数量|数|统计|汇总|情况|清单|名单|列表|列出|比较|对比|相比|比|更|多|大|高|最|共|一|全部|所有|全|分别|分布|明细|按照|按|分|以上|超过|引资|招商|招商引资|哪些|那个|这个|亿元|亿|元|的|了|吗|呢|吧|是|在|有|和|与|及|或|都|也|还|并|这|那|多少|请问|请|告诉我|我|一下|关于|有关|项|家|中|里|内|介绍|具体|以及|目前|现在|至今|大约|结果|什么|谁|发生|间|起|来|以来|期间|同期|上年|前一年|上一年|没有|没|未|尚未|尚|还没|仍未|仍|半年|后|还是|开发区)+$/u,
  /^(?:проект|договор|контракт|соглашени|инвестици|сумм|объ[её]м|стоимост|провинци|район|уезд|город|област|регион|мест|месяц|квартал|год|отрасл|сектор|этап|стади|больш|меньш|наибольш|сам(?:ый|ая|ое|ые|ом)|всего|итог|общ|список|списк|перечень|перечисл|сравн|кажд|все|юан|числ|количеств|предыдущ|крупн|показать|дай)\p{L}*$/iu,
  /^(?:총?(?:프로젝트|사업|계약|협약|협정|투자|금액|투자액|총액|합계)|모두|전체|목록|리스트|현황|지역|구|시|도시|성|현|월|달|분기|연도|년도|년|업종|산업|분야|단계|더|많|크|큰|가장|중|어디|어느|비교|전년|이후|수|건수|개수|규모|건|개)\p{Script=Hangul}{0,4}$/u,
];

/** Words that only ask and yet tell another question from a plain one: why, where, who, except, without. */
const TELLING =
  /^(?:why|how|where|who|whom|whose|while|without|not|no|nor|never|other|only|own|same|else|either|neither|like|above|below|under|кроме|без|не|нет|кто|кому|кем|почему|зачем|откуда|куда|где|только|чей|чья|чьи|왜|누가|누구|어떻게)$/iu;

/** "New" says nothing of a signing; of a start it tells the first from a resumption, which the ledger does only partly. */
const NEW = /^(?:new|newly|新|新增|новы\p{L}*|신규)$/iu;

/** Words that go on about a sector: "the car industry", 汽车类项目. */
const SECTOR_TAIL = /^(?:related|类|類|相关)$/iu;

/** The condition that the words of a question set beside place, time and step. */
export interface WordConditions {
  /** One of the ledger's list; null where no sector is named. */
  readonly sector: string | null;
}

/** What the words of a question are read against. */
export interface WordContext {
  /** The day it is asked, `YYYY-MM-DD`. */
  readonly today: string;
  readonly gazetteer: Gazetteer;
  /** Words that are accounted for otherwise: "not" where the question is what has not started. */
  readonly known: (word: string) => boolean;
}

/**
 * The conditions that the words of a question set, or null where one of them is none that the ledger can be filtered by
 * ("foreign", "Huawei", "jobs", "the second"): then it must not answer, since it would drop that condition without a word.
 */
export function readConditions(question: string, context: WordContext): WordConditions | null {
  const asked = remainder(question, context);
  const named = findSectors(asked).filter(({ whole }) => whole);
  const [sector = null, ...others] = new Set(named.map((one) => one.sector));
  if (others.length > 0) return null;
  const rest = mask(asked, named);
  const words = rest.match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? [];
  const isKnown = (word: string) =>
    context.known(word) || isPlain(word) || (sector !== null && SECTOR_TAIL.test(word));
  return words.every(isKnown) ? { sector } : null;
}

/** True for a word that sets no condition on what was signed. */
export function isNew(word: string): boolean {
  return NEW.test(word);
}

function isPlain(word: string): boolean {
  return PLAIN.some((pattern) => pattern.test(word)) || (isStopWord(word) && !TELLING.test(word));
}

/** A question without its places, dates, steps and signs of asking, and without the endings that hang on to them. */
function remainder(question: string, { today, gazetteer }: WordContext): string {
  const dates = readDates(question, { date: today, role: 'asked' });
  const places = readPlaces(mask(question, dates), gazetteer);
  const taken = [
    ...dates,
    ...places,
    ...readStages(question),
    ...readAskedFor(question),
    ...readAmounts(question),
  ];
  const ends = new Set(taken.map(({ end }) => end));
  return mask(question, taken).replace(
    /(?:['’]s?(?!\p{L})|\p{Script=Hangul}{1,3}(?!\p{L}))/gu,
    (ending, at: number) => (ends.has(at) ? ' ' : ending),
  );
}
