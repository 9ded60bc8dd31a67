/**
 * Words that ask or join rather than name: a question is not about them, so they neither rank a passage nor count
 * towards how much of a question a passage covers. In the normal form of `readTerms` before stemming.
 */
const ENGLISH = `a about above after again all also am among an and any anything are as ask at be because been before being
  below between both but by can could did do does doing done down each either else ever every find for from further get
  give given gives got had has have having he her here him his how i if in into is it its itself just kindly know let like
  list long lot lots many may me might mine more most much must my name neither no nor not nothing now of off on once one
  only or other our out over own per please regarding s say says same shall she should show since so some something soon
  still such t tell than thank thanks that the their them then there these they this those through to too under until up
  upon us very was we were what whatever when where whether which while who whom whose why will with would yes yet you
  your according altogether figure figures information happen happened happens take took taken place know mention
  mentioned report reported reports state stated exactly total`;

const CHINESE = `的 了 吗 呢 吧 啊 是 在 有 和 与 及 或 等 就 都 也 还 又 被 把 对 从 到 向 于 为 以 之 其 这 那 这个 那个 哪 哪个 哪些
  哪里 什么 什么时候 何时 何地 谁 多少 几 几个 几项 怎么 怎样 如何 为什么 是否 有没有 没有 请 请问 告诉 我 你 我们 一下 关于 情况 有关 个 项 家 次
  多 共 一共 总共 合计 总计 中 里 上 下 时候 时 内 请列出 列出 介绍 知道 吗？ 多大 啥 能 可以 会 要 想 说 给 给出 具体 分别`;

const RUSSIAN = `а бы был была были было быть в во вы где да для до его ее если есть еще же за и из или им их к как какая какие
  каких какой каком какую ко когда кто ли мне мы на над не нет но о об он она они от по под при про с сколько со так там то
  того тоже только ты у уже чем что чтобы это этого этой этом я скажите назовите покажите сообщите`;

const KOREAN = `은 는 이 가 을 를 의 에 에서 와 과 도 로 으로 및 그 저 이것 무엇 무엇이 무엇을 무슨 어떤 어느 어디 어디서 언제 누가 누구 누구와
  얼마 얼마나 몇 몇개 개 건 왜 어떻게 있나요 있습니까 입니까 인가요 되었나요 됐나요 됩니까 나요 했나요 했습니까 알려줘 알려주세요 주세요 대해 관한
  총 모두 되었습니까 되나요`;

const STOP_WORDS: ReadonlySet<string> = new Set(
  [ENGLISH, CHINESE, RUSSIAN, KOREAN].flatMap((words) => words.split(/\s+/).filter(Boolean)),
);

/** True for a word that only asks or joins; `word` as written, any case. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word.toLowerCase());
}
