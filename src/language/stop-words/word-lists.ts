/**
 * Words that ask or join rather than name, by language: question words, pronouns, prepositions, the verbs that every
 * question has (`give`, `take`), and words for the shape of an answer (`list`, `results`, `breakdown`). English ones in
 * the normal form of `readTerms` before stemming.
 */
export const ENGLISH = `hello hi hey thanks announced announce revealed disclosed unveiled a about above across after again all already also altogether am among an and any anybody anyone anything
  approximately are around as ask asked at be because become been before being below between both but by came can cannot cant could
  currently did didnt do does doesnt doing done dont down during each either else ever every everyone everything exactly far find for
  from further gave get gets give given gives go goes going gone got gotten had has hasnt have havent having he held hello her here
  hers him his how i if in inside into is isnt it its itself just kindly know let like long lot lots made make makes making many may me
  might mine more most much must my need needed needs neither no nor not nothing now of off on once one only or other our ours out over
  own per perhaps please precisely regarding roughly s same she should since so some somebody someone something soon still such t than
  thank thanks that the their theirs them then there these they thing things this those through to together too toward towards under
  until up upon us very via want wanted wants was wasnt we went were what whatever when where whether which while who whom whose why
  will with within without wont would yes yet you your
  according breakdown broken compare compared comparison confirm describe detail details enumerate explain figure figures happen
  happened happening happens information kind kinds list listed lists mention mentioned name named news number outcome outcomes overview
  place places provide report reported reports result results say says show shows sort sorts split state stated summarise summarize
  summary take taken takes taking tell time took total type types update updates versus vs`;

export const CHINESE = `你好 您好 谢谢 直接 的 了 吗 呢 吧 啊 是 在 有 和 与 及 或 等 就 都 也 还 又 被 把 对 从 到 向 于 为 以 之 其 由 按 并 而 则 这 那 这个 那个 这些
  那些 哪 哪个 哪些 哪家 哪位 哪天 哪年 哪里 哪儿 哪几个 什么 什么时候 什么样 啥 何时 何地 谁 多少 几 几个 几项 几家 怎么 怎么样 怎样 如何
  为什么 是否 有没有 没有 请 请问 告诉 我 你 您 我们 一下 关于 情况 有关 个 项 家 次 多 共 一共 总共 合计 总计 中 里 上 下 时候 时 内
  请列出 列出 列举 介绍 知道 吗？ 多大 能 可以 会 要 想 说 讲 给 给出 具体 分别 各 各有 各自 每 每个 以及 目前 现在 大约 大概 左右
  按照 根据 属于 涉及 包括 结果 来 做 来了 一个 进行`;

export const RUSSIAN = `а бы был была были было быть в во вы где да для до его ее её если есть еще ещё же за и из или им их к как какая какие
  каких какими каким какого какому какой каком какую каков какова каково каковы ко когда кого кому кем кто ли либо лишь мне можно мы на
  над нам нас не нет но нужно о об около он она они оно от перед по под пожалуйста после при примерно про с сейчас сколько со так также
  там то того тоже только ты у уже чего чей чем что чтобы чья чьи через это этого этой этом эти этих я
  который которая которое которые которого которой котором которых итог итоги результат результаты
  является являются являлся являлась являлись может могут мог могла могли должен должна должно должны имеет имеют имел имела имели будет будут
  этот себя себе собой свой своя свое свои своей своего своих своим своими всей всего всех все весь каждый каждая каждое многие некоторые
  самый самая самое самые самым самых самой наиболее более всего между без почему зачем откуда куда сколькими скольких образом
  звали зовут благодаря кроме очень будучи таких такие такой приведите укажите опишите объясните
  скажи скажите назови назовите покажи покажите перечисли перечислите расскажи расскажите сообщите`;

export const KOREAN = `은 는 이 가 을 를 의 에 에서 와 과 도 로 으로 및 그 저 것 수 중 이것 무엇 무엇이 무엇을 무슨 어떤 어느 어디 어디서 언제 누가 누구
  누구와 얼마 얼마나 몇 몇개 개 건 왜 어떻게 대해 대한 관한 관해 총 모두 각각 결과 그리고 또는 하나요`;
