/**
 * Words so frequent in any text that sharing them says next to nothing: articles, prepositions, pronouns, auxiliaries,
 * question words. Surface forms; they are read into terms before they are compared. Closed classes of the languages of
 * the corpus, written down from their grammars, not counted on any one corpus.
 */
export const FUNCTION_WORDS: readonly string[] = words(`
  the a an of in on at to for from by with within without into onto upon over under about above below after before
  during between among through against per via and or nor not but if so than then as while because though although
  is are was were be been being am has have had having do does did done will would can could may might shall should must
  it its this that these those there here he she they them his her their theirs we us our you your i me my one ones
  what which who whom whose when where why how many much any some all both each every either neither no none
  more most less least other others such same only also too very just even still yet ever never again
  в во на с со к ко по из за от до о об обо у при про для без под над через между перед после и а но или либо ни не
  что как это этот эта эти тот та те то так же бы ли был была было были быть есть будет будут чтобы если уже еще ещё
  он она оно они мы вы я ты его ее её их им ему ей нас вас нам вам который которая которое которые свой все всё весь
  какой какая какое какие каких когда где куда откуда кто кого кому чем чего чей сколько почему зачем также только
  的 了 在 是 和 与 及 为 有 等 对 于 从 被 将 把 给 向 以 之 其 而 或 但 由 至 到 中 上 下 里 内 也 都 就 还 又 再 很 更 最 已 已经 不 没 没有
  这 那 这个 那个 这些 那些 此 该 他 她 它 我 你 您 我们 他们 你们 自己 什么 多少 哪 哪些 哪个 哪里 哪儿 谁 何时 何 几 怎么 怎样 如何 为什么 吗 呢 吧 么 啊
  可以 以及 因为 所以 如果 由于 关于 通过 进行 并 并且 个
  與 為 對 於 從 將 給 來 這 這個 這些 還 們 個 我們 他們 什麼 麼 嗎 誰 幾 哪個 沒有 後
  및 등 수 것 이 그 저 무엇 언제 어디 누구 얼마 얼마나 몇 왜 어떻게 어느 또 또는 그리고 있다 없다 있는 한 할 하는
`);

/**
 * Words that most pieces of investment news share: they say that a text is of the trade, not which text. They still
 * count, since they tell a signing from a fair; a place or a company counts more.
 */
export const TRADE_WORDS: readonly string[] = words(`
  project investment invest enterprise company industry industrial development construction cooperation area zone park
  city district province country china chinese government economic economy total major key new year month million billion
  trillion yuan rmb cny usd dollar percent source updated update news said
  проект инвестиция инвестиционный компания предприятие область район город развитие строительство год миллион миллиард
  млн млрд китай тенге рубль доллар
  项目 投资 亿元 万元 亿 万 元 建设 发展 企业 公司 产业 工业 经济 合作 年 月 日 今年 全市 市 省 区 政府 重点 总 新 来源 记者
  項目 投資 億元 萬元 億 萬 建設 發展 產業 經濟 區
  사업 투자 기업 산업 경제 중국 억 만 달러 위안 년 월 일
`);

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}
