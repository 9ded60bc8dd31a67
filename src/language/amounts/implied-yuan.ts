import type { NumberMention } from '../numbers.ts';

const UNIT = /[万萬亿億]$/;
/** Nouns of money that a sum follows: 总投资12.5亿, 合同金额约3亿. */
const MONEY_BEFORE =
  /(?:投资|投資|金额|金額|资金|資金|总额|總額|合同额|合同額|签约额|簽約額|产值|產值|造价|造價|授信|融资|融資|注资|注資|出资|出資)(?:总额|總額|额|額|规模|規模)?(?:将|將|已|共|预计|預計|合计|合計|总计|總計|达到|達到|超过|超過|不少于|不低于|[达達超逾近约約为為是有了:：\s])*$/;
/** What is measured may not follow: 投资5000万吨. */
const NOTHING_BEHIND = /^(?:以上|以下|以内|左右|上下|[多余])?(?:$|[^\p{L}\d])/u;
/** A threshold of projects: 5000万以上项目, 10亿以上的产业项目. */
const PROJECTS_ABOVE =
  /^(?:及?以上|以下|[（(]含[)）]以上)的?(?:大|重大|重点|重點|产业|產業|工业|工業|招商|新建)?(?:项目|項目)/;

/**
 * Whether a Chinese number in 万 or 亿 that names no currency is a sum of yuan all the same: right behind a noun of money
 * with nothing measured behind it, or as the threshold of projects. A number in any other place says nothing.
 */
export function impliesYuan(text: string, number: NumberMention): boolean {
  if (!UNIT.test(text.slice(number.start, number.end))) return false;
  const after = text.slice(number.end, number.end + 12);
  if (PROJECTS_ABOVE.test(after)) return true;
  return (
    NOTHING_BEHIND.test(after) && MONEY_BEFORE.test(text.slice(Math.max(0, number.start - 16), number.start))
  );
}
